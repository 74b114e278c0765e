using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>A sum for each period, with the digits that plain addition would lose and huge values apart: what a <see cref="SumPartial"/> knows of values, column by column.</summary>
internal sealed class ColumnSums(int length)
{
    private readonly double[] _sums = new double[length];
    private readonly double[] _lost = new double[length];

    // There are none in nearly all data, so room is made when the first comes.
    private double[]? _huge;
    private double[]? _hugeLost;

    /// <summary>The sums of what is not huge, as rounded.</summary>
    internal Span<double> Sums => _sums;

    /// <summary>What the rounding of those sums lost.</summary>
    internal Span<double> Lost => _lost;

    /// <summary>Forgets everything: the identity of merging.</summary>
    internal void Clear()
    {
        Array.Clear(_sums);
        Array.Clear(_lost);
        if (_huge is null) return;
        Array.Clear(_huge);
        Array.Clear(_hugeLost!);
    }

    internal void Add(int place, double value)
    {
        if (HugeValues.Includes(value)) AddScaled(place, HugeValues.Scale(value), 0);
        else Accumulate(ref _sums[place], ref _lost[place], value);
    }

    /// <summary>Makes a sum none, whatever is added to it.</summary>
    internal void Spoil(int place) => _sums[place] = double.NaN;

    /// <summary>Adds what is known of another part.</summary>
    internal void Merge(ColumnSums other)
    {
        ref var sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        ref var lost = ref MemoryMarshal.GetArrayDataReference(_lost);
        ref var otherSums = ref MemoryMarshal.GetArrayDataReference(other._sums);
        ref var otherLost = ref MemoryMarshal.GetArrayDataReference(other._lost);
        nuint at = 0;
        for (; at + 4 <= (nuint)_sums.Length; at += 4)
        {
            Accumulate(ref sums, ref lost, at, Vector256.LoadUnsafe(ref otherSums, at));
            (Vector256.LoadUnsafe(ref lost, at) + Vector256.LoadUnsafe(ref otherLost, at)).StoreUnsafe(ref lost, at);
        }

        for (var i = (int)at; i < _sums.Length; i++)
        {
            Accumulate(ref _sums[i], ref _lost[i], other._sums[i]);
            _lost[i] += other._lost[i];
        }

        if (other._huge is null) return;
        for (var i = 0; i < _sums.Length; i++) AddScaled(i, other._huge[i], other._hugeLost![i]);
    }

    /// <summary>The sum of each period; not finite where it is too large for a double or was spoilt.</summary>
    internal void Finish(Span<double> totals)
    {
        nuint at = 0;
        if (_huge is null)
        {
            ref var to = ref MemoryMarshal.GetReference(totals[.._sums.Length]);
            ref var sums = ref MemoryMarshal.GetArrayDataReference(_sums);
            ref var lost = ref MemoryMarshal.GetArrayDataReference(_lost);
            for (; at + 4 <= (nuint)_sums.Length; at += 4)
            {
                var sum = Vector256.LoadUnsafe(ref sums, at);
                // Of what is not finite the rest is none, and would make infinity none too.
                Vector256.ConditionalSelect(Vector256.IsFinite(sum), sum + Vector256.LoadUnsafe(ref lost, at), sum).StoreUnsafe(ref to, at);
            }
        }

        for (var i = (int)at; i < _sums.Length; i++) totals[i] = HugeValues.Total(_sums[i], _lost[i], _huge?[i] ?? 0, _hugeLost?[i] ?? 0);
    }

    private void AddScaled(int place, double scaled, double lost)
    {
        _huge ??= new double[_sums.Length];
        _hugeLost ??= new double[_sums.Length];
        Accumulate(ref _huge[place], ref _hugeLost[place], scaled);
        _hugeLost[place] += lost;
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
    private static void Accumulate(ref double sum, ref double lost, double value)
    {
        var before = sum;
        sum = before + value;
        var taken = sum - before;
        lost += (before - (sum - taken)) + (value - taken);
    }
}
