using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>A <see cref="SharePartial"/> for each period: numerators and denominators of a part of the agencies, merged in any order and finished once.</summary>
/// <param name="length">How many periods there are.</param>
/// <param name="missingAsZero">Whether a missing numerator counts as none of its denominator; otherwise an incomplete share is left out.</param>
internal sealed class ShareColumns(int length, bool missingAsZero) : IPartialColumns<ShareColumns>
{
    private readonly ColumnSums _numerators = new(length);
    private readonly ColumnSums _denominators = new(length);
    private readonly long[] _complete = new long[length];

    /// <summary>Forgets everything: the identity of merging.</summary>
    public void Clear()
    {
        _numerators.Clear();
        _denominators.Clear();
        Array.Clear(_complete);
    }

    /// <summary>Adds the shares of one agency, which begin at a period; NaN marks what is absent.</summary>
    internal void Add(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, int at)
    {
        var count = numerators.Length;
        ref var x = ref MemoryMarshal.GetReference(numerators);
        ref var y = ref MemoryMarshal.GetReference(denominators);
        ref var above = ref MemoryMarshal.GetReference(_numerators.Sums.Slice(at, count));
        ref var aboveLost = ref MemoryMarshal.GetReference(_numerators.Lost.Slice(at, count));
        ref var below = ref MemoryMarshal.GetReference(_denominators.Sums.Slice(at, count));
        ref var belowLost = ref MemoryMarshal.GetReference(_denominators.Lost.Slice(at, count));
        ref var complete = ref MemoryMarshal.GetReference(_complete.AsSpan(at, count));
        var left = missingAsZero ? Vector256<double>.AllBitsSet : Vector256<double>.Zero;
        var inVectors = HugeValues.AnyIn(numerators) || HugeValues.AnyIn(denominators) ? 0 : (nuint)count;
        nuint i = 0;
        for (; i + 4 <= inVectors; i += 4)
        {
            var (part, whole) = (Vector256.LoadUnsafe(ref x, i), Vector256.LoadUnsafe(ref y, i));
            var hasWhole = Vector256.Equals(whole, whole);
            var both = Vector256.Equals(part, part) & hasWhole;
            (part, whole) = (part & both, whole & (both | (hasWhole & left)));
            var isNone = Vector256.LessThan(Vector256.MinNative(part, whole), Vector256<double>.Zero)
                | Vector256.AndNot(Vector256.Equals(whole, Vector256<double>.Zero), Vector256.Equals(part, Vector256<double>.Zero));
            // All bits set is NaN, which stays in the sum whatever is added: where one share is none, the sum of them is not either.
            ColumnSums.Accumulate(ref above, ref aboveLost, i, part | isNone);
            ColumnSums.Accumulate(ref below, ref belowLost, i, whole);
            (Vector256.LoadUnsafe(ref complete, i) - both.AsInt64()).StoreUnsafe(ref complete, i);
        }

        for (var j = (int)i; j < count; j++) Add(numerators[j], denominators[j], at + j);
    }

    /// <summary>Adds what is known of another part.</summary>
    public void Merge(ShareColumns other)
    {
        _numerators.Merge(other._numerators);
        _denominators.Merge(other._denominators);
        for (var i = 0; i < _complete.Length; i++) _complete[i] += other._complete[i];
    }

    /// <summary>The sums, not finite where one is too large for a double or a share was none, as a negative part is; and how many complete shares each is of.</summary>
    internal void Finish(Span<double> numerators, Span<double> denominators, Span<int> complete)
    {
        _numerators.Finish(numerators);
        _denominators.Finish(denominators);
        for (var i = 0; i < _complete.Length; i++) complete[i] = (int)_complete[i];
    }

    private void Add(double numerator, double denominator, int at)
    {
        if (double.IsNaN(denominator)) return;
        var isComplete = !double.IsNaN(numerator);
        if (!isComplete && !missingAsZero) return;
        if (denominator < 0 || numerator < 0 || (denominator == 0 && numerator > 0)) _numerators.Spoil(at);
        if (isComplete)
        {
            _numerators.Add(at, numerator);
            _complete[at]++;
        }

        _denominators.Add(at, denominator);
    }
}
