using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>Sums that begin anew every year, and what is compared with them.</summary>
/// <remarks>
/// A year-to-date value is compared with the same year-to-date of another year, never with a full year. A value that was not reported
/// leaves every later year-to-date of its year unknown. Years of weeks have 52 or 53 periods: pass each year by itself.
/// Formulas, worked examples and sources: docs/formulas/year-to-date.md.
/// </remarks>
public static partial class YearToDate
{
    /// <summary>The sum from the first period of a year to a period.</summary>
    /// <param name="values">The values of one year from its first period; null where nothing was reported.</param>
    /// <param name="period">The period in the year, from 1.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The sum, in the unit of the values; null when one of them was not reported, or it is too large for a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or there is no value for the period.</exception>
    [Formula("year-to-date.sum")]
    public static double? Sum(ReadOnlySpan<double?> values, int period, Explanation? why = null)
    {
        RequirePeriod(period, values.Length);
        why = why.Begin("year-to-date.sum", GrowthSources.Dhis2).GivenList("values", values).Given("period", period);
        double sum = 0;
        foreach (var value in values[..period])
        {
            if (value is not { } known) return why.None<double>(NoAnswer.NotReported);
            sum += Require.Finite(known, nameof(values));
        }

        return why.FiniteResult(sum);
    }

    /// <summary>The average of the periods of a year up to a period.</summary>
    /// <param name="values">The values of one year from its first period; null where nothing was reported.</param>
    /// <param name="period">The period in the year, from 1.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The year-to-date sum by the number of its periods; null for the reasons of <see cref="Sum"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or there is no value for the period.</exception>
    [Formula("year-to-date.mean")]
    public static double? Mean(ReadOnlySpan<double?> values, int period, Explanation? why = null)
    {
        RequirePeriod(period, values.Length);
        why = why.Begin("year-to-date.mean", GrowthSources.Dhis2).GivenList("values", values).Given("period", period);
        return Sum(values, period, why) is { } sum ? why.Result(sum / period) : why.NoneAsInside<double>();
    }

    /// <summary>How far the value of a period lies from the average of the year so far, that period included.</summary>
    /// <param name="values">The values of one year from its first period; null where nothing was reported.</param>
    /// <param name="period">The period in the year, from 1.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The value less the mean, with its sign; null for the reasons of <see cref="Sum"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or there is no value for the period.</exception>
    [Formula("year-to-date.deviation-from-mean")]
    public static double? DeviationFromMean(ReadOnlySpan<double?> values, int period, Explanation? why = null)
    {
        RequirePeriod(period, values.Length);
        why = why.Begin("year-to-date.deviation-from-mean", GrowthSources.Dhis2).GivenList("values", values).Given("period", period);
        if (Mean(values, period, why) is not { } mean || values[period - 1] is not { } value) return why.NoneAsInside<double>();
        var deviation = value - mean;
        return why.FiniteResult(deviation);
    }

    /// <summary>The part of a yearly target that falls on the year up to a period, at an even pace: annual periodInYear / periodsInYear.</summary>
    /// <param name="annual">The target of the whole year.</param>
    /// <param name="periodInYear">The period in the year, from 1.</param>
    /// <param name="periodsInYear">12 for months, 4 for quarters, 52 or 53 for weeks.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The target to date, in the unit of the annual one; null when it is too large for a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The target is not finite, or the period lies outside 1 to the periods in the year.</exception>
    [Formula("year-to-date.pro-rata-target")]
    public static double? ProRataTarget(double annual, int periodInYear, int periodsInYear, Explanation? why = null)
    {
        Require.Finite(annual);
        RequirePlace(periodInYear, periodsInYear);
        why = why.Begin("year-to-date.pro-rata-target", GrowthSources.Dhis2)
            .Given("annual", annual).Given("period-in-year", periodInYear).Given("periods-in-year", periodsInYear);
        var target = annual * periodInYear / periodsInYear;
        return why.FiniteResult(target);
    }

    /// <summary>The year-to-date sums of single-period values.</summary>
    /// <param name="values">The values of single periods, over any number of years; null where nothing was reported.</param>
    /// <param name="periodsInYear">How many periods a year has; 1 or above.</param>
    /// <param name="firstPeriodInYear">The place in its year of the first value, from 1.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// As many sums as values, in their unit. Null from a value that was not reported to the end of its year, through a first year that
    /// does not begin with its first period, and where a sum is too large for a double.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the first place lies outside 1 to the periods in the year.</exception>
    [Formula("year-to-date.from-discrete")]
    public static double?[] FromDiscrete(ReadOnlySpan<double?> values, int periodsInYear, int firstPeriodInYear = 1, Explanation? why = null)
    {
        RequirePlace(firstPeriodInYear, periodsInYear);
        why = why.Begin("year-to-date.from-discrete", GrowthSources.Dhis2)
            .GivenList("values", values).Given("periods-in-year", periodsInYear).Given("first-period-in-year", firstPeriodInYear);
        var packed = Absence.Pack(values);
        var sums = Absence.Room(packed.Length);
        RunningKernels.SumWithin(packed, periodsInYear, firstPeriodInYear - 1, sums);
        return why.Result(Absence.Unpack(sums));
    }

    /// <summary>The single-period values behind year-to-date sums.</summary>
    /// <param name="cumulative">Year-to-date values, over any number of years; null where nothing was reported.</param>
    /// <param name="periodsInYear">How many periods a year has; 1 or above.</param>
    /// <param name="firstPeriodInYear">The place in its year of the first value, from 1.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// As many values as sums, in their unit; negative where a sum was revised downward. Null where a sum or the one before it in the year
    /// was not reported.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the first place lies outside 1 to the periods in the year.</exception>
    [Formula("year-to-date.to-discrete")]
    public static double?[] ToDiscrete(ReadOnlySpan<double?> cumulative, int periodsInYear, int firstPeriodInYear = 1, Explanation? why = null)
    {
        RequirePlace(firstPeriodInYear, periodsInYear);
        why = why.Begin("year-to-date.to-discrete", GrowthSources.Dhis2)
            .GivenList("cumulative", cumulative).Given("periods-in-year", periodsInYear).Given("first-period-in-year", firstPeriodInYear);
        var packed = Absence.Pack(cumulative);
        var values = Absence.Room(packed.Length);
        RunningKernels.UndoWithin(packed, periodsInYear, firstPeriodInYear - 1, values);
        return why.Result(Absence.Unpack(values));
    }

    private static void RequirePlace(int place, int periodsInYear, [CallerArgumentExpression(nameof(place))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodsInYear, 1);
        if (place >= 1 && place <= periodsInYear) return;
        throw new ArgumentOutOfRangeException(
            name,
            place,
            string.Create(CultureInfo.InvariantCulture, $"Place {place} does not exist in a year of {periodsInYear} periods; expected 1 to {periodsInYear}."));
    }

    private static void RequirePeriod(int period, int length)
    {
        if (period >= 1 && period <= length) return;
        throw new ArgumentOutOfRangeException(
            nameof(period),
            period,
            string.Create(CultureInfo.InvariantCulture, $"Period {period} has no value among the {length} given; expected 1 to {length}."));
    }
}
