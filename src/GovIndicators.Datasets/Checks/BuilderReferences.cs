namespace GovIndicators.Datasets;

/// <summary>Notes the references of things that were put together in code, as reading notes those of rows.</summary>
internal static class BuilderReferences
{
    internal static void Note(DatasetParts parts)
    {
        foreach (var agency in parts.Agencies.Items) parts.KnownAgencies.Add(agency.Code);
        foreach (var indicator in parts.Indicators.Items)
        {
            if (indicator.Measure.Numerator != IndicatorCode.None) parts.References.ToIndicator(indicator.Measure.Numerator, default, $"The numerator of {indicator.Code}");
            if (indicator.Measure.Denominator != IndicatorCode.None) parts.References.ToIndicator(indicator.Measure.Denominator, default, $"The denominator of {indicator.Code}");
        }

        foreach (var plan in parts.Plans.Items) Of(plan, parts);
        foreach (var target in parts.Targets.Items) Of(target, parts);
        foreach (var figure in parts.Figures.Items) parts.References.OfFigure(figure.Id, figure.Subject, figure.Indicator, figure.Whole, figure.Part, _ => default);
    }

    private static void Of(Plan plan, DatasetParts parts)
    {
        if (plan.Parent is { } parent) parts.References.ToParent(plan.Code, parent, default);
        if (plan.Owner != AgencyCode.None) Known(plan.Owner, "The owner of the plan", plan.Code);
        foreach (var tally in plan.Reported)
        {
            foreach (var open in tally.StillOpen) Known(open, "An agency that is named as still open by a tally of the plan", plan.Code);
        }

        foreach (var task in plan.Tasks)
        {
            foreach (var assignment in task.Leads)
            {
                foreach (var lead in assignment.Leads) Known(lead, "A lead of the task", task.Code, plan.Code);
            }

            foreach (var agency in task.Coordinating) Known(agency, "A coordinating agency of the task", task.Code, plan.Code);
        }

        void Known(AgencyCode code, string what, string of, string? ofPlan = null)
        {
            if (!parts.KnownAgencies.Contains(code)) parts.References.ToAgency(code, default, ofPlan is null ? $"{what} {of}" : $"{what} {of} of the plan {ofPlan}");
        }
    }

    private static void Of(Target target, DatasetParts parts)
    {
        parts.References.ToIndicator(target.Indicator, default, $"The indicator of the target {target.Code}");
        parts.References.ToAgency(target.Agency, default, $"The agency of the target {target.Code}");
        if (target.Plan is { } plan) parts.References.ToPlan(target.Code, plan, default);
        if (target.SupersededBy is { } successor) parts.References.ToSuccessor(target.Code, successor, default);
        foreach (var value in target.Values)
        {
            Goal(value.Value);
            if (value.Upper is { } upper) Goal(upper);
        }

        if (target.Baseline is { } baseline) Goal(baseline.Value);

        void Goal(double value) => parts.Goals.Add((target.Indicator, value, default, $"The {ValueLimits.Text(value)} of the target {target.Code}"));
    }
}
