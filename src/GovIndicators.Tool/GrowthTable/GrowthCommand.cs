using System.CommandLine;
using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary><c>govind growth</c>: how the series of a CSV file grew.</summary>
internal static class GrowthCommand
{
    internal static Command Create(Output output)
    {
        var file = new Argument<string>("FILE.csv") { Description = "A CSV file whose first line names its columns; UTF-8, separated by commas." };
        var period = new Option<string>("--period-column") { Description = "The column of the periods: 2024, 2024-Q1, 2024-06, or words of a report.", DefaultValueFactory = _ => "period" };
        var value = new Option<string>("--value-column") { Description = "The column of the values; an empty one was not reported.", DefaultValueFactory = _ => "value" };
        var series = new Option<string[]>("--series-column")
        {
            Description = "The column that tells several series apart; several, such as indicator agency, do so together. Without it, the file is one series.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var status = new Option<string>("--status-column") { Description = "The column of what the producer said of each value, by the letters of SDMX: B a break, P provisional, Q suppressed. Without it, a column status or OBS_STATUS." };
        var measure = new Option<Measure?>("--measure")
        {
            Description = "flow, stock, rate, index, distinct-count or ordinal: what may be said of its growth follows. Without it, sums to date are a flow and all else is a stock.",
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
                if (Measure.Find(text) is { } found) return found;
                result.AddError($"'{text}' is not a measure; expected flow, stock, rate, index, distinct-count or ordinal.");
                return null;
            },
        };
        var relative = new Option<bool>("--relative") { Description = "Give the relative change of a rate too; without it, rates change in percentage points only." };
        var format = CommonOptions.Format();
        var language = CommonOptions.Language();
        var explain = CommonOptions.Explain();
        var command = new Command("growth", "Print how the series of a CSV file grew: change, percent change, year on year, compound annual growth.")
        {
            file, period, value, series, status, measure, relative, format, language, explain,
        };
        command.SetAction(parsed =>
        {
            CommonOptions.RefuseExplained(parsed.GetValue(explain), parsed.GetValue(format));
            var columns = new GrowthColumns(parsed.GetValue(period)!, parsed.GetValue(value)!, parsed.GetValue(series)!, parsed.GetValue(measure), parsed.GetValue(status));
            var rates = parsed.GetValue(relative) ? RateGrowth.RelativeToo : RateGrowth.InPointsOnly;
            var path = parsed.GetValue(file)!;
            var source = GrowthFile.Read(path, columns);
            List<GrowthTable> tables = [.. source.Series.Select(one => GrowthTable.Of(one.Name, one.Series, rates))];
            Write(tables, source.Notes, Path.GetFileName(path), parsed.GetValue(format), parsed.GetValue(language), parsed.GetValue(explain), output);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<GrowthTable> tables, IReadOnlyList<GrowthNote> notes, string file, OutputFormat format, Language language, bool explain, Output output)
    {
        switch (format)
        {
            case OutputFormat.Json:
                GrowthJson.Write(tables, notes, file, explain, output.Text);
                break;
            case OutputFormat.Csv:
                GrowthCsv.Write(tables, output.Text);
                foreach (var note in notes) output.Errors.WriteLine($"govind: {note.In(language)}");
                break;
            default:
                ReportWriter.Write(new GrowthReport(tables, notes, file, language, explain).Create(), format, output);
                break;
        }
    }
}
