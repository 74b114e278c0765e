using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators;

/// <summary>Finds everything that keeps agencies and successions from being a registry.</summary>
internal sealed class AgencyCheck
{
    private readonly IReadOnlyList<Agency> _agencies;
    private readonly IReadOnlyList<Succession> _successions;
    private readonly Dictionary<AgencyCode, int> _indexOf;
    private readonly ImmutableArray<AgencyFault>.Builder _faults = ImmutableArray.CreateBuilder<AgencyFault>();

    private AgencyCheck(IReadOnlyList<Agency> agencies, IReadOnlyList<Succession> successions) =>
        (_agencies, _successions, _indexOf) = (agencies, successions, new(agencies.Count));

    internal static ImmutableArray<AgencyFault> FaultsIn(IReadOnlyList<Agency> agencies, IReadOnlyList<Succession> successions)
    {
        var check = new AgencyCheck(agencies, successions);
        check.Codes();
        check.Parents();
        check.Cycles();
        check.ExternalCodes();
        check.SuccessionDates();
        check.Endings();
        return check._faults.ToImmutable();
    }

    private void Codes()
    {
        for (var i = 0; i < _agencies.Count; i++)
        {
            var agency = _agencies[i];
            if (_indexOf.TryAdd(agency.Code, i)) continue;
            AtAgency(
                AgencyFaults.DuplicateCode,
                i,
                agency.Code.Text,
                $"{agency.Code} is given twice, to {_agencies[_indexOf[agency.Code]].Name} and to {agency.Name}; give each agency a code of its own.");
        }
    }

    private void Parents()
    {
        for (var i = 0; i < _agencies.Count; i++)
        {
            var agency = _agencies[i];
            foreach (var parent in agency.Parents)
            {
                if (!_indexOf.TryGetValue(parent.Code, out var above))
                {
                    AtAgency(
                        AgencyFaults.UnknownParent,
                        i,
                        parent.Code.Text,
                        $"{agency.Code} has the parent {parent.Code}, which is not among the agencies; add it or correct the code.");
                }
                else if (parent.Validity.Intersection(agency.Lifetime) is not { } inForce)
                {
                    AtAgency(
                        AgencyFaults.ParentNeverInForce,
                        i,
                        parent.Code.Text,
                        $"{agency.Code} has the parent {parent.Code} {Days(parent.Validity)}, but lives {Days(agency.Lifetime)}; correct one of them.");
                }
                else if (!_agencies[above].Lifetime.Covers(inForce))
                {
                    AtAgency(
                        AgencyFaults.ParentNotAlive,
                        i,
                        parent.Code.Text,
                        $"{agency.Code} has the parent {parent.Code} {Days(inForce)}, but {parent.Code} lives {Days(_agencies[above].Lifetime)}; end the one with the other and name the next parent.");
                }
            }
        }
    }

    private void Cycles()
    {
        foreach (var cycle in ParentCycles.In(AgencyLinks.Of(_agencies, _indexOf), _agencies.Count))
        {
            var codes = cycle.Members.Select(index => _agencies[index].Code).ToList();
            var since = cycle.Since == LocalDate.MinIsoValue ? "" : $"From {Lifetime.Iso(cycle.Since)} ";
            AtAgency(
                AgencyFaults.ParentCycle,
                cycle.Members[0],
                codes[1 % codes.Count].Text,
                $"{since}{codes[0]} stands under {string.Join(", which stands under ", codes.Skip(1).Append(codes[0]))}; give {(codes.Count > 1 ? "one of them" : "it")} another parent or none.");
        }
    }

    private void ExternalCodes()
    {
        var uses = new List<CodeUse>();
        for (var i = 0; i < _agencies.Count; i++)
        {
            foreach (var code in _agencies[i].ExternalCodes)
            {
                if (code.Validity.Intersection(_agencies[i].Lifetime) is { } inForce)
                {
                    uses.Add(new(code, inForce, i));
                }
                else
                {
                    AtAgency(
                        AgencyFaults.ExternalCodeNeverInForce,
                        i,
                        code.Value,
                        $"{_agencies[i].Code} has the {code.Scheme} code {code.Value} {Days(code.Validity)}, but lives {Days(_agencies[i].Lifetime)}; correct one of them.");
                }
            }
        }

        foreach (var same in uses.GroupBy(use => OutsideCode.Of(use.Code)).Where(group => group.Skip(1).Any()))
        {
            var sorted = same.ToList();
            sorted.Sort((one, other) => one.InForce.FirstOrEarliest.CompareTo(other.InForce.FirstOrEarliest) is not 0 and var order ? order : one.Index - other.Index);
            var longest = sorted[0];
            foreach (var use in sorted.Skip(1))
            {
                if (use.InForce.Intersects(longest.InForce))
                {
                    AtAgency(
                        AgencyFaults.ExternalCodeOverlap,
                        use.Index,
                        use.Code.Value,
                        $"The {use.Code.Scheme} code {use.Code.Value} means {_agencies[longest.Index].Code} ({longest.InForce}) and {_agencies[use.Index].Code} ({use.InForce}) on some days; end the one before the other begins.");
                }

                if (use.InForce.LastOrLatest > longest.InForce.LastOrLatest) longest = use;
            }
        }
    }

    private void SuccessionDates()
    {
        for (var i = 0; i < _successions.Count; i++)
        {
            var succession = _successions[i];
            var transfer = succession.Kind == SuccessionKind.Transfer;
            foreach (var code in succession.Predecessors)
            {
                if (Lifespan(code, i) is not { } life) continue;
                var fits = transfer ? life.Contains(succession.DayBefore) : life.Last == succession.DayBefore;
                if (!fits)
                {
                    AtSuccession(
                        AgencyFaults.PredecessorDate,
                        i,
                        code.Text,
                        $"The {succession.Title} follows {code}, which lives {Days(life)}; it must {(transfer ? "live" : "end")} on {Lifetime.Iso(succession.DayBefore)}, the day before.");
                }
            }

            foreach (var code in succession.Successors)
            {
                if (Lifespan(code, i) is not { } life) continue;
                var fits = transfer ? life.Contains(succession.Effective) : life.First == succession.Effective;
                if (!fits)
                {
                    AtSuccession(
                        AgencyFaults.SuccessorDate,
                        i,
                        code.Text,
                        $"The {succession.Title} leads to {code}, which lives {Days(life)}; it must {(transfer ? "live" : "begin")} on that day.");
                }
            }
        }
    }

    private Lifetime? Lifespan(AgencyCode code, int succession)
    {
        if (_indexOf.TryGetValue(code, out var index)) return _agencies[index].Lifetime;
        AtSuccession(
            AgencyFaults.UnknownInSuccession,
            succession,
            code.Text,
            $"The {_successions[succession].Title} names {code}, which is not among the agencies; add it or correct the code.");
        return null;
    }

    private void Endings()
    {
        var endings = new Dictionary<AgencyCode, Succession>();
        for (var i = 0; i < _successions.Count; i++)
        {
            if (_successions[i].Kind == SuccessionKind.Transfer) continue;
            foreach (var code in _successions[i].Predecessors)
            {
                if (endings.TryAdd(code, _successions[i])) continue;
                AtSuccession(
                    AgencyFaults.EndsTwice,
                    i,
                    code.Text,
                    $"{code} ends twice, in the {endings[code].Title} and in the {_successions[i].Title}; keep one, and write what else passed on as a transfer.");
            }
        }
    }

    private static string Days(Lifetime lifetime) => lifetime.First is not null && lifetime.Last is not null ? $"from {lifetime}" : lifetime.ToString();

    private void AtAgency(string code, int index, string text, string message) => _faults.Add(new(code, index, null, text, message));

    private void AtSuccession(string code, int index, string text, string message) => _faults.Add(new(code, null, index, text, message));

    private sealed record CodeUse(ExternalCode Code, Lifetime InForce, int Index);
}
