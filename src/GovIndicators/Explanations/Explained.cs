using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GovIndicators;

/// <summary>A named value in an explanation: an argument, a step or the result.</summary>
/// <param name="Name">The stable name, such as from, to, numerator.</param>
/// <param name="Value">A quantity of the library, a number, a date, a text, or a list of these; never null.</param>
public readonly record struct Explained(string Name, object Value)
{
    /// <summary>The value as the language writes it, with its unit, at most the given decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public string ToText(Language language, int decimals = 6)
    {
        var text = ToText(Value, language, decimals);
        return IsYear ? text.Replace(NumberForm.Of(language).GroupSign.ToString(), "", StringComparison.Ordinal) : text;
    }

    /// <summary>The name and the value in English.</summary>
    public override string ToString() => $"{Name} = {ToText(Language.English)}";

    /// <summary>The name in words of the language.</summary>
    internal string NameIn(Language language) => Wording.Of(Name, language);

    /// <summary>A year is 2024, never 2,024.</summary>
    private bool IsYear => Value is int or double && Name is "year" or "baselineYear" or "targetYear" or "projectionYear";

    private const int WrittenOut = 20;

    /// <summary>The first items of a list written out, and how many there are when that is not all.</summary>
    private static string ListText(IReadOnlyList<object?> items, Language language, int decimals)
    {
        var text = string.Join("; ", items.Take(WrittenOut).Select(item => ToText(item, language, decimals)));
        return items.Count <= WrittenOut ? text : $"{text}; ... ({NumberForm.Of(language).Write(items.Count)} {(language == Language.Vietnamese ? "giá trị" : "values")})";
    }

    private static string ToText(object? value, Language language, int decimals) => value switch
    {
        null => language == Language.Vietnamese ? "chưa có số liệu" : "not reported",
        string text => text,
        double number => double.IsFinite(number) ? NumberForm.Of(language).Write(number, decimals) : ToText(null, language, decimals),
        decimal number => NumberForm.Of(language).Write(number),
        int number => NumberForm.Of(language).Write(number),
        long number => NumberForm.Of(language).Write(number),
        ulong number => NumberForm.Of(language).Write(number),
        bool answer => (answer, language) switch
        {
            (true, Language.Vietnamese) => "có",
            (false, Language.Vietnamese) => "không",
            (true, _) => "yes",
            (false, _) => "no",
        },
        Percent percent => percent.ToString(language, decimals),
        PercentagePoints points => points.ToString(language, decimals),
        Share share => share.ToString(language, decimals),
        IWritten written => written.ToString(language),
        Period stretch => PeriodWords.In(language, stretch),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        NoAnswer reason => reason.ToText(language),
        Caveat caveat => caveat.ToText(language),
        Enum choice => Wording.Of(Wording.CodeOf(choice), language),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => ListText([.. list.Cast<object?>()], language, decimals),
        _ => value.ToString() ?? "",
    };
}
