namespace GovIndicators.Calculators;

// What the producers said of the values behind each sum. Statuses are few, so only they are gone through, not the values.
public sealed partial class AgencyRollUp
{
    /// <summary>What the producers said of the values behind an answer: a break in series before what is unsure, and the less sure before the surer.</summary>
    /// <returns><see cref="ObservationStatus.Normal"/> where nothing was said of any of them, and where none was counted.</returns>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the panel.</exception>
    public ObservationStatus StatusOf(AgencyCode agency, TimePeriod period)
    {
        var position = RequirePosition(agency);
        _panel.RequireFrequency(period, nameof(period));
        var at = period.Ordinal - _first;
        if (_panel.Statuses.IsEmpty || (uint)at >= (uint)_length) return ObservationStatus.Normal;
        if (_rows[position] is >= 0 and var row) return _statuses[(row * _length) + at];
        var status = OwnStatus(_upper, position, period.Ordinal);
        return _lower is null ? status : ObservationStatuses.Worse(status, OwnStatus(_lower, position, period.Ordinal));
    }

    /// <summary>Whether any value was counted that may still change or is not sure.</summary>
    internal bool IsUnsure => _statuses.Any(status => status.IsUnsure);

    private ObservationStatus[] Collect()
    {
        if (_panel.Statuses.IsEmpty) return [];
        var collected = new ObservationStatus[_sums.Length];
        for (var position = 0; position < Tree.Count; position++)
        {
            Collect(_upper, position, collected);
            if (_lower is not null) Collect(_lower, position, collected);
        }

        return collected;
    }

    private void Collect(RollUpSeries series, int position, ObservationStatus[] collected)
    {
        if (series.Handles[position] is not (>= 0 and var handle)) return;
        var place = _panel.Places[handle];
        foreach (var at in _panel.Statuses.PlacesIn(place.Start, place.Start + place.Length, out _))
        {
            var ordinal = place.First + at - place.Start;
            var status = OwnStatus(series, position, ordinal);
            if (status == ObservationStatus.Normal) continue;
            for (var above = position; above >= 0; above = Tree.ParentPositions[above])
            {
                if (_rows[above] is not (>= 0 and var row)) continue;
                ref var cell = ref collected[(row * _length) + ordinal - _first];
                cell = ObservationStatuses.Worse(cell, status);
            }
        }
    }

    /// <summary>The status of a value of an agency, where it is counted: of a rate, beside the other part, or as a whole of which nothing was reported.</summary>
    private ObservationStatus OwnStatus(RollUpSeries series, int position, int ordinal)
    {
        if (double.IsNaN(ValueAt(series, position, ordinal))) return ObservationStatus.Normal;
        if (_lower is not null)
        {
            var other = ReferenceEquals(series, _upper) ? _lower : _upper;
            var counts = !double.IsNaN(ValueAt(other, position, ordinal)) || (Policy == MissingPolicy.MissingAsZero && ReferenceEquals(series, _lower));
            if (!counts) return ObservationStatus.Normal;
        }

        var place = _panel.Places[series.Handles[position]];
        return _panel.Statuses.At(place.Start + ordinal - place.First);
    }
}
