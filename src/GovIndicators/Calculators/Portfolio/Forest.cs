using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>Trees laid out depth first, as arrays: a parent stands before everything below it, and everything below it stands together.</summary>
internal sealed class Forest
{
    private readonly int[] _parents;
    private readonly int[] _depths;

    internal Forest(int[] parents, int[] depths)
    {
        Debug.Assert(parents.Length == depths.Length, "Every place has a parent or -1, and a depth.");
        (_parents, _depths) = (parents, depths);
    }

    internal int Count => _parents.Length;

    /// <summary>For each place the one above it, or -1.</summary>
    internal ReadOnlySpan<int> Parents => _parents;

    /// <summary>For each place how many stand above it.</summary>
    internal ReadOnlySpan<int> Depths => _depths;

    /// <summary>The place behind everything that stands below a place.</summary>
    internal int EndOf(int place)
    {
        var end = place + 1;
        while (end < Count && _depths[end] > _depths[place]) end++;
        return end;
    }

    /// <summary>The nearest place that both stand at or below; -1 when they are in different trees.</summary>
    internal int CommonAbove(int one, int other)
    {
        while (one != other)
        {
            if (one < 0 || other < 0) return -1;
            if (_depths[one] >= _depths[other]) one = _parents[one];
            else other = _parents[other];
        }

        return one;
    }
}
