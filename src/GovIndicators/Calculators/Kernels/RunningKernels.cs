using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>Running sums, their undoing and rescaling, as plain loops: the definition of every faster form.</summary>
/// <remarks>
/// In every kernel x holds one series and NaN marks what is absent, in the answer too: after a gap a running sum is unknown until it
/// begins anew. The answer must not lie over x.
/// </remarks>
internal static class RunningKernels
{
    /// <summary>opening + x[0] + ... + x[i].</summary>
    internal static void Sum(ReadOnlySpan<double> x, double opening, Span<double> into)
    {
        Begin(x, into);
        var sum = opening;
        for (var i = 0; i < x.Length; i++) into[i] = sum += x[i];
    }

    /// <summary>x[i] - x[i - 1], the first less the opening.</summary>
    internal static void Undo(ReadOnlySpan<double> x, double opening, Span<double> into)
    {
        Begin(x, into);
        var before = opening;
        for (var i = 0; i < x.Length; i++)
        {
            into[i] = x[i] - before;
            before = x[i];
        }
    }

    /// <summary>The sum since the last multiple of the length, where x[0] stands at the offset; unknown before the first one.</summary>
    internal static void SumWithin(ReadOnlySpan<double> x, int length, int offset, Span<double> into)
    {
        Begin(x, into);
        var sum = Absence.Mark;
        for (int i = 0, place = offset; i < x.Length; i++, place = place + 1 == length ? 0 : place + 1)
        {
            if (place == 0) sum = 0;
            into[i] = sum += x[i];
        }
    }

    /// <summary>x[i] at each multiple of the length, elsewhere x[i] - x[i - 1]; unknown at x[0] unless it is such a multiple.</summary>
    internal static void UndoWithin(ReadOnlySpan<double> x, int length, int offset, Span<double> into)
    {
        Begin(x, into);
        var before = Absence.Mark;
        for (int i = 0, place = offset; i < x.Length; i++, place = place + 1 == length ? 0 : place + 1)
        {
            into[i] = place == 0 ? x[i] : x[i] - before;
            before = x[i];
        }
    }

    /// <summary>start x[0] ... x[i].</summary>
    internal static void Product(ReadOnlySpan<double> x, double start, Span<double> into)
    {
        Begin(x, into);
        var product = start;
        for (var i = 0; i < x.Length; i++) into[i] = product *= x[i];
    }

    /// <summary>times x[i] / over, in that order of operations.</summary>
    internal static void Scale(ReadOnlySpan<double> x, double times, double over, Span<double> into)
    {
        Begin(x, into);
        for (var i = 0; i < x.Length; i++) into[i] = times * x[i] / over;
    }

    private static void Begin(ReadOnlySpan<double> x, Span<double> into) => Debug.Assert(into.Length == x.Length && !into.Overlaps(x));
}
