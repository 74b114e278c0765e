using System.Globalization;

namespace GovIndicators.Calculators;

public static partial class Growth
{
    /// <summary>The constant yearly change that leads from one value to another: 100 ((to / from)^(1 / years) - 1).</summary>
    /// <remarks>It equals the geometric mean of the one-year changes and does not see the values between the end points.</remarks>
    /// <param name="from">The earlier value, the base; above zero.</param>
    /// <param name="to">The later value, in the same unit; above zero.</param>
    /// <param name="years">The time between them in years; whole or not, zero or above.</param>
    /// <param name="why">Collects how the answer came about, with a caveat when there is less than a year between them.</param>
    /// <returns>
    /// The change a year. Null when a value does not allow a ratio (see <see cref="PercentChange(double, double, Explanation?)"/>), when the later value is zero, whose
    /// root says nothing of the pace (<see cref="NoAnswer.NotPositive"/>), when no time has passed (<see cref="NoAnswer.NoTimePassed"/>),
    /// or when it is too large for a double.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, or the years are negative.</exception>
    [Formula("growth.compound-annual")]
    public static Percent? CompoundAnnual(double from, double to, double years, Explanation? why = null)
    {
        Require.Finite(from);
        Require.Finite(to);
        Require.Finite(years);
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        why = why.Begin("growth.compound-annual", GrowthSources.WorldBank).Given("from", from).Given("to", to).Given("years", years);
        if (WhyNoRatio(from, to) is var reason and not NoAnswer.None) return why.None<Percent>(reason, GiveTheDifference);
        if (to == 0) return why.None<Percent>(NoAnswer.NotPositive, GiveTheDifference);
        if (years == 0) return why.None<Percent>(NoAnswer.NoTimePassed);
        WarnOfShortTime(years, why);
        return why.FinitePercent(Compounded(from, to, 1 / years, why));
    }

    /// <summary>One good month raised to the twelfth power says nothing of a year; 52 weeks and 365 days are a little less than the mean year, and a year all the same.</summary>
    private static void WarnOfShortTime(double years, Explanation? why)
    {
        if (years < 0.99) why.Beware(Caveat.ShorterThanAYear);
    }

    /// <summary>The change of one period as if it went on for a year: 100 ((to / from)^periodsPerYear - 1).</summary>
    /// <param name="from">The value of the period before, the base.</param>
    /// <param name="to">The value of the period, in the same unit.</param>
    /// <param name="periodsPerYear">12 for months, 4 for quarters; 1 or above.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The change a year; null for the reasons of <see cref="PercentChange(double, double, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the periods per year are below 1.</exception>
    [Formula("growth.annualized")]
    public static Percent? Annualized(double from, double to, int periodsPerYear, Explanation? why = null)
    {
        Require.Finite(from);
        Require.Finite(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(periodsPerYear, 1);
        why = why.Begin("growth.annualized", GrowthSources.WorldBank).Given("from", from).Given("to", to).Given("periods-per-year", periodsPerYear);
        if (WhyNoRatio(from, to) is var reason and not NoAnswer.None) return why.None<Percent>(reason, GiveTheDifference);
        return why.FinitePercent(Compounded(from, to, periodsPerYear, why));
    }

    /// <summary>A flow over part of a year as if it went on for the whole year: value yearDays / days.</summary>
    /// <remarks>For flows only: a level is already a level, whatever the length of the period.</remarks>
    /// <param name="value">The flow over the days.</param>
    /// <param name="days">The days that the flow covers; above zero.</param>
    /// <param name="yearDays">The days of the year, 365 or 366; above zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The flow a year, in the unit of the value; null when it is too large for a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, or a number of days is not above zero.</exception>
    [Formula("growth.annualized-flow")]
    public static double? AnnualizedFlow(double value, double days, double yearDays, Explanation? why = null)
    {
        Require.Finite(value);
        Require.Finite(days);
        Require.Finite(yearDays);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(yearDays);
        why = why.Begin("growth.annualized-flow", GrowthSources.Dhis2).Given("value", value).Given("days", days).Given("year-days", yearDays);
        var yearly = value * yearDays / days;
        return why.FiniteResult(yearly);
    }

    /// <summary>The constant yearly change that repeats a run of changes: their geometric mean.</summary>
    /// <param name="changes">One-period changes, each above -100%.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// 100 (the n-th root of the product of the folds, less 1). Null when there are no changes (<see cref="NoAnswer.TooFewObservations"/>)
    /// or one is -100% or below (<see cref="NoAnswer.NotPositive"/>).
    /// </returns>
    [Formula("growth.geometric-mean")]
    public static Percent? GeometricMean(ReadOnlySpan<Percent> changes, Explanation? why = null)
    {
        why = why.Begin("growth.geometric-mean", GrowthSources.WorldBank).GivenList("changes", changes);
        if (changes.IsEmpty) return why.None<Percent>(NoAnswer.TooFewObservations);
        if (changes.Length == 1 && changes[0].Value > -100) return why.Result(changes[0]);
        double logarithms = 0;
        foreach (var change in changes)
        {
            if (change.Value <= -100) return why.None<Percent>(NoAnswer.NotPositive);
            logarithms += Math.Log((100 + change.Value) / 100);
        }

        return why.FinitePercent(100 * (Math.Exp(logarithms / changes.Length) - 1));
    }

    /// <summary>The logarithmic change in log points, which add over time: 100 ln(to / from).</summary>
    /// <param name="from">The earlier value; above zero.</param>
    /// <param name="to">The later value, in the same unit; above zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The change in log points, not in percent. Null when a value is not above zero (<see cref="NoAnswer.NotPositive"/>).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("growth.log", Unit = "log-points")]
    public static double? Log(double from, double to, Explanation? why = null)
    {
        Require.Finite(from);
        Require.Finite(to);
        why = why.Begin("growth.log", GrowthSources.WorldBank).Given("from", from).Given("to", to);
        if (from <= 0 || to <= 0) return why.None<double>(NoAnswer.NotPositive, GiveTheDifference);
        var fold = to / from;
        // Near one the quotient keeps the digits that a difference of logarithms loses; far from one it may leave the range of a double.
        return why.Result(100 * (double.IsNormal(fold) ? Math.Log(fold) : Math.Log(to) - Math.Log(from)));
    }

    /// <summary>The relative change that log points mean: 10 log points are 10.52%.</summary>
    /// <param name="logPoints">A change as <see cref="Log(double, double, Explanation?)"/> gives it.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>100 (exp(logPoints / 100) - 1); null when it is too large for a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The log points are not finite.</exception>
    [Formula("growth.percent-from-log")]
    public static Percent? PercentFromLog(double logPoints, Explanation? why = null)
    {
        Require.Finite(logPoints);
        why = why.Begin("growth.percent-from-log").Given("log-points", logPoints);
        return why.FinitePercent(100 * (Math.Exp(logPoints / 100) - 1));
    }

    /// <summary>The yearly change of the line that best fits the logarithms of all values: 100 (exp(slope) - 1).</summary>
    /// <remarks>
    /// Unlike <see cref="CompoundAnnual(double, double, double, Explanation?)"/> it sees every observation, so one odd end point moves it less. What was not reported is left
    /// out; the World Bank gives no growth rate when more than half of the observations are missing, and neither does this method.
    /// </remarks>
    /// <param name="years">When each value was observed, in years, in any order.</param>
    /// <param name="values">The values, each above zero; null where nothing was reported.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The change a year. Null when fewer than two values were reported (<see cref="NoAnswer.TooFewObservations"/>), more than half are
    /// missing (<see cref="NoAnswer.TooMuchMissing"/>), a value is not above zero (<see cref="NoAnswer.NotPositive"/>), or all stand in one
    /// year (<see cref="NoAnswer.NoTimePassed"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A year or a value is not finite.</exception>
    /// <exception cref="ArgumentException">There are not as many values as years.</exception>
    [Formula("growth.least-squares")]
    public static Percent? LeastSquares(ReadOnlySpan<double> years, ReadOnlySpan<double?> values, Explanation? why = null)
    {
        if (years.Length != values.Length) throw UnlikeLengths(years.Length, values.Length);
        why = why.Begin("growth.least-squares", GrowthSources.WorldDevelopmentIndicators).GivenList("years", years).GivenList("values", values);
        var (count, positive) = (0, true);
        var room = values.Length <= 64 ? stackalloc double[128] : new double[2 * values.Length];
        var reportedYears = room[..values.Length];
        var logarithms = room[values.Length..];
        for (var i = 0; i < values.Length; i++)
        {
            var year = Require.Finite(years[i], nameof(years));
            if (values[i] is not { } value) continue;
            positive &= Require.Finite(value, nameof(values)) > 0;
            (reportedYears[count], logarithms[count]) = (year, Math.Log(value));
            count++;
        }

        if (count < 2) return why.None<Percent>(NoAnswer.TooFewObservations);
        if (2 * count < values.Length) return why.None<Percent>(NoAnswer.TooMuchMissing);
        if (!positive) return why.None<Percent>(NoAnswer.NotPositive);
        var line = StraightLine.Through(reportedYears[..count], logarithms[..count]);
        if (line.Spread == 0) return why.None<Percent>(NoAnswer.NoTimePassed);
        var slope = line.Slope;
        why.Step("slope", slope);
        return why.FinitePercent(100 * (Math.Exp(slope) - 1));
    }

    private static double Compounded(double from, double to, double exponent, Explanation? why)
    {
        // A power of one is the plain percent change, in its order of operations, so that both print the same.
        if (exponent == 1) return GrowthKernels.Percents(from, to);
        var fold = to / from;
        if (to > 0 && !double.IsNormal(fold)) return double.PositiveInfinity;
        why.Step("fold", fold);
        return 100 * (Math.Pow(fold, exponent) - 1);
    }

    private static ArgumentException UnlikeLengths(int years, int values) => new(
        string.Create(CultureInfo.InvariantCulture, $"There are {values} values for {years} years; expected one value, or null, for each year."),
        nameof(values));
}
