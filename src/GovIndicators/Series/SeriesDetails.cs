using NodaTime;

namespace GovIndicators;

/// <summary>What is known of the observations of a series beside their values: a column for each, made only when it says something.</summary>
internal sealed class SeriesDetails
{
    private readonly ObservationStatus[]? _statuses;
    private readonly Share?[]? _parts;
    private readonly Figure?[]? _figures;
    private readonly LocalDate?[]? _published;
    private readonly LocalDate?[]? _referenceDates;
    private readonly Citation?[]? _sources;
    private readonly int[] _breaks;

    internal SeriesDetails(IReadOnlyList<Observation> observations, TimePeriod first)
    {
        var count = observations.Count == 0 ? 0 : observations[^1].Period.Ordinal - first.Ordinal + 1;
        var breaks = new List<int>();
        foreach (var observation in observations)
        {
            var at = observation.Period.Ordinal - first.Ordinal;
            if (observation.Status != ObservationStatus.Normal) (_statuses ??= new ObservationStatus[count])[at] = observation.Status;
            if (observation.Parts is not null) (_parts ??= new Share?[count])[at] = observation.Parts;
            if (observation.Figure is not null) (_figures ??= new Figure?[count])[at] = observation.Figure;
            if (observation.Published is not null) (_published ??= new LocalDate?[count])[at] = observation.Published;
            if (observation.ReferenceDate is not null) (_referenceDates ??= new LocalDate?[count])[at] = observation.ReferenceDate;
            if (observation.Source is not null) (_sources ??= new Citation?[count])[at] = observation.Source;
            if (observation.Status == ObservationStatus.Break) breaks.Add(at);
        }

        _breaks = [.. breaks];
    }

    internal static SeriesDetails None { get; } = new([], default);

    internal ObservationStatus StatusAt(int index) => _statuses is null ? ObservationStatus.Normal : _statuses[index];

    /// <summary>True when a break stands at one of the places, both ends included.</summary>
    internal bool HasBreak(int firstIndex, int lastIndex)
    {
        foreach (var at in _breaks)
        {
            if (at >= firstIndex && at <= lastIndex) return true;
        }

        return false;
    }

    internal Observation Observe(TimePeriod period, double? value, int index) => new(period, value, StatusAt(index))
    {
        Parts = _parts?[index],
        Figure = _figures?[index],
        Published = _published?[index],
        ReferenceDate = _referenceDates?[index],
        Source = _sources?[index],
    };
}
