namespace GovIndicators.Datasets;

/// <summary>The fields of a sort of row.</summary>
internal sealed class Shape<TRow>
    where TRow : Row, new()
{
    private readonly Field<TRow>[] _fields;

    internal Shape(string name, string about, params Field<TRow>[] fields)
    {
        (Name, About, _fields) = (name, about, fields);
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].IsRequired) Required |= 1UL << i;
        }

        IsFlat = fields.All(f => f.IsFlat);
    }

    /// <summary>How messages and schemas call such a row: observation.</summary>
    internal string Name { get; }

    internal string About { get; }

    internal IReadOnlyList<Field<TRow>> Fields => _fields;

    /// <summary>True when such a row holds nothing but cells.</summary>
    internal bool IsFlat { get; }

    /// <summary>A bit for each field that must not be missing.</summary>
    internal ulong Required { get; }

    internal Field<TRow> this[int index] => _fields[index];

    /// <summary>Which field has a name, or -1; the one expected is tried first, since rows mostly look like the row before.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        if ((uint)expected < (uint)_fields.Length && name.SequenceEqual(_fields[expected].Utf8Name)) return expected;
        for (var i = 0; i < _fields.Length; i++)
        {
            if (name.SequenceEqual(_fields[i].Utf8Name)) return i;
        }

        return -1;
    }

    /// <summary>Empties the fields that were filled before and are not now.</summary>
    internal void ClearRest(TRow row, ulong before, ulong now)
    {
        for (var rest = before & ~now; rest != 0; rest &= rest - 1) _fields[System.Numerics.BitOperations.TrailingZeroCount(rest)].Clear(row);
    }
}
