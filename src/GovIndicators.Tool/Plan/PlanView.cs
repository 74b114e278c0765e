using System.Collections.Immutable;
using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>What there is to say about plans: what reports printed, what their tasks add up to, and when they will be done.</summary>
internal sealed class PlanView
{
    private PlanView(PlanQuestion question, ImmutableArray<TallyReview> printed, ImmutableArray<PrintedRateCheck> printedRates) =>
        (Question, Printed, PrintedRates) = (question, printed, printedRates);

    internal PlanQuestion Question { get; }

    /// <summary>Tallies that reports printed, and groups of them added up.</summary>
    internal ImmutableArray<TallyReview> Printed { get; }

    /// <summary>How far everything is: the printed tallies, then plans, lead agencies and coordinating agencies.</summary>
    internal ImmutableArray<PlanLine> Lines { get; private init; } = [];

    /// <summary>Rates that reports printed, against the counts that they printed.</summary>
    internal ImmutableArray<PrintedRateCheck> PrintedRates { get; }

    /// <summary>What the tasks add up to; null when the plans have no tasks.</summary>
    internal PortfolioTally? Counted { get; private init; }

    /// <summary>The plans that have not begun on the day, with the reason why nothing of them is counted.</summary>
    internal ImmutableArray<PlanTally> NotBegun => Counted is { } counted ? [.. counted.Plans.Where(plan => plan.Own is null)] : [];

    /// <summary>The plans that were asked for.</summary>
    internal ImmutableArray<GovIndicators.Plan> Plans { get; private init; } = [];

    /// <summary>How old what is overdue is; each task counts once.</summary>
    internal OverdueAge Age { get; private init; }

    /// <summary>The tasks past their due date, longest first.</summary>
    internal ImmutableArray<OverdueTask> Overdue { get; private init; } = [];

    internal ImmutableArray<PlanOutlook> Outlooks { get; private init; } = [];

    internal static PlanView Of(PlanQuestion question, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var chosen = Chosen(question);
        var review = ProgressReview.Of(question.Dataset, new() { AsOf = question.AsOf, DueDates = question.DueDates, Explain = question.Explain });
        ImmutableArray<TallyReview> printed = [.. review.Tallies.Where(tally => !tally.IsCounted && chosen.Contains(tally.Plan))];
        ImmutableArray<PrintedRateCheck> rates = [.. review.PrintedRates.Where(check => chosen.Any(plan => plan.Code == check.Printed.Subject.Split('/', 2)[0]))];
        var lines = new PlanLines(question);
        if (chosen.All(plan => plan.Tasks.IsEmpty)) return new(question, printed, rates) { Plans = chosen, Lines = [.. printed.Select(lines.Of)] };

        var portfolio = new PlanPortfolio(chosen, question.Dataset.Agencies);
        if (portfolio.FirstDay is { } first && question.AsOf < first)
        {
            throw new BadInputException($"--as-of is {question.AsOf.ToIso()}, which lies before every plan; the first begins on {first.ToIso()}.");
        }

        var counted = portfolio.AsOf(question.AsOf, question.DueDates, question.Unit);
        return new(question, printed, rates)
        {
            Plans = chosen,
            Counted = counted,
            Lines = [.. printed.Select(lines.Of), .. lines.Of(counted)],
            Age = OverdueAge.Of(counted.Tasks.Distinct(), question.AsOf, question.DueDates, question.BasicallyCompleted),
            Overdue = [.. review.Overdue.Where(task => chosen.Contains(task.Plan) && !question.IsDone(task.Standing))],
            Outlooks = [.. counted.Plans.Where(plan => plan.WithBelow?.Total > 0).Select(plan => PlanOutlook.Of(portfolio, plan, question, progress, cancellationToken))],
        };
    }

    /// <summary>All plans, or one with everything under it.</summary>
    private static ImmutableArray<Plan> Chosen(PlanQuestion question)
    {
        var all = question.Dataset.Plans;
        if (question.Plan is not { } code) return all;
        if (all.All(plan => plan.Code != code)) throw new BadInputException($"The dataset has no plan '{code}'; it has {string.Join(", ", all.Select(plan => plan.Code))}.");
        var chosen = new HashSet<string>(StringComparer.Ordinal) { code };
        for (var before = 0; before < chosen.Count;)
        {
            before = chosen.Count;
            chosen.UnionWith(all.Where(plan => plan.Parent is { } parent && chosen.Contains(parent)).Select(plan => plan.Code));
        }

        return [.. all.Where(plan => chosen.Contains(plan.Code))];
    }
}
