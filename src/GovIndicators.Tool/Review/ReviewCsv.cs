using System.Globalization;
using CsvHelper;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Writes a report as CSV, one number a row.</summary>
internal static class ReviewCsv
{
    private static readonly string[] Header =
    [
        "section", "subject", "part", "measure", "period", "value", "lower", "lower_included", "upper", "upper_included",
        "numerator", "denominator", "unit", "reason", "text", "caveats", "producer", "source", "name", "part_name",
    ];

    internal static void Write(ProgressReview review, Language language, TextWriter to) => Write(new ReviewRows(review, language).All(), to);

    internal static void Write(IEnumerable<ReviewRow> rows, TextWriter to)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(Header);
        foreach (var row in rows) csv.WriteRecord([.. Cells(row).Select(LineText.Visible)]);
        csv.Flush();
    }

    private static string[] Cells(ReviewRow row) =>
    [
        row.Section, row.Subject, row.Part, row.Measure, row.Period, Text(row.Value),
        Text(row.Bounds?.Lower), row.Bounds?.Lower is null ? "" : Text(row.Bounds.Value.LowerIncluded),
        Text(row.Bounds?.Upper), row.Bounds?.Upper is null ? "" : Text(row.Bounds.Value.UpperIncluded),
        Text(row.Numerator), Text(row.Denominator), row.Unit,
        row.Reason == NoAnswer.None ? "" : row.Reason.Code, row.Text, row.Caveats, row.Producer, row.Source, row.Name, row.PartName,
    ];

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(bool flag) => flag ? "true" : "false";
}
