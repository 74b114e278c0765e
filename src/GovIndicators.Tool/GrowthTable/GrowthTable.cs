using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>The growth of one series: a row for each period, and the yearly rate over the whole.</summary>
internal sealed class GrowthTable
{
    private GrowthTable(string name, IndicatorSeries series, IReadOnlyList<GrowthRow> rows, GrowthCell? compound) =>
        (Name, Series, Rows, CompoundAnnual) = (name, series, rows, compound);

    /// <summary>The name of the series in its column; empty when the file holds one.</summary>
    internal string Name { get; }

    internal IndicatorSeries Series { get; }

    internal IReadOnlyList<GrowthRow> Rows { get; }

    /// <summary>The compound annual growth from the first to the last period; null when there is less than a year between them.</summary>
    internal GrowthCell? CompoundAnnual { get; }

    internal bool HasYearOnYear => Series.Frequency.Kind != FrequencyKind.Year;

    internal bool IsRate => Series.Indicator.Measure.IsRate;

    internal static GrowthTable Of(string name, IndicatorSeries series, RateGrowth rates) => new(
        name,
        series,
        [.. series.Select(observation => RowOf(series, observation, rates))],
        !IsAYear(series) ? null : GrowthCell.Of(why => Growth.CompoundAnnual(series, series.First, series.Last, rates, why)?.Value));

    /// <summary>Whether there is a year between the first and the last period: one good month raised to the twelfth power says nothing of a year.</summary>
    /// <remarks>52 weeks are a little less than the mean year, and a year all the same.</remarks>
    private static bool IsAYear(IndicatorSeries series) => NodaTime.Period.DaysBetween(series.First.Start, series.Last.Start) >= 52 * 7;

    private static GrowthRow RowOf(IndicatorSeries series, Observation observation, RateGrowth rates)
    {
        var period = observation.Period;
        var hasBefore = period != series.First;
        var hasYearBefore = series.Frequency.Kind != FrequencyKind.Year && period.YearBefore() is { } yearBefore && yearBefore >= series.First;
        return new(
            period,
            observation.Value,
            observation.Status,
            hasBefore ? GrowthCell.Of(why => Growth.Difference(series, period - 1, period, why)) : null,
            hasBefore ? GrowthCell.Of(why => Growth.PreviousPeriod(series, period, rates, why)?.Value) : null,
            hasYearBefore ? GrowthCell.Of(why => Growth.YearOnYear(series, period, rates, why)?.Value) : null);
    }
}
