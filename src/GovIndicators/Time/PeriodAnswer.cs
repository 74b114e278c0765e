namespace GovIndicators;

/// <summary>What came of reading a period's name: a reading, or the reason why there is none.</summary>
internal readonly record struct PeriodAnswer(PeriodReading Reading, PeriodRefusal Refusal)
{
    internal static PeriodAnswer NotAPeriod => Refuse(PeriodRefusalKind.NotAPeriod);

    internal bool IsFound => Refusal.Kind == PeriodRefusalKind.None;

    internal static PeriodAnswer Refuse(PeriodRefusalKind kind, int a = 0, int b = 0, int c = 0) => new(default, new(kind, a, b, c));

    internal static PeriodAnswer Of(FrequencyKind kind, int year, int index, Accumulation accumulation = Accumulation.Discrete) =>
        TimePeriod.TryOf(Frequency.Of(kind), year, index, out var period)
            ? new(new(period, accumulation), default)
            : Refuse(PeriodRefusalKind.NoSuchPeriod, (int)kind, index, year);

    internal static PeriodAnswer OfDay(int year, int month, int day) => TimePeriod.TryOfDay(year, month, day, out var period)
        ? new(new(period, Accumulation.Discrete), default)
        : Refuse(PeriodRefusalKind.NoSuchDay, day, month, year);

    /// <summary>The last months of a year: six are its second half, three its last quarter; other numbers are no period.</summary>
    internal static PeriodAnswer OfLastMonths(int year, int months) => months switch
    {
        6 => Of(FrequencyKind.HalfYear, year, 2),
        3 => Of(FrequencyKind.Quarter, year, 4),
        _ => Refuse(PeriodRefusalKind.LastMonths, months, year),
    };

    /// <summary>The first months, quarters or weeks of a year: the last of them, year to date.</summary>
    internal static PeriodAnswer OfFirst(PeriodWordSort unit, int year, int count) => unit switch
    {
        PeriodWordSort.Month => Of(FrequencyKind.Month, year, count, Accumulation.YearToDate),
        PeriodWordSort.Quarter => Of(FrequencyKind.Quarter, year, count, Accumulation.YearToDate),
        PeriodWordSort.Week => Of(FrequencyKind.Week, year, count, Accumulation.YearToDate),
        _ => NotAPeriod,
    };
}
