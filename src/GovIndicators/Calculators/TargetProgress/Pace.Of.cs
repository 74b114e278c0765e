using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

public static partial class Pace
{
    /// <summary>How fast a series goes toward its target, how fast it must go, when it arrives, and where it should be, as of a day.</summary>
    /// <param name="target">The target.</param>
    /// <param name="series">The series of its indicator and agency, in the vintage known on the day.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="confidence">The probability with which the interval of the least-squares arrival covers; null is 95%.</param>
    /// <param name="why">Collects how the numbers came about, each as a call of its own.</param>
    /// <returns>
    /// Every number, or its reason. None when nothing was reported by the day, or when the value adds over time and covers another stretch than the target value.
    /// Where nobody said which way is good nothing is needed and nothing arrives; a line that leads away from the target arrives never, not in the past. A target that is met needs nothing and has arrived; once its date has come nothing is needed in time. Without a baseline the present pace is that of the series itself.
    /// </returns>
    /// <exception cref="ArgumentNullException">The target or the series is null.</exception>
    /// <exception cref="ArgumentException">The series is of another indicator or agency than the target.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0% and 100%.</exception>
    /// <example>
    /// <code>
    /// TargetPace pace = Pace.Of(target, series, asOf);
    /// pace.PointsNeededAYear.Value     // 1.75
    /// pace.LinearArrival.On            // 2027-03-14
    /// pace.Lead.Reason                 // NoTrajectory: nobody declared one
    /// </code>
    /// </example>
    [Formula("pace.of-target")]
    public static TargetPace Of(Target target, IndicatorSeries series, LocalDate asOf, Percent? confidence = null, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(series);
        TargetProgress.RequireSame(target, series);
        if (confidence is { Value: <= 0 or >= 100 } level)
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), level, $"The confidence is {level.ToString()}; expected more than 0% and less than 100%.");
        }

        why = why.Begin("pace.of-target", Source).Given("target", target.Code).Given("series", series.Key).Given("asOf", asOf).Given("confidence", confidence);
        var terms = TargetTerms.Of(target, series.Indicator, asOf);
        var pace = series.LatestAsOf(terms.LatestDay) is not { Value: { } value } point ? Refused(target, terms.Due, null, asOf, NoAnswer.NotReported)
            : terms.FootingOf(point) is { Refusal: not NoAnswer.None and var refusal } ? Refused(target, terms.Due, point, asOf, refusal)
            : new PacePicking(terms, point, value, asOf, confidence).Ask(why);
        foreach (var caveat in pace.Caveats) why.Beware(caveat);
        if (pace.GapClosed.Reason is NoAnswer.NotReported or NoAnswer.UnlikeCoverage) why.None<double>(pace.GapClosed.Reason);
        else why?.Result(pace);
        return pace;
    }

    private static TargetPace Refused(Target target, TargetValue due, SeriesPoint? point, LocalDate asOf, NoAnswer reason)
    {
        var (none, never) = (PaceAnswer.None(reason), ArrivalAnswer.None(reason));
        return new(target, due, asOf)
        {
            Point = point,
            TimeLeft = TimeLeft(due.Period.End, asOf),
            TimePassed = none,
            GapClosed = none,
            PointsAYear = none,
            PointsNeededAYear = none,
            PointsNeededAPeriod = none,
            GrowthAYear = none,
            GrowthNeededAYear = none,
            GrowthNeededAPeriod = none,
            Acceleration = none,
            LinearArrival = never,
            CompoundArrival = never,
            LeastSquaresArrival = never,
            Planned = none,
            Lead = none,
            PlannedWhenMeasured = none,
            LeadWhenMeasured = none,
        };
    }
}
