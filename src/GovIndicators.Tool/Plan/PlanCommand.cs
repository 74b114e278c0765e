using System.CommandLine;
using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary><c>govind plan</c>: how far plans are by a named method, by plan, group and agency, and when they will be done.</summary>
internal static class PlanCommand
{
    private const string StaysOpen = "stays-open";
    private const string CountsAsCompleted = "counts-as-completed";

    /// <summary>The policy as it is written on the command line and in files.</summary>
    internal static string CodeOf(BasicallyCompletedPolicy policy) => policy == BasicallyCompletedPolicy.CountsAsCompleted ? CountsAsCompleted : StaysOpen;

    internal static Command Create(Output output)
    {
        var dataset = CommonOptions.Dataset();
        var plan = new Option<string?>("--plan") { Description = "Only this plan and those under it, by its code." };
        var asOf = CommonOptions.Date("--as-of", "Read everything as it was known on this day. Without it, the dataset's own day.");
        var method = new Option<string>("--method", "-m")
        {
            Description = $"Of what a rate is a rate: {string.Join(", ", PlanMethod.All.Select(m => m.Code))}. Without it, {CompletionBasis.All.Code}.",
            DefaultValueFactory = _ => CompletionBasis.All.Code,
        };
        var originalDue = new Option<bool>("--original-due") { Description = "Hold tasks to their first due date; without it, to the date in force." };
        var basicallyCompleted = new Option<BasicallyCompletedPolicy>("--basically-completed")
        {
            Description = $"How 'basically completed' counts: {StaysOpen} (default) or {CountsAsCompleted}.",
            HelpName = $"{StaysOpen}|{CountsAsCompleted}",
            CustomParser = result => CommonOptions.Read(result, text => text switch
            {
                StaysOpen => BasicallyCompletedPolicy.StaysOpen,
                CountsAsCompleted => BasicallyCompletedPolicy.CountsAsCompleted,
                _ => (BasicallyCompletedPolicy?)null,
            }, $"a way to count 'basically completed'; expected {StaysOpen} or {CountsAsCompleted}") ?? default,
        };
        var assignments = new Option<bool>("--assignments") { Description = "Count a task once for each agency that leads it; without it, each task once." };
        var trials = CommonOptions.Count("--trials", "trials", "Simulate the forecast with so many trials; without it, it is exact where that is fast.");
        var format = CommonOptions.Format();
        var language = CommonOptions.Language();
        var explain = CommonOptions.Explain();
        var command = new Command("plan", "Tally plans and their tasks.") { dataset, plan, asOf, method, originalDue, basicallyCompleted, assignments, trials, format, language, explain };
        command.SetAction((parsed, cancellationToken) =>
        {
            CommonOptions.RefuseExplained(parsed.GetValue(explain), parsed.GetValue(format));
            var chosen = PlanMethod.Of(parsed.GetValue(method)!);
            var data = DatasetInput.Read(parsed.GetValue(dataset));
            var question = new PlanQuestion(data, parsed.GetValue(asOf) ?? data.AsOf, chosen)
            {
                Plan = parsed.GetValue(plan),
                DueDates = parsed.GetValue(originalDue) ? DueDateBasis.Original : DueDateBasis.Current,
                BasicallyCompleted = parsed.GetValue(basicallyCompleted),
                Unit = parsed.GetValue(assignments) ? TallyUnit.Assignments : TallyUnit.Tasks,
                Trials = parsed.GetValue(trials),
                Explain = parsed.GetValue(explain),
            };
            Write(ViewOf(question, parsed.GetValue(language), output, cancellationToken), parsed.GetValue(format), parsed.GetValue(language), output);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static PlanView ViewOf(PlanQuestion question, Language language, Output output, CancellationToken cancellationToken)
    {
        using var bar = new LateProgressBar(output, new Say(language)["Simulating", "Đang mô phỏng"]);
        return PlanView.Of(question, bar, cancellationToken);
    }

    private static void Write(PlanView view, OutputFormat format, Language language, Output output)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ReviewJson.Write(view.Question.Dataset, PlanRows.Of(view, language), [("asOf", view.Question.AsOf.ToIso()), ("method", view.Question.Method.Code), ("basicallyCompleted", CodeOf(view.Question.BasicallyCompleted)), ("unit", Shown.CodeOf(view.Question.Unit))], language, output.Text);
                break;
            case OutputFormat.Csv:
                ReviewCsv.Write(PlanRows.Of(view, language), output.Text);
                break;
            default:
                ReportWriter.Write(new PlanReport(view, language).Create(), format, output);
                break;
        }
    }
}
