using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Lays the pace of a target out as rows for programs.</summary>
internal static class PaceRows
{
    internal static IEnumerable<ReviewRow> Of(ReviewRow row, Indicator indicator, TargetStatement statement)
    {
        var pace = statement.Pace;
        var (unit, points) = (indicator.Unit, ProgressTexts.UnitOfPoints(indicator));
        row = row with { Caveats = [.. pace.Caveats.Select(c => c.Code)] };
        yield return Number("needed-a-year", pace.PointsNeededAYear, points) with { Why = statement.PaceWhy };
        yield return Number("pace.points-needed-a-period", pace.PointsNeededAPeriod, points);
        yield return Number("pace.growth-needed-a-year", pace.GrowthNeededAYear, Unit.Percent);
        yield return Number("pace.growth-needed-a-period", pace.GrowthNeededAPeriod, Unit.Percent);
        yield return Number("pace.points-a-year", pace.PointsAYear, points) with { Text = pace.From?.Period.ToString() ?? "" };
        yield return Number("pace.growth-a-year", pace.GrowthAYear, Unit.Percent) with { Text = pace.From?.Period.ToString() ?? "" };
        yield return Number("pace.acceleration", pace.Acceleration, Unit.Times);
        yield return Number("pace.gap-closed", pace.GapClosed, Unit.Percent);
        yield return Number("pace.time-passed", pace.TimePassed, Unit.Percent);
        yield return row with
        {
            Measure = "pace.days-left",
            Unit = Unit.Days.Code,
            Value = pace.TimeLeft is null ? null : NodaTime.Period.DaysBetween(pace.AsOf, pace.Due.Period.End),
            Reason = pace.TimeLeft is null ? NoAnswer.NoTimeLeft : NoAnswer.None,
        };
        yield return Arrival("linear", pace.LinearArrival);
        yield return Arrival("compound", pace.CompoundArrival);
        yield return Arrival("least-squares", pace.LeastSquaresArrival);
        yield return Number("pace.planned", pace.Planned, unit);
        yield return Number("pace.lead", pace.Lead, points);
        yield return Number("pace.planned-when-measured", pace.PlannedWhenMeasured, unit);
        yield return Number("pace.lead-when-measured", pace.LeadWhenMeasured, points);

        ReviewRow Number(string measure, PaceAnswer answer, Unit unit) => row with { Measure = measure, Value = answer.Value, Bounds = answer.Bounds, Unit = unit.Code, Reason = answer.Reason };

        ReviewRow Arrival(string by, ArrivalAnswer answer) => row with
        {
            Measure = $"pace.arrival.{by}",
            Unit = "",
            Value = answer.Year,
            Bounds = answer is { Earliest: { } earliest, Latest: { } latest } && Math.Max(-earliest, latest) < 1e15 ? Bounds.Closed((decimal)earliest, (decimal)latest) : null,
            Text = answer.On?.ToIso() ?? "",
            Reason = answer.Reason,
        };
    }
}
