using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

public class ProgressPanelTests
{
    private static readonly LocalDate EndOf2020 = new(2020, 12, 31);

    private static readonly Indicator Online = new(IndicatorCode.Parse("ONLINE-USE"), Name.Of(english: "People using online services"), Unit.Percent, Measure.Index)
    {
        Direction = Direction.HigherIsBetter,
    };

    public static TheoryData<Faithfulness> Modes => new(Faithfulness.Strict, Faithfulness.AsPublished);

    [Theory, MemberData(nameof(Modes)), Law("progress.comparison")]
    public void Each_cell_is_what_the_series_alone_gives(Faithfulness mode) =>
        Prop.ForAll(Any.ProgressPanel, any =>
        {
            var panel = TargetProgress.Compare(any.Panel, any.Targets, any.AsOf, mode);
            return Enumerable.Range(0, panel.Count)
                .SelectMany(series => ProgressMethod.Values.Select(method => Difference(panel, series, method, Alone(any, series, method, mode))))
                .FirstOrDefault(difference => difference is not null) is { } found
                ? false.Label(found)
                : true.ToProperty();
        }).Check(Any.Thousand);

    [Fact]
    public void Changing_the_order_of_the_series_changes_the_order_of_the_results() =>
        Prop.ForAll(Any.ProgressPanel, any =>
        {
            var turned = new AnyProgressPanel([.. any.Series.Reverse()], [.. any.Targets.Reverse()], any.AsOf);
            var panel = TargetProgress.Compare(any.Panel, any.Targets, any.AsOf);
            var other = TargetProgress.Compare(turned.Panel, turned.Targets, any.AsOf);
            return ProgressMethod.Values.All(method =>
                panel.Statuses(method).ToArray().Reverse().SequenceEqual(other.Statuses(method).ToArray())
                && panel.Reasons(method).ToArray().Reverse().SequenceEqual(other.Reasons(method).ToArray())
                && panel.Ratios(method).ToArray().Reverse().SequenceEqual(other.Ratios(method).ToArray())
                && panel.Scores(method).ToArray().Reverse().SequenceEqual(other.Scores(method).ToArray()));
        }).Check(Any.Thousand);

    [Fact]
    public void One_target_for_all_is_the_target_of_each_agency() =>
        Prop.ForAll(Any.ProgressPanel, any =>
        {
            if (any.Targets.FirstOrDefault(target => target is not null) is not { } target) return true;
            var panel = any.Panel.Of(target.Indicator);
            var (common, own) = (TargetProgress.Compare(panel, target, any.AsOf), TargetProgress.Compare(panel, [.. panel.Keys.Select(key => target.For(key.Agency))], any.AsOf));
            return Enumerable.Range(0, panel.Count).All(series => ProgressMethod.Values.All(method =>
                common[series, method] == own[series, method] && common.Statuses(method)[series] == own.Statuses(method)[series]));
        }).Check(Any.Thousand);

    [Fact]
    public void A_slice_of_a_panel_is_judged_by_what_is_seen_through_it() =>
        Prop.ForAll(Any.ProgressPanel, any =>
        {
            if (any.Series.Length == 0 || any.Series.All(series => series.IsEmpty)) return true;
            var first = any.Series.First(series => !series.IsEmpty).First;
            var slice = any.Panel.Between(first + 1, first + 5);
            var panel = TargetProgress.Compare(slice, any.Targets, any.AsOf);
            return Enumerable.Range(0, slice.Count).All(series => ProgressMethod.Values.All(method =>
                any.Targets[series] is not { } target || panel[series, method] == TargetProgress.Compare(target, slice.ToSeries(series), any.AsOf)[method]));
        }).Check(Any.Thousand);

    [Fact]
    public void Counts_and_disagreements_are_those_of_the_cells() =>
        Prop.ForAll(Any.ProgressPanel, any =>
        {
            var panel = TargetProgress.Compare(any.Panel, any.Targets, any.AsOf);
            var disagreeing = Enumerable.Range(0, panel.Count).Where(series => panel.ComparisonOf(series) is { AllAgree: false });
            return ProgressMethod.Values.All(method => Enum.GetValues<ProgressStatus>().All(status =>
                    panel.CountOf(method, status) == Enumerable.Range(0, panel.Count).Count(series => panel[series, method].Status == status)))
                && panel.Disagreeing.SequenceEqual(disagreeing)
                && ProgressMethod.Values.All(one => ProgressMethod.Values.All(other => panel.CountDisagreeing(one, other)
                    == Enumerable.Range(0, panel.Count).Count(series => !panel[series, one].Status.AgreesWith(panel[series, other].Status))));
        }).Check(Any.Thousand);

    [Fact]
    public void Any_number_of_workers_gives_the_same_answers()
    {
        var panel = Percents(9_000);
        var target = TargetOf(80, 2030, 2015, 40);
        var (one, three) = (TargetProgress.Compare(panel, target, EndOf2020), TargetProgress.Compare(panel, target, EndOf2020, workers: 3));
        Assert.All(ProgressMethod.Values, method =>
        {
            Assert.True(one.Statuses(method).SequenceEqual(three.Statuses(method)));
            Assert.True(one.Ratios(method).SequenceEqual(three.Ratios(method)));
        });
    }

    [Fact]
    public void Nothing_is_allocated_for_a_series()
    {
        var target = TargetOf(80, 2030, 2015, 40);
        var (few, many) = (Percents(1_000), Percents(5_000));
        // A place for each series and method: a status, a reason, a ratio and a score.
        const int Columns = 7 * (1 + 1 + 8 + 8);
        var more = Allocated.By(() => TargetProgress.Compare(many, target, EndOf2020)) - Allocated.By(() => TargetProgress.Compare(few, target, EndOf2020));
        Assert.InRange(more, 4_000 * Columns, (4_000 * Columns) + 64);
    }

    [Fact]
    public void A_series_without_a_target_is_said_to_have_none()
    {
        var panel = TargetProgress.Compare(Percents(1), [null], EndOf2020);
        Assert.All(ProgressMethod.Values, method => Assert.Equal((ProgressStatus.NotAssessable, NoAnswer.NoTarget), (panel[0, method].Status, panel.Reasons(method)[0])));
        Assert.Null(panel.TargetOf(0));
        Assert.Null(panel.ComparisonOf(0));
    }

    [Fact]
    public void An_empty_panel_has_an_empty_answer()
    {
        var panel = TargetProgress.Compare(SeriesPanel.FromSeries(), [], EndOf2020);
        Assert.Equal(0, panel.Count);
        Assert.True(panel.Statuses(ProgressMethod.GapClosed).IsEmpty);
        Assert.Empty(panel.Disagreeing);
    }

    [Fact]
    public void A_comparison_explains_the_series()
    {
        var panel = TargetProgress.Compare(Percents(2), TargetOf(80, 2030, 2015, 40), EndOf2020);
        var why = new Explanation();
        Assert.Equal(AgencyCode.Parse("VN-1"), panel.ComparisonOf(1, why)!.Target.Agency);
        Assert.Equal(7, why.Children.Count);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var panel = Percents(2);
        Assert.Equal(
            "There are 1 targets and 2 series; give one for each series, or null for a series without one. (Parameter 'targets')",
            Assert.Throws<ArgumentException>(() => TargetProgress.Compare(panel, [null], EndOf2020)).Message);
        Assert.Equal(
            "The target t is for VN, the series of VN-1; give the series of the agency that has the target. (Parameter 'targets')",
            Assert.Throws<ArgumentException>(() => TargetProgress.Compare(panel, [null, TargetOf(80, 2030)], EndOf2020)).Message);
        var other = new Target("t", IndicatorCode.Parse("OTHER"), AgencyCode.Parse("VN-0"), [new(TimePeriod.OfYear(2030), 60)]);
        Assert.Equal(
            "The target t is of OTHER, the series of ONLINE-USE; only identical indicators compare. (Parameter 'targets')",
            Assert.Throws<ArgumentException>(() => TargetProgress.Compare(panel, [other, null], EndOf2020)).Message);
        Assert.Equal(
            "The target t is of OTHER, the series of ONLINE-USE; only identical indicators compare. (Parameter 'panel')",
            Assert.Throws<ArgumentException>(() => TargetProgress.Compare(panel, other, EndOf2020)).Message);
        Assert.Equal("workers", Assert.Throws<ArgumentOutOfRangeException>(() => TargetProgress.Compare(panel, TargetOf(80, 2030), EndOf2020, workers: 0)).ParamName);
        var result = TargetProgress.Compare(panel, TargetOf(80, 2030), EndOf2020);
        Assert.Throws<ArgumentOutOfRangeException>(() => result[2, ProgressMethod.GapClosed]);
        Assert.Throws<ArgumentOutOfRangeException>(() => result.TargetOf(-1));
    }

    private static ProgressStatement Alone(AnyProgressPanel any, int series, ProgressMethod method, Faithfulness mode) => any.Targets[series] is { } target
        ? TargetProgress.Compare(target, any.Series[series], any.AsOf, mode)[method]
        : new(method.Labels[^1], mode) { Reason = NoAnswer.NoTarget };

    private static string? Difference(ProgressPanel panel, int series, ProgressMethod method, ProgressStatement alone)
    {
        var cell = panel[series, method];
        if (cell != alone) return $"Series {series}: {cell}, alone {alone}";
        return panel.Statuses(method)[series] == alone.Status
            && panel.Reasons(method)[series] == alone.Reason
            && Same(panel.Ratios(method)[series], alone.Ratio)
            && Same(panel.Scores(method)[series], alone.Score)
            ? null
            : $"Series {series}: the columns differ from {alone}";
    }

    private static bool Same(double number, double? alone) => alone is { } known ? number == known : double.IsNaN(number);

    /// <summary>Percents of 2015 to 2020, each agency a little further than the one before.</summary>
    private static SeriesPanel Percents(int agencies)
    {
        var keys = Enumerable.Range(0, agencies).Select(agency => new SeriesKey(Online.Code, AgencyCode.Parse($"VN-{agency}"), Frequency.Year)).ToArray();
        var rows = Enumerable.Range(0, agencies).SelectMany(agency => Enumerable.Range(0, 6).Select(year => (Agency: agency, Year: year))).ToArray();
        return SeriesPanel.FromRows(
            [Online],
            keys,
            [.. rows.Select(row => row.Agency)],
            [.. rows.Select(row => TimePeriod.OfYear(2015 + row.Year).Ordinal)],
            [.. rows.Select(row => 40 + (row.Year * (row.Agency % 100) / 10.0))]);
    }

    private static Target TargetOf(double value, int year, int? baselineYear = null, double baseline = 0) => new(
        "t", Online.Code, AgencyCode.Parse("VN"), [new(TimePeriod.OfYear(year), value)], baseline: baselineYear is { } start ? new(TimePeriod.OfYear(start), baseline) : null);
}
