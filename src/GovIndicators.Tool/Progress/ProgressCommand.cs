using System.CommandLine;
using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary><c>govind progress</c>: how far targets are, by a named method or by all of them.</summary>
internal static class ProgressCommand
{
    private const string AllMethods = "all";

    internal static Command Create(Output output)
    {
        var dataset = new Argument<string?>("DATASET") { Description = "A dataset: a folder, or one JSON file. Without it, the embedded sample.", Arity = ArgumentArity.ZeroOrOne };
        var asOf = CommonOptions.Date("--as-of", "Read everything as it was known on this day. Without it, the dataset's own day.");
        var method = new Option<string>("--method", "-m")
        {
            Description = $"{string.Join(", ", ProgressMethod.Values.Select(m => m.Code))}, or {AllMethods}. Without it, {ProgressMethod.GapClosed.Code}.",
            DefaultValueFactory = _ => ProgressMethod.GapClosed.Code,
        };
        var faithful = new Option<bool>("--faithful") { Description = "Follow arbitrary rules of the published methods where the strict ones refuse." };
        var format = CommonOptions.Format();
        var language = CommonOptions.Language();
        var explain = CommonOptions.Explain();
        var command = new Command("progress", "Hold targets against their series.") { dataset, asOf, method, faithful, format, language, explain };
        command.SetAction(parsed =>
        {
            CommonOptions.RefuseExplained(parsed.GetValue(explain), parsed.GetValue(format));
            var methods = MethodsOf(parsed.GetValue(method)!);
            var data = DatasetInput.Read(parsed.GetValue(dataset));
            var question = new ProgressQuestion(data, parsed.GetValue(asOf) ?? data.AsOf, methods, parsed.GetValue(faithful) ? Faithfulness.AsPublished : Faithfulness.Strict);
            var targets = TargetReview.Of(data, question.AsOf, question.Mode, parsed.GetValue(explain));
            Write(question, targets, parsed.GetValue(format), parsed.GetValue(language), output);
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<ProgressMethod> MethodsOf(string code)
    {
        if (code == AllMethods) return ProgressMethod.Values;
        return ProgressMethod.Find(code) is { } one
            ? [one]
            : throw new BadInputException($"'{code}' is no progress method; expected {string.Join(", ", ProgressMethod.Values.Select(m => m.Code))} or {AllMethods}.");
    }

    private static void Write(ProgressQuestion question, IReadOnlyList<TargetReview> targets, OutputFormat format, Language language, Output output)
    {
        var groups = TargetGroupReview.Of(question.Dataset, targets, question.AsOf);
        switch (format)
        {
            case OutputFormat.Json:
                ReviewJson.Write(
                    question.Dataset,
                    ProgressRows.Of(question, targets).Concat(TargetGroups.Rows(groups)),
                    [("asOf", question.AsOf.ToIso()), ("method", string.Join(' ', question.Methods.Select(m => m.Code))), ("mode", question.Mode == Faithfulness.Strict ? "strict" : "as-published")],
                    language,
                    output.Text);
                break;
            case OutputFormat.Csv:
                ReviewCsv.Write(ProgressRows.Of(question, targets).Concat(TargetGroups.Rows(groups)), output.Text);
                break;
            default:
                ReportWriter.Write(new ProgressReport(question, targets, language).Create(groups), format, output);
                break;
        }
    }
}
