using Spectre.Console;

namespace GovIndicators.Tool;

/// <summary>Shows a table on a terminal in the layout that its width allows.</summary>
internal sealed class TerminalTable(ReportTable table, IAnsiConsole console)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private const string Separator = " · ";

    /// <summary>A heading with its value that leaves room for others beside it.</summary>
    private const int ShortPair = 28;

    private readonly TableLayout _layout = TableLayout.Of(table, console.Profile.Width);
    private List<ReportCell> _above = [];

    internal void Write()
    {
        foreach (var column in _layout.Said) WriteLines($"{table.Columns[column].Heading}: {table.Rows[0][column].Text}", Style.Plain);
        if (_layout.IsBlocks) WriteBlocks();
        else if (_layout.Lifted.Count > 0) WriteBelowNames();
        else console.Write(WithLines());
    }

    private Table WithLines()
    {
        var shown = new Table().Border(TableBorder.Rounded);
        for (var i = 0; i < _layout.Columns.Count; i++)
        {
            var column = table.Columns[_layout.Columns[i]];
            var heading = string.Join('\n', TextLines.Wrap(column.Heading, _layout.Widths[i]));
            shown.AddColumn(new TableColumn(Markup.Escape(heading)) { Width = _layout.Widths[i], NoWrap = true, Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        }

        foreach (var row in table.Rows)
        {
            shown.AddRow(_layout.Columns.Select((c, i) => new Text(string.Join('\n', TextLines.Wrap(row[c].Text, _layout.Widths[i], table.Columns[c].IsNumber)), StyleOf(row[c].Tone))));
        }

        return shown;
    }

    private void WriteBelowNames()
    {
        WriteLines(string.Join(Separator, _layout.Lifted.Select(c => table.Columns[c].Heading)), Bold);
        WriteSide(i => TextLines.Wrap(table.Columns[_layout.Columns[i]].Heading, _layout.Widths[i]), _ => Bold);
        WriteSide(i => [new string('─', _layout.Widths[i])], _ => Style.Plain);
        foreach (var row in table.Rows)
        {
            WriteName(row);
            WriteSide(i => TextLines.Wrap(CellOf(i).Text, _layout.Widths[i], table.Columns[_layout.Columns[i]].IsNumber), i => StyleOf(CellOf(i).Tone));
            ReportCell CellOf(int i) => row[_layout.Columns[i]];
        }
    }

    /// <summary>Cells side by side, each in as many lines as it takes.</summary>
    private void WriteSide(Func<int, IReadOnlyList<string>> linesOf, Func<int, Style> styleOf)
    {
        var lines = Enumerable.Range(0, _layout.Columns.Count).Select(linesOf).ToList();
        for (var line = 0; line < lines.Max(cell => cell.Count); line++)
        {
            var last = lines.FindLastIndex(cell => line < cell.Count && cell[line].Length > 0);
            var shown = new Paragraph(new string(' ', TableLayout.Indent));
            for (var i = 0; i <= last; i++)
            {
                var text = TextLines.Pad(line < lines[i].Count ? lines[i][line] : "", _layout.Widths[i], table.Columns[_layout.Columns[i]].IsNumber);
                shown.Append(i == last ? text.TrimEnd() : text + new string(' ', TableLayout.Gap), styleOf(i));
            }

            console.Write(shown);
            console.WriteLine();
        }
    }

    private void WriteBlocks()
    {
        foreach (var row in table.Rows)
        {
            var isNamed = WriteName(row);
            var lines = LinesOf([.. _layout.Columns.Where(c => row[c].Text.Length > 0 && table.Columns[c].Heading.Length > 0)], row);
            if (!isNamed && lines.Count > 1) console.WriteLine();
            foreach (var line in lines)
            {
                if (line.Count == 1) WriteLines(new string(' ', TableLayout.Indent) + PairOf(row, line[0]), StyleOf(row[line[0]].Tone));
                else WriteInOneLine(row, line);
            }
        }
    }

    /// <summary>Short pairs beside each other, as many as a line takes; a long pair has lines of its own.</summary>
    private List<List<int>> LinesOf(IReadOnlyList<int> columns, IReadOnlyList<ReportCell> row)
    {
        int WidthOf(IEnumerable<int> line) => TableLayout.Indent + line.Sum(c => TextLines.WidthOf(PairOf(row, c)) + Separator.Length) - Separator.Length;
        bool IsShort(int column) => TextLines.WidthOf(PairOf(row, column)) <= ShortPair;
        if (WidthOf(columns) <= console.Profile.Width) return [[.. columns]];
        var lines = new List<List<int>>();
        foreach (var column in columns)
        {
            if (lines is [.., var last] && IsShort(column) && IsShort(last[^1]) && WidthOf([.. last, column]) <= console.Profile.Width) last.Add(column);
            else lines.Add([column]);
        }

        return lines;
    }

    private void WriteInOneLine(IReadOnlyList<ReportCell> row, List<int> columns)
    {
        var line = new Paragraph(new string(' ', TableLayout.Indent));
        for (var i = 0; i < columns.Count; i++)
        {
            if (i > 0) line.Append(Separator);
            line.Append(PairOf(row, columns[i]), StyleOf(row[columns[i]].Tone));
        }

        console.Write(line);
        console.WriteLine();
    }

    private string PairOf(IReadOnlyList<ReportCell> row, int column) => $"{table.Columns[column].Heading}: {row[column].Text}";

    /// <summary>The names that rows stand below, where they are others than those of the row above.</summary>
    private bool WriteName(IReadOnlyList<ReportCell> row)
    {
        List<ReportCell> names = [.. _layout.Lifted.Select(c => row[c])];
        if (names.Count == 0) return false;
        var isSame = names[0].Text.Length == 0 || (_above is [var first, ..] && names[0].Text == first.Text);
        List<ReportCell> changed = [.. isSame ? names.Skip(1).Where(name => _above.Count < 2 || name.Text != _above[1].Text) : names];
        if (changed.Count == 0) return false;
        _above = isSame && _above.Count > 0 ? [_above[0], .. names.Skip(1)] : names;
        var text = string.Join(Separator, changed.Select(name => name.Text.Trim()).Where(name => name.Length > 0));
        if (_layout.IsBlocks && !changed[0].Text.StartsWith(' ')) text = $"{table.Columns[_layout.Lifted[0]].Heading}: {text}";
        var tone = changed[0].Tone;
        WriteLines(isSame ? new string(' ', TableLayout.Indent) + Separator.TrimStart() + text : text, tone == Tone.Plain ? Bold : StyleOf(tone));
        return true;
    }

    private void WriteLines(string text, Style style, int hanging = TableLayout.Indent)
    {
        foreach (var line in TextLines.Paragraph(text, console.Profile.Width, hanging)) console.WriteLine(line, style);
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new(Color.Green),
        Tone.Warning => new(Color.Yellow),
        Tone.Bad => new(Color.Red),
        Tone.Muted => new(Color.Grey),
        _ => Style.Plain,
    };
}
