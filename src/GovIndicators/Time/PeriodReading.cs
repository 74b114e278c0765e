using System.Globalization;

namespace GovIndicators;

/// <summary>What a report means by "first 7 months of 2022": a period, and what a value for it covers.</summary>
/// <remarks>
/// <para>Words are read in English (Q1 2024, first quarter of 2024, June 2024, first half of 2024, first 7 months of 2022, week 5 of 2024, 19 July 2024)
/// or in Vietnamese (quý I/2024, QI/2024, tháng 6 năm 2024, nửa đầu năm 2024, 7 tháng đầu năm 2022, tuần 5/2024, ngày 19/7/2024); the SDMX notation is read in
/// both. Capitals, extra spaces and the way accents are encoded make no difference.</para>
/// <para>The first months of a year, six included, are the last of them, year to date; the last six or three months are a half-year or a quarter.
/// After a comma may follow the fiscal year, then the accumulation: "Q1 2024, fiscal year from July, since start".</para>
/// <para>What can be read in two ways is refused: 03/04/2024, 6/2024, T6/2024, a year of two digits, a quarter without a year.</para>
/// <para>The default value is the calendar year 0001, <see cref="GovIndicators.Accumulation.Discrete"/>.</para>
/// </remarks>
/// <param name="Period">The period; for an accumulated value the last one that it covers.</param>
/// <param name="Accumulation">What a value for the period covers.</param>
public readonly record struct PeriodReading(TimePeriod Period, Accumulation Accumulation)
{
    /// <summary>Reads the words of a report, or the SDMX notation.</summary>
    /// <exception cref="FormatException">The text is no period, names one that does not exist, or can be read in more than one way; the message then
    /// gives the readings.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of those defined.</exception>
    public static PeriodReading Parse(ReadOnlySpan<char> text, Language language)
    {
        var answer = PeriodGrammar.Of(language).Read(text);
        return answer.IsFound ? answer.Reading : throw new FormatException(answer.Refusal.Message(text, language));
    }

    /// <summary>Reads the words of a report, as <see cref="Parse(ReadOnlySpan{char}, Language)"/> does; false when they are no period or can be read in more than one way.</summary>
    /// <remarks>Allocates nothing.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of those defined.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, Language language, out PeriodReading reading)
    {
        var answer = PeriodGrammar.Of(language).Read(text);
        reading = answer.Reading;
        return answer.IsFound;
    }

    /// <summary>Reads the words of a report in English or Vietnamese, or the SDMX notation.</summary>
    /// <exception cref="FormatException">The text is no period in either language, or can be read in more than one way; the message is that of the language that knows most of it.</exception>
    public static PeriodReading Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out var reading)) return reading;
        var (english, vietnamese) = (PeriodGrammar.Of(Language.English).Read(text), PeriodGrammar.Of(Language.Vietnamese).Read(text));
        if (english.IsFound && vietnamese.IsFound)
        {
            throw new FormatException($"'{PeriodRefusal.Shorten(text)}' is {english.Reading} in English and {vietnamese.Reading} in Vietnamese; write it so.");
        }

        var (refusal, language) = english.Refusal.Kind == PeriodRefusalKind.NotAPeriod ? (vietnamese.Refusal, Language.Vietnamese) : (english.Refusal, Language.English);
        throw new FormatException(refusal.Kind == PeriodRefusalKind.NotAPeriod ? english.Refusal.Message(text, Language.English) : refusal.Message(text, language));
    }

    /// <summary>Reads the words of a report in English or Vietnamese, or the SDMX notation; false when they are no period in either language, or can be read in more than one way.</summary>
    /// <remarks>Allocates nothing.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out PeriodReading reading)
    {
        var (english, vietnamese) = (PeriodGrammar.Of(Language.English).Read(text), PeriodGrammar.Of(Language.Vietnamese).Read(text));
        reading = english.IsFound ? english.Reading : vietnamese.Reading;
        return english.IsFound != vietnamese.IsFound || (english.IsFound && english.Reading == vietnamese.Reading);
    }

    /// <summary>The words of a report, which <see cref="Parse(ReadOnlySpan{char}, Language)"/> reads back: first 7 months of 2022, 7 tháng đầu năm 2022.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language or the accumulation is not one of those defined.</exception>
    public string ToText(Language language) => Period.ToText(language, Accumulation);

    /// <summary>The SDMX notation, and the code of the accumulation unless it is discrete: 2022-07, year to date.</summary>
    public override string ToString() => Accumulation == Accumulation.Discrete
        ? Period.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{Period}, {Accumulation.ToCode()}");
}
