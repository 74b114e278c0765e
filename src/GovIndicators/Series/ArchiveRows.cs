using NodaTime;

namespace GovIndicators;

/// <summary>The rows of an archive in columns; a column that says nothing is not made.</summary>
internal sealed class ArchiveRows
{
    private readonly double[] _values;
    private readonly ObservationStatus[]? _statuses;
    private readonly LocalDate[] _published;
    private readonly LocalDate[]? _referenceDates;
    private readonly double[]? _numerators;
    private readonly double[]? _denominators;
    private readonly Figure?[]? _figures;
    private readonly Citation?[]? _sources;
    private readonly string[]? _vintages;

    internal ArchiveRows(IReadOnlyList<ArchiveRow> rows, ReadOnlySpan<int> order)
    {
        Ordinals = GC.AllocateUninitializedArray<int>(order.Length);
        _values = GC.AllocateUninitializedArray<double>(order.Length);
        _published = GC.AllocateUninitializedArray<LocalDate>(order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            var row = rows[order[i]];
            var observation = row.Observation;
            Ordinals[i] = observation.Period.Ordinal;
            _values[i] = observation.Value ?? double.NaN;
            // The default date marks "not recorded": nothing was published in the year 1.
            _published[i] = observation.Published ?? default;
            if (observation.Status != ObservationStatus.Normal) (_statuses ??= new ObservationStatus[order.Length])[i] = observation.Status;
            if (observation.ReferenceDate is { } reference) (_referenceDates ??= new LocalDate[order.Length])[i] = reference;
            if (observation.Figure is not null) (_figures ??= new Figure?[order.Length])[i] = observation.Figure;
            if (observation.Source is not null) (_sources ??= new Citation?[order.Length])[i] = observation.Source;
            if (row.Vintage.Length > 0) (_vintages ??= new string[order.Length])[i] = row.Vintage;
            if (observation.Parts is { } parts)
            {
                _numerators ??= NoParts(order.Length);
                _denominators ??= NoParts(order.Length);
                (_numerators[i], _denominators[i]) = (parts.Numerator, parts.Denominator);
            }
        }
    }

    internal int Count => Ordinals.Length;

    internal int[] Ordinals { get; }

    internal LocalDate KnownFrom(int row, Frequency frequency) =>
        _published[row] != default ? _published[row] : TimePeriod.FromOrdinal(frequency, Ordinals[row]).End;

    internal string VintageOf(int row) => _vintages?[row] ?? "";

    internal Observation Observe(int row, Frequency frequency) => new(
        TimePeriod.FromOrdinal(frequency, Ordinals[row]),
        double.IsNaN(_values[row]) ? null : _values[row],
        _statuses is null ? ObservationStatus.Normal : _statuses[row])
    {
        Published = _published[row] == default ? null : _published[row],
        ReferenceDate = _referenceDates is null || _referenceDates[row] == default ? null : _referenceDates[row],
        Figure = _figures?[row],
        Source = _sources?[row],
        Parts = _numerators is null || double.IsNaN(_numerators[row]) ? null : Share.Of(_numerators[row], _denominators![row]),
    };

    private static double[] NoParts(int count)
    {
        var column = GC.AllocateUninitializedArray<double>(count);
        Array.Fill(column, double.NaN);
        return column;
    }
}
