using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;
using static GovIndicators.Tests.Calculators.OnlineUse;

namespace GovIndicators.Tests.Calculators;

public class TargetProgressTests
{
    [Fact, CaseFor("progress.comparison")]
    public void Compare_gives_the_numbers_of_each_method()
    {
        // Case 01-001: 50 in 2015, 62 in 2020, 100 in 2030.
        var comparison = TargetProgress.Compare(TargetOf(100, 2030, 2015, 50), SeriesOf((2015, 50), (2020, 62)), EndOf2020);
        Assert.Equal(0.929526697364, comparison[ProgressMethod.CagrRatio].Ratio!.Value, 1e-9);
        Assert.Equal(CagrRatio.Moderate, comparison[ProgressMethod.CagrRatio].Label);
        Assert.Equal(0.24 * 3, comparison[ProgressMethod.GapClosed].Ratio!.Value, 1e-9);
        Assert.Equal(NoAnswer.TooFewObservations, comparison[ProgressMethod.LinearMiss].Reason);
        Assert.Equal(2.4, comparison[ProgressMethod.EscapCurrentStatus].Score!.Value, 1e-9);
        Assert.Equal(38, comparison.Distance);
        Assert.Equal(3.8, comparison.PointsNeededAYear!.Value, 1e-9);
        Assert.Equal(ProgressMethod.Values, comparison.Statements.Select(statement => statement.Method));
        Assert.True(comparison.AllAgree);
    }

    [Fact]
    public void Compare_says_which_methods_disagree_and_why()
    {
        // Far behind since 2015, but the last five years point straight at the target.
        var series = SeriesOf((2015, 50), (2020, 35), (2021, 42), (2022, 49), (2023, 56), (2024, 63), (2025, 70));
        var comparison = TargetProgress.Compare(TargetOf(100, 2030, 2015, 50), series, new(2025, 12, 31));
        Assert.Equal(new double[] { 35, 42, 49, 56, 63, 70 }, comparison.Annual);
        Assert.Equal(LinearMiss.Sun, comparison[ProgressMethod.LinearMiss].Label);
        Assert.Equal(GapClosed.BehindTime, comparison[ProgressMethod.GapClosed].Label);
        Assert.False(comparison.AllAgree);
        var first = comparison.Disagreements[0];
        Assert.Equal((ProgressMethod.GapClosed, ProgressMethod.LinearMiss, DisagreementCause.RecentYears), (first.One.Method, first.Other.Method, first.Cause));
        Assert.EndsWith("One looks at the last years alone, the other at the whole time since the baseline.", first.ToString(), StringComparison.Ordinal);
        Assert.Contains("Nắng", first.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_baseline_only_distance_and_pace_are_given()
    {
        var comparison = TargetProgress.Compare(TargetOf(100, 2030), SeriesOf((2015, 50), (2020, 62)), EndOf2020);
        Assert.All([ProgressMethod.GapClosed, ProgressMethod.CagrRatio, ProgressMethod.ExtrapolatedShare, ProgressMethod.EscapCurrentStatus, ProgressMethod.AverageAnnualRate],
            method => Assert.Equal((ProgressStatus.NotAssessable, NoAnswer.NoBaseline), (comparison[method].Status, comparison[method].Reason)));
        Assert.Equal((ProgressStatus.NotAssessable, NoAnswer.NoBaseline), (comparison[ProgressMethod.IatiPeriod].Status, comparison[ProgressMethod.IatiPeriod].Reason));
        Assert.Equal(38, comparison.Distance);
        Assert.Equal(3.8, comparison.PointsNeededAYear!.Value, 1e-9);
    }

    [Fact]
    public void Without_a_baseline_a_target_whose_date_has_come_is_missed_all_the_same()
    {
        // Due in 2025 at 30, 22 at its end: no method that knows the date needs a baseline to say so.
        var comparison = TargetProgress.Compare(TargetOf(30, 2025), SeriesOf((2024, 18), (2025, 22)), new(2026, 3, 1));
        foreach (var method in ProgressMethod.Values)
        {
            var (status, reason) = method == ProgressMethod.EscapCurrentStatus ? (ProgressStatus.NotAssessable, NoAnswer.NoBaseline)
                : method == ProgressMethod.LinearMiss ? (ProgressStatus.Missed, NoAnswer.TooFewObservations)
                : (ProgressStatus.Missed, NoAnswer.NoBaseline);
            Assert.Equal((method, status, reason), (method, comparison[method].Status, comparison[method].Reason));
            Assert.Null(comparison[method].Ratio);
        }

        Assert.Equal(GapClosed.Missed, comparison[ProgressMethod.GapClosed].Label);
        Assert.Equal(TargetStanding.Behind, new TargetOutcome(comparison.Target, comparison).Standing);
        var published = TargetProgress.Compare(TargetOf(30, 2025), SeriesOf((2025, 22)), new(2026, 3, 1), Faithfulness.AsPublished);
        Assert.Equal(ProgressStatus.NotAssessable, published[ProgressMethod.CagrRatio].Status);
        Assert.Equal(ProgressStatus.Missed, published[ProgressMethod.IatiPeriod].Status);
    }

    [Fact]
    public void A_missed_date_is_the_cause_where_one_method_asks_about_it_and_the_other_does_not()
    {
        // 10 in 2020, 22 of 40 at the end of 2025.
        var comparison = TargetProgress.Compare(TargetOf(40, 2025, 2020, 10), SeriesOf((2025, 22)), new(2026, 3, 1));
        var found = comparison.Disagreements.Single(one => one.One.Method == ProgressMethod.EscapCurrentStatus && one.Other.Method == ProgressMethod.IatiPeriod);
        Assert.Equal(DisagreementCause.DateHasCome, found.Cause);
        Assert.Equal(
            "Current status index (ESCAP): Between baseline and target (Closer to the target), against Met or not met in the period (IATI): Not met (Target missed). "
            + "The date of the target has come: one asks about it, the other does not.",
            found.ToString());
        Assert.EndsWith("Đã đến hạn của mục tiêu: một phương pháp có xét thời hạn, phương pháp kia không xét.", found.ToText(Language.Vietnamese), StringComparison.Ordinal);
        Assert.All(comparison.Disagreements, one => Assert.Equal(DisagreementCause.DateHasCome, one.Cause));

        // Within one point of 100% is met by a rule of EUSTAT, not for want of a date.
        var near = TargetProgress.Compare(TargetOf(100, 2025, 2020, 90), SeriesOf((2025, 99.5)), new(2026, 3, 1), Faithfulness.AsPublished);
        var byRule = near.Disagreements.Single(one => one.One.Method == ProgressMethod.ExtrapolatedShare && one.Other.Method == ProgressMethod.IatiPeriod);
        Assert.Equal(DisagreementCause.PublishedException, byRule.Cause);
    }

    [Fact]
    public void Nothing_reported_by_the_day_is_said_by_every_method()
    {
        var comparison = TargetProgress.Compare(TargetOf(100, 2030, 2015, 50), SeriesOf((2021, 62)), EndOf2020);
        Assert.All(comparison.Statements, statement => Assert.Equal((ProgressStatus.NotAssessable, NoAnswer.NotReported), (statement.Status, statement.Reason)));
        Assert.Null(comparison.Point);
        Assert.Null(comparison.Distance);
        Assert.True(comparison.AllAgree);
    }

    [Fact]
    public void A_target_whose_date_has_passed_is_judged_by_what_was_reached_then()
    {
        var series = SeriesOf((2015, 50), (2020, 90), (2022, 100));
        var comparison = TargetProgress.Compare(TargetOf(95, 2020, 2015, 50), series, new(2022, 12, 31));
        Assert.Equal(TimePeriod.OfYear(2020), comparison.Point!.Value.Period);
        Assert.Equal(ProgressStatus.Missed, comparison[ProgressMethod.GapClosed].Status);
        Assert.Null(comparison.PointsNeededAYear);
    }

    [Fact]
    public void The_next_milestone_counts_before_the_final_value()
    {
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2025), 60), new(TimePeriod.OfYear(2030), 100)], baseline: new(TimePeriod.OfYear(2015), 50));
        Assert.Equal(60, TargetProgress.Compare(target, SeriesOf((2020, 62)), EndOf2020).Due.Value);
        Assert.Equal(100, TargetProgress.Compare(target, SeriesOf((2020, 62)), new(2026, 1, 1)).Due.Value);
    }

    [Theory]
    [InlineData(TargetComparison.AtLeast, 60, true)]
    [InlineData(TargetComparison.MoreThan, 60, false)]
    [InlineData(TargetComparison.MoreThan, 60.1, true)]
    [InlineData(TargetComparison.AtMost, 60, true)]
    [InlineData(TargetComparison.LessThan, 60, false)]
    [InlineData(TargetComparison.Exactly, 60, true)]
    [InlineData(TargetComparison.Exactly, 60.1, false)]
    public void The_operator_of_the_target_decides_what_is_met(TargetComparison comparison, double value, bool met)
    {
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2030), 60)], comparison, new(TimePeriod.OfYear(2015), 50));
        var statement = TargetProgress.Compare(target, SeriesOf((2020, value)), EndOf2020)[ProgressMethod.GapClosed];
        Assert.Equal(met, statement.Status == ProgressStatus.Achieved);
        Assert.Equal(met, target.IsMetBy(value, target.Final, Online.Direction));
    }

    [Fact]
    public void Inside_a_band_every_method_says_achieved()
    {
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2030), 95, 105)], TargetComparison.Within, new(TimePeriod.OfYear(2015), 50));
        var inside = TargetProgress.Compare(target, SeriesOf((2020, 97)), EndOf2020);
        Assert.All(inside.Statements, statement => Assert.Equal(ProgressStatus.Achieved, statement.Status));
        Assert.Equal(0, inside.Distance);
        var below = TargetProgress.Compare(target, SeriesOf((2020, 65)), EndOf2020);
        Assert.Equal(30, below.Distance);
        Assert.Equal(1, below[ProgressMethod.GapClosed].Ratio!.Value, 1e-9);
        Assert.Equal(NoAnswer.MethodDoesNotApply, below[ProgressMethod.CagrRatio].Reason);
    }

    [Fact]
    public void A_part_of_a_year_of_a_flow_is_not_held_against_a_whole_year()
    {
        var flow = new Indicator(IndicatorCode.Parse("DOSSIERS"), Name.Of(english: "Dossiers filed online"), Unit.Count, Measure.Flow) { Direction = Direction.HigherIsBetter };
        var key = new SeriesKey(flow.Code, Country, Frequency.Month, Accumulation.YearToDate);
        var series = IndicatorSeries.Create(flow, key, new Observation(TimePeriod.OfMonth(2022, 7), 700), new Observation(TimePeriod.OfMonth(2022, 12), 1300));
        var target = new Target("t", flow.Code, Country, [new(TimePeriod.OfYear(2022), 1200)], baseline: new(TimePeriod.OfYear(2021), 1000)) { Accumulation = Accumulation.Discrete };
        Assert.All(TargetProgress.Compare(target, series, new(2022, 8, 15)).Statements, statement => Assert.Equal(NoAnswer.UnlikeCoverage, statement.Reason));
        Assert.Equal(ProgressStatus.Achieved, TargetProgress.Compare(target, series, new(2022, 12, 31))[ProgressMethod.GapClosed].Status);
    }

    [Fact]
    public void A_part_of_a_year_of_a_percent_carries_a_caveat()
    {
        var key = new SeriesKey(Online.Code, Country, Frequency.Month, Accumulation.YearToDate);
        var series = IndicatorSeries.Create(Online, key, new Observation(TimePeriod.OfMonth(2022, 7), 18, ObservationStatus.Provisional));
        var statement = TargetProgress.Compare(TargetOf(50, 2025, 2020, 2), series, new(2022, 8, 15))[ProgressMethod.GapClosed];
        Assert.Equal([Caveat.UnlikeCoverage, Caveat.Provisional], statement.Caveats);
        Assert.Equal(16 / 48.0, statement.Observed!.Value, 1e-12);
    }

    [Fact]
    public void A_break_since_the_baseline_leaves_the_years_after_it()
    {
        var key = new SeriesKey(Online.Code, Country, Frequency.Year);
        var observations = Enumerable.Range(2015, 7).Select(year => new Observation(TimePeriod.OfYear(year), 50 + (5 * (year - 2015)), year == 2018 ? ObservationStatus.Break : ObservationStatus.Normal));
        var comparison = TargetProgress.Compare(TargetOf(100, 2030, 2015, 50), IndicatorSeries.Create(Online, key, observations), new(2021, 12, 31));
        Assert.Equal(NoAnswer.BreakInSeries, comparison[ProgressMethod.GapClosed].Reason);
        Assert.Equal(new double[] { 65, 70, 75, 80 }, comparison.Annual);
        Assert.Equal(LinearMiss.Sun, comparison[ProgressMethod.LinearMiss].Label);
    }

    [Fact]
    public void An_explanation_holds_a_call_for_each_method()
    {
        var why = new Explanation();
        TargetProgress.Compare(TargetOf(100, 2030, 2015, 50), SeriesOf((2015, 50), (2020, 62)), EndOf2020, why: why);
        Assert.Equal("progress.comparison", why.Formula);
        Assert.Equal(7, why.Children.Count);
    }

    [Fact]
    public void Only_identical_indicators_and_agencies_compare()
    {
        var other = new Target("t", IndicatorCode.Parse("OTHER"), Country, [new(TimePeriod.OfYear(2030), 60)]);
        Assert.Equal(
            "The target t is of OTHER, the series of ONLINE-USE; only identical indicators compare. (Parameter 'series')",
            Assert.Throws<ArgumentException>(() => TargetProgress.Compare(other, SeriesOf((2020, 5)), EndOf2020)).Message);
        var elsewhere = new Target("t", Online.Code, AgencyCode.Parse("VN-BTC"), [new(TimePeriod.OfYear(2030), 60)]);
        Assert.Equal(
            "The target t is for VN-BTC, the series of VN; give the series of the agency that has the target. (Parameter 'series')",
            Assert.Throws<ArgumentException>(() => TargetProgress.Compare(elsewhere, SeriesOf((2020, 5)), EndOf2020)).Message);
    }

    [Fact, Law("progress.comparison")]
    public void Each_statement_is_that_of_the_method_alone_and_what_is_met_is_met_by_all() =>
        Prop.ForAll(Any.Journey, journey =>
        {
            if (journey.TargetYear <= journey.Year) return true;
            var indicator = new Indicator(Online.Code, Online.Name, Unit.Count, Measure.Index) { Direction = journey.Direction };
            var series = IndicatorSeries.Create(indicator, new(Online.Code, Country, Frequency.Year), new Observation(TimePeriod.OfYear(journey.Year), journey.Value));
            var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(journey.TargetYear), journey.Target)], baseline: new(TimePeriod.OfYear(journey.BaselineYear), journey.Baseline));
            var comparison = TargetProgress.Compare(target, series, new(journey.Year, 12, 31));
            var alone = journey with { Past = [] };
            return ProgressMethod.Values.All(method => comparison[method] == alone.By(method))
                && (!journey.IsMet || (comparison.AllAgree && comparison.Statements.All(statement => statement.Status == ProgressStatus.Achieved)));
        }).Check(Any.Thousand);

    [Fact]
    public void A_target_since_the_start_is_held_against_values_since_the_start()
    {
        // 100 in all by the end of 2020, 400 by 2025 and 1,000 asked for by 2027: 300 of 900 in five of seven years.
        var dossiers = new Indicator(IndicatorCode.Parse("DOSSIERS"), Name.Of(english: "Dossiers filed online"), Unit.Count, Measure.Flow) { Direction = Direction.HigherIsBetter };
        var target = new Target("t", dossiers.Code, Country, [new(TimePeriod.OfYear(2027), 1000)], baseline: new(TimePeriod.OfYear(2020), 100)) { Accumulation = Accumulation.SinceStart };
        var cumulative = IndicatorSeries.Create(dossiers, new(dossiers.Code, Country, Frequency.Month, Accumulation.SinceStart), new Observation(TimePeriod.OfMonth(2025, 12), 400));
        var said = TargetProgress.Compare(target, cumulative, new(2026, 1, 31))[ProgressMethod.GapClosed];
        // A last digit for each of the two differences that are divided.
        Assert.Equal(1 / 3.0, said.Observed!.Value, 2e-16);
        Assert.Equal(5 / 7.0, said.Required!.Value, 2e-16);
        Assert.Empty(said.Caveats);
        var yearly = IndicatorSeries.Create(dossiers, new(dossiers.Code, Country, Frequency.Year), new Observation(TimePeriod.OfYear(2025), 400));
        var unlike = TargetProgress.Compare(target, yearly, new(2026, 1, 31));
        Assert.All(unlike.Statements, statement => Assert.Equal(NoAnswer.UnlikeCoverage, statement.Reason));
        Assert.Equal((null, null), (unlike.Distance, unlike.PointsNeededAYear));
    }

    [Fact]
    public void As_published_an_exact_target_is_approached_from_above_by_reflection()
    {
        // Open SDG, Goldilocks: 50 + |20 - 50| = 80 in 2015, 50 + |35 - 50| = 65 in 2020; from 80 to 50 by 2030, lower is better.
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2030), 50)], TargetComparison.Exactly, new(TimePeriod.OfYear(2015), 20));
        var series = SeriesOf((2015, 20), (2020, 35));
        var published = TargetProgress.Compare(target, series, EndOf2020, Faithfulness.AsPublished)[ProgressMethod.CagrRatio];
        var (observed, required) = (Math.Pow(65 / 80.0, 1 / 5.0) - 1, Math.Pow(50 / 80.0, 1 / 15.0) - 1);
        Assert.Equal(observed / required, published.Ratio!.Value, 1e-12);
        Assert.Equal(CagrRatio.Substantial, published.Label);
        Assert.Equal(NoAnswer.MethodDoesNotApply, TargetProgress.Compare(target, series, EndOf2020)[ProgressMethod.CagrRatio].Reason);
    }

    [Fact]
    public void Progress_as_of_a_day_knows_the_vintage_of_that_day()
    {
        // 62 for 2020 was published in March 2021 and revised to 75 in March 2022.
        var key = new SeriesKey(Online.Code, Country, Frequency.Year);
        var archive = new SeriesArchive.Builder();
        archive.Add(Online, key.WithVintage("2021"), new Observation(TimePeriod.OfYear(2020), 62) { Published = new(2021, 3, 1) });
        archive.Add(Online, key.WithVintage("2022"), new Observation(TimePeriod.OfYear(2020), 75) { Published = new(2022, 3, 1) });
        var built = archive.Build();
        Assert.Equal(0.24 * 3, RatioAsOf(new(2022, 2, 28)), 1e-9);
        Assert.Equal(0.5 * 3, RatioAsOf(new(2022, 3, 1)), 1e-9);

        double RatioAsOf(LocalDate day) => TargetProgress.Compare(TargetOf(100, 2030, 2015, 50), built.AsOf(day).Single(), day)[ProgressMethod.GapClosed].Ratio!.Value;
    }
}
