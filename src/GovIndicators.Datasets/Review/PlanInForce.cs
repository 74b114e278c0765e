using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Whether there was anything to do under a plan on a day.</summary>
internal static class PlanInForce
{
    /// <summary>True from the first day of the plan on, and not before its act was signed; a plan that states neither has always been there.</summary>
    internal static bool IsInForce(this Plan plan, LocalDate date) => !(FirstDay(plan) > date);

    /// <summary>The day from which the plan is in force; null when it states none.</summary>
    internal static LocalDate? FirstDay(this Plan plan) => (plan.Interval?.Start, plan.Act?.Signed) switch
    {
        ({ } start, { } signed) => LocalDate.Max(start, signed),
        (var start, var signed) => start ?? signed,
    };
}
