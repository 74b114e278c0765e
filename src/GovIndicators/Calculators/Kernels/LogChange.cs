using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>100 ln(to / from), where both are above zero: a logarithm has no form of four at once that gives the same digits.</summary>
internal readonly struct LogChange : IPairKernel
{
    public double Of(double from, double to) => GrowthKernels.LogChange(from, to);

    public Vector256<double> Of(Vector256<double> from, Vector256<double> to) => Vector256.Create(
        Of(from[0], to[0]), Of(from[1], to[1]), Of(from[2], to[2]), Of(from[3], to[3]));

    public void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into) => PairKernels.InFours(this, from, to, into);
}
