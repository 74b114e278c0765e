using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

public sealed class AnyGrowthTests
{
    [Fact]
    public void Positive_runs_are_never_empty_and_hold_only_finite_amounts_above_zero() =>
        Prop.ForAll(Any.PositiveRun, run => run.Length > 0 && run.All(x => x > 0 && double.IsFinite(x))).Check(Any.Thousand);

    [Fact]
    public void Shrinking_a_positive_run_keeps_it_one_and_ends() =>
        Prop.ForAll(Any.PositiveRun, run =>
        {
            var steps = 0;
            for (var next = run; next is not null; next = Any.PositiveRun.Shrinker(next).FirstOrDefault())
            {
                if (next.Length == 0 || next.Any(x => x <= 0) || ++steps > 5000) return false;
            }

            return true;
        }).Check(Any.Thousand);

    [Fact]
    public void Runs_with_gaps_have_gaps_and_values()
    {
        var sample = Any.RunWithGaps.Generator.Sample(40, 200).SelectMany(run => run).ToArray();
        Assert.Contains(sample, x => x is null);
        Assert.Contains(sample, x => x is not null);
    }

    [Fact]
    public void Packed_runs_meet_everything_that_a_kernel_meets()
    {
        var sample = Any.PackedRun.Generator.Sample(40, 400).SelectMany(run => run).ToArray();
        Assert.Contains(sample, double.IsNaN);
        Assert.Contains(sample, double.IsSubnormal);
        Assert.Contains(sample, x => x == 0);
        Assert.Contains(sample, x => x < 0);
        Assert.DoesNotContain(sample, double.IsInfinity);
    }
}
