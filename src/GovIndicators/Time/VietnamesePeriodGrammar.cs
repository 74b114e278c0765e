using System.Globalization;
using Sort = GovIndicators.PeriodWordSort;

namespace GovIndicators;

/// <summary>The Vietnamese names of periods.</summary>
internal sealed class VietnamesePeriodGrammar : PeriodGrammar
{
    private const string FiscalYear = "năm tài chính từ tháng ";

    protected override PeriodWord WordOf(ReadOnlySpan<char> word) => word switch
    {
        "năm" => new(Sort.Year, 5),
        "nửa" => new(Sort.Half),
        "quý" or "quí" or "q" => new(Sort.Quarter),
        "qi" => new(Sort.NumberedQuarter, 1),
        "qii" => new(Sort.NumberedQuarter, 2),
        "qiii" => new(Sort.NumberedQuarter, 3),
        "qiv" => new(Sort.NumberedQuarter, 4),
        "t" => new(Sort.MonthOrWeek),
        "thứ" => new(Sort.OrdinalPrefix),
        "nhất" => new(Sort.Ordinal, 1),
        "nhì" => new(Sort.Ordinal, 2),
        "tháng" => new(Sort.Month),
        "tuần" => new(Sort.Week),
        "ngày" => new(Sort.Day),
        "đầu" => new(Sort.First),
        "cuối" or "sau" => new(Sort.Last),
        "cả" => new(Sort.Whole),
        "của" => new(Sort.Of),
        "i" or "một" => new(Sort.Cardinal, 1),
        "ii" or "hai" => new(Sort.Cardinal, 2),
        "iii" or "ba" => new(Sort.Cardinal, 3),
        "iv" or "bốn" or "tư" => new(Sort.Cardinal, 4),
        "sáu" => new(Sort.Cardinal, 6),
        "bảy" or "bẩy" => new(Sort.Cardinal, 7),
        "tám" => new(Sort.Cardinal, 8),
        "chín" => new(Sort.Cardinal, 9),
        "mười" => new(Sort.Cardinal, 10),
        "đến" or "tới" or "tính" or "hết" => new(Sort.UpTo),
        "lũy" or "luỹ" or "kế" => new(Sort.Cumulative),
        "tài" or "chính" or "niên" or "độ" => new(Sort.Fiscal),
        _ => default,
    };

    protected override PeriodAnswer ReadIn(int year, ReadOnlySpan<PeriodWord> head)
    {
        // Lũy kế: that it adds up is said, from when on only where the rest says so, as the first months of a year do.
        if (head is [{ Sort: Sort.Cumulative }, { Sort: Sort.Cumulative }, .. var rest])
        {
            var answer = ReadIn(year, rest);
            return answer is { IsFound: true, Reading.Accumulation: Accumulation.Discrete } ? PeriodAnswer.Refuse(PeriodRefusalKind.Cumulative) : answer;
        }

        var saidYear = head is [.., { Sort: Sort.Year }];
        if (saidYear) head = head[..^1];
        if (head is [_, .., { IsLink: true }]) head = head[..^1];
        return head switch
        {
            [] => PeriodAnswer.Of(FrequencyKind.Year, year, 1),
            [{ Sort: Sort.Whole }] when saidYear => PeriodAnswer.Of(FrequencyKind.Year, year, 1),
            [{ Sort: Sort.Half }, { Sort: Sort.First }] or [{ Sort: Sort.Half }, { Sort: Sort.Year }, { Sort: Sort.First }] => PeriodAnswer.Of(FrequencyKind.HalfYear, year, 1),
            [{ Sort: Sort.Half }, { Sort: Sort.Last }] or [{ Sort: Sort.Half }, { Sort: Sort.Year }, { Sort: Sort.Last }] => PeriodAnswer.Of(FrequencyKind.HalfYear, year, 2),
            [{ Sort: Sort.Quarter }, .. var number] when TryCount(number, out var n) => PeriodAnswer.Of(FrequencyKind.Quarter, year, n),
            [{ Sort: Sort.Quarter }, { Sort: Sort.OrdinalPrefix }, { Sort: Sort.Ordinal or Sort.Cardinal } n] => PeriodAnswer.Of(FrequencyKind.Quarter, year, n.Value),
            [{ Sort: Sort.NumberedQuarter } n] => PeriodAnswer.Of(FrequencyKind.Quarter, year, n.Value),
            [{ Sort: Sort.MonthOrWeek }, { IsSmall: true } n] => PeriodAnswer.Refuse(PeriodRefusalKind.MonthOrWeek, n.Value, year),
            [{ IsSmall: true } n, { Sort: Sort.MonthOrWeek }] => PeriodAnswer.Refuse(PeriodRefusalKind.MonthsOrMonth, n.Value, year),
            [{ Sort: Sort.Month }, .. var number] when TryCount(number, out var n) => PeriodAnswer.Of(FrequencyKind.Month, year, n),
            [{ Sort: Sort.Week }, .. var number] when TryCount(number, out var n) => PeriodAnswer.Of(FrequencyKind.Week, year, n),
            [{ Sort: Sort.Month }] when saidYear => PeriodAnswer.Refuse(PeriodRefusalKind.MayOrNoNumber, year),
            [{ Sort: Sort.Day }, { IsSmall: true } day, { Sort: Sort.Slash or Sort.Dash or Sort.Dot or Sort.Month }, { IsCount: true } month] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [{ IsSmall: true } day, { Sort: Sort.Month }, { IsSmall: true } month] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [.. var number, { Sort: Sort.Month or Sort.Quarter or Sort.Week } unit, { Sort: Sort.First }] when TryCount(number, out var n) => PeriodAnswer.OfFirst(unit.Sort, year, n),
            [.. var number, { Sort: Sort.Month }, { Sort: Sort.Last }] when TryCount(number, out var n) => PeriodAnswer.OfLastMonths(year, n),
            [.. var number, { Sort: Sort.Month or Sort.Quarter or Sort.Week } unit] when TryCount(number, out var n) => saidYear
                ? PeriodAnswer.OfFirst(unit.Sort, year, n)
                : unit.Sort == Sort.Month ? PeriodAnswer.Refuse(PeriodRefusalKind.WhichMonths, n, year) : PeriodAnswer.NotAPeriod,
            [{ Sort: Sort.UpTo }, ..] => PeriodAnswer.Refuse(PeriodRefusalKind.Cumulative),
            _ => PeriodAnswer.NotAPeriod,
        };
    }

    protected override Accumulation CutAccumulation(ref ReadOnlySpan<char> text) =>
        TryCut(ref text, "lũy kế từ đầu năm") || TryCut(ref text, "luỹ kế từ đầu năm") || TryCut(ref text, "từ đầu năm") ? Accumulation.YearToDate
        : TryCut(ref text, "lũy kế từ khi bắt đầu") || TryCut(ref text, "luỹ kế từ khi bắt đầu") || TryCut(ref text, "từ khi bắt đầu") ? Accumulation.SinceStart
        : Accumulation.Discrete;

    protected override bool TryCutFiscalYear(ref ReadOnlySpan<char> text, out int startMonth)
    {
        startMonth = 0;
        var at = text.IndexOf(FiscalYear, StringComparison.Ordinal);
        if (at <= 0) return true;
        var known = int.TryParse(text[(at + FiscalYear.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out startMonth) && startMonth is >= 1 and <= 12;
        text = WithoutComma(text[..at]);
        return known;
    }

    // One number, or the two words of mười một and mười hai.
    private static bool TryCount(ReadOnlySpan<PeriodWord> words, out int count)
    {
        count = words switch
        {
            [{ IsCount: true } number] => number.Value,
            [{ Sort: Sort.Cardinal, Value: 10 }, { Sort: Sort.Cardinal, Value: 1 or 2 } more] => 10 + more.Value,
            _ => -1,
        };
        return count >= 0;
    }
}
