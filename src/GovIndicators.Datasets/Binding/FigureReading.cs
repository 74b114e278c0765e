using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>Reads printed figures, and holds the value beside them against what was printed.</summary>
internal static class FigureReading
{
    internal static Figure? Of(FigureRow row, CellReader cells, FigureStyle style)
    {
        var before = cells.FaultCount;
        var figure = row.Printed.IsAbsent ? Derived(row, cells) : Printed(row.Printed, row.Hedge, row.Unit, cells, style);
        if (figure is null || row.Value.IsAbsent || cells.FaultCount > before) return figure;
        if (!Agrees(figure, row.Value.ToString()))
        {
            cells.Fault(row.Value, FaultCode.Contradiction, $"The value is '{CellReader.Quoted(row.Value)}', but what was printed, '{FaultCollector.Quote(figure.ToString())}', reads as {ValueText(figure)}; correct one of them.");
        }

        return figure;
    }

    /// <summary>The figure of a printed text with the hedge and the unit stated beside it.</summary>
    internal static Figure? Printed(in Cell printed, in Cell hedge, in Cell unit, CellReader cells, FigureStyle style)
    {
        var before = cells.FaultCount;
        Hedge? stated = hedge.IsAbsent ? null : cells.Word(hedge, Vocabularies.Hedges, default);
        var measured = cells.Unit(unit);
        if (!cells.IsOneLine(printed, printed.ToString()) || cells.FaultCount > before) return null;
        if (Figure.TryParse(printed.ToString(), style, stated, measured, out var figure, out var complaint)) return figure;
        cells.Fault(printed, FaultCode.NotA, complaint);
        return null;
    }

    /// <summary>The number in full with a decimal point, or both ends of a range.</summary>
    internal static string ValueText(Figure figure) => figure.Ends is { Lower: { } lower, Upper: { } upper }
        ? string.Create(CultureInfo.InvariantCulture, $"{lower}..{upper}")
        : figure.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : "";

    private static Figure? Derived(FigureRow row, CellReader cells)
    {
        var before = cells.FaultCount;
        var hedge = cells.Word(row.Hedge, Vocabularies.Hedges, Hedge.Derived);
        var unit = cells.Unit(row.Unit);
        if (cells.FaultCount > before) return null;
        if (hedge != Hedge.Derived)
        {
            cells.Fault(row.Printed, FaultCode.Missing, $"The figure has the hedge {hedge.Code} and no printed text; give the text, or the hedge derived for one that was computed.");
            return null;
        }

        if (row.Value.IsAbsent)
        {
            cells.Fault(row.Value, FaultCode.Missing, "The figure was computed and has no value; give it.");
            return null;
        }

        if (cells.Decimal(row.Value) is not { } value) return null;
        try
        {
            return Figure.Derived(value, unit);
        }
        catch (ArgumentException refusal)
        {
            cells.Refused(row.Value, row, refusal);
            return null;
        }
    }

    private static bool Agrees(Figure figure, string text)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (figure.Ends is not { } ends) return decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var value) && value == figure.Value;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 0
            && decimal.TryParse(text.AsSpan(0, dots), style, CultureInfo.InvariantCulture, out var lower)
            && decimal.TryParse(text.AsSpan(dots + 2), style, CultureInfo.InvariantCulture, out var upper)
            && lower == ends.Lower
            && upper == ends.Upper;
    }
}
