using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>Draws from a distribution over whole numbers in constant time: one random word, one look-up, one comparison.</summary>
/// <remarks>
/// The alias method of Walker 1977 as Vose 1991 builds it. The table has a power of two of slots, so the upper bits of the word choose a slot
/// without bias and the lower bits decide between its two numbers. Chances are kept to at least 2^-50: the sampling error of 10^18 draws
/// would hide the difference.
/// </remarks>
internal sealed class AliasTable
{
    private readonly Slot[] _slots;
    private readonly int _bits;

    internal AliasTable(ReadOnlySpan<int> numbers, ReadOnlySpan<double> chances)
    {
        Debug.Assert(numbers.Length == chances.Length && numbers.Length > 0, "Each number has a chance.");
        _bits = Math.Max(1, BitOperations.Log2((uint)numbers.Length - 1) + 1);
        _slots = Fill(numbers, chances, 1 << _bits);
    }

    /// <summary>The chance of each number that the table really gives, to compare with the chance that was asked for.</summary>
    internal IEnumerable<(int Number, double Chance)> Chances => _slots
        .SelectMany(slot => new[] { (slot.Own, Chance: slot.Threshold / TwoTo64), (slot.Other, Chance: (TwoTo64 - slot.Threshold) / TwoTo64) })
        .GroupBy(one => one.Item1, (number, parts) => (number, parts.Sum(part => part.Chance) / _slots.Length));

    private static double TwoTo64 => 18446744073709551616.0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Draw(ref Xoshiro256 random)
    {
        var word = random.Next();
        ref readonly var slot = ref _slots[word >> (64 - _bits)];
        return word << _bits < slot.Threshold ? slot.Own : slot.Other;
    }

    private static Slot[] Fill(ReadOnlySpan<int> numbers, ReadOnlySpan<double> chances, int size)
    {
        var slots = new Slot[size];
        var share = new double[size];
        var (poor, rich) = (new Stack<int>(), new Stack<int>());
        for (var i = 0; i < size; i++)
        {
            var chance = i < chances.Length ? chances[i] : 0;
            share[i] = chance * size;
            (share[i] < 1 ? poor : rich).Push(i);
            var own = i < numbers.Length ? numbers[i] : numbers[0];
            slots[i] = new(ulong.MaxValue, own, own);
        }

        // Each poor slot is filled up by a rich one. What is left over at the end is full but for rounding, and keeps its own number.
        while (poor.Count > 0 && rich.Count > 0)
        {
            var (taker, giver) = (poor.Pop(), rich.Pop());
            slots[taker] = new((ulong)(share[taker] * TwoTo64), slots[taker].Own, slots[giver].Own);
            share[giver] -= 1 - share[taker];
            (share[giver] < 1 ? poor : rich).Push(giver);
        }

        return slots;
    }

    /// <summary>Below the threshold the slot gives its own number, else the other.</summary>
    private readonly record struct Slot(ulong Threshold, int Own, int Other);
}
