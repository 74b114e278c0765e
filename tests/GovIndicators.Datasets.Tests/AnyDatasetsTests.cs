using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Datasets.Tests;

public class AnyDatasetsTests
{
    private static readonly GovDataset[] Some = [.. Enumerable.Range(0, 200).Select(seed => new DatasetMaker(seed).Make())];

    [Fact]
    public void Datasets_hold_something_of_every_part()
    {
        Assert.Contains(Some, d => d.Plans.Any(p => p.Reported.Any(r => r.Figures.Length > 0)));
        Assert.Contains(Some, d => d.Plans.Any(p => p.Tasks.Any(t => t.Milestones.Length > 0 && t.DueDates.Length > 1 && t.Leads.Length > 1)));
        Assert.Contains(Some, d => d.Targets.Any(t => t.Baseline?.Figure is not null && t.Comparison == TargetComparison.Within));
        Assert.Contains(Some, d => d.Agencies.Successions.Any(s => s.Kind == SuccessionKind.Abolition));
        Assert.Contains(Some, d => d.Observations.All().Any(o => o.Observation.Parts is not null && o.Key.Dimensions.Length == 2));
        Assert.Contains(Some, d => d.Figures.Any(f => f.Figure.Hedge == Hedge.Derived) && d.FigureLanguage == Language.Vietnamese);
        Assert.Contains(Some, d => d.Sources.IsEmpty);
    }

    [Fact]
    public void Datasets_shrink_until_next_to_nothing_is_left()
    {
        var dataset = Some[0];
        while (Any.Dataset.Shrinker(dataset).FirstOrDefault() is { } smaller) dataset = smaller;
        Assert.Equal((0, 0, 0, 0, 0), (dataset.Plans.Length, dataset.Targets.Length, dataset.Figures.Length, dataset.Indicators.Count, dataset.Observations.Count));
    }

    [Fact]
    public void Damages_change_files() => Prop.ForAll(Any.Damages, damages =>
        (damages.Length is >= 1 and <= 4).Classify(damages.Any(d => d.Kind == DamageKind.CutOff), "cut off")).Check(Any.Thousand);
}
