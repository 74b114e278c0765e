using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests;

public class AnyProgressPanelsTests
{
    [Fact]
    public void Panels_of_every_kind_are_generated()
    {
        var panels = Any.ProgressPanel.Generator.Sample(1_500).ToArray();
        var cells = panels.SelectMany(panel => panel.Series.Zip(panel.Targets, (series, target) => (series, target, panel.AsOf))).ToArray();
        Assert.Contains(cells, cell => cell.target is null);
        Assert.Contains(cells, cell => cell.target is { Baseline: null });
        Assert.Contains(cells, cell => cell.target is { Values.Length: 2 });
        Assert.Contains(cells, cell => cell.series.IsEmpty);
        Assert.Contains(cells, cell => cell.series.Any(observation => observation.Status == ObservationStatus.Break));
        var comparisons = cells.Where(cell => cell.target is not null).Select(cell => TargetProgress.Compare(cell.target!, cell.series, cell.AsOf)).ToArray();
        foreach (var status in Enum.GetValues<ProgressStatus>()) Assert.Contains(comparisons, comparison => comparison.Statements.Any(statement => statement.Status == status));
        NoAnswer[] reasons =
        [
            NoAnswer.NotReported, NoAnswer.UnlikeCoverage, NoAnswer.BreakInSeries, NoAnswer.NoBaseline, NoAnswer.DirectionUnknown, NoAnswer.MethodDoesNotApply, NoAnswer.ZeroBase,
            NoAnswer.SignChange, NoAnswer.NotPositive, NoAnswer.NoTimePassed, NoAnswer.TooFewObservations, NoAnswer.BaselineMeetsTarget, NoAnswer.TargetEqualsBaseline, NoAnswer.BeforeStart, NoAnswer.TooLarge,
        ];
        Assert.All(reasons, reason => Assert.Contains(comparisons, comparison => comparison.Statements.Any(statement => statement.Reason == reason)));
        Assert.Contains(comparisons, comparison => comparison.Annual.Length == 6);
        Assert.Contains(comparisons, comparison => comparison.Point is { Observation.ReferenceDate: null } && comparison.Due.Period.End < comparison.AsOf);
        Assert.Contains(comparisons, comparison => comparison[ProgressMethod.GapClosed].Status == ProgressStatus.Achieved && comparison.Due.Period.End > comparison.AsOf);
        Assert.Contains(comparisons, comparison => !comparison.AllAgree);
    }
}
