using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>Filling of gaps, as plain loops; NaN marks what is absent.</summary>
internal static class GapKernels
{
    /// <summary>The last value before each gap, for at most so many places.</summary>
    internal static void CarryForward(ReadOnlySpan<double> x, int atMost, Span<double> into)
    {
        Debug.Assert(into.Length == x.Length);
        var (last, age) = (Absence.Mark, 0);
        for (var i = 0; i < x.Length; i++)
        {
            (last, age) = double.IsNaN(x[i]) ? (last, age + 1) : (x[i], 0);
            into[i] = age <= atMost ? last : Absence.Mark;
        }
    }

    /// <summary>The straight line over each gap that has a value on both sides.</summary>
    internal static void Linear(ReadOnlySpan<double> x, Span<double> into)
    {
        Debug.Assert(into.Length == x.Length);
        x.CopyTo(into);
        var before = -1;
        for (var i = 0; i < x.Length; i++)
        {
            if (double.IsNaN(x[i])) continue;
            if (before >= 0)
            {
                for (var gap = before + 1; gap < i; gap++) into[gap] = Between(x[before], x[i], (double)(gap - before) / (i - before));
            }

            before = i;
        }
    }

    // Weights of both ends, not a step from one: a difference of large values could overflow.
    private static double Between(double left, double right, double way) => left * (1 - way) + right * way;
}
