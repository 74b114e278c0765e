using System.CommandLine;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary><c>govind review</c>: how far plans are and how indicators went, as of a day.</summary>
internal static class ReviewCommand
{
    internal static Command Create(Output output)
    {
        var dataset = CommonOptions.Dataset();
        var asOf = CommonOptions.Date("--as-of", "Read everything as it was known on this day. Without it, the dataset's own day.");
        var since = CommonOptions.Date("--since", "List what changed after this earlier day.");
        var originalDue = new Option<bool>("--original-due") { Description = "Hold tasks to their first due date; without it, to the date in force." };
        var format = CommonOptions.Format();
        var language = CommonOptions.Language();
        var explain = CommonOptions.Explain();
        var command = new Command("review", "Review the progress of plans, targets and indicators.") { dataset, asOf, since, originalDue, format, language, explain };
        command.SetAction(parsed =>
        {
            CommonOptions.RefuseExplained(parsed.GetValue(explain), parsed.GetValue(format));
            var data = DatasetInput.Read(parsed.GetValue(dataset));
            // A program gets every point; a person the last ones, with the number of the others.
            var forPrograms = parsed.GetValue(format) is OutputFormat.Json or OutputFormat.Csv;
            var options = new ReviewOptions
            {
                AsOf = parsed.GetValue(asOf),
                Since = parsed.GetValue(since),
                DueDates = parsed.GetValue(originalDue) ? DueDateBasis.Original : DueDateBasis.Current,
                Explain = parsed.GetValue(explain),
            };
            if (forPrograms) options = options with { LastPoints = int.MaxValue };
            if (options.Since >= (options.AsOf ?? data.AsOf))
            {
                throw new BadInputException($"--since is {options.Since!.Value.ToIso()}, which is not before {(options.AsOf ?? data.AsOf).ToIso()}, the day of the review.");
            }

            Write(ProgressReview.Of(data, options), parsed.GetValue(format), parsed.GetValue(language), output);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(ProgressReview review, OutputFormat format, Language language, Output output)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ReviewJson.Write(review, language, output.Text);
                break;
            case OutputFormat.Csv:
                ReviewCsv.Write(review, language, output.Text);
                break;
            default:
                ReportWriter.Write(new ReviewReport(review, language).Create(), format, output);
                break;
        }
    }
}
