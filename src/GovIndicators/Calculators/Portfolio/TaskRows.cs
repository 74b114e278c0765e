using System.Numerics.Tensors;

namespace GovIndicators.Calculators;

/// <summary>States of tasks as columns: each row says what was known of a task from a day on, until another row took its place.</summary>
/// <remarks>
/// Rows stand in the order of the day on which they ended, the latest first, so that the rows that can hold on a day are those before one place: for a
/// day after the last change they are the last states alone. Days are counted from 1970-01-01.
/// </remarks>
internal sealed class TaskRows
{
    /// <summary>The day of rows that never ended, and of due dates that do not exist.</summary>
    internal const int Never = int.MaxValue;

    private readonly int[] _from;
    private readonly int[] _due;
    private readonly int[] _cell;
    private readonly int[] _end;
    private readonly int _lastChange;

    private TaskRows(int[] from, int[] due, int[] cell, int[] end)
    {
        (_from, _due, _cell, _end) = (from, due, cell, end);
        _lastChange = from.Length == 0 ? int.MinValue : TensorPrimitives.Max<int>(from);
    }

    internal int Length => _from.Length;

    /// <summary>How many rows, from the first, can hold on a day: those that ended after it.</summary>
    internal int EndOn(int day)
    {
        var (lower, upper) = (0, _end.Length);
        while (lower < upper)
        {
            var middle = (int)(((uint)lower + (uint)upper) / 2);
            if (_end[middle] > day) lower = middle + 1;
            else upper = middle;
        }

        return lower;
    }

    /// <summary>Counts the rows from first to end that hold on the day: counts[cell + (due ≤ day) + (due &lt; day)] += (from ≤ day).</summary>
    /// <remarks>Nothing in it branches on the data. From the day of the last change on every row before the end holds, and the first days need not be read.</remarks>
    internal void Count(int first, int end, int day, Span<int> counts)
    {
        if (day >= _lastChange) CountAll(first, end, day, counts);
        else CountKnown(first, end, day, counts);
    }

    private void CountAll(int first, int end, int day, Span<int> counts)
    {
        var due = _due.AsSpan(first, end - first);
        var cell = _cell.AsSpan(first, end - first);
        for (var i = 0; i < due.Length && i < cell.Length; i++) counts[cell[i] + (due[i] <= day ? 1 : 0) + (due[i] < day ? 1 : 0)]++;
    }

    private void CountKnown(int first, int end, int day, Span<int> counts)
    {
        var from = _from.AsSpan(first, end - first);
        var due = _due.AsSpan(first, end - first);
        var cell = _cell.AsSpan(first, end - first);
        for (var i = 0; i < from.Length && i < due.Length && i < cell.Length; i++)
        {
            var passed = (due[i] <= day ? 1 : 0) + (due[i] < day ? 1 : 0);
            counts[cell[i] + passed] += from[i] <= day ? 1 : 0;
        }
    }

    /// <summary>The plain definition of <see cref="Count"/>: row by row, and only those that hold.</summary>
    internal void CountPlainly(int day, Span<int> counts)
    {
        for (var i = 0; i < _from.Length; i++)
        {
            if (_from[i] > day || _end[i] <= day) continue;
            var cell = _cell[i];
            if (_due[i] < day) cell += 2;
            else if (_due[i] == day) cell++;
            counts[cell]++;
        }
    }

    internal sealed class Builder
    {
        private readonly List<int> _from = [];
        private readonly List<int> _due = [];
        private readonly List<int> _cell = [];
        private readonly List<int> _end = [];

        internal void Add(int from, int end, int due, int cell)
        {
            _from.Add(from);
            _end.Add(end);
            _due.Add(due);
            _cell.Add(cell);
        }

        internal TaskRows Build()
        {
            var order = new int[_end.Count];
            for (var i = 0; i < order.Length; i++) order[i] = i;
            // The latest end first; rows that ended together stay as they were added, so that the table is the same on every machine.
            var keys = new long[order.Length];
            for (var i = 0; i < keys.Length; i++) keys[i] = ((long)~_end[i] << 32) | (uint)i;
            Array.Sort(keys, order);
            return new(Ordered(_from, order), Ordered(_due, order), Ordered(_cell, order), Ordered(_end, order));
        }

        private static int[] Ordered(List<int> column, int[] order)
        {
            var ordered = GC.AllocateUninitializedArray<int>(order.Length);
            for (var i = 0; i < order.Length; i++) ordered[i] = column[order[i]];
            return ordered;
        }
    }
}
