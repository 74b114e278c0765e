using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests;

internal static partial class Any
{
    private static readonly Frequency[] SimplestFirst =
    [
        Frequency.Year, Frequency.HalfYear, Frequency.Quarter, Frequency.Month, Frequency.Week, Frequency.Day,
        .. from kind in new[] { FrequencyKind.Year, FrequencyKind.HalfYear, FrequencyKind.Quarter }
           from month in Enumerable.Range(2, 11)
           select Frequency.Fiscal(kind, month),
    ];

    /// <summary>Every frequency, fiscal ones too; the calendar ones as often as all the fiscal ones.</summary>
    public static Arbitrary<Frequency> Frequencies { get; } = Arb.From(
        Gen.OneOf(Gen.Elements(SimplestFirst[..6]), Gen.Elements(SimplestFirst)),
        frequency => SimplestFirst.TakeWhile(simpler => simpler != frequency));

    /// <summary>Periods of every frequency: mostly of our time, some of all times, some at the two ends of what exists.</summary>
    public static Arbitrary<TimePeriod> Periods { get; } = Arb.From(Frequencies.Generator.SelectMany(PeriodOf), Simpler);

    /// <summary>Two periods of one frequency.</summary>
    public static Arbitrary<(TimePeriod A, TimePeriod B)> PeriodPairs { get; } = Arb.From(
        Frequencies.Generator.SelectMany(frequency => PeriodOf(frequency).SelectMany(a => PeriodOf(frequency).Select(b => (a, b)))),
        pair => Simpler(pair.a).Select(a => (a, pair.b)).Concat(Simpler(pair.b).Select(b => (pair.a, b))));

    /// <summary>Days of the years 1 to 9999: mostly of our time.</summary>
    public static Arbitrary<LocalDate> Dates { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(730_000, 740_000), Gen.Choose(0, 3_652_058)).Select(DateOf),
        date => Nearer(date.ToDateOnly().DayNumber, 738_000).Select(DateOf));

    public static Arbitrary<Accumulation> Accumulations { get; } = Arb.From(
        Gen.Elements(Accumulation.Discrete, Accumulation.YearToDate, Accumulation.SinceStart),
        accumulation => Enumerable.Range(0, (int)accumulation).Select(simpler => (Accumulation)simpler));

    /// <summary>Texts of the words and signs that the names of periods are made of, in any order, with some that are not.</summary>
    public static Arbitrary<string> PeriodLikeText { get; } = Arb.From(
        Gen.Elements(
                "2024", "2022", "24", "0001", "9999", "1", "6", "7", "12", "53", "Q", "Q1", "H1", "W05", "-", "/", "--07", ".", ",", " ", " ", " ", " ", "first", "half", "of",
                "the", "months", "quarter", "week", "June", "19", "th", "year", "to date", "fiscal year from", "July", "since start", "last", "quý", "I", "IV", "tháng",
                "năm", "đầu", "cuối", "tuần", "ngày", "nửa", "cả", "T", "QI", "thứ", "ytd", "lũy kế", "từ đầu năm", "năm tài chính từ tháng", "mười", "hai", "\u0301", "\uD83D", "x")
            .ArrayOf()
            .Select(string.Concat),
        text => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[1..], text[..^1]]);

    /// <summary>The last period of a frequency: the one that 31 December 9998 or the end of the fiscal year from 9998 lies in.</summary>
    public static TimePeriod LastOf(Frequency frequency) => frequency.Kind switch
    {
        FrequencyKind.Day => TimePeriod.OfDay(new LocalDate(9998, 12, 31)),
        FrequencyKind.Week => TimePeriod.OfWeek(9998, 53),
        _ => TimePeriod.Containing(new LocalDate(9998, 12, 31).PlusMonths(frequency.StartMonth - 1), frequency),
    };

    private static Gen<TimePeriod> PeriodOf(Frequency frequency)
    {
        var last = LastOf(frequency).Ordinal;
        var from = OurTime(frequency, 1950);
        var to = OurTime(frequency, 2060);
        return Gen.Frequency(
                (7, Gen.Choose(from, to)),
                (2, Gen.Choose(0, last)),
                (1, Gen.Elements(0, 1, last - 1, last)))
            .Select(ordinal => TimePeriod.FromOrdinal(frequency, ordinal));
    }

    private static IEnumerable<TimePeriod> Simpler(TimePeriod period) =>
        Nearer(period.Ordinal, OurTime(period.Frequency, 2024)).Select(ordinal => TimePeriod.FromOrdinal(period.Frequency, ordinal));

    private static int OurTime(Frequency frequency, int year) => TimePeriod.Containing(new LocalDate(year, 6, 30), frequency).Ordinal;

    // Toward a familiar number by halves of the distance, then one by one.
    private static IEnumerable<int> Nearer(int number, int familiar)
    {
        if (number == familiar) yield break;
        yield return familiar;
        if ((number + familiar) / 2 != familiar && (number + familiar) / 2 != number) yield return (number + familiar) / 2;
        if (Math.Abs(number - familiar) > 1) yield return number - Math.Sign(number - familiar);
    }

    private static LocalDate DateOf(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(day));
}
