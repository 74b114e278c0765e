using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class PairKernelsTests
{
    private static readonly Indicator Tasks = new(IndicatorCode.Parse("TASKS"), Name.Of(english: "Tasks done"), Unit.Of("tasks"), Measure.Stock);

    [Fact]
    public void Four_at_once_are_the_plain_loop_on_every_length_and_place() =>
        Prop.ForAll(Any.PackedRun, Any.PackedRun, Gen.Choose(0, 7).ToArbitrary(), (one, other, skip) =>
        {
            var length = Math.Min(one.Length, other.Length);
            skip = Math.Min(skip, length);
            // Slices of longer arrays, so that vectors are loaded from and stored to places that no boundary of theirs falls on.
            var (from, to) = (one.AsMemory(skip, length - skip), other.AsMemory(0, length - skip));
            return Agrees(new PairKernels.PercentChange(), from, to)
                .And(Agrees(new PairKernels.Difference(), from, to))
                .And(Agrees(new PairKernels.Scale(100, 7), from, to))
                .And(Agrees(new PairKernels.PowerChange(4), from, to))
                .And(Agrees(new PairKernels.CompoundChange(1), from, to))
                .And(Agrees(default(LogChange), from, to))
                .And(Agrees(new RootChange<OneYear>(), from, to))
                .And(Agrees(new RootChange<YearAfter<OneYear>>(), from, to))
                .And(Agrees(new RootChange<YearAfter<YearAfter<YearAfter<YearAfter<YearAfter<OneYear>>>>>>(), from, to));
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
        Prop.ForAll(Any.PackedRun, Any.PackedRun, Gen.Choose(2, 10).ToArbitrary(), (one, other, years) =>
        {
            var length = Math.Min(one.Length, other.Length);
            var (from, to) = (one[..length], other[..length]);
            var roots = Roots(years, from, to);
            for (var i = 0; i < length; i++)
            {
                var expected = new PairKernels.CompoundChange(1.0 / years).Of(from[i], to[i]);
                if (double.IsNaN(expected) != double.IsNaN(roots[i])) return false.Label($"{from[i]:R} to {to[i]:R}: {roots[i]:R}, expected {expected:R}");
                // As above: folds that are far from one are powers.
                if (Math.Abs(expected - roots[i]) > 1e-15 * (4 + (710.0 / years)) * (100 + Math.Abs(expected))) return false.Label($"{from[i]:R} to {to[i]:R}: {roots[i]:R}, expected {expected:R}");
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Theory, InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8), InlineData(9), InlineData(10)]
    public void The_steps_to_a_root_reach_its_last_digits_over_the_whole_range(int years)
    {
        // Every part of an octave, where the first guess errs by another amount, from the smallest to the largest fold that is not left to powers.
        var folds = Enumerable.Range(-126, 254).SelectMany(power => Enumerable.Range(0, 64).Select(part => Math.ScaleB(1 + (part / 64.0), power))).ToArray();
        var roots = Roots(years, [.. folds.Select(_ => 1.0)], folds);
        for (var i = 0; i < folds.Length; i++)
        {
            var yearly = Math.Pow(folds[i], 1.0 / years);
            var percent = 100 * (yearly - 1);
            // Halves of a last digit: the inverse of single precision is given, so that its power errs by one for each product; each product, the quotient and
            // the power that it is held against add theirs, and so does the exponent of that power, times the logarithm.
            Assert.Equal(0, (roots[i] - percent) / (100 + Math.Abs(percent)), 1.11e-16 * (8 + years + Math.Abs(Math.Log(yearly))));
        }
    }

    [Theory, InlineData(1), InlineData(127), InlineData(128), InlineData(131), InlineData(700)]
    public void A_run_of_any_number_of_blocks_is_the_plain_loop(int length)
    {
        // Mostly plain, so that some blocks go through whole and others hold folds that are left to powers, or values that have no growth.
        double[] odd = [double.NaN, 0, -0.0, -1, -1e300, 1e-300, 1e300, double.Epsilon, double.MaxValue];
        var random = new Random(length);
        double Next() => random.Next(150) == 0 ? odd[random.Next(odd.Length)] : random.NextDouble() * 1000;
        for (var times = 0; times < 50; times++)
        {
            double[] from = [.. Enumerable.Range(0, length).Select(_ => Next())];
            double[] to = [.. Enumerable.Range(0, length).Select(_ => Next())];
            Agrees(new RootChange<OneYear>(), from, to).And(Agrees(new RootChange<YearAfter<OneYear>>(), from, to)).QuickCheckThrowOnFailure();
            for (var years = 2; years <= 10; years++)
            {
                var roots = Roots(years, from, to);
                for (var i = 0; i < length; i++)
                {
                    var expected = new PairKernels.CompoundChange(1.0 / years).Of(from[i], to[i]);
                    Assert.True(double.IsNaN(expected) ? double.IsNaN(roots[i]) : Math.Abs(expected - roots[i]) <= 1e-15 * (4 + (710.0 / years)) * (100 + Math.Abs(expected)), $"{from[i]:R} to {to[i]:R}: {roots[i]:R}, expected {expected:R}");
                }
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

    [Theory, InlineData(0), InlineData(1), InlineData(3), InlineData(5)]
    public void A_panel_that_streams_past_the_cache_has_the_answers_of_its_series(int skip)
    {
        // Above four MiB of answers; series of unlike lengths begin at every place of a cache line.
        var random = new Random(skip);
        var series = new SeriesPanel.Builder([Tasks], [.. Enumerable.Range(0, 6_000).Select(i => new SeriesKey(Tasks.Code, AgencyCode.Parse($"VN-{i}"), Frequency.Month))]);
        for (var i = 0; i < 6_000; i++)
        {
            var length = 80 + random.Next(40);
            for (var month = 0; month < length; month++)
            {
                if (random.Next(20) != 0) series.Add(i, TimePeriod.OfMonth(2010, 1) + month, random.Next(1, 1000), random.Next(300) == 0 ? ObservationStatus.Break : ObservationStatus.Normal);
            }
        }

        var panel = series.Build();
        Assert.True(panel.Length * 8 > 4 << 20);
        var into = new double[panel.Length + 8];
        Growth.YearOnYear(panel, into.AsSpan(skip, panel.Length));
        Assert.True(Growth.YearOnYear(panel).Values.SequenceEqual(into.AsSpan(skip, panel.Length)));
        Growth.CompoundAnnual(panel, 3, into.AsSpan(skip, panel.Length));
        for (var handle = 0; handle < panel.Count; handle += 97)
        {
            var one = panel.ToSeries(handle);
            var place = panel.Places[handle];
            for (var at = 0; at < place.Length; at++)
            {
                var period = one.First + at;
                var expected = at < 36 ? null : Growth.CompoundAnnual(one, period - 36, period)?.Value;
                var found = into[skip + place.Start + at];
                Assert.True(expected is null ? double.IsNaN(found) : Math.Abs(expected.Value - found) <= 1e-12 * (100 + Math.Abs(found)), $"{one.Key.Text} {period}: {found:R}, expected {expected:R}");
            }
        }
    }

    private static double[] Roots(int years, double[] from, double[] to)
    {
        var into = new double[to.Length];
        YearlyKernels.Use(years, new Applied(from, to, into));
        return into;
    }

    private static Property Agrees<TKernel>(TKernel kernel, ReadOnlyMemory<double> fromMemory, ReadOnlyMemory<double> toMemory)
        where TKernel : struct, IPairKernel
    {
        var from = fromMemory.Span;
        var to = toMemory.Span;
        var into = new double[to.Length + 3].AsSpan(3);
        PairKernels.Apply(kernel, from, to, into);
        for (var i = 0; i < into.Length; i++)
        {
            var expected = kernel.Of(from[i], to[i]);
            if (!into[i].Equals(expected)) return false.Label($"{typeof(TKernel).Name} of {from[i]:R} and {to[i]:R}: {into[i]:R}, expected {expected:R}");
        }

        return true.Label("agrees");
    }

    private readonly struct Applied(double[] from, double[] to, double[] into) : IPairKernelUse
    {
        public void With<TKernel>(TKernel kernel)
            where TKernel : struct, IPairKernel => PairKernels.Apply(kernel, from, to, into);
    }
}
