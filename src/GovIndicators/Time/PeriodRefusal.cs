using System.Globalization;

namespace GovIndicators;

/// <summary>Why a text was not read as a period.</summary>
internal enum PeriodRefusalKind : byte
{
    None = 0,
    NotAPeriod,
    YearOutside,
    NoSuchPeriod,
    NoSuchDay,
    NoYear,
    TwoDigitYear,
    DayOrYear,
    DayAndMonth,
    DayOrMonthFirst,
    NumberAlone,
    WhichMonths,
    MonthOrWeek,
    MonthsOrMonth,
    LastMonths,
    MayOrNoNumber,
    Cumulative,
    Contradiction,
    FiscalStart,
    NotFiscal,
    NotFiscalToDate,
    FiscalTwice,
    SpanOfYears,
}

/// <summary>A reason with the numbers that its message names; the message is only made when it is asked for.</summary>
internal readonly record struct PeriodRefusal(PeriodRefusalKind Kind, int A, int B, int C)
{
    private const int LongestQuoted = 60;

    internal static string Shorten(ReadOnlySpan<char> text) => text.Length <= LongestQuoted ? text.ToString() : $"{text[..LongestQuoted]}...";

    internal string Message(ReadOnlySpan<char> text, Language language) => $"'{Shorten(text)}' {Reason(language)}";

    private string Reason(Language language) => Kind switch
    {
        PeriodRefusalKind.YearOutside => Say($"names the year {A:0000}; years run from 0001 to 9998."),
        PeriodRefusalKind.NoSuchPeriod => NoSuchPeriod(),
        PeriodRefusalKind.NoSuchDay => Say($"names day {A} of month {B} of {C:0000}, which does not exist."),
        PeriodRefusalKind.NoYear => Say($"names no year; add one, such as {InYear(language)}."),
        PeriodRefusalKind.TwoDigitYear => Say($"has a year of two digits, which may be {2000 + A} or {1900 + A}; write it with four."),
        PeriodRefusalKind.DayOrYear => Say($"may end in day {A}, or in the year {2000 + A} or {1900 + A}; write the year with four digits."),
        PeriodRefusalKind.DayAndMonth => Say($"names no year of four digits; it may be {DayAndMonth()}. Write the year in full."),
        PeriodRefusalKind.DayOrMonthFirst => Say($"may be {A:0000}-{B:00}-{C:00} or {A:0000}-{C:00}-{B:00}; write it so, or as {Dated(language)}."),
        PeriodRefusalKind.NumberAlone => Say($"may be {PeriodsWithNumber()}; write it so, or say the unit, such as {InYear(language)}."),
        PeriodRefusalKind.WhichMonths =>
            Say($"does not say which {A} months, and may be the first or the last of the year, or month {A}; write {FirstMonths(language)}."),
        PeriodRefusalKind.MonthOrWeek => $"shortens tháng or tuần to T; write {Join(InMonth(), InWeek())}.",
        PeriodRefusalKind.MonthsOrMonth => $"shortens tháng or tuần to T; write {Join(A is >= 2 and <= 12 ? FirstMonths(Language.Vietnamese) : null, InMonth(), InWeek())}.",
        PeriodRefusalKind.LastMonths =>
            Say($"is no single period: the last {A} months of {B:0000} are neither a half-year (6) nor a quarter (3). Write the month, or the dates."),
        PeriodRefusalKind.MayOrNoNumber => Say($"may be month 5 of {A:0000}, or a month whose number is missing; write tháng 5/{A:0000} or tháng năm năm {A:0000}."),
        PeriodRefusalKind.Cumulative =>
            Say($"says up to when but not from when: it may be {ToDate} or {SinceStart}. Name the period and add {Endings(language)}."),
        PeriodRefusalKind.Contradiction => Say($"says both {ToDate} and {SinceStart}; keep one."),
        PeriodRefusalKind.FiscalStart => Say($"does not say in which month the fiscal year starts; write it as {Fiscal(language)}, or 2024/--07."),
        PeriodRefusalKind.NotFiscal => "gives a start of the fiscal year to a month, week or day, which is the same in every fiscal year; leave it out.",
        PeriodRefusalKind.NotFiscalToDate =>
            "counts months, weeks or days from the start of a fiscal year, and a sum to date of those counts from January; give the quarter, such as 2024-Q3/--07, or the single periods.",
        PeriodRefusalKind.FiscalTwice => "gives the start of the fiscal year twice; keep one.",
        PeriodRefusalKind.SpanOfYears =>
            Say($"may be a span of years or a fiscal year, and a span is no single period; write the one year, or a fiscal year as {Fiscal(language)}."),
        _ => $"is not a period; expected {Examples(language)}, or SDMX notation such as 2024-Q1.",
    };

    private static string ToDate => Accumulation.YearToDate.ToCode();

    private static string SinceStart => Accumulation.SinceStart.ToCode();

    private static string Endings(Language language) =>
        $"\", {Accumulation.YearToDate.ToText(language)}\" or \", {Accumulation.SinceStart.ToText(language)}\"";

    private string NoSuchPeriod() => (FrequencyKind)A switch
    {
        FrequencyKind.HalfYear => Say($"names half-year {B}, which does not exist; half-years run from 1 to 2."),
        FrequencyKind.Quarter => Say($"names quarter {B}, which does not exist; quarters run from 1 to 4."),
        FrequencyKind.Month => Say($"names month {B}, which does not exist; months run from 1 to 12."),
        _ => Say($"names week {B} of {C:0000}, which does not exist; weeks run from 1 to {TimePeriod.PeriodsIn(Frequency.Week, C)}."),
    };

    private string DayAndMonth() => Join(
        TimePeriod.TryOfDay(2004, B, A, out _) ? Say($"day {A} of month {B}") : null,
        TimePeriod.TryOfDay(2004, A, B, out _) && A != B ? Say($"day {B} of month {A}") : null,
        A is >= 1 and <= 12 ? Say($"month {A} of {2000 + B}") : null,
        A is < 1 or > 12 && B is < 1 or > 12 ? "a date cut short" : null);

    private string PeriodsWithNumber() => Join(
        TimePeriod.TryOf(Frequency.Month, A, B, out var month) ? month.ToString() : null,
        TimePeriod.TryOf(Frequency.Quarter, A, B, out var quarter) ? quarter.ToString() : null,
        TimePeriod.TryOf(Frequency.Week, A, B, out var week) ? week.ToString() : null,
        Say($"number {B} of {A:0000}"));

    private string? InMonth() => A is >= 1 and <= 12 ? Say($"tháng {A}/{B:0000}") : null;

    private string InWeek() => Say($"tuần {A}/{B:0000}");

    private static string Join(params ReadOnlySpan<string?> readings)
    {
        var joined = "";
        foreach (var reading in readings)
        {
            if (reading is not null) joined += joined.Length == 0 ? reading : $" or {reading}";
        }

        return joined;
    }

    private static string InYear(Language language) => language == Language.Vietnamese ? "tháng 6/2024 or quý I/2024" : "June 2024 or Q1 2024";

    private static string Dated(Language language) => language == Language.Vietnamese ? "ngày 19/7/2024" : "19 July 2024";

    private static string Fiscal(Language language) =>
        language == Language.Vietnamese ? "năm 2024, năm tài chính từ tháng 7" : "2024, fiscal year from July";

    private string FirstMonths(Language language) =>
        language == Language.Vietnamese ? Say($"{A} tháng đầu năm {B:0000}") : Say($"first {A} months of {B:0000}");

    private static string Examples(Language language) => language == Language.Vietnamese
        ? "words such as năm 2024, nửa đầu năm 2024, quý I/2024, tháng 6/2024, 7 tháng đầu năm 2022, tuần 5/2024 or ngày 19/7/2024"
        : "words such as 2024, H1 2024, Q1 2024, June 2024, first 7 months of 2022, week 5 of 2024 or 19 July 2024";

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
