using Sort = GovIndicators.PeriodWordSort;

namespace GovIndicators;

/// <summary>The English names of periods.</summary>
internal sealed class EnglishPeriodGrammar : PeriodGrammar
{
    private const string FiscalYear = "fiscal year from ";

    protected override PeriodWord WordOf(ReadOnlySpan<char> word) => MonthOf(word) is > 0 and var month ? new(Sort.MonthName, month) : word switch
    {
        "year" => new(Sort.Year),
        "h" => new(Sort.Half, PeriodWord.Letter),
        "half" or "half-year" => new(Sort.Half),
        "q" => new(Sort.Quarter, PeriodWord.Letter),
        "quarter" or "quarters" => new(Sort.Quarter),
        "month" or "months" => new(Sort.Month),
        "w" or "week" or "weeks" => new(Sort.Week),
        "first" => new(Sort.Ordinal, 1),
        "second" => new(Sort.Ordinal, 2),
        "third" => new(Sort.Ordinal, 3),
        "fourth" => new(Sort.Ordinal, 4),
        "last" => new(Sort.Last),
        "one" => new(Sort.Cardinal, 1),
        "two" => new(Sort.Cardinal, 2),
        "three" => new(Sort.Cardinal, 3),
        "four" => new(Sort.Cardinal, 4),
        "five" => new(Sort.Cardinal, 5),
        "six" => new(Sort.Cardinal, 6),
        "seven" => new(Sort.Cardinal, 7),
        "eight" => new(Sort.Cardinal, 8),
        "nine" => new(Sort.Cardinal, 9),
        "ten" => new(Sort.Cardinal, 10),
        "eleven" => new(Sort.Cardinal, 11),
        "twelve" => new(Sort.Cardinal, 12),
        "st" or "nd" or "rd" or "th" => new(Sort.OrdinalSuffix),
        "full" or "whole" => new(Sort.Whole),
        "of" or "in" => new(Sort.Of),
        "the" => new(Sort.The),
        "fy" or "fiscal" or "financial" => new(Sort.Fiscal),
        "to" or "until" or "till" or "through" or "by" or "as" or "up" => new(Sort.UpTo),
        "cumulative" or "cumulatively" => new(Sort.Cumulative),
        _ => default,
    };

    protected override PeriodAnswer ReadIn(int year, ReadOnlySpan<PeriodWord> head)
    {
        // The first half of the year 2024: the year may be announced, and linked to what is before it.
        var saidYear = head is [.., { Sort: Sort.Year }];
        if (saidYear) head = head is [.., { Sort: Sort.The }, _] ? head[..^2] : head[..^1];
        if (head is [_, .., { IsLink: true }]) head = head[..^1];
        if (head is [{ Sort: Sort.The }, _, ..]) head = head[1..];
        return head switch
        {
            [] => PeriodAnswer.Of(FrequencyKind.Year, year, 1),
            [{ Sort: Sort.Whole }] => PeriodAnswer.Of(FrequencyKind.Year, year, 1),
            [{ Sort: Sort.Half }, { IsCount: true } n] => PeriodAnswer.Of(FrequencyKind.HalfYear, year, n.Value),
            [{ IsSmall: true } n, { Sort: Sort.Half, Value: PeriodWord.Letter }] => PeriodAnswer.Of(FrequencyKind.HalfYear, year, n.Value),
            [{ Sort: Sort.Ordinal } n, { Sort: Sort.Half }] => PeriodAnswer.Of(FrequencyKind.HalfYear, year, n.Value),
            [{ Sort: Sort.Quarter }, { IsCount: true } n] => PeriodAnswer.Of(FrequencyKind.Quarter, year, n.Value),
            [{ IsSmall: true } n, { Sort: Sort.Quarter, Value: PeriodWord.Letter }] => PeriodAnswer.Of(FrequencyKind.Quarter, year, n.Value),
            [{ Sort: Sort.Ordinal } n, { Sort: Sort.Quarter }] => PeriodAnswer.Of(FrequencyKind.Quarter, year, n.Value),
            [{ Sort: Sort.MonthName } n] => PeriodAnswer.Of(FrequencyKind.Month, year, n.Value),
            [{ Sort: Sort.Ordinal } n, { Sort: Sort.Month }] => PeriodAnswer.Of(FrequencyKind.Month, year, n.Value),
            [{ Sort: Sort.Week }, { IsCount: true } n] => PeriodAnswer.Of(FrequencyKind.Week, year, n.Value),
            [{ Sort: Sort.Ordinal } n, { Sort: Sort.Week }] => PeriodAnswer.Of(FrequencyKind.Week, year, n.Value),
            [{ IsSmall: true } day, { Sort: Sort.MonthName } month] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [{ Sort: Sort.Ordinal } day, { Sort: Sort.MonthName } month] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [{ Sort: Sort.Ordinal } day, { Sort: Sort.Of }, { Sort: Sort.MonthName } month] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [{ IsSmall: true } day, { Sort: Sort.Dash }, { Sort: Sort.MonthName } month] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [{ Sort: Sort.MonthName } month, { IsSmall: true } day] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [{ Sort: Sort.MonthName } month, { Sort: Sort.Ordinal } day] => PeriodAnswer.OfDay(year, month.Value, day.Value),
            [{ Sort: Sort.Ordinal, Value: 1 }, { IsCount: true } n, { Sort: Sort.Month or Sort.Quarter or Sort.Week } unit] => PeriodAnswer.OfFirst(unit.Sort, year, n.Value),
            [{ Sort: Sort.Last }, { IsCount: true } n, { Sort: Sort.Month }] => PeriodAnswer.OfLastMonths(year, n.Value),
            [{ Sort: Sort.Last }, { Sort: Sort.Half }] => PeriodAnswer.Of(FrequencyKind.HalfYear, year, 2),
            [{ Sort: Sort.Last }, { Sort: Sort.Quarter }] => PeriodAnswer.Of(FrequencyKind.Quarter, year, 4),
            [{ IsCount: true } n, { Sort: Sort.Month }] => PeriodAnswer.Refuse(PeriodRefusalKind.WhichMonths, n.Value, year),
            [{ Sort: Sort.UpTo or Sort.Cumulative }, ..] => PeriodAnswer.Refuse(PeriodRefusalKind.Cumulative),
            _ => PeriodAnswer.NotAPeriod,
        };
    }

    protected override Accumulation CutAccumulation(ref ReadOnlySpan<char> text) =>
        TryCut(ref text, "year to date") || TryCut(ref text, "year-to-date") || TryCut(ref text, "ytd") || TryCutBefore(ref text, "ytd ") || TryCutBefore(ref text, "year to date ") ? Accumulation.YearToDate
        : TryCut(ref text, "since start") || TryCut(ref text, "since-start") || TryCut(ref text, "since the start") ? Accumulation.SinceStart
        : Accumulation.Discrete;

    protected override bool TryCutFiscalYear(ref ReadOnlySpan<char> text, out int startMonth)
    {
        startMonth = 0;
        var at = text.IndexOf(FiscalYear, StringComparison.Ordinal);
        if (at <= 0) return true;
        startMonth = MonthOf(text[(at + FiscalYear.Length)..]);
        text = WithoutComma(text[..at]);
        return startMonth > 0;
    }

    private static int MonthOf(ReadOnlySpan<char> word) => word switch
    {
        "january" or "jan" => 1,
        "february" or "feb" => 2,
        "march" or "mar" => 3,
        "april" or "apr" => 4,
        "may" => 5,
        "june" or "jun" => 6,
        "july" or "jul" => 7,
        "august" or "aug" => 8,
        "september" or "sep" or "sept" => 9,
        "october" or "oct" => 10,
        "november" or "nov" => 11,
        "december" or "dec" => 12,
        _ => 0,
    };
}
