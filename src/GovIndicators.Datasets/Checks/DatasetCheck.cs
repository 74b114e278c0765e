namespace GovIndicators.Datasets;

/// <summary>Holds the parts of a dataset against each other: codes are unique, every reference leads somewhere, and values are possible.</summary>
internal sealed class DatasetCheck
{
    private readonly DatasetParts _parts;
    private readonly FaultCollector _faults;

    private DatasetCheck(DatasetParts parts, FaultCollector faults) => (_parts, _faults) = (parts, faults);

    internal static void Run(DatasetParts parts, FaultCollector faults)
    {
        var check = new DatasetCheck(parts, faults);
        check.Producers();
        check.Agencies();
        check.Unique(parts.Indicators, i => i.Code.Text, "indicator");
        check.Unique(parts.Plans, p => p.Code, "plan");
        check.Unique(parts.Targets, t => t.Code, "target");
        check.Unique(parts.Figures, f => f.Id, "figure");
        check.Subjects();
        check.Figures();
        check.Goals();
        ReferenceCheck.Run(parts, faults);
    }

    private void Producers()
    {
        var texts = new Dictionary<string, Name>(StringComparer.Ordinal);
        for (var i = 0; i < _parts.Producers.Items.Count; i++)
        {
            var name = _parts.Producers.Items[i];
            foreach (var text in new[] { name.TextIn(Language.Vietnamese), name.TextIn(Language.English) })
            {
                if (text is null || texts.TryAdd(text, name) || ReferenceEquals(texts[text], name)) continue;
                _faults.Add(_parts.Producers.PlaceOf(i), FaultCode.Duplicate, text, $"'{FaultCollector.Quote(text)}' is the name of two producers; keep one.");
            }
        }
    }

    private void Agencies()
    {
        var builder = new AgencyRegistry.Builder();
        foreach (var agency in _parts.Agencies.Items) builder.Add(agency);
        foreach (var succession in _parts.Successions.Items) builder.Add(succession);
        if (builder.TryBuild(out var registry, out var found)) _parts.Registry = registry;
        foreach (var fault in found)
        {
            // Codes that are not among the agencies are followed with all other references.
            if (fault.Code is AgencyFaults.UnknownParent or AgencyFaults.UnknownInSuccession) continue;
            _faults.Add(PlaceOf(fault), fault.Code, fault.Text, fault.Message);
        }

        TwiceAtFault(_parts.Agencies, _parts.Agencies.Items.Select(a => a.Code.Text), "agencies");
    }

    private Place PlaceOf(AgencyFault fault) => fault switch
    {
        { Code: AgencyFaults.DuplicateCode, AgencyIndex: { } agency } => _parts.Agencies.PlaceOf(agency),
        { AgencyIndex: { } agency } => _parts.Agencies.PlaceOf(agency, fault.Text),
        _ => _parts.Successions.PlaceOf(fault.SuccessionIndex.GetValueOrDefault(), fault.Text),
    };

    /// <summary>A figure says its subject by its code, so that a plan may not have that of an agency.</summary>
    private void Subjects()
    {
        var agencies = _parts.Agencies.Items.Select(a => a.Code.Text).Concat(_parts.Agencies.Broken.Select(b => b.Text)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < _parts.Plans.Items.Count; i++) Subject(_parts.Plans.Items[i].Code, _parts.Plans.PlaceOf(i));
        foreach (var (code, place) in _parts.Plans.Broken) Subject(code, place);

        void Subject(string code, Place place)
        {
            if (agencies.Contains(code)) _faults.Add(place, FaultCode.Duplicate, code, $"'{code}' is the code of an agency and of a plan, so that a figure of '{code}' could be of either; give the plan another code.");
        }
    }

    private void Figures()
    {
        var indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var indicator in _parts.Indicators.Items) indicators.TryAdd(indicator.Code.Text, indicator);
        for (var i = 0; i < _parts.Figures.Items.Count; i++)
        {
            var figure = _parts.Figures.Items[i];
            if (!indicators.TryGetValue(figure.Indicator, out var indicator)) continue;
            foreach (var (part, message) in FigureObservation.ComplaintsAbout(figure, indicator)) _faults.Add(_parts.Figures.PlaceOf(i, part), FaultCode.Contradiction, figure.Figure.ToString(), message);
        }
    }

    private void Goals()
    {
        var limits = new Dictionary<IndicatorCode, (Indicator Indicator, ValueLimits Limits)>();
        foreach (var indicator in _parts.Indicators.Items) limits.TryAdd(indicator.Code, (indicator, ValueLimits.Of(indicator)));
        foreach (var (code, value, place, what) in _parts.Goals)
        {
            if (limits.TryGetValue(code, out var of) && !of.Limits.AllowAsGoal(value)) _faults.Add(place, FaultCode.Contradiction, ValueLimits.Text(value), ValueLimits.Complaint(what, of.Indicator));
        }
    }

    private void Unique<T>(PlacedList<T> list, Func<T, string> code, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var text = code(list.Items[i]);
            if (!seen.Add(text)) Twice(text, list.PlaceOf(i), $"{what}s");
        }

        TwiceAtFault(list, seen, $"{what}s");
    }

    /// <summary>Rows that are at fault themselves have a code too, which nothing else may have.</summary>
    private void TwiceAtFault<T>(PlacedList<T> list, IEnumerable<string> codes, string several)
    {
        if (list.Broken.Count == 0) return;
        var seen = codes.ToHashSet(StringComparer.Ordinal);
        foreach (var (code, place) in list.Broken)
        {
            if (!seen.Add(code)) Twice(code, place, several);
        }
    }

    private void Twice(string code, Place place, string several) =>
        _faults.Add(place, FaultCode.Duplicate, code, $"'{FaultCollector.Quote(code)}' is the code of two {several}; give each a code of its own.");
}
