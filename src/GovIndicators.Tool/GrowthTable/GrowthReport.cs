namespace GovIndicators.Tool;

/// <summary>A growth table for people.</summary>
internal sealed class GrowthReport(IReadOnlyList<GrowthTable> tables, IReadOnlyList<GrowthNote> notes, string file, Language language, bool explain)
{
    /// <summary>A run of so many periods without a value is one line.</summary>
    private const int LongRun = 4;

    private readonly Say _say = new(language);

    internal Report Create()
    {
        var report = new Report(_say["Growth: ", "Tăng trưởng: "] + file);
        foreach (var table in tables) Add(report, table);
        if (report.Sections is [.., var last]) last.After.AddRange(notes.Select(note => note.In(language)));
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
        for (var i = 0; i < table.Rows.Count;)
        {
            var run = table.Rows.Skip(i).TakeWhile(row => row is { Value: null, Status: ObservationStatus.Normal }).Count();
            if (run < LongRun)
            {
                section.Table.Add(Cells(table, table.Rows[i], largest));
                i++;
            }
            else
            {
                section.Table.Add(Absent(table, i, run));
                i += run;
            }
        }

        if (table.CompoundAnnual is { } compound) section.After.Add(_say["Compound annual growth: ", "Tăng trưởng bình quân năm: "] + Text(compound, "%"));
        foreach (var status in table.Rows.Select(row => row.Status).Distinct().Where(status => status != ObservationStatus.Normal)) section.After.Add($"{status.Letter}: {status.ToText(language)}");
        foreach (var reason in Reasons(table)) section.After.Add($"{reason.ToWords(language)}: {reason.ToText(language)}");
        if (explain) section.After.AddRange(Cells(table).SelectMany(cell => cell.Why.ToText(language).TrimEnd('\n').Split('\n')));
    }

    private List<ReportCell> Cells(GrowthTable table, GrowthRow row, double largest)
    {
        List<ReportCell> cells =
        [
            row.Period.ToText(language, table.Series.Key.Accumulation), Value(row), TextBar.Of(row.Value, largest),
            Text(row.Change, table.IsRate ? _say[" points", " điểm"] : ""), Text(row.PercentChange, "%"),
        ];
        if (table.HasYearOnYear) cells.Add(Text(row.YearOnYear, "%"));
        return cells;
    }

    /// <summary>The value, and the letter of what the producer said of it.</summary>
    private string Value(GrowthRow row) => (row.Value is { } value ? _say.Numbers.Write(value) : "–") + (row.Status == ObservationStatus.Normal ? "" : $" ({row.Status.Letter})");

    /// <summary>One line for a run of periods without a value, as between a yearly figure and the next in a table of days.</summary>
    private List<ReportCell> Absent(GrowthTable table, int from, int count)
    {
        List<ReportCell> cells =
        [
            table.Rows[from].Period.ToText(language) + _say[" to ", " đến "] + table.Rows[from + count - 1].Period.ToText(language), "–", "", "",
            string.Concat("– (", NoAnswer.NotReported.Code, " × ", count.ToString(System.Globalization.CultureInfo.InvariantCulture), ")"),
        ];
        if (table.HasYearOnYear) cells.Add("");
        return cells;
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
