namespace GovIndicators.Datasets;

/// <summary>A series whose last value is old.</summary>
/// <param name="Series">The series.</param>
/// <param name="Last">Its last point.</param>
/// <param name="PeriodsBehind">How many of its periods lie between that point and the day of the review.</param>
public sealed record StaleSeries(IndicatorSeries Series, SeriesPoint Last, int PeriodsBehind)
{
    /// <summary>How the number came about; null unless asked for.</summary>
    public Explanation? Why { get; init; }
}
