using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class PairKernelsTests
{
    [Fact]
    public void Four_at_once_are_the_plain_loop_on_every_length_and_place() =>
        Prop.ForAll(Any.PackedRun, Any.PackedRun, Gen.Choose(0, 7).ToArbitrary(), (one, other, skip) =>
        {
            var length = Math.Min(one.Length, other.Length);
            skip = Math.Min(skip, length);
            var (from, to) = (one.AsSpan(skip, length - skip).ToArray(), other.AsSpan(0, length - skip).ToArray());
            return Agrees(new PairKernels.PercentChange(), from, to)
                .And(Agrees(new PairKernels.Difference(), from, to))
                .And(Agrees(new PairKernels.Scale(100, 7), from, to))
                .And(Agrees(new PairKernels.PowerChange(4), from, to))
                .And(Agrees(new PairKernels.CompoundChange(1), from, to))
                .And(Agrees(new RootChange(1), from, to))
                .And(Agrees(new RootChange(3), from, to))
                .And(Agrees(new RootChange(7), from, to));
        }).Check(Any.Thousand);

    [Fact]
    public void Compound_growth_of_four_at_once_is_that_of_the_power_but_for_its_last_digits() =>
        Prop.ForAll(Any.PackedRun, Any.PackedRun, Gen.Choose(1, 40).ToArbitrary(), (one, other, years) =>
        {
            var length = Math.Min(one.Length, other.Length);
            var (from, to, into) = (one[..length], other[..length], new double[length]);
            var kernel = new PairKernels.CompoundChange(1.0 / years);
            PairKernels.Apply(kernel, from, to, into);
            for (var i = 0; i < length; i++)
            {
                var expected = kernel.Of(from[i], to[i]);
                if (double.IsNaN(expected) != double.IsNaN(into[i])) return false.Label($"{from[i]:R} to {to[i]:R}: {into[i]:R}, expected {expected:R}");
                // The yearly fold carries the error of a logarithm of up to 709 in its last digit, over the years; never less than a few last digits.
                if (Math.Abs(expected - into[i]) > 1e-15 * (4 + (710.0 / years)) * (100 + Math.Abs(expected))) return false.Label($"{from[i]:R} to {to[i]:R}: {into[i]:R}, expected {expected:R}");
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact]
    public void A_yearly_root_is_that_of_the_power_but_for_its_last_digits() =>
        Prop.ForAll(Any.PackedRun, Any.PackedRun, Gen.Choose(1, 12).ToArbitrary(), (one, other, years) =>
        {
            for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
            {
                var expected = new PairKernels.CompoundChange(1.0 / years).Of(one[i], other[i]);
                var root = new RootChange(years).Of(one[i], other[i]);
                if (double.IsNaN(expected) != double.IsNaN(root)) return false.Label($"{one[i]:R} to {other[i]:R}: {root:R}, expected {expected:R}");
                // As above: folds that are far from one go by logarithms.
                if (Math.Abs(expected - root) > 1e-15 * (4 + (710.0 / years)) * (100 + Math.Abs(expected))) return false.Label($"{one[i]:R} to {other[i]:R}: {root:R}, expected {expected:R}");
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Theory, InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(7), InlineData(10)]
    public void The_steps_to_a_root_reach_its_last_digits_over_the_whole_range(int years)
    {
        // Every part of an octave, where the first guess errs by another amount, from the smallest to the largest fold that is not left to logarithms.
        var kernel = new RootChange(years);
        for (var power = -96; power <= 96; power += 3)
        {
            for (var part = 0; part < 64; part++)
            {
                var fold = Math.ScaleB(1 + (part / 64.0), power);
                var yearly = Math.Pow(fold, 1.0 / years);
                var percent = 100 * (yearly - 1);
                // Halves of a last digit: the inverse has two, which its power takes as many times as there are years; each product, the quotient and the power
                // that it is held against add theirs, and so does the exponent of that power, times the logarithm.
                Assert.Equal(0, (kernel.Of(1, fold) - percent) / (100 + Math.Abs(percent)), 1.11e-16 * (8 + (2 * years) + Math.Abs(Math.Log(yearly))));
            }
        }
    }

    [Theory, InlineData(0), InlineData(1), InlineData(3), InlineData(7)]
    public void What_streams_past_the_cache_is_what_is_written_in_place(int skip)
    {
        var random = new Random(skip);
        var values = Enumerable.Range(0, 700_000).Select(i => i % 11 == 0 ? double.NaN : random.NextDouble()).ToArray();
        var (expected, streamed) = (new double[values.Length], new double[values.Length + 8]);
        GrowthKernels.PercentChange(values, 12, expected);
        Span<double> room = new double[Outflow.RoomLength];
        var outflow = new Outflow(streamed.AsSpan(skip, values.Length), room);
        for (var at = 0; at < values.Length;)
        {
            var length = Math.Min(random.Next(1, Outflow.BlockLength + 1), values.Length - at);
            expected.AsSpan(at, length).CopyTo(outflow.Next(length));
            at += length;
        }

        outflow.Finish();
        Assert.Equal(expected, streamed.AsSpan(skip, values.Length).ToArray());
        Assert.All(streamed[..skip].Concat(streamed[(skip + values.Length)..]), untouched => Assert.Equal(0, untouched));
    }

    private static Property Agrees<TKernel>(TKernel kernel, double[] from, double[] to)
        where TKernel : struct, IPairKernel
    {
        var into = new double[to.Length];
        PairKernels.Apply(kernel, from, to, into);
        for (var i = 0; i < into.Length; i++)
        {
            var expected = kernel.Of(from[i], to[i]);
            if (!into[i].Equals(expected)) return false.Label($"{typeof(TKernel).Name} of {from[i]:R} and {to[i]:R}: {into[i]:R}, expected {expected:R}");
        }

        return true.Label("agrees");
    }
}
