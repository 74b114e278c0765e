using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>Changes over runs of values at equal steps, as plain loops: the definition of every faster form.</summary>
/// <remarks>
/// In every kernel x holds one series, NaN marks what is absent, in the answer too, and the answer is never infinite. The answer must
/// not lie over x. The first places, which have nothing before them, are absent.
/// </remarks>
internal static class GrowthKernels
{
    /// <summary>x[i] - x[i - lag].</summary>
    internal static void Difference(ReadOnlySpan<double> x, int lag, Span<double> into)
    {
        Begin(x, lag, into);
        for (var i = lag; i < x.Length; i++) into[i] = OrAbsent(x[i] - x[i - lag]);
    }

    /// <summary>100 (x[i] - x[i - lag]) / x[i - lag], where the base is above zero and the value not below: year on year at a lag of a year.</summary>
    internal static void PercentChange(ReadOnlySpan<double> x, int lag, Span<double> into)
    {
        Begin(x, lag, into);
        for (var i = lag; i < x.Length; i++) into[i] = PercentChange(x[i - lag], x[i]);
    }

    /// <summary>100 ((x[i] / x[i - lag])^exponent - 1): annualized at an exponent of the periods a year, compound annual at one over the years of the lag.</summary>
    internal static void PowerChange(ReadOnlySpan<double> x, int lag, double exponent, Span<double> into)
    {
        Begin(x, lag, into);
        for (var i = lag; i < x.Length; i++) into[i] = PowerChange(x[i - lag], x[i], exponent);
    }

    /// <summary>100 ln(x[i] / x[i - lag]), where both are above zero.</summary>
    internal static void LogChange(ReadOnlySpan<double> x, int lag, Span<double> into)
    {
        Begin(x, lag, into);
        for (var i = lag; i < x.Length; i++) into[i] = LogChange(x[i - lag], x[i]);
    }

    internal static double PercentChange(double from, double to) =>
        from > 0 && to >= 0 ? OrAbsent(Percents(from, to)) : Absence.Mark;

    /// <summary>100 (to - from) / from, for a base above zero and a value not below.</summary>
    /// <remarks>
    /// Multiplying before dividing rounds twice, so that a loss of everything may come out one unit of the last digit below -100. The true
    /// change is never below -100, which is a double: whatever falls below lies nearer to the truth at -100.
    /// </remarks>
    internal static double Percents(double from, double to)
    {
        var percent = 100 * (to - from) / from;
        return percent is < -100 and > double.NegativeInfinity ? -100 : percent;
    }

    internal static double PowerChange(double from, double to, double exponent)
    {
        if (exponent == 1) return PercentChange(from, to);
        // A root of zero says nothing of the pace; a whole power of zero is a loss of everything.
        if (!(from > 0) || !(exponent < 1 ? to > 0 : to >= 0)) return Absence.Mark;
        var fold = to / from;
        return to == 0 || double.IsNormal(fold) ? OrAbsent(100 * (Math.Pow(fold, exponent) - 1)) : Absence.Mark;
    }

    internal static double LogChange(double from, double to)
    {
        if (!(from > 0) || !(to > 0)) return Absence.Mark;
        var fold = to / from;
        return 100 * (double.IsNormal(fold) ? Math.Log(fold) : Math.Log(to) - Math.Log(from));
    }

    internal static double OrAbsent(double number) => double.IsFinite(number) ? number : Absence.Mark;

    private static void Begin(ReadOnlySpan<double> x, int lag, Span<double> into)
    {
        Debug.Assert(into.Length == x.Length && !into.Overlaps(x) && lag >= 1);
        into[..Math.Min(lag, x.Length)].Fill(Absence.Mark);
    }
}
