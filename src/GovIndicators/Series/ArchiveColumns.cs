using System.Diagnostics;
using System.Runtime.CompilerServices;
using NodaTime;

namespace GovIndicators;

/// <summary>The rows of an archive while it is put together, in columns that grow; a column that says nothing is not made.</summary>
internal sealed class ArchiveColumns
{
    private const int FirstCapacity = 16;

    private int _capacity;
    private int[] _handles = [];
    private int[] _ordinals = [];
    private double[] _values = [];
    private LocalDate[] _published = [];
    private ObservationStatus[]? _statuses;
    private LocalDate[]? _referenceDates;
    private double[]? _numerators;
    private double[]? _denominators;
    private Figure?[]? _figures;
    private Citation?[]? _sources;
    private string[]? _vintages;

    internal int Count { get; private set; }

    /// <summary>The keys of the rows by their handles.</summary>
    internal List<SeriesKey> Keys { get; } = [];

    internal int HandleAt(int row) => _handles[row];

    /// <summary>Makes room for a number of rows in all, so that the columns need not grow.</summary>
    internal void Reserve(int count)
    {
        if (count > _capacity) Grow(count);
    }

    internal void Add(int handle, in Observation observation, string vintage)
    {
        var row = Count;
        if (row == _capacity) Grow(Math.Max(FirstCapacity, 2 * row));
        Count++;
        _handles[row] = handle;
        _ordinals[row] = observation.Period.Ordinal;
        _values[row] = observation.Value ?? double.NaN;
        _published[row] = observation.Published ?? ArchiveRows.NotRecorded;
        if (_statuses is not null || observation.Status != ObservationStatus.Normal) (_statuses ??= new ObservationStatus[_capacity])[row] = observation.Status;
        if (_referenceDates is not null || observation.ReferenceDate is not null) (_referenceDates ??= NoDates(row))[row] = observation.ReferenceDate ?? ArchiveRows.NotRecorded;
        if (_figures is not null || observation.Figure is not null) (_figures ??= new Figure?[_capacity])[row] = observation.Figure;
        if (_sources is not null || observation.Source is not null) (_sources ??= new Citation?[_capacity])[row] = observation.Source;
        if (_vintages is not null || vintage.Length > 0) (_vintages ??= NoVintages(row))[row] = vintage;
        if (_numerators is not null || observation.Parts is not null) AddParts(row, observation.Parts);
    }

    /// <summary>The rows in the order of handle, period, day from which they were known and vintage.</summary>
    internal ArchiveRows InOrder(ReadOnlySpan<int> order)
    {
        Debug.Assert(order.Length == Count, "Every row has its place.");
        return new(
            Ordered(_ordinals, order),
            Ordered(_values, order),
            Ordered(_published, order),
            _statuses is null ? null : Ordered(_statuses, order),
            _referenceDates is null ? null : Ordered(_referenceDates, order),
            _numerators is null ? null : Ordered(_numerators, order),
            _denominators is null ? null : Ordered(_denominators, order),
            _figures is null ? null : Ordered(_figures, order),
            _sources is null ? null : Ordered(_sources, order),
            _vintages is null ? null : Ordered(_vintages, order));
    }

    /// <summary>The rows as they are, which are in order already; the columns become theirs.</summary>
    internal ArchiveRows AsTheyAre() => new(
        Cut(_ordinals)!,
        Cut(_values)!,
        Cut(_published)!,
        Cut(_statuses),
        Cut(_referenceDates),
        Cut(_numerators),
        Cut(_denominators),
        Cut(_figures),
        Cut(_sources),
        Cut(_vintages));

    /// <summary>Less than 0 when one row comes before another, 0 when nothing tells them apart.</summary>
    internal int Compare(int left, int right)
    {
        var byHandle = _handles[left].CompareTo(_handles[right]);
        if (byHandle != 0) return byHandle;
        var byPeriod = _ordinals[left].CompareTo(_ordinals[right]);
        if (byPeriod != 0) return byPeriod;
        var byDay = Known(left).CompareTo(Known(right));
        return byDay != 0 || _vintages is null ? byDay : string.CompareOrdinal(_vintages[left], _vintages[right]);
    }

    /// <summary>True when both rows are the same release of the same observation.</summary>
    internal bool IsRepeat(int one, int other) =>
        _handles[one] == _handles[other]
        && _ordinals[one] == _ordinals[other]
        && Known(one) == Known(other)
        && (_vintages is null || _vintages[one] == _vintages[other]);

    internal TimePeriod PeriodAt(int row) => TimePeriod.FromOrdinal(Keys[_handles[row]].Frequency, _ordinals[row]);

    internal double? ValueAt(int row) => double.IsNaN(_values[row]) ? null : _values[row];

    private LocalDate Known(int row) =>
        ArchiveRows.KnownFrom(_published[row], _sources?[row], _referenceDates is null ? ArchiveRows.NotRecorded : _referenceDates[row], Keys[_handles[row]].Frequency, _ordinals[row]);

    private void AddParts(int row, Share? parts)
    {
        if (_numerators is null)
        {
            _numerators = GC.AllocateUninitializedArray<double>(_capacity);
            _denominators = GC.AllocateUninitializedArray<double>(_capacity);
            Array.Fill(_numerators, double.NaN, 0, row);
        }

        (_numerators[row], _denominators![row]) = parts is { } share ? (share.Numerator, share.Denominator) : (double.NaN, 0);
    }

    private LocalDate[] NoDates(int count)
    {
        var column = new LocalDate[_capacity];
        Array.Fill(column, ArchiveRows.NotRecorded, 0, count);
        return column;
    }

    private string[] NoVintages(int count)
    {
        var column = new string[_capacity];
        Array.Fill(column, "", 0, count);
        return column;
    }

    private void Grow(int capacity)
    {
        _capacity = capacity;
        Resize(ref _handles!);
        Resize(ref _ordinals!);
        Resize(ref _values!);
        Resize(ref _published!);
        Resize(ref _statuses);
        Resize(ref _referenceDates);
        Resize(ref _numerators);
        Resize(ref _denominators);
        Resize(ref _figures);
        Resize(ref _sources);
        Resize(ref _vintages);
    }

    private void Resize<T>(ref T[]? column)
    {
        if (column is null) return;
        var grown = RuntimeHelpers.IsReferenceOrContainsReferences<T>() ? new T[_capacity] : GC.AllocateUninitializedArray<T>(_capacity);
        Array.Copy(column, grown, Count);
        column = grown;
    }

    private T[]? Cut<T>(T[]? column)
    {
        if (column is null || column.Length == Count) return column;
        return column[..Count];
    }

    private static T[] Ordered<T>(T[] column, ReadOnlySpan<int> order)
    {
        var ordered = RuntimeHelpers.IsReferenceOrContainsReferences<T>() ? new T[order.Length] : GC.AllocateUninitializedArray<T>(order.Length);
        for (var i = 0; i < order.Length; i++) ordered[i] = column[order[i]];
        return ordered;
    }
}
