namespace GovIndicators.Tool;

/// <summary>A growth table for people.</summary>
internal sealed class GrowthReport(IReadOnlyList<GrowthTable> tables, string file, Language language, bool explain)
{
    private readonly Say _say = new(language);

    internal Report Create()
    {
        var report = new Report(_say["Growth: ", "Tăng trưởng: "] + file);
        foreach (var table in tables) Add(report, table);
        return report;
    }

    private void Add(Report report, GrowthTable table)
    {
        var section = report.Add(table.Name.Length > 0 ? table.Name : Span(table));
        if (table.Name.Length > 0) section.Before.Add(Span(table));
        var largest = table.Rows.Max(row => row.Value ?? 0);
        var columns = new List<ReportColumn>
        {
            _say["period", "kỳ"], new(_say["value", "giá trị"], IsNumber: true), "", new(_say["change", "thay đổi"], IsNumber: true), new(_say["on previous", "so kỳ trước"], IsNumber: true),
        };
        if (table.HasYearOnYear) columns.Add(new(_say["year on year", "so cùng kỳ"], IsNumber: true));
        section.Table = new ReportTable(columns);
        foreach (var row in table.Rows)
        {
            List<ReportCell> cells =
            [
                row.Period.ToText(language, table.Series.Key.Accumulation), row.Value is { } value ? _say.Numbers.Write(value) : "–", TextBar.Of(row.Value, largest),
                Text(row.Change, table.IsRate ? _say[" points", " điểm"] : ""), Text(row.PercentChange, "%"),
            ];
            if (table.HasYearOnYear) cells.Add(Text(row.YearOnYear, "%"));
            section.Table.Add(cells);
        }

        if (table.CompoundAnnual is { } compound) section.After.Add(_say["Compound annual growth: ", "Tăng trưởng bình quân năm: "] + Text(compound, "%"));
        foreach (var reason in Reasons(table)) section.After.Add($"{reason.ToWords(language)}: {reason.ToText(language)}");
        if (explain) section.After.AddRange(Cells(table).Select(cell => cell.Why.ToText(language).TrimEnd('\n')));
    }

    private string Span(GrowthTable table) => table.Series.Count < 2
        ? table.Series.First.ToText(language, table.Series.Key.Accumulation)
        : table.Series.First.ToText(language) + _say[" to ", " đến "] + table.Series.Last.ToText(language);

    private string Text(GrowthCell? cell, string unit) => cell switch
    {
        null => "",
        { Value: { } value } => Texts.Signed(_say, value, unit),
        _ => Texts.NoAnswer(_say, cell.Reason),
    };

    private static IEnumerable<NoAnswer> Reasons(GrowthTable table) => Cells(table).Select(cell => cell.Reason).Where(reason => reason != NoAnswer.None).Distinct();

    private static IEnumerable<GrowthCell> Cells(GrowthTable table) =>
        table.Rows.SelectMany(row => new[] { row.Change, row.PercentChange, row.YearOnYear }).Append(table.CompoundAnnual).OfType<GrowthCell>();
}
