using System.Globalization;

namespace GovIndicators;

/// <summary>A named value in an explanation: an argument, a step or the result.</summary>
/// <param name="Name">The stable name, such as from, to, numerator.</param>
/// <param name="Value">A quantity of the library, a number, a date or a text; never null.</param>
public readonly record struct Explained(string Name, object Value)
{
    /// <summary>The value as the language writes it, with its unit, at most the given decimals.</summary>
    public string ToText(Language language, int decimals = 6) => Value switch
    {
        double number => NumberForm.Of(language).Write(number, decimals),
        decimal number => NumberForm.Of(language).Write(number),
        Percent percent => percent.ToString(language, decimals),
        PercentagePoints points => points.ToString(language, decimals),
        Share share => share.ToString(language, decimals),
        Bounds bounds => bounds.ToString(language),
        int number => NumberForm.Of(language).Write(number),
        long number => NumberForm.Of(language).Write(number),
        NodaTime.LocalDate date => NodaTime.Text.LocalDatePattern.Iso.Format(date),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Value?.ToString() ?? "",
    };
}
