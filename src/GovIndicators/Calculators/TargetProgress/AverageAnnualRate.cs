using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>The average annual rate of reduction (AARR) of UNICEF and WHO, observed and required.</summary>
/// <remarks>
/// A rate above zero is a reduction; a rising series has a rate below zero. Values must be above zero. Years are numbers and may have fractions.
/// Formula, forms, known defects and example: docs/formulas/progress-average-annual-rate.md.
/// </remarks>
public static class AverageAnnualRate
{
    internal const string Source = "UNICEF, How to calculate Average Annual Rate of Reduction, 2007, as computed by the DSIR package; WHO, Trends in maternal mortality, for the continuous form";

    /// <summary>The observed rate is at least the required rate.</summary>
    public static ProgressLabel RequiredRateReached { get; } = new(ProgressMethod.AverageAnnualRate, "required-rate-reached", "At least the required rate", "Đạt tốc độ cần thiết", ProgressStatus.OnTrack);

    /// <summary>The right way, below the required rate.</summary>
    public static ProgressLabel BelowRequiredRate { get; } = new(ProgressMethod.AverageAnnualRate, "below-required-rate", "Below the required rate", "Thấp hơn tốc độ cần thiết", ProgressStatus.NeedsAcceleration);

    /// <summary>No change.</summary>
    public static ProgressLabel NoReduction { get; } = new(ProgressMethod.AverageAnnualRate, "no-change", "No change", "Không thay đổi", ProgressStatus.Limited);

    /// <summary>The wrong way.</summary>
    public static ProgressLabel WrongWay { get; } = new(ProgressMethod.AverageAnnualRate, "wrong-way", "The wrong way", "Đi ngược chiều", ProgressStatus.Deteriorating);

    /// <summary>The rate is undefined.</summary>
    public static ProgressLabel Undefined { get; } = new(ProgressMethod.AverageAnnualRate, "undefined", "Undefined", "Không xác định", ProgressStatus.NotAssessable);

    /// <summary>1 - exp(slope of ln value on year), by least squares over all points.</summary>
    /// <param name="years">The years; two values of one year are pooled, as the source does.</param>
    /// <param name="values">A value for each year, above zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The rate a year; null when a value is zero or negative, or there are fewer than two distinct years.</returns>
    /// <exception cref="ArgumentException">Years and values differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year or value is not finite.</exception>
    [Formula("progress.aarr-regression")]
    public static Percent? Regression(ReadOnlySpan<double> years, ReadOnlySpan<double> values, Explanation? why = null)
    {
        why = why.Begin("progress.aarr-regression", Source).Given("points", values.Length);
        CheckPairs(years, values);
        if (Obstacle(years, values) is not NoAnswer.None and var reason) return why.None<Percent>(reason);
        double meanYear = 0, meanLog = 0;
        for (var i = 0; i < years.Length; i++)
        {
            meanYear += years[i] / years.Length;
            meanLog += Math.Log(values[i]) / years.Length;
        }

        double across = 0, spread = 0;
        for (var i = 0; i < years.Length; i++)
        {
            var from = years[i] - meanYear;
            across += from * (Math.Log(values[i]) - meanLog);
            spread += from * from;
        }

        var slope = across / spread;
        why.Step("slope", slope);
        var rate = -double.ExpM1(slope);
        return double.IsFinite(100 * rate) ? why.Result(Percent.FromRatio(rate)) : why.None<Percent>(NoAnswer.TooLarge);
    }

    /// <summary>The same regression where some years have no value.</summary>
    /// <param name="years">The years.</param>
    /// <param name="values">A value for each year; null where none was reported.</param>
    /// <param name="missing">What becomes of years without a value.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The rate a year; null also when a value is missing and that is refused.</returns>
    /// <exception cref="ArgumentException">Years and values differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year or value is not finite.</exception>
    public static Percent? Regression(ReadOnlySpan<double> years, ReadOnlySpan<double?> values, MissingYears missing, Explanation? why = null)
    {
        CheckCount(years.Length, values.Length);
        var (keptYears, keptValues) = (new List<double>(), new List<double>());
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
            {
                if (missing == MissingYears.Refuse) return why.Begin("progress.aarr-regression", Source).Given("points", values.Length).None<Percent>(NoAnswer.NotReported);
                continue;
            }

            keptYears.Add(years[i]);
            keptValues.Add(value);
        }

        return Regression(keptYears.ToArray(), keptValues.ToArray(), why);
    }

    /// <summary>1 - (v1/v0)^(1/years) from the first and the last year alone.</summary>
    /// <returns>The rate a year; null when a value is zero or negative, or no time has passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.aarr-end-points")]
    public static Percent? EndPoints(double baseline, double baselineYear, double value, double year, Explanation? why = null) =>
        Discrete(why.Begin("progress.aarr-end-points", Source).Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year), baseline, baselineYear, value, year);

    /// <summary>The rate from the earliest to the latest year of a series in any order; several values of one end year are averaged, as the source does.</summary>
    /// <param name="years">The years, in any order.</param>
    /// <param name="values">A value for each year, all above zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The rate a year; null when a value is zero or negative, or there are fewer than two distinct years.</returns>
    /// <exception cref="ArgumentException">Years and values differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year or value is not finite.</exception>
    public static Percent? EndPoints(ReadOnlySpan<double> years, ReadOnlySpan<double> values, Explanation? why = null)
    {
        CheckPairs(years, values);
        if (Obstacle(years, values) is not NoAnswer.None and var reason)
        {
            return why.Begin("progress.aarr-end-points", Source).Given("points", values.Length).None<Percent>(reason);
        }

        double first = years[0], last = years[0];
        foreach (var year in years) (first, last) = (Math.Min(first, year), Math.Max(last, year));
        return EndPoints(MeanOf(first, years, values), first, MeanOf(last, years, values), last, why);
    }

    /// <summary>1 - (target/baseline)^(1/years): the rate that leads from the baseline to the target on time.</summary>
    /// <returns>The rate a year; null when a value is zero or negative, or the target is not after the baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.aarr-required")]
    public static Percent? Required(double baseline, double baselineYear, double target, double targetYear, Explanation? why = null) =>
        Discrete(why.Begin("progress.aarr-required", Source).Given("baseline", baseline).Given("baselineYear", baselineYear).Given("target", target).Given("targetYear", targetYear), baseline, baselineYear, target, targetYear);

    /// <summary>-ln(v1/v0)/years: the continuous rate that the maternal mortality tables of WHO print; a little above the discrete one.</summary>
    /// <returns>The rate a year; null when a value is zero or negative, or no time has passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.aarr-continuous")]
    public static Percent? Continuous(double baseline, double baselineYear, double value, double year, Explanation? why = null)
    {
        why = why.Begin("progress.aarr-continuous", Source).Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year);
        if (PairObstacle(baseline, baselineYear, value, year) is not NoAnswer.None and var reason) return why.None<Percent>(reason);
        var rate = (Math.Log(baseline) - Math.Log(value)) / (year - baselineYear);
        return double.IsFinite(100 * rate) ? why.Result(Percent.FromRatio(rate)) : why.None<Percent>(NoAnswer.TooLarge);
    }

    /// <summary>value · (1 - rate)^years: where the value will be if the rate goes on.</summary>
    /// <param name="value">The latest value.</param>
    /// <param name="year">The year of the latest value.</param>
    /// <param name="rate">The rate of reduction a year; below 100%.</param>
    /// <param name="projectionYear">The year asked about.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The projected value, an extrapolation; null when the rate is 100% or more, or the result is too large.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.aarr-projection")]
    public static double? Projection(double value, double year, Percent rate, double projectionYear, Explanation? why = null)
    {
        why = why.Begin("progress.aarr-projection", Source).Given("value", value).Given("year", year).Given("rate", rate).Given("projectionYear", projectionYear);
        var years = Require.Finite(projectionYear) - Require.Finite(year);
        if (rate.Value >= 100) return why.None<double>(NoAnswer.NotPositive);
        var projected = Require.Finite(value) * Math.Pow(1 - rate.AsRatio, years);
        if (!double.IsFinite(projected)) return why.None<double>(NoAnswer.TooLarge);
        return why.Beware(Caveat.Extrapolated).Result(projected);
    }

    /// <summary>The observed rate (end points) against the required rate.</summary>
    /// <param name="baseline">The value at the start, above zero.</param>
    /// <param name="baselineYear">The year of the baseline.</param>
    /// <param name="value">The latest value, above zero.</param>
    /// <param name="year">The year of the latest value.</param>
    /// <param name="target">The target, above zero.</param>
    /// <param name="targetYear">The year of the target.</param>
    /// <param name="direction">Which way is good; unknown counts as "lower" as published, since the rate is one of reduction, and is refused in strict mode.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Observed and required are rates of reduction a year as ratios, ratio their quotient in the good direction, projected the value in the target year.
    /// The sources give no classes: the labels are the library's. In strict mode a target that is not met in its year is missed.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.average-annual-rate")]
    public static ProgressStatement TowardTarget(
        double baseline, double baselineYear, double value, double year, double target, double targetYear, Direction direction, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.average-annual-rate", Source).Given("direction", direction).Given("mode", mode);
        Require.Finite(value);
        Require.Finite(target);
        var caveats = 0u;
        if (mode == Faithfulness.AsPublished && direction.IsUnknown) (direction, caveats) = (Direction.LowerIsBetter, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));
        var met = Reached.By(value, target, direction);
        var missed = mode == Faithfulness.Strict && !direction.IsBand && Reached.Missed(value, target, direction, year, targetYear);
        var reason = direction.IsUnknown ? NoAnswer.DirectionUnknown
            : direction.IsBand ? NoAnswer.MethodDoesNotApply
            : PairObstacle(baseline, baselineYear, value, year) is not NoAnswer.None and var first ? first
            : PairObstacle(baseline, baselineYear, target, targetYear) is not NoAnswer.None and var second ? second == NoAnswer.NoTimePassed ? NoAnswer.NoTimeLeft : second
            : target == baseline ? NoAnswer.TargetEqualsBaseline
            : NoAnswer.None;
        if (reason == NoAnswer.None && EndPoints(baseline, baselineYear, value, year, why) is { } observed && Required(baseline, baselineYear, target, targetYear, why) is { } required)
        {
            var ratio = -direction.Sign * observed.Value / Math.Abs(required.Value);
            var projected = value * Math.Pow(1 - observed.AsRatio, targetYear - year);
            if (double.IsFinite(ratio) && double.IsFinite(projected))
            {
                var label = met || ratio >= 1 ? RequiredRateReached : ratio > 0 ? BelowRequiredRate : ratio == 0 ? NoReduction : WrongWay;
                return new ProgressStatement(label, mode)
                {
                    Status = met ? ProgressStatus.Achieved : missed ? ProgressStatus.Missed : label.Status,
                    Observed = observed.AsRatio,
                    Required = required.AsRatio,
                    Projected = projected,
                    Ratio = ratio,
                }.With(caveats).Record(why);
            }
        }

        return Without(met, missed, reason == NoAnswer.None ? NoAnswer.TooLarge : reason, mode).With(caveats).Record(why);
    }

    internal static ProgressStatement Judge(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        var met = n.Direction.IsBand ? Reached.By(n.Value, n.Direction) : n.Target is { } known && Reached.By(n.Value, known, n.Direction);
        var missed = mode == Faithfulness.Strict && !n.Direction.IsBand && Reached.Missed(n.Value, n.Target, n.Direction, n.Year, n.TargetYear);
        var reason = n.Direction.IsBand ? NoAnswer.MethodDoesNotApply
            : n.Target is null || n.TargetYear is null ? NoAnswer.NoTarget
            : n.Baseline is null ? NoAnswer.NoBaseline
            : NoAnswer.None;
        return reason == NoAnswer.None
            ? TowardTarget(n.Baseline.GetValueOrDefault(), n.BaselineYear, n.Value, n.Year, n.Target.GetValueOrDefault(), n.TargetYear.GetValueOrDefault(), n.Direction, mode, why)
            : Without(met, missed, reason, mode).Record(why.Begin("progress.average-annual-rate", Source));
    }

    private static ProgressStatement Without(bool met, bool missed, NoAnswer reason, Faithfulness mode) =>
        met ? new ProgressStatement(RequiredRateReached, mode) { Status = ProgressStatus.Achieved, Reason = reason }
        : missed ? new ProgressStatement(Undefined, mode) { Status = ProgressStatus.Missed, Reason = reason }
        : new ProgressStatement(Undefined, mode) { Reason = reason };

    private static Percent? Discrete(Explanation? why, double from, double fromYear, double to, double toYear)
    {
        if (PairObstacle(from, fromYear, to, toYear) is not NoAnswer.None and var reason) return why.None<Percent>(reason);
        var rate = -Reached.CompoundRate(from, to, toYear - fromYear);
        return double.IsFinite(100 * rate) ? why.Result(Percent.FromRatio(rate)) : why.None<Percent>(NoAnswer.TooLarge);
    }

    private static NoAnswer PairObstacle(double from, double fromYear, double to, double toYear) =>
        Require.Finite(from) <= 0 || Require.Finite(to) <= 0 ? NoAnswer.NotPositive
        : Require.Finite(toYear) <= Require.Finite(fromYear) ? NoAnswer.NoTimePassed
        : NoAnswer.None;

    private static NoAnswer Obstacle(ReadOnlySpan<double> years, ReadOnlySpan<double> values)
    {
        var distinct = false;
        foreach (var year in years) distinct |= year != years[0];
        if (!distinct) return NoAnswer.TooFewObservations;
        foreach (var value in values)
        {
            if (value <= 0) return NoAnswer.NotPositive;
        }

        return NoAnswer.None;
    }

    private static double MeanOf(double year, ReadOnlySpan<double> years, ReadOnlySpan<double> values)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < years.Length; i++)
        {
            if (years[i] == year) (sum, count) = (sum + values[i], count + 1);
        }

        return sum / count;
    }

    private static void CheckPairs(ReadOnlySpan<double> years, ReadOnlySpan<double> values)
    {
        CheckCount(years.Length, values.Length);
        foreach (var year in years) Require.Finite(year, nameof(years));
        foreach (var value in values) Require.Finite(value, nameof(values));
    }

    private static void CheckCount(int years, int values)
    {
        if (years != values)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There are {years} years and {values} values; expected one value for each year."), nameof(values));
        }
    }
}
