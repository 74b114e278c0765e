namespace GovIndicators.Calculators;

// The pass over the panel: agency after agency in the order of the tree, each added to the nearest open agency above it.
public sealed partial class AgencyRollUp
{
    internal AgencyRollUp(SeriesPanel panel, AgencyTree tree, Indicator indicator, MissingPolicy policy, RollUpMethod method, ExpectedReports reports, RollUpSeries upper, RollUpSeries? lower)
    {
        (_panel, Tree, Indicator, Policy, Method, ExpectedReports, _upper, _lower) = (panel, tree, indicator, policy, method, reports, upper, lower);
        LeftOut = _lower is null ? _upper.LeftOut : [.. _upper.LeftOut, .. _lower.LeftOut];
        (_first, _length) = Span();
        _expected = Expect();
        _rows = Row(out var rows);
        _sums = Absence.Room(rows * _length);
        _wholes = _lower is not null ? Absence.Room(rows * _length) : [];
        _reported = GC.AllocateUninitializedArray<int>(rows * _length);
        if (_length == 0) return;
        if (_lower is not null) AddShares();
        else AddValues();
        _statuses = Collect();
    }

    private void AddValues() => Walk(
        () => new SumColumns(_length),
        (columns, position) =>
        {
            if (_upper.Handles[position] is not (>= 0 and var series)) return;
            var place = _panel.Places[series];
            columns.Add(_panel.Memory.Slice(place.Start, place.Length), place.Length == 0 ? 0 : place.First - _first);
        },
        (columns, row) => columns.Finish(_sums.AsSpan(row, _length), _reported.AsSpan(row, _length)));

    private void AddShares() => Walk(
        () => new ShareColumns(_length, Policy == MissingPolicy.MissingAsZero),
        Add,
        (columns, row) => columns.Finish(_sums.AsSpan(row, _length), _wholes.AsSpan(row, _length), _reported.AsSpan(row, _length)));

    /// <summary>One pass over the tree: each agency is added to the nearest above it that others stand below, which goes into the next above when it is whole.</summary>
    private void Walk<TColumns>(Func<TColumns> create, Action<TColumns, int> add, Action<TColumns, int> finish)
        where TColumns : class, IPartialColumns<TColumns>
    {
        var open = new TColumns?[Tree.Depth];
        var ends = Tree.EndPositions;
        var depths = Tree.Depths;
        var path = new int[Tree.Depth];
        var deepest = -1;
        for (var position = 0; position <= Tree.Count; position++)
        {
            var depth = position == Tree.Count ? 0 : depths[position];
            for (; deepest >= depth; deepest--)
            {
                finish(open[deepest]!, _rows[path[deepest]] * _length);
                if (deepest > 0) open[deepest - 1]!.Merge(open[deepest]!);
            }

            if (position == Tree.Count) break;
            if (ends[position] > position + 1)
            {
                deepest = depth;
                path[depth] = position;
                // The columns of a depth serve one agency after the other.
                if (open[depth] is { } used) used.Clear();
                else open[depth] = create();
            }

            if (deepest >= 0) add(open[deepest]!, position);
        }
    }

    /// <summary>Adds the shares of one agency: the periods that both series have, and under the policy those of the denominator alone.</summary>
    private void Add(ShareColumns columns, int position)
    {
        if (_lower!.Handles[position] is not (>= 0 and var below)) return;
        var whole = _panel.Places[below];
        var wholes = _panel.Memory.Slice(whole.Start, whole.Length);
        var part = _upper.Handles[position] is >= 0 and var above ? _panel.Places[above] : default;
        var first = Math.Clamp(part.First - whole.First, 0, whole.Length);
        var end = Math.Clamp(part.First + part.Length - whole.First, first, whole.Length);
        if (first < end)
        {
            var parts = _panel.Memory.Slice(part.Start + whole.First + first - part.First, end - first);
            columns.Add(parts, wholes[first..end], whole.First + first - _first);
        }

        if (Policy != MissingPolicy.MissingAsZero) return;
        AddAlone(columns, wholes[..first], whole.First - _first);
        AddAlone(columns, wholes[end..], whole.First + end - _first);
    }

    private static void AddAlone(ShareColumns columns, ReadOnlySpan<double> wholes, int at)
    {
        Span<double> nothing = stackalloc double[64];
        nothing.Fill(Absence.Mark);
        for (var i = 0; i < wholes.Length; i += nothing.Length)
        {
            var length = Math.Min(nothing.Length, wholes.Length - i);
            columns.Add(nothing[..length], wholes.Slice(i, length), at + i);
        }
    }

    /// <summary>The first ordinal and the number of periods over all series that count.</summary>
    private (int First, int Length) Span()
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var handles in _lower is null ? [_upper.Handles] : new[] { _upper.Handles, _lower.Handles })
        {
            foreach (var series in handles)
            {
                if (series < 0 || _panel.Places[series] is not { Length: > 0 } place) continue;
                (first, last) = (Math.Min(first, place.First), Math.Max(last, place.First + place.Length - 1));
            }
        }

        return last < 0 ? (0, 0) : (first, last - first + 1);
    }

    private bool IsExpected(int position) =>
        _upper.Handles[position] >= 0 || _lower?.Handles[position] >= 0 || ExpectedReports.Includes(Tree, position);

    /// <summary>From how many agencies at and below each one a report is expected: one backward pass, since parents stand before their children.</summary>
    private int[] Expect()
    {
        var expected = new int[Tree.Count];
        for (var position = expected.Length - 1; position >= 0; position--)
        {
            if (IsExpected(position)) expected[position]++;
            if (Tree.ParentPositions[position] is >= 0 and var parent) expected[parent] += expected[position];
        }

        return expected;
    }

    /// <summary>A row of sums for each agency that has others below it; -1 for the others.</summary>
    private int[] Row(out int rows)
    {
        var of = new int[Tree.Count];
        rows = 0;
        for (var position = 0; position < of.Length; position++) of[position] = Tree.EndPositions[position] > position + 1 ? rows++ : -1;
        return of;
    }
}
