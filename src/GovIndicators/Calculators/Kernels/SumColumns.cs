using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>A <see cref="SumPartial"/> for each period: what is known of a part of the agencies, merged in any order and finished once.</summary>
internal sealed class SumColumns(int length) : IPartialColumns<SumColumns>
{
    private readonly double[] _sums = new double[length];
    private readonly double[] _lost = new double[length];
    private readonly long[] _reported = new long[length];

    /// <summary>Forgets everything: the identity of merging.</summary>
    public void Clear()
    {
        Array.Clear(_sums);
        Array.Clear(_lost);
        Array.Clear(_reported);
    }

    /// <summary>Adds the values of one series, which begin at a period; NaN marks what is absent.</summary>
    internal void Add(ReadOnlySpan<double> values, int at)
    {
        ref var x = ref MemoryMarshal.GetReference(values);
        ref var sums = ref MemoryMarshal.GetReference(_sums.AsSpan(at, values.Length));
        ref var lost = ref MemoryMarshal.GetReference(_lost.AsSpan(at, values.Length));
        ref var reported = ref MemoryMarshal.GetReference(_reported.AsSpan(at, values.Length));
        nuint i = 0;
        for (; i + 4 <= (nuint)values.Length; i += 4)
        {
            var value = Vector256.LoadUnsafe(ref x, i);
            var present = Vector256.Equals(value, value);
            Accumulate(ref sums, ref lost, i, value & present);
            (Vector256.LoadUnsafe(ref reported, i) - present.AsInt64()).StoreUnsafe(ref reported, i);
        }

        for (; i < (nuint)values.Length; i++)
        {
            var value = Unsafe.Add(ref x, i);
            if (double.IsNaN(value)) continue;
            Accumulate(ref Unsafe.Add(ref sums, i), ref Unsafe.Add(ref lost, i), value);
            Unsafe.Add(ref reported, i)++;
        }
    }

    /// <summary>Adds what is known of another part.</summary>
    public void Merge(SumColumns other)
    {
        for (var i = 0; i < _sums.Length; i++)
        {
            Accumulate(ref _sums[i], ref _lost[i], other._sums[i]);
            _lost[i] += other._lost[i];
            _reported[i] += other._reported[i];
        }
    }

    /// <summary>The sums, not finite where one is too large for a double, and how many values each is of.</summary>
    internal void Finish(Span<double> sums, Span<int> reported)
    {
        for (var i = 0; i < _sums.Length; i++)
        {
            sums[i] = double.IsFinite(_sums[i]) ? _sums[i] + _lost[i] : _sums[i];
            reported[i] = (int)_reported[i];
        }
    }

    /// <summary>sum + value as rounded, and what the rounding loses beside it (Knuth), lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Accumulate(ref double sums, ref double lost, nuint at, Vector256<double> value)
    {
        var before = Vector256.LoadUnsafe(ref sums, at);
        var sum = before + value;
        var taken = sum - before;
        var error = (before - (sum - taken)) + (value - taken);
        sum.StoreUnsafe(ref sums, at);
        (Vector256.LoadUnsafe(ref lost, at) + error).StoreUnsafe(ref lost, at);
    }

    /// <summary>sum + value as rounded, and what the rounding loses beside it (Knuth).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Accumulate(ref double sum, ref double lost, double value)
    {
        var before = sum;
        sum = before + value;
        var taken = sum - before;
        lost += (before - (sum - taken)) + (value - taken);
    }
}
