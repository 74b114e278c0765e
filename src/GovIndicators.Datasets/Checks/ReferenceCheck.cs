namespace GovIndicators.Datasets;

/// <summary>Follows the references of a dataset: each leads somewhere, and none from one thing to the next back to where it came from.</summary>
internal sealed class ReferenceCheck
{
    private readonly DatasetParts _parts;
    private readonly FaultCollector _faults;
    private readonly Dictionary<ReferenceKind, HashSet<string>> _known;
    private readonly Dictionary<ReferenceKind, NearestCode> _nearest = [];

    private ReferenceCheck(DatasetParts parts, FaultCollector faults)
    {
        (_parts, _faults) = (parts, faults);
        _known = new()
        {
            [ReferenceKind.Agency] = Codes(parts.Agencies, a => a.Code.Text),
            [ReferenceKind.Indicator] = Codes(parts.Indicators, i => i.Code.Text),
            [ReferenceKind.Plan] = Codes(parts.Plans, p => p.Code),
            [ReferenceKind.Target] = Codes(parts.Targets, t => t.Code),
            [ReferenceKind.FigureOrNumber] = Codes(parts.Figures, f => f.Id),
            [ReferenceKind.Counted] = Codes(parts.Indicators, i => i.Code.Text),
            [ReferenceKind.Subject] = [.. Codes(parts.Agencies, a => a.Code.Text), .. parts.Plans.Items.SelectMany(plan => plan.Groups.Select(group => $"{plan.Code}/{group.Code}").Prepend(plan.Code))],
        };
    }

    internal static void Run(DatasetParts parts, FaultCollector faults)
    {
        var check = new ReferenceCheck(parts, faults);
        foreach (var reference in parts.References.All) check.Follow(reference);
        check.Circles(parts.References.Parents, "parent of the plan");
        check.Circles(parts.References.Successors, "successor of the target");
    }

    private static HashSet<string> Codes<T>(PlacedList<T> list, Func<T, string> code) => new(list.Items.Select(code), StringComparer.Ordinal);

    private void Follow(Reference reference)
    {
        var (kind, text, place, said, faultCode, _) = reference;
        if (_known[kind].Contains(text) || MayExist(kind, text)) return;
        _faults.Add(place, faultCode, text, kind switch
        {
            ReferenceKind.FigureOrNumber => $"{said}, which is neither the identifier of a figure nor a number; {Advice(reference, "correct it")}",
            ReferenceKind.Subject => $"{said}, which is no agency, no plan and no group of a plan; {Advice(reference, "write its code, for a group plan/group")}",
            ReferenceKind.Counted => $"{said}, which is neither the code of an indicator nor a count such as tasks.completed; {Advice(reference, "add the indicator or correct it")}",
            _ => $"{said}, which is not among the {kind switch { ReferenceKind.Agency => "agencies", ReferenceKind.Indicator => "indicators", ReferenceKind.Plan => "plans", _ => "targets" }}; {Advice(reference, "add it or correct the code")}",
        });
    }

    /// <summary>What is not known may be at fault itself, or stand where the file could not be read, which is a fault already.</summary>
    private bool MayExist(ReferenceKind kind, string text) => kind switch
    {
        ReferenceKind.Agency => _parts.Agencies.MayHold(text),
        ReferenceKind.Indicator or ReferenceKind.Counted => _parts.Indicators.MayHold(text),
        ReferenceKind.Plan => _parts.Plans.MayHold(text),
        ReferenceKind.Target => _parts.Targets.MayHold(text),
        ReferenceKind.FigureOrNumber => _parts.Figures.MayHold(text),
        _ => _parts.Agencies.MayHold(text) || _parts.Plans.MayHold(text) || (text.LastIndexOf('/') is >= 0 and var stroke && _parts.Plans.MayHold(text[..stroke])),
    };

    private string Advice(Reference reference, string otherwise)
    {
        var kind = reference.Kind;
        if (!_nearest.TryGetValue(kind, out var nearest))
        {
            IEnumerable<string> known = kind == ReferenceKind.Counted ? _known[kind].Concat(CountWord.Expected) : _known[kind];
            _nearest.Add(kind, nearest = new(known));
        }

        return nearest.Advice(reference.Text, otherwise, reference.Own);
    }

    /// <summary>Each circle is told once, also one that others lead into from outside.</summary>
    private void Circles(List<Link> links, string what)
    {
        var next = new Dictionary<string, Link>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (link.Code is not null) next.TryAdd(link.Code, link);
        }

        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in next.Values)
        {
            var way = new List<string>();
            var at = start.Code!;
            while (settled.Add(at))
            {
                way.Add(at);
                if (!next.TryGetValue(at, out var link)) break;
                at = link.To;
            }

            var from = way.IndexOf(at);
            if (from < 0 || !next.TryGetValue(at, out var first)) continue;
            _faults.Add(first.Place, FaultCode.Cycle, first.To, $"The {what} {at} leads back to it: {string.Join(", ", way.Skip(from))}, {at}; leave one of them out.");
        }
    }
}
