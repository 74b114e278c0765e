using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>A formula of two values, one of them some places before the other: of single values, which defines it, and of four and eight at once.</summary>
/// <remarks>All forms give the same digits; NaN marks what is absent, in the answer too.</remarks>
internal interface IPairKernel
{
    /// <summary>The formula.</summary>
    double Of(double from, double to);

    /// <summary>The same, lane by lane.</summary>
    Vector256<double> Of(Vector256<double> from, Vector256<double> to);

    /// <summary>The same of eight in a row, from memory to memory.</summary>
    void Eight(ref double from, ref double to, ref double into);
}
