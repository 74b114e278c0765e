using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>A <see cref="SumPartial"/> for each period: what is known of a part of the agencies, merged in any order and finished once.</summary>
internal sealed class SumColumns(int length) : IPartialColumns<SumColumns>
{
    private readonly ColumnSums _sums = new(length);
    private readonly long[] _reported = new long[length];

    /// <summary>Forgets everything: the identity of merging.</summary>
    public void Clear()
    {
        _sums.Clear();
        Array.Clear(_reported);
    }

    /// <summary>Adds the values of one series, which begin at a period; NaN marks what is absent.</summary>
    internal void Add(ReadOnlySpan<double> values, int at)
    {
        ref var x = ref MemoryMarshal.GetReference(values);
        ref var sums = ref MemoryMarshal.GetReference(_sums.Sums.Slice(at, values.Length));
        ref var lost = ref MemoryMarshal.GetReference(_sums.Lost.Slice(at, values.Length));
        ref var reported = ref MemoryMarshal.GetReference(_reported.AsSpan(at, values.Length));
        var inVectors = HugeValues.AnyIn(values) ? 0 : (nuint)values.Length;
        nuint i = 0;
        for (; i + 4 <= inVectors; i += 4)
        {
            var value = Vector256.LoadUnsafe(ref x, i);
            var present = Vector256.Equals(value, value);
            ColumnSums.Accumulate(ref sums, ref lost, i, value & present);
            (Vector256.LoadUnsafe(ref reported, i) - present.AsInt64()).StoreUnsafe(ref reported, i);
        }

        for (var j = (int)i; j < values.Length; j++) Add(values[j], at + j);
    }

    private void Add(double value, int at)
    {
        if (double.IsNaN(value)) return;
        _sums.Add(at, value);
        _reported[at]++;
    }

    /// <summary>Adds what is known of another part.</summary>
    public void Merge(SumColumns other)
    {
        _sums.Merge(other._sums);
        for (var i = 0; i < _reported.Length; i++) _reported[i] += other._reported[i];
    }

    /// <summary>The sums, not finite where one is too large for a double, and how many values each is of.</summary>
    internal void Finish(Span<double> sums, Span<int> reported)
    {
        _sums.Finish(sums);
        for (var i = 0; i < _reported.Length; i++) reported[i] = (int)_reported[i];
    }
}
