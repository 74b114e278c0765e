namespace GovIndicators.Datasets;

/// <summary>Holds the parts of a dataset against each other: codes are unique, and every reference resolves.</summary>
internal sealed class DatasetCheck
{
    private readonly DatasetParts _parts;
    private readonly FaultCollector _faults;
    private readonly HashSet<AgencyCode> _agencies;
    private readonly HashSet<IndicatorCode> _indicators;
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);

    private DatasetCheck(DatasetParts parts, FaultCollector faults)
    {
        (_parts, _faults) = (parts, faults);
        _agencies = [.. parts.Agencies.Items.Select(a => a.Code)];
        _indicators = [.. parts.Indicators.Items.Select(i => i.Code)];
    }

    internal static void Run(DatasetParts parts, FaultCollector faults)
    {
        var check = new DatasetCheck(parts, faults);
        check.Agencies();
        check.Indicators();
        check.Plans();
        check.Targets();
        check.Figures();
    }

    private void Agencies()
    {
        var builder = new AgencyRegistry.Builder();
        foreach (var agency in _parts.Agencies.Items) builder.Add(agency);
        foreach (var succession in _parts.Successions.Items) builder.Add(succession);
        if (builder.TryBuild(out var registry, out var found)) _parts.Registry = registry;
        foreach (var fault in found)
        {
            var place = fault.AgencyIndex is { } agency ? _parts.Agencies.PlaceOf(agency) : _parts.Successions.PlaceOf(fault.SuccessionIndex.GetValueOrDefault());
            // The code may be in the part of the file that could not be read.
            if (!IsExcused(_parts.Agencies.IsWhole, fault.Text)) _faults.Add(place, fault.Code, fault.Text, fault.Message);
        }
    }

    private void Indicators()
    {
        Unique(_parts.Indicators, i => i.Code.Text, "indicator");
        for (var i = 0; i < _parts.Indicators.Items.Count; i++)
        {
            var indicator = _parts.Indicators.Items[i];
            Known(indicator.Measure.Numerator, _parts.Indicators.PlaceOf(i), $"The numerator of {indicator.Code}");
            Known(indicator.Measure.Denominator, _parts.Indicators.PlaceOf(i), $"The denominator of {indicator.Code}");
            foreach (var near in indicator.Near) Known(near, _parts.Indicators.PlaceOf(i), $"An indicator near {indicator.Code}");
        }
    }

    private void Plans()
    {
        Unique(_parts.Plans, p => p.Code, "plan");
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var agency in _agencies) _subjects.Add(agency.Text);
        for (var i = 0; i < _parts.Plans.Items.Count; i++)
        {
            var plan = _parts.Plans.Items[i];
            var place = _parts.Plans.PlaceOf(i);
            parents.TryAdd(plan.Code, plan.Parent);
            Subject(plan.Code, place);
            foreach (var group in plan.Groups) Subject($"{plan.Code}/{group.Code}", place);
            if (plan.Owner != AgencyCode.None) Known(plan.Owner, place, $"The owner of the plan {plan.Code}");
            foreach (var tally in plan.Reported)
            {
                foreach (var open in tally.StillOpen) Known(open, place, $"An agency that a tally of the plan {plan.Code} names as still open");
            }

            var tasks = i < _parts.TaskPlaces.Count ? _parts.TaskPlaces[i] : [];
            for (var t = 0; t < plan.Tasks.Length; t++) Task(plan, plan.Tasks[t], t < tasks.Length ? tasks[t] : place);
        }

        References(_parts.Plans, parents, p => p.Code, p => p.Parent, "parent of the plan", FaultCode.UnknownPlan);
    }

    private void Task(Plan plan, PlanTask task, Place place)
    {
        foreach (var assignment in task.Leads)
        {
            foreach (var lead in assignment.Leads)
            {
                if (!_agencies.Contains(lead)) Known(lead, place, $"A lead of the task {task.Code} of the plan {plan.Code}");
            }
        }

        foreach (var agency in task.Coordinating)
        {
            if (!_agencies.Contains(agency)) Known(agency, place, $"A coordinating agency of the task {task.Code} of the plan {plan.Code}");
        }
    }

    private void Targets()
    {
        Unique(_parts.Targets, t => t.Code, "target");
        var plans = _parts.Plans.Items.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var successors = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < _parts.Targets.Items.Count; i++)
        {
            var target = _parts.Targets.Items[i];
            var place = _parts.Targets.PlaceOf(i);
            successors.TryAdd(target.Code, target.SupersededBy);
            Known(target.Indicator, place, $"The indicator of the target {target.Code}");
            Known(target.Agency, place, $"The agency of the target {target.Code}");
            if (target.Plan is { } plan && !plans.Contains(plan) && !IsExcused(_parts.Plans.IsWhole, plan))
            {
                _faults.Add(place, FaultCode.UnknownPlan, plan, $"The plan of the target {target.Code} is '{FaultCollector.Quote(plan)}', which is not among the plans; add it or correct the code.");
            }
        }

        References(_parts.Targets, successors, t => t.Code, t => t.SupersededBy, "successor of the target", FaultCode.UnknownTarget);
    }

    private void Figures()
    {
        Unique(_parts.Figures, f => f.Id, "figure");
        var ids = _parts.Figures.Items.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var indicator in _parts.Indicators.Items) indicators.TryAdd(indicator.Code.Text, indicator);
        for (var i = 0; i < _parts.Figures.Items.Count; i++)
        {
            var figure = _parts.Figures.Items[i];
            var place = _parts.Figures.PlaceOf(i);
            if (!_subjects.Contains(figure.Subject) && !IsExcused(_parts.Agencies.IsWhole && _parts.Plans.IsWhole, figure.Subject))
            {
                _faults.Add(place, FaultCode.UnknownSubject, figure.Subject, $"The figure {figure.Id} is of '{FaultCollector.Quote(figure.Subject)}', which is no agency, no plan and no group of a plan; write its code, for a group plan/group.");
            }

            Reference(figure, figure.Whole, "whole", ids, place);
            Reference(figure, figure.Part, "part", ids, place);
            Indicator(figure, indicators, place);
        }
    }

    private void Indicator(PublishedFigure figure, Dictionary<string, Indicator> indicators, Place place)
    {
        if (CountWord.IsOfFigure(figure.Indicator)) return;
        if (!indicators.TryGetValue(figure.Indicator, out var indicator))
        {
            if (IsExcused(_parts.Indicators.IsWhole, figure.Indicator)) return;
            var near = Nearest.Find(figure.Indicator, indicators.Keys.Concat(CountWord.Expected)) is { } name ? $" Did you mean '{name}'?" : "";
            _faults.Add(place, FaultCode.UnknownIndicator, figure.Indicator, $"The figure {figure.Id} says '{FaultCollector.Quote(figure.Indicator)}', which is neither the code of an indicator nor a count such as tasks.completed; add the indicator or correct it.{near}");
        }
        else if (FigureObservation.ComplaintAbout(figure, indicator) is { } complaint)
        {
            _faults.Add(place, FaultCode.Contradiction, figure.Figure.ToString(), complaint);
        }
    }

    private void Reference(PublishedFigure figure, string? reference, string what, HashSet<string> ids, Place place)
    {
        if (reference is null || ids.Contains(reference) || FigureObservation.NumberIn(reference) is not null || IsExcused(_parts.Figures.IsWhole, reference)) return;
        _faults.Add(place, FaultCode.UnknownFigure, reference, $"The {what} of the figure {figure.Id} is '{FaultCollector.Quote(reference)}', which is neither the identifier of a figure nor a number; correct it.");
    }

    private void Subject(string subject, Place place)
    {
        if (!_subjects.Add(subject) && _agencies.Contains(AgencyCode.TryParse(subject, out var code) ? code : default))
        {
            _faults.Add(place, FaultCode.Duplicate, subject, $"'{subject}' is the code of an agency and of a plan, so that a figure of '{subject}' could be of either; give the plan another code.");
        }
    }

    private void Known(AgencyCode code, Place place, string what)
    {
        if (_agencies.Contains(code) || IsExcused(_parts.Agencies.IsWhole, code.Text)) return;
        _faults.Add(place, FaultCode.UnknownAgency, code.Text, $"{what} is {code}, which is not among the agencies; add it or correct the code.");
    }

    private void Known(IndicatorCode code, Place place, string what)
    {
        if (code == IndicatorCode.None || _indicators.Contains(code) || IsExcused(_parts.Indicators.IsWhole, code.Text)) return;
        _faults.Add(place, FaultCode.UnknownIndicator, code.Text, $"{what} is {code}, which is not among the indicators; add it or correct the code.");
    }

    /// <summary>What is not known may stand where the file could not be read, which is a fault already.</summary>
    private bool IsExcused(bool partIsWhole, string code) => !partIsWhole || _parts.HalfKnown.Contains(code);

    private void Unique<T>(PlacedList<T> list, Func<T, string> code, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var text = code(list.Items[i]);
            if (!seen.Add(text)) _faults.Add(list.PlaceOf(i), FaultCode.Duplicate, text, $"'{FaultCollector.Quote(text)}' is the code of two {what}s; give each a code of its own.");
        }
    }

    /// <summary>References from one to another of the same sort: each resolves, and none leads back to where it came from.</summary>
    private void References<T>(PlacedList<T> list, Dictionary<string, string?> next, Func<T, string> code, Func<T, string?> reference, string what, string unknown)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (reference(list.Items[i]) is not { } to) continue;
            var from = code(list.Items[i]);
            if (!next.ContainsKey(to))
            {
                if (!IsExcused(list.IsWhole, to)) _faults.Add(list.PlaceOf(i), unknown, to, $"The {what} {from} is '{FaultCollector.Quote(to)}', which does not exist; add it or correct the code.");
                continue;
            }

            var way = new List<string> { from };
            for (var at = to; at is not null && settled.Add(at) && at != from; at = next.GetValueOrDefault(at)) way.Add(at);
            if (way.Count > 0 && next.GetValueOrDefault(way[^1]) == from)
            {
                _faults.Add(list.PlaceOf(i), FaultCode.Cycle, to, $"The {what} {from} leads back to it: {string.Join(", ", way)}, {from}; leave one of them out.");
            }

            settled.Add(from);
        }
    }
}
