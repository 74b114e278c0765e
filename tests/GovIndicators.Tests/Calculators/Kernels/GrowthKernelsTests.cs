using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public sealed class GrowthKernelsTests
{
    [Fact]
    public void Each_kernel_is_its_scalar_formula_bit_for_bit() =>
        Prop.ForAll(Any.PackedRun, Gen.Choose(1, 14).ToArbitrary(), (run, lag) =>
            Agrees(run, lag, GrowthKernels.PercentChange, (from, to) => Growth.PercentChange(from, to)?.Value)
                .And(Agrees(run, lag, GrowthKernels.Difference, (from, to) => double.IsFinite(to - from) ? Growth.Difference(from, to) : null))
                .And(Agrees(run, lag, GrowthKernels.LogChange, (from, to) => Growth.Log(from, to)))
                .And(Agrees(run, lag, (x, l, into) => GrowthKernels.PowerChange(x, l, 4, into), (from, to) => Growth.Annualized(from, to, 4)?.Value))
                .And(Agrees(run, lag, (x, l, into) => GrowthKernels.PowerChange(x, l, 1.0 / 3, into), (from, to) => Growth.CompoundAnnual(from, to, 3)?.Value)))
        .Check(Any.Thousand);

    [Fact]
    public void A_lag_beyond_the_end_leaves_everything_absent()
    {
        var into = new double[3];
        GrowthKernels.PercentChange([1, 2, 3], 12, into);
        Assert.All(into, x => Assert.True(double.IsNaN(x)));
    }

    private delegate void Kernel(ReadOnlySpan<double> x, int lag, Span<double> into);

    private static Property Agrees(double[] run, int lag, Kernel kernel, Func<double, double, double?> formula)
    {
        var into = new double[run.Length];
        kernel(run, lag, into);
        for (var i = 0; i < run.Length; i++)
        {
            var expected = i < lag || double.IsNaN(run[i]) || double.IsNaN(run[i - lag]) ? null : formula(run[i - lag], run[i]);
            if (!into[i].Equals(expected ?? double.NaN)) return false.Label($"place {i} at lag {lag}: {into[i]:R}, expected {expected:R}");
        }

        return true.Label("agrees");
    }
}
