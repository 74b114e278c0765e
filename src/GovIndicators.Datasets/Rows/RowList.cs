using System.Collections;

namespace GovIndicators.Datasets;

/// <summary>Rows within a row; clearing keeps them to be filled again.</summary>
internal sealed class RowList<TRow> : IReadOnlyList<TRow>
    where TRow : Row, new()
{
    private readonly List<TRow> _rows = [];

    public int Count { get; private set; }

    public TRow this[int index] => _rows[index];

    internal TRow Next()
    {
        if (Count == _rows.Count) _rows.Add(new());
        return _rows[Count++];
    }

    /// <summary>False when something that was to be a row was none, so that what is missing may be that.</summary>
    internal bool IsWhole { get; set; } = true;

    /// <summary>Gives the last row back: what was to fill it was none.</summary>
    internal void TakeBack() => (Count, IsWhole) = (Count - 1, false);

    internal void Clear() => (Count, IsWhole) = (0, true);

    internal void AddRange(IEnumerable<TRow> rows)
    {
        Clear();
        _rows.Clear();
        _rows.AddRange(rows);
        Count = _rows.Count;
    }

    public IEnumerator<TRow> GetEnumerator() => _rows.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
