using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Time;

public class AnyTimeTests
{
    [Fact]
    public void Periods_of_every_kind_and_of_fiscal_years_are_made()
    {
        var periods = Any.Periods.Generator.Sample(2000, 50).ToList();
        Assert.Equal(Enum.GetValues<FrequencyKind>(), periods.Select(p => p.Frequency.Kind).Distinct().Order());
        Assert.Contains(periods, p => p.Frequency.IsFiscal);
        Assert.Contains(periods, p => p.Ordinal == 0);
        Assert.Contains(periods, p => p == Any.LastOf(p.Frequency));
    }

    [Fact]
    public void The_last_period_has_no_next()
    {
        Prop.ForAll(Any.Frequencies, f =>
        {
            Assert.Equal(9998, Any.LastOf(f).Year);
            Assert.True(Any.LastOf(f).IsLastOfYear);
        }).Check(Any.Thousand);
    }

    [Fact]
    public void Shrinking_ends_and_stays_within_what_exists()
    {
        Prop.ForAll(Any.Periods, period =>
        {
            for (var steps = 0; Any.Periods.Shrinker(period).ToList() is [var simpler, ..]; steps++)
            {
                Assert.True(steps < 100);
                Assert.Equal(period.Frequency, simpler.Frequency);
                period = simpler;
            }
        }).Check(Any.Thousand);
    }

    [Fact]
    public void Pairs_share_a_frequency() =>
        Prop.ForAll(Any.PeriodPairs, pair => pair.A.Frequency == pair.B.Frequency).Check(Any.Thousand);

    [Fact]
    public void Shrinking_a_date_comes_nearer_to_our_time() =>
        Prop.ForAll(Any.Dates, date => Any.Dates.Shrinker(date).All(simpler => Distance(simpler) < Distance(date))).Check(Any.Thousand);

    [Fact]
    public void Accumulations_shrink_to_discrete() =>
        Prop.ForAll(Any.Accumulations, a => a == Accumulation.Discrete || Any.Accumulations.Shrinker(a).First() == Accumulation.Discrete).Check(Any.Thousand);

    private static int Distance(NodaTime.LocalDate date) => Math.Abs(date.ToDateOnly().DayNumber - 738_000);
}
