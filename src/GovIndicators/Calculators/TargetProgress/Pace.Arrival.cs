using System.Globalization;

namespace GovIndicators.Calculators;

public static partial class Pace
{
    /// <summary>The year in which the target is reached if it goes on by the same points a year.</summary>
    /// <returns>Lies between the two years when the target lies between the two values; null when the line stands still or leads away, or no time passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.linear-arrival")]
    public static double? LinearArrival(double baseline, double baselineYear, double value, double year, double target, Explanation? why = null)
    {
        why = why.Begin("pace.linear-arrival", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year).Given("target", target);
        RequireAll(baseline, baselineYear, value, year, target);
        if (year <= baselineYear) return why.None<double>(NoAnswer.NoTimePassed);
        if (target == value) return why.Result(year);
        return Crossing((target - baseline) / (value - baseline), baselineYear, year, why);
    }

    /// <summary>The year in which the target is reached if it goes on by the same percent a year.</summary>
    /// <returns>Lies between the two years when the target lies between the two values; null when it stands still or leads away, a value is zero or negative, or no time passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.compound-arrival")]
    public static double? CompoundArrival(double baseline, double baselineYear, double value, double year, double target, Explanation? why = null)
    {
        why = why.Begin("pace.compound-arrival", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year).Given("target", target);
        RequireAll(baseline, baselineYear, value, year, target);
        if (baseline <= 0 || value <= 0 || target <= 0) return why.None<double>(NoAnswer.NotPositive);
        if (year <= baselineYear) return why.None<double>(NoAnswer.NoTimePassed);
        if (target == value) return why.Result(year);
        return Crossing((Math.Log(target) - Math.Log(baseline)) / (Math.Log(value) - Math.Log(baseline)), baselineYear, year, why);
    }

    /// <summary>The year in which the least-squares line through all points reaches the target, with its interval.</summary>
    /// <param name="years">The years of the observations; at least three, not all the same.</param>
    /// <param name="values">A value for each year.</param>
    /// <param name="target">The target.</param>
    /// <param name="interval">Of what the interval speaks.</param>
    /// <param name="confidence">The probability with which it covers, above 0% and below 100%; null is 95%.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The interval is Fieller's: the years in which the target lies inside the confidence (or prediction) interval of the regression, with Student's t on n - 2
    /// degrees of freedom. Where the slope is not distinguishable from zero the interval has no end. Null when the line stands still, or leads away from the target
    /// since the first year.
    /// </returns>
    /// <exception cref="ArgumentException">Years and values differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, or the confidence is not between 0% and 100%.</exception>
    [Formula("pace.least-squares-arrival")]
    public static Arrival? LeastSquaresArrival(
        ReadOnlySpan<double> years, ReadOnlySpan<double> values, double target, ArrivalInterval interval = ArrivalInterval.Trend, Percent? confidence = null, Explanation? why = null)
    {
        var level = confidence ?? Percent.From(95);
        why = why.Begin("pace.least-squares-arrival", Source).Given("points", years.Length).Given("target", target).Given("interval", interval).Given("confidence", level);
        CheckPairs(years, values);
        Require.Finite(target);
        if (level.Value is <= 0 or >= 100)
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), level, $"The confidence is {level.ToString()}; expected more than 0% and less than 100%.");
        }

        if (years.Length < 3) return why.None<Arrival>(NoAnswer.TooFewObservations);
        var line = StraightLine.Through(years, values);
        if (line.Spread == 0) return why.None<Arrival>(NoAnswer.NoTimePassed);
        if (line.Slope == 0) return why.None<Arrival>(NoAnswer.NeverAtThisPace);
        why.Step("slope", line.Slope);
        var crossing = line.MeanX + ((target - line.MeanY) / line.Slope);
        if (!double.IsFinite(crossing)) return why.None<Arrival>(NoAnswer.TooLarge);
        var first = double.PositiveInfinity;
        foreach (var year in years) first = Math.Min(first, year);
        if (crossing < first) return why.None<Arrival>(NoAnswer.NeverAtThisPace);

        var (earliest, latest) = Fieller(line, target, interval, StudentT.Quantile(0.5 + (level.AsRatio / 2), line.Count - 2));
        return why.Beware(Caveat.Extrapolated).Result(new Arrival(crossing, earliest, latest, interval, level));
    }

    /// <summary>Solves (mean + b x - target)^2 = t^2 s^2 (q + 1/n + x^2/S) for x, the distance from the mean year.</summary>
    private static (double? Earliest, double? Latest) Fieller(in StraightLine line, double target, ArrivalInterval interval, double t)
    {
        var margin = t * t * line.ResidualVariance;
        var gap = line.MeanY - target;
        var a = (line.Slope * line.Slope) - (margin / line.Spread);
        // The slope could be zero: then there is no telling when, or whether, the line arrives.
        if (a <= 0) return (null, null);
        var c = (gap * gap) - (margin * ((interval == ArrivalInterval.Observation ? 1 : 0) + (1.0 / line.Count)));
        var root = Math.Sqrt(Math.Max((line.Slope * line.Slope * gap * gap) - (a * c), 0));
        return (line.MeanX + (((-line.Slope * gap) - root) / a), line.MeanX + (((-line.Slope * gap) + root) / a));
    }

    private static double? Crossing(double share, double baselineYear, double year, Explanation? why)
    {
        // The share of the way from baseline to target over the way done: below zero the line leads away, and 0/0 or x/0 stands still.
        if (!double.IsFinite(share) || share < 0) return why.None<double>(NoAnswer.NeverAtThisPace);
        var arrival = baselineYear + (share * (year - baselineYear));
        if (!double.IsFinite(arrival)) return why.None<double>(NoAnswer.TooLarge);
        return arrival > year ? why.Beware(Caveat.Extrapolated).Result(arrival) : why.Result(arrival);
    }

    private static void RequireAll(double baseline, double baselineYear, double value, double year, double target)
    {
        Require.Finite(baseline);
        Require.Finite(baselineYear);
        Require.Finite(value);
        Require.Finite(year);
        Require.Finite(target);
    }

    private static void CheckRising(ReadOnlySpan<double> years, ReadOnlySpan<double> values)
    {
        CheckPairs(years, values);
        for (var i = 1; i < years.Length; i++)
        {
            if (years[i] > years[i - 1]) continue;
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The year {years[i]} follows {years[i - 1]}; expected years that rise."), nameof(years));
        }
    }

    private static void CheckPairs(ReadOnlySpan<double> years, ReadOnlySpan<double> values)
    {
        if (years.Length != values.Length)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There are {years.Length} years and {values.Length} values; expected one value for each year."), nameof(values));
        }

        foreach (var year in years) Require.Finite(year, nameof(years));
        foreach (var value in values) Require.Finite(value, nameof(values));
    }
}
