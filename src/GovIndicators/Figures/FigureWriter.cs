namespace GovIndicators;

/// <summary>Writes figures in the words of a style.</summary>
internal readonly struct FigureWriter(FigureStyle style)
{
    internal string Write(Figure figure)
    {
        if (figure.Share is { } share) return string.Concat(HedgeWord(figure.Hedge), WriteNumber((decimal)share.Numerator, 0), "/", WriteNumber((decimal)share.Denominator, 0));
        if (figure.Ends is { Lower: { } lower, Upper: { } upper }) return string.Concat(Write(lower, figure), " - ", Write(upper, figure));
        return string.Concat(HedgeWord(figure.Hedge), Write(figure.Value.GetValueOrDefault(), figure));
    }

    private string Write(decimal value, Figure figure)
    {
        var (scaleWords, scaled) = ScaleWords(figure.Scale);
        var number = scaled ? Figure.Number.Printed(value, figure.Digits, figure.Scale) : value;
        var digits = scaled || figure.Scale == 1 ? figure.Digits : number.Scale;
        return string.Concat(WriteNumber(number, digits), scaleWords, UnitWord(figure.Unit));
    }

    private string WriteNumber(decimal number, int digits) => style.NumberForm.Write(Figure.Number.Printed(number, digits, 1));

    private string HedgeWord(Hedge hedge)
    {
        if (hedge is Hedge.Rounded) return "";
        foreach (var (text, meaning) in style.Vocabulary.Hedges)
        {
            if (meaning == hedge) return text + " ";
        }

        return "";
    }

    /// <summary>The words of a scale, built of at most two: nghìn tỷ. Not scaled when the language has none.</summary>
    private (string Words, bool Scaled) ScaleWords(decimal scale)
    {
        if (scale == 1) return ("", true);
        foreach (var (text, factor) in style.Vocabulary.Scales)
        {
            if (factor == scale) return (" " + text, true);
        }

        foreach (var (last, factor) in style.Vocabulary.Scales)
        {
            foreach (var (first, multiple) in style.Vocabulary.Scales)
            {
                if (multiple < factor && multiple * factor == scale) return (string.Concat(" ", first, " ", last), true);
            }
        }

        return ("", false);
    }

    private string UnitWord(Unit unit)
    {
        foreach (var (text, printed) in style.Vocabulary.Units)
        {
            if (FigureReader.Fits(printed, unit)) return text == "%" ? text : " " + text;
        }

        return "";
    }
}
