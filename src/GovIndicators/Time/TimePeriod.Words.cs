using System.Globalization;

namespace GovIndicators;

// The words of a report. PeriodReading reads them back.
public readonly partial record struct TimePeriod
{
    private static ReadOnlySpan<string> EnglishMonths =>
        new[] { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" };

    private static ReadOnlySpan<string> Romans => new[] { "I", "II", "III", "IV" };

    /// <summary>The words of a report: Q1 2024 or Quý I/2024; year to date, first 7 months of 2022 or 7 tháng đầu năm 2022.</summary>
    /// <remarks><see cref="PeriodReading.Parse(ReadOnlySpan{char}, Language)"/> reads them back to the same period and accumulation. Where a language has no short phrase, the fiscal
    /// year and the accumulation follow after commas.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The language or the accumulation is not one of those defined.</exception>
    public string ToText(Language language, Accumulation accumulation = Accumulation.Discrete)
    {
        var spelled = accumulation.ToText(language);
        var first = accumulation == Accumulation.YearToDate && IndexInYear > 1;
        var name = language == Language.Vietnamese
            ? (first ? VietnameseFirst() : null) ?? VietnameseName()
            : (first ? EnglishFirst() : null) ?? EnglishName();
        return string.Concat(name.Text, _frequency.IsFiscal ? FiscalYear(language) : "", name.SaysAccumulation || accumulation == Accumulation.Discrete ? "" : $", {spelled}");
    }

    private (string Text, bool SaysAccumulation)? EnglishFirst() => _frequency.Kind switch
    {
        FrequencyKind.Quarter or FrequencyKind.Month or FrequencyKind.Week => (Say($"first {IndexInYear} {_frequency.Plural} of {Year:0000}"), true),
        _ => null,
    };

    private (string Text, bool SaysAccumulation) EnglishName() => (_frequency.Kind switch
    {
        FrequencyKind.Year => Say($"{Year:0000}"),
        FrequencyKind.HalfYear => Say($"H{IndexInYear} {Year:0000}"),
        FrequencyKind.Quarter => Say($"Q{IndexInYear} {Year:0000}"),
        FrequencyKind.Month => Say($"{EnglishMonths[IndexInYear - 1]} {Year:0000}"),
        FrequencyKind.Week => Say($"week {IndexInYear} of {Year:0000}"),
        _ => Say($"{Start.Day} {EnglishMonths[Start.Month - 1]} {Year:0000}"),
    }, false);

    private (string Text, bool SaysAccumulation)? VietnameseFirst() => _frequency.Kind switch
    {
        FrequencyKind.Quarter => (Say($"{IndexInYear} quý đầu năm {Year:0000}"), true),
        FrequencyKind.Month => (Say($"{IndexInYear} tháng đầu năm {Year:0000}"), true),
        FrequencyKind.Week => (Say($"{IndexInYear} tuần đầu năm {Year:0000}"), true),
        _ => null,
    };

    private (string Text, bool SaysAccumulation) VietnameseName() => (_frequency.Kind switch
    {
        FrequencyKind.Year => Say($"năm {Year:0000}"),
        FrequencyKind.HalfYear => Say($"nửa {(IndexInYear == 1 ? "đầu" : "cuối")} năm {Year:0000}"),
        FrequencyKind.Quarter => Say($"Quý {Romans[IndexInYear - 1]}/{Year:0000}"),
        FrequencyKind.Month => Say($"tháng {IndexInYear}/{Year:0000}"),
        FrequencyKind.Week => Say($"tuần {IndexInYear}/{Year:0000}"),
        _ => Say($"ngày {Start.Day}/{Start.Month}/{Year:0000}"),
    }, false);

    private string FiscalYear(Language language) => language == Language.Vietnamese
        ? Say($", năm tài chính từ tháng {_frequency.StartMonth}")
        : Say($", fiscal year from {EnglishMonths[_frequency.StartMonth - 1]}");

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
