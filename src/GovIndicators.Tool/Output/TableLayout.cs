namespace GovIndicators.Tool;

/// <summary>How a table is shown in the columns of a terminal: one rule for every table of every command.</summary>
/// <remarks>
/// Columns that hold nothing are left out. A table that fits stands as it is. Where it does not, what is alike in every row is said once
/// before the table, and a column without a heading, such as a bar, is left out as it only decorates. Then these are tried in order: long cells
/// take up to three lines; the names at the left stand in a line above their rows; each row becomes a block of lines "heading: value".
/// No line breaks a word or a number, and nothing is cut.
/// </remarks>
internal sealed class TableLayout
{
    private const int MostLines = 3;

    /// <summary>A column of texts that is no wider than this, such as a date, keeps each cell in a line.</summary>
    private const int Narrow = 12;

    /// <summary>What a row stands in from the name above it.</summary>
    internal const int Indent = 2;

    /// <summary>The blanks between columns without lines.</summary>
    internal const int Gap = 2;

    private TableLayout(IReadOnlyList<int> said, IReadOnlyList<int> lifted, IReadOnlyList<int> columns, IReadOnlyList<int> widths) =>
        (Said, Lifted, Columns, Widths) = (said, lifted, columns, widths);

    /// <summary>The columns that are alike in every row, and are said once.</summary>
    internal IReadOnlyList<int> Said { get; }

    /// <summary>The columns that stand in a line above their rows.</summary>
    internal IReadOnlyList<int> Lifted { get; }

    /// <summary>The other columns that hold something.</summary>
    internal IReadOnlyList<int> Columns { get; }

    /// <summary>How wide each of the columns is; empty where each row is a block.</summary>
    internal IReadOnlyList<int> Widths { get; }

    internal bool IsBlocks => Widths.Count == 0;

    internal static TableLayout Of(ReportTable table, int width)
    {
        var columns = table.Filled;
        var widths = columns.Select(c => table.WidthOf(c)).ToList();
        if (Framed(widths) <= width || table.Rows.Count == 0) return new([], [], columns, widths);

        List<int> said = [.. columns.Where(c => IsSaidOnce(table, c))];
        List<int> left = [.. columns.Except(said).Where(c => table.Columns[c].Heading.Length > 0)];
        List<int> names = [.. left.TakeWhile(c => !table.Columns[c].IsNumber).Take(2)];
        if (Fit(table, left, names.Take(1), w => Framed(w) <= width) is { } side) return new(said, [], left, side);
        for (var lifted = 1; lifted <= names.Count && lifted < left.Count - 1; lifted++)
        {
            List<int> below = [.. left.Skip(lifted)];
            if (Fit(table, below, [], w => Indented(w) <= width) is { } rows) return new(said, [.. left.Take(lifted)], below, rows);
        }

        if (Fit(table, left, [], w => Framed(w) <= width) is { } all) return new(said, [], left, all);
        return new(said, [.. names.Take(1)], [.. left.Except(names.Take(1))], []);
    }

    /// <summary>What a table with lines around its cells takes.</summary>
    private static int Framed(List<int> widths) => widths.Sum() + (3 * widths.Count) + 1;

    /// <summary>What rows below a name take.</summary>
    private static int Indented(List<int> widths) => Indent + widths.Sum() + (Gap * (widths.Count - 1));

    private static bool IsSaidOnce(ReportTable table, int column) =>
        table.Rows.Count > 1 && !table.Columns[column].IsNumber && table.Columns[column].Heading.Length > 0
        && table.Rows.All(row => row[column] == table.Rows[0][column] && row[column].Tone == Tone.Plain);

    /// <summary>Widths that fit, with as few lines in a cell as there can be; null when three lines are not enough.</summary>
    private static List<int>? Fit(ReportTable table, List<int> columns, IEnumerable<int> inOneLine, Func<List<int>, bool> fits)
    {
        var kept = inOneLine.ToList();
        List<int> LeastFor(int lines) => [.. columns.Select(c => WidthFor(table, c, kept.Contains(c) ? 1 : lines))];
        var widths = LeastFor(MostLines);
        if (!fits(widths)) return null;
        for (var lines = MostLines - 1; lines >= 1; lines--)
        {
            var wider = LeastFor(lines);
            foreach (var i in Enumerable.Range(0, widths.Count).OrderBy(i => wider[i] - widths[i]))
            {
                var before = widths[i];
                widths[i] = Math.Max(before, wider[i]);
                if (!fits(widths)) widths[i] = before;
            }
        }

        return widths;
    }

    /// <summary>The least width in which no cell of a column takes more than a number of lines.</summary>
    private static int WidthFor(ReportTable table, int column, int lines)
    {
        var natural = table.WidthOf(column);
        var (heading, isNumber) = table.Columns[column];
        var floor = isNumber ? 1 : Narrow;
        if (lines == 1 || natural <= floor) return natural;
        List<string> texts = [.. table.Rows.Select(row => row[column].Text).Distinct(StringComparer.Ordinal)];
        var least = Math.Max(floor, Math.Max(TextLines.WidestPiece(heading), texts.Max(text => TextLines.WidestPiece(text, isNumber))));
        while (least < natural && (TextLines.Wrap(heading, least).Count > lines || texts.Any(text => TextLines.Wrap(text, least, isNumber).Count > lines))) least++;
        return least;
    }
}
