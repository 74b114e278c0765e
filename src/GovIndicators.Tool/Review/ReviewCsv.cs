using System.Globalization;
using CsvHelper;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Writes a report as CSV, one number a row and a row a line; lists are joined by semicolons.</summary>
internal static class ReviewCsv
{
    internal static readonly string[] Header =
    [
        "section", "subject", "part", "measure", "period", "value", "lower", "lower_included", "upper", "upper_included",
        "numerator", "denominator", "unit", "hedge", "rank", "reason", "before", "text", "caveats", "agencies", "figures", "reference_date",
        "producer", "source", "name", "part_name", "agency_names",
    ];

    internal static void Write(ProgressReview review, Language language, TextWriter to) => Write(new ReviewRows(review, language).All(), to);

    internal static void Write(IEnumerable<ReviewRow> rows, TextWriter to)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(Header);
        foreach (var row in rows) csv.WriteRecord([.. Cells(row).Select(Shown.InOneLine)]);
        csv.Flush();
    }

    private static string[] Cells(ReviewRow row) =>
    [
        row.Section, row.Subject, row.Part, row.Measure, row.Period, Text(row.Value),
        Text(row.Bounds?.Lower), row.Bounds?.Lower is null ? "" : Text(row.Bounds.Value.LowerIncluded),
        Text(row.Bounds?.Upper), row.Bounds?.Upper is null ? "" : Text(row.Bounds.Value.UpperIncluded),
        Text(row.Numerator), Text(row.Denominator), row.Unit,
        row.Hedge is { } hedge ? ReviewRow.CodeOf(hedge) : "", row.Rank?.ToString(CultureInfo.InvariantCulture) ?? "",
        row.Reason == NoAnswer.None ? "" : row.Reason.Code, row.Before, row.Text,
        string.Join(';', row.Caveats), string.Join(';', row.Agencies), string.Join(';', row.Figures), row.ReferenceDate?.ToIso() ?? "",
        row.Producer, row.Source, row.Name, row.PartName, string.Join(';', row.AgencyNames),
    ];

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(bool flag) => flag ? "true" : "false";
}
