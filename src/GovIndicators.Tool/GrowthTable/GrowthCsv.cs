using System.Globalization;
using CsvHelper;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Writes growth tables as CSV, a period in a line; the compound annual growth stands in the line of the last period.</summary>
internal static class GrowthCsv
{
    private static readonly string[] Header =
    [
        "series", "period", "value", "status", "change", "change_reason", "percent_change", "percent_change_reason", "year_on_year", "year_on_year_reason", "compound_annual", "compound_annual_reason",
    ];

    internal static void Write(IReadOnlyList<GrowthTable> tables, TextWriter to)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(Header);
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                csv.WriteRecord(
                [
                    Shown.InOneLine(table.Name), row.Period.ToString(), Text(row.Value), row.Status == ObservationStatus.Normal ? "" : row.Status.Letter.ToString(),
                    .. Cells(row.Change), .. Cells(row.PercentChange), .. Cells(row.YearOnYear), .. Cells(row.Period == table.Series.Last ? table.CompoundAnnual : null),
                ]);
            }
        }

        csv.Flush();
    }

    private static string[] Cells(GrowthCell? cell) => [Text(cell?.Value), cell is null or { Reason: NoAnswer.None } ? "" : cell.Reason.Code];

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
