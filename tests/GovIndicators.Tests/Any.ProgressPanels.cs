using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

/// <summary>Series of one frequency, a target for each (or none), and a day.</summary>
internal sealed record AnyProgressPanel(IndicatorSeries[] Series, Target?[] Targets, NodaTime.LocalDate AsOf)
{
    public SeriesPanel Panel => SeriesPanel.FromSeries(Series);

    public override string ToString() => $"as of {AsOf.Year}-{AsOf.Month}-{AsOf.Day}: {string.Join("; ", Series.Zip(Targets, (series, target) => $"{series} toward {(target is null ? "nothing" : Text(target))}"))}";

    private static string Text(Target target) => $"{target.Comparison} {string.Join(", ", target.Values)} from {target.Baseline?.ToString() ?? "nowhere"}";
}

internal static partial class Any
{
    private static readonly NodaTime.LocalDate FirstDayOfProgress = new(2015, 1, 1);

    /// <summary>
    /// Up to eight series with gaps, breaks, absences with a status, zero and negative values, both directions and unknown ones; targets of every comparison, milestones,
    /// some met early, some past, some without a baseline; some series without a target; days before, within and after the series.
    /// </summary>
    public static Arbitrary<AnyProgressPanel> ProgressPanel { get; } = Arb.From(
        from frequency in Gen.Frequency(
            (6, Gen.Constant(Frequency.Year)),
            (3, Gen.Elements(Frequency.Quarter, Frequency.Month, Frequency.Fiscal(FrequencyKind.Year, 7))),
            (1, Gen.Elements(Frequency.Week, Frequency.Day)))
        from count in Gen.Choose(0, 8)
        from lines in ProgressLine(frequency).ArrayOf(count)
        from day in Gen.Choose(-400, 5_500)
        let distinct = lines.DistinctBy(line => line.Series.Key).ToArray()
        select new AnyProgressPanel([.. distinct.Select(line => line.Series)], [.. distinct.Select(line => line.Target)], FirstDayOfProgress.PlusDays(day)),
        Shrink);

    private static Gen<(IndicatorSeries Series, Target? Target)> ProgressLine(Frequency frequency) =>
        from direction in Gen.Frequency(
            (4, Gen.Elements(Direction.HigherIsBetter, Direction.LowerIsBetter)), (1, Gen.Elements(Direction.Unknown, Direction.InsideBand(-2, 3))))
        from measure in Gen.Elements(Measure.Index, Measure.Stock, Measure.Flow, Measure.Rate)
        from unit in Gen.Elements(Unit.Percent, Unit.Count)
        from accumulation in Gen.Frequency((4, Gen.Constant(Accumulation.Discrete)), (1, Gen.Elements(Accumulation.YearToDate, Accumulation.SinceStart)))
        from agency in Gen.Choose(1, 9)
        let indicator = new Indicator(
            GovIndicators.IndicatorCode.Parse($"I-{Letter(direction)}-{measure.Code.ToUpperInvariant()}-{(unit == Unit.Percent ? "P" : "C")}"), Name.Of("An indicator"), unit, measure)
        { Direction = direction }
        let key = new SeriesKey(indicator.Code, GovIndicators.AgencyCode.Parse($"VN-{agency}"), frequency, accumulation)
        from start in Gen.Choose(0, 1_500)
        from length in Gen.Choose(0, 14 * (frequency.PeriodsPerYear is 1 or null ? 1 : 3))
        from observations in ProgressObservations.ArrayOf(length)
        let first = TimePeriod.Containing(FirstDayOfProgress.PlusDays(start), frequency)
        let series = IndicatorSeries.Create(indicator, key, observations.Select((one, i) => new Observation(first + i, one.Value, one.Status)))
        from target in Gen.Frequency((9, ProgressTarget(indicator, key, frequency).Select(target => (Target?)target)), (1, Gen.Constant<Target?>(null)))
        select (series, target);

    private static Gen<(double? Value, ObservationStatus Status)> ProgressObservations => Gen.Frequency(
        (14, Eighth.Select(value => ((double?)value, ObservationStatus.Normal))),
        (4, Gen.Choose(1, 800).Select(value => ((double?)(value / 8.0), ObservationStatus.Normal))),
        (1, Eighth.Select(value => ((double?)value, ObservationStatus.Provisional))),
        (1, Eighth.Select(value => ((double?)value, ObservationStatus.Break))),
        (1, Gen.Elements(1e300, -1e300, double.Epsilon).Select(value => ((double?)value, ObservationStatus.Normal))),
        (2, Gen.Elements(ObservationStatus.Normal, ObservationStatus.Suppressed).Select(status => ((double?)null, status))));

    private static Gen<Target> ProgressTarget(Indicator indicator, SeriesKey key, Frequency frequency) =>
        from comparison in Gen.Frequency(
            (4, Gen.Constant(TargetComparison.ByDirection)),
            (3, Gen.Elements(TargetComparison.AtLeast, TargetComparison.AtMost, TargetComparison.MoreThan, TargetComparison.LessThan)),
            (2, Gen.Elements(TargetComparison.Exactly, TargetComparison.Within)))
        from accumulation in Gen.Frequency((5, Gen.Constant(key.Accumulation)), (1, Gen.Constant(Accumulation.Discrete)))
        from year in Gen.Choose(2017, 2032)
        from later in Gen.Elements(0, 0, 3)
        from value in Eighth
        from width in Gen.Choose(0, 40).Select(n => n / 8.0)
        from sameFrequency in Gen.Elements(true, false)
        from baselineYear in Gen.Choose(2012, 2020)
        from baseline in Eighth
        from hasBaseline in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Target(
            "t",
            indicator.Code,
            key.Agency,
            later == 0 ? [Due(comparison, year, value, width)] : [Due(comparison, year, value, width), Due(comparison, year + later, value + width, width)],
            comparison,
            hasBaseline && baselineYear < year ? new Baseline(TimePeriod.Containing(new(baselineYear, 6, 15), sameFrequency ? frequency : Frequency.Month), baseline) : null)
        {
            Accumulation = accumulation,
        };

    private static TargetValue Due(TargetComparison comparison, int year, double value, double width) =>
        comparison == TargetComparison.Within ? new(TimePeriod.OfYear(year), value, value + width) : new(TimePeriod.OfYear(year), value);

    private static string Letter(Direction direction) => direction switch { { IsHigherBetter: true } => "H", { IsLowerBetter: true } => "L", { IsBand: true } => "B", _ => "U" };

    private static IEnumerable<AnyProgressPanel> Shrink(AnyProgressPanel panel)
    {
        for (var i = 0; i < panel.Series.Length; i++)
        {
            yield return panel with { Series = [.. panel.Series[..i], .. panel.Series[(i + 1)..]], Targets = [.. panel.Targets[..i], .. panel.Targets[(i + 1)..]] };
        }

        for (var i = 0; i < panel.Series.Length; i++)
        {
            var (one, half) = (panel.Series[i], panel.Series[i].Count / 2);
            if (half == 0) continue;
            yield return panel with { Series = [.. panel.Series[..i], IndicatorSeries.Create(one.Indicator, one.Key, one.Take(half)), .. panel.Series[(i + 1)..]] };
            yield return panel with { Series = [.. panel.Series[..i], IndicatorSeries.Create(one.Indicator, one.Key, one.Skip(half)), .. panel.Series[(i + 1)..]] };
        }
    }
}
