using System.Globalization;

namespace GovIndicators;

/// <summary>The names of periods in one language, read; what the languages share is here.</summary>
internal abstract class PeriodGrammar
{
    private const int LongestText = 96;
    private const int MostWords = 16;

    // A year with 53 weeks and with a 29 February: a name that lacks only its year can be read in it.
    private const int AnyYear = 2004;

    private static readonly PeriodGrammar EnglishWords = new EnglishPeriodGrammar();
    private static readonly PeriodGrammar VietnameseWords = new VietnamesePeriodGrammar();

    internal static PeriodGrammar Of(Language language) => language switch
    {
        Language.English => EnglishWords,
        Language.Vietnamese => VietnameseWords,
        _ => throw UnknownLanguage(language),
    };

    internal static ArgumentOutOfRangeException UnknownLanguage(Language language) => new(
        nameof(language),
        language,
        string.Create(CultureInfo.InvariantCulture, $"{(int)language} is not a language; expected English or Vietnamese."));

    internal PeriodAnswer Read(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[LongestText];
        if (!FoldedText.TryFold(text, folded, out var length)) return PeriodAnswer.NotAPeriod;
        ReadOnlySpan<char> rest = folded[..length];
        var accumulation = CutAccumulation(ref rest);
        if (!TryCutFiscalYear(ref rest, out var startMonth)) return PeriodAnswer.Refuse(PeriodRefusalKind.FiscalStart);
        var answer = TryNotation(rest, out var period) ? new(new(period, Accumulation.Discrete), default) : ReadWords(rest);
        if (startMonth != 0) answer = InFiscalYear(answer, startMonth, accumulation);
        return Accumulated(answer, accumulation);
    }

    /// <summary>What a word, in small letters, means.</summary>
    protected abstract PeriodWord WordOf(ReadOnlySpan<char> word);

    /// <summary>Reads what stands beside the year.</summary>
    protected abstract PeriodAnswer ReadIn(int year, ReadOnlySpan<PeriodWord> head);

    /// <summary>Takes the accumulation off the end; discrete when none is named.</summary>
    protected abstract Accumulation CutAccumulation(ref ReadOnlySpan<char> text);

    /// <summary>Takes the start month of the fiscal year off the end; 0 when none is named, false when the month is unknown.</summary>
    protected abstract bool TryCutFiscalYear(ref ReadOnlySpan<char> text, out int startMonth);

    /// <summary>Takes whole words off the end, with a comma before them.</summary>
    protected static bool TryCut(ref ReadOnlySpan<char> text, ReadOnlySpan<char> ending)
    {
        if (!text.EndsWith(ending, StringComparison.Ordinal) || text.Length == ending.Length) return false;
        var before = text[..^ending.Length];
        if (before[^1] is not (' ' or ',')) return false;
        text = WithoutComma(before);
        return true;
    }

    /// <summary>Takes whole words, with the space after them, off the beginning.</summary>
    protected static bool TryCutBefore(ref ReadOnlySpan<char> text, ReadOnlySpan<char> beginning)
    {
        if (!text.StartsWith(beginning, StringComparison.Ordinal)) return false;
        text = text[beginning.Length..];
        return true;
    }

    protected static ReadOnlySpan<char> WithoutComma(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(' ');
        return text.EndsWith(',') ? text[..^1].TrimEnd(' ') : text;
    }

    private PeriodAnswer ReadWords(ReadOnlySpan<char> text)
    {
        Span<PeriodWord> buffer = stackalloc PeriodWord[MostWords];
        if (!TrySplit(text, buffer, out var count)) return PeriodAnswer.NotAPeriod;
        ReadOnlySpan<PeriodWord> words = buffer[..count];
        foreach (var word in words)
        {
            if (word.Sort == PeriodWordSort.Fiscal) return PeriodAnswer.Refuse(PeriodRefusalKind.FiscalStart);
        }

        return words switch
        {
            [{ IsYear: true }, { IsSeparator: true }, { IsYear: true }] => PeriodAnswer.Refuse(PeriodRefusalKind.SpanOfYears),
            [{ IsYear: true } from, { IsSeparator: true }, { Digits: 2 } to] when to.Value == (from.Value + 1) % 100 => PeriodAnswer.Refuse(PeriodRefusalKind.SpanOfYears),
            [.. var head, { IsYear: true } year] => ReadBeside(year.Value, head),
            [{ IsYear: true } year, .. var head] => ReadBeside(year.Value, head),
            _ => RefuseWithoutYear(words),
        };
    }

    private PeriodAnswer ReadBeside(int year, ReadOnlySpan<PeriodWord> head) => head switch
    {
        _ when year is < 1 or > 9998 => PeriodAnswer.Refuse(PeriodRefusalKind.YearOutside, year),
        [{ IsSmall: true } a, { IsSeparator: true } s, { IsSmall: true } b, { IsSeparator: true } t] when s.Sort == t.Sort => ReadDate(year, a.Value, b.Value),
        [{ IsSmall: true } number] => PeriodAnswer.Refuse(PeriodRefusalKind.NumberAlone, year, number.Value),
        [{ IsSmall: true } number, { IsSeparator: true }] => PeriodAnswer.Refuse(PeriodRefusalKind.NumberAlone, year, number.Value),
        _ => ReadIn(year, head),
    };

    // Without a word for day or month, the order of the two is only sure when one of them cannot be a month.
    private static PeriodAnswer ReadDate(int year, int a, int b)
    {
        var dayFirst = PeriodAnswer.OfDay(year, b, a);
        var monthFirst = PeriodAnswer.OfDay(year, a, b);
        return dayFirst.IsFound && monthFirst.IsFound && a != b
            ? PeriodAnswer.Refuse(PeriodRefusalKind.DayOrMonthFirst, year, b, a)
            : dayFirst.IsFound ? dayFirst : monthFirst.IsFound ? monthFirst : dayFirst;
    }

    private PeriodAnswer RefuseWithoutYear(ReadOnlySpan<PeriodWord> words)
    {
        if (words is [{ IsSmall: true } a, { IsSeparator: true }, { IsSmall: true } b]) return PeriodAnswer.Refuse(PeriodRefusalKind.DayAndMonth, a.Value, b.Value);
        var answer = ReadIn(AnyYear, words);
        if (words is [.. var head, { Sort: PeriodWordSort.Number, Digits: 2 } two] && IsReadable(head))
        {
            return PeriodAnswer.Refuse(answer.IsFound ? PeriodRefusalKind.DayOrYear : PeriodRefusalKind.TwoDigitYear, two.Value);
        }

        return answer.IsFound ? PeriodAnswer.Refuse(PeriodRefusalKind.NoYear)
            : answer.Refusal.Kind is PeriodRefusalKind.NoSuchPeriod or PeriodRefusalKind.Cumulative ? answer
            : PeriodAnswer.NotAPeriod;
    }

    private bool IsReadable(ReadOnlySpan<PeriodWord> head) =>
        ReadBeside(AnyYear, head) is { IsFound: true } or { Refusal.Kind: PeriodRefusalKind.DayOrMonthFirst };

    private static PeriodAnswer InFiscalYear(PeriodAnswer answer, int startMonth, Accumulation said)
    {
        if (!answer.IsFound) return answer;
        var (period, accumulation) = answer.Reading;
        if (period.Frequency.IsFiscal) return PeriodAnswer.Refuse(PeriodRefusalKind.FiscalTwice);
        if (period.Frequency.Kind > FrequencyKind.Quarter)
        {
            return PeriodAnswer.Refuse(accumulation == Accumulation.YearToDate || said == Accumulation.YearToDate ? PeriodRefusalKind.NotFiscalToDate : PeriodRefusalKind.NotFiscal);
        }

        return TimePeriod.TryOf(Frequency.Fiscal(period.Frequency.Kind, startMonth), period.Year, period.IndexInYear, out var fiscal)
            ? new(new(fiscal, accumulation), default)
            : PeriodAnswer.NotAPeriod;
    }

    private static PeriodAnswer Accumulated(PeriodAnswer answer, Accumulation said)
    {
        if (!answer.IsFound || said == Accumulation.Discrete || said == answer.Reading.Accumulation) return answer;
        return answer.Reading.Accumulation == Accumulation.Discrete
            ? new(answer.Reading with { Accumulation = said }, default)
            : PeriodAnswer.Refuse(PeriodRefusalKind.Contradiction);
    }

    // The notation has capital letters, and the text has been folded to small ones.
    private static bool TryNotation(ReadOnlySpan<char> text, out TimePeriod period)
    {
        period = default;
        Span<char> capital = stackalloc char[16];
        return text.Length <= capital.Length && text.ToUpperInvariant(capital) is var length && TimePeriod.TryParse(capital[..length], out period);
    }

    private bool TrySplit(ReadOnlySpan<char> text, Span<PeriodWord> words, out int count)
    {
        count = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var length = LengthOfWord(text[at..]);
            var word = Meaning(text.Slice(at, length));
            var follows = at > 0 && text[at - 1] != ' ';
            at += length;
            if (word.Sort == PeriodWordSort.Unknown) return false;
            if (word.Sort == PeriodWordSort.OrdinalSuffix)
            {
                // 19th: the suffix touches its number, and makes an ordinal of it.
                if (!follows || count == 0 || !words[count - 1].IsSmall) return false;
                words[count - 1] = new(PeriodWordSort.Ordinal, words[count - 1].Value);
                continue;
            }

            // Jan. 2024: the dot ends the short form.
            if (word.Sort == PeriodWordSort.Dot && count > 0 && words[count - 1].Sort == PeriodWordSort.MonthName) continue;
            if (count == words.Length) return false;
            words[count++] = word;
        }

        return count > 0;
    }

    // Digits, or letters with hyphens between them, or one sign.
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 1;
        if (char.IsAsciiDigit(text[0]))
        {
            while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        }
        else if (char.IsLetter(text[0]))
        {
            while (length < text.Length
                   && (char.IsLetter(text[length]) || (text[length] == '-' && length + 1 < text.Length && char.IsLetter(text[length + 1]))))
            {
                length++;
            }
        }

        return length;
    }

    private PeriodWord Meaning(ReadOnlySpan<char> word) => word switch
    {
        "/" => new(PeriodWordSort.Slash),
        "-" or "\u2013" or "\u2014" => new(PeriodWordSort.Dash),
        "." => new(PeriodWordSort.Dot),
        "," => new(PeriodWordSort.Comma),
        _ when char.IsAsciiDigit(word[0]) => word.Length <= 4
            ? new(PeriodWordSort.Number, int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture), word.Length)
            : default,
        _ => WordOf(word),
    };
}
