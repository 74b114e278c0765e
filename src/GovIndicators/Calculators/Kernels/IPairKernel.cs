using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>A formula of two values, one of them some places before the other: of single values, which defines it, of four at once, and of a run.</summary>
/// <remarks>All forms give the same digits; NaN marks what is absent, in the answer too.</remarks>
internal interface IPairKernel
{
    /// <summary>The formula.</summary>
    double Of(double from, double to);

    /// <summary>The same, lane by lane.</summary>
    Vector256<double> Of(Vector256<double> from, Vector256<double> to);

    /// <summary>The same of runs of one length, from memory to memory; the answers do not lie over the values.</summary>
    void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into);
}
