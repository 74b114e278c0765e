using System.Diagnostics.CodeAnalysis;

namespace GovIndicators;

public sealed partial record Figure
{
    /// <summary>Reads a figure as a document of the style prints it: <c>trên 84,7 triệu</c>, <c>nearly 18%</c>, <c>45% - 55%</c>, <c>58/63</c>.</summary>
    /// <param name="text">A hedge, a number, scale words and a unit, of which only the number is needed; or two numbers that are the ends of a range; or a count of a whole.</param>
    /// <param name="style">Whose number form and words are read; nothing is guessed.</param>
    /// <param name="hedge">
    /// The hedge that the caller knows, where it says more than the text: a count that was not rounded is exact, the ends of several values are a spread.
    /// Null takes what the text says: its hedge word; a range for two numbers; exact for a fraction; otherwise rounded to the digits printed.
    /// </param>
    /// <param name="unit">The unit that the caller knows, such as that of a column; <see cref="Unit.None"/> takes what the text says.</param>
    /// <exception cref="ArgumentNullException">The text or the style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hedge is not one of the named values.</exception>
    /// <exception cref="FormatException">The text is not such a figure, or contradicts the hedge or the unit. The message says what was not understood, and whether the other style would read it.</exception>
    public static Figure Parse(string text, FigureStyle style, Hedge? hedge = null, Unit unit = default) =>
        TryParse(text, style, hedge, unit, out var figure, out var complaint) ? figure : throw new FormatException(complaint);

    /// <summary>Reads a figure, if the text is one.</summary>
    /// <exception cref="ArgumentNullException">The text or the style is null.</exception>
    public static bool TryParse(string text, FigureStyle style, [NotNullWhen(true)] out Figure? figure) =>
        TryParse(text, style, null, default, out figure, out _);

    /// <summary>Reads a figure with the hedge and the unit that the caller knows, if the text is one and agrees; otherwise says what was wrong and what would do.</summary>
    /// <exception cref="ArgumentNullException">The text or the style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hedge is not one of the named values.</exception>
    public static bool TryParse(string text, FigureStyle style, Hedge? hedge, Unit unit, [NotNullWhen(true)] out Figure? figure, [NotNullWhen(false)] out string? complaint)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        if (hedge is { } stated) Hedges.Named(stated);
        (figure, complaint) = Read(text, style, hedge, unit);
        return figure is not null;
    }

    /// <summary>As printed; in English where the figure was not read from text.</summary>
    public override string ToString() => Text.Length > 0 ? Text : ToString(Language.English);

    /// <summary>The figure as a document in the language would print it: over 84.7 million, trên 84,7 triệu.</summary>
    /// <remarks>A unit that is not printed beside numbers, such as that of a count or an index, is left out; a scale for which the language has no word (ten thousand in English) is written out in full.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named values.</exception>
    public string ToString(Language language) => new FigureWriter(FigureStyle.Of(language)).Write(this);

    private static (Figure? Figure, string? Complaint) Read(string text, FigureStyle style, Hedge? stated, Unit unit)
    {
        var reader = new FigureReader(text, style);
        if (!reader.TryRead()) return (null, reader.Complaint);
        if (reader.Settle(stated, unit) is not var (hedge, settled)) return (null, reader.Complaint);
        return reader.IsRange
            ? (new(text, hedge, settled, new(null, Math.Max(reader.First.Digits, reader.Second.Digits), reader.Second.Scale)) { Ends = Bounds.Closed(reader.First.Value!.Value, reader.Second.Value!.Value) }, null)
            : (new(text, hedge, settled, reader.First) { Share = reader.Fraction }, null);
    }
}
