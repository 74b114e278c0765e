using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Sets what is known on one day against what was known on an earlier one: a status that came and went between the two is no change.</summary>
internal sealed partial class ChangeReviewer(GovDataset dataset, LocalDate since, LocalDate asOf)
{
    internal ImmutableArray<ReviewChange> Review() =>
    [
        .. Figures()
            .Concat(Series())
            .Concat(dataset.Plans.SelectMany(Tallies))
            .Concat(dataset.Plans.SelectMany(plan => plan.Tasks.SelectMany(task => Task(plan, task))))
            .Concat(dataset.Targets.SelectMany(Target))
            .Concat(Agencies())
            .OrderBy(c => c.On).ThenBy(c => c.Kind).ThenBy(c => c.Subject, StringComparer.Ordinal),
    ];

    private IEnumerable<ReviewChange> Tallies(Plan plan)
    {
        foreach (var same in plan.Reported.GroupBy(r => (r.Group, r.Subject)))
        {
            if (TallyReviewer.LatestOf(same, asOf) is not { } now || TallyReviewer.LatestOf(same, since) is var then && ReferenceEquals(now, then)) continue;
            var group = plan.Groups.FirstOrDefault(g => g.Code == same.Key.Group);
            yield return new(ReviewChangeKind.TallyPublished, now.Published, group is null ? plan.Code : $"{plan.Code}/{group.Code}", then?.Tally.ToString(), now.Tally.ToString())
            {
                About = group is null ? plan.Name : InWords(language => $"{plan.Name.In(language)}, {group.Name.In(language)}"),
                BeforeInWords = then is null ? null : InWords(language => TallyWords.Of(then.Tally, then.Subject, language)),
                AfterInWords = InWords(language => TallyWords.Of(now.Tally, now.Subject, language)),
            };
        }
    }

    private IEnumerable<ReviewChange> Target(Target target)
    {
        var about = InWords(language => $"{dataset.Indicators[target.Indicator].Name.In(language)}, {dataset.Agencies[target.Agency].Name.In(language)}");
        if (target.Declared is { } declared && IsNew(declared))
        {
            yield return new(ReviewChangeKind.TargetDeclared, declared, target.Code, null, $"{target.Comparison.Code} {Machine(target.Final.Value)} {target.Final.Period.ToString()}")
            {
                About = about,
                AfterInWords = InWords(language => GoalOf(target, language)),
            };
        }

        if (target.SupersededBy is { } code && dataset.Targets.FirstOrDefault(t => t.Code == code) is { Declared: { } replaced } successor && IsNew(replaced))
        {
            yield return new(ReviewChangeKind.TargetSuperseded, replaced, target.Code, target.Code, code)
            {
                About = about,
                BeforeInWords = InWords(language => GoalOf(target, language)),
                AfterInWords = InWords(language => $"{code}: {GoalOf(successor, language)}"),
            };
        }
    }

    private IEnumerable<ReviewChange> Agencies() =>
        from succession in dataset.Agencies.Successions
        where IsNew(succession.Effective)
        let before = string.Join(", ", succession.Predecessors)
        select new ReviewChange(ReviewChangeKind.AgencyChanged, succession.Effective, before, before, string.Join(", ", succession.Successors))
        {
            About = NamesOf(succession.Predecessors),
            BeforeInWords = NamesOf(succession.Predecessors),
            AfterInWords = succession.Successors.IsEmpty ? Name.Of("không có cơ quan kế tục", "nobody followed") : NamesOf(succession.Successors),
        };

    private Name NamesOf(IEnumerable<AgencyCode> codes) => InWords(language => string.Join(", ", codes.Select(code => dataset.Agencies[code].Name.In(language))));

    private string GoalOf(Target target, Language language)
    {
        var sign = target.ComparisonFor(dataset.Indicators[target.Indicator].Direction) is { } comparison and not TargetComparison.Within ? $"{comparison.Sign} " : "";
        var upper = target.Final.Upper is { } limit ? $"–{Amount(limit, target.Indicator, language)}" : "";
        return $"{sign}{Amount(target.Final.Value, target.Indicator, language)}{upper}, {target.Final.Period.ToText(language)}";
    }

    private string Amount(double value, IndicatorCode indicator, Language language) =>
        NumberForm.Of(language).Write(value, 4) + (dataset.Indicators[indicator].Unit == Unit.Percent ? "%" : "");

    private static Name InWords(Func<Language, string> text) => Name.Of(text(Language.Vietnamese), text(Language.English));

    private bool IsNew(LocalDate day) => day > since && day <= asOf;
}
