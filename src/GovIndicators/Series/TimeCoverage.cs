namespace GovIndicators;

/// <summary>How long a stretch of time a value covers: what must be alike before two values may be divided.</summary>
/// <remarks>
/// Seven months of a year and a whole year are unlike; June to date and a first half-year are alike. A stock stands at one moment, so two
/// stocks are always alike. The default value covers a moment.
/// </remarks>
public readonly record struct TimeCoverage
{
    private readonly Extent _extent;

    private TimeCoverage(Extent extent, int length) => (_extent, Length) = (extent, length);

    private enum Extent : byte
    {
        Moment,
        Months,
        Weeks,
        Days,
        SinceStart,
    }

    /// <summary>How many months, weeks or days; 0 for a moment and since a start.</summary>
    public int Length { get; }

    /// <summary>The coverage of a value of a period.</summary>
    public static TimeCoverage Of(TimePeriod period, Accumulation accumulation, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (accumulation == Accumulation.SinceStart) return new(Extent.SinceStart, 0);
        if (measure == Measure.Stock) return default;
        var periods = accumulation == Accumulation.YearToDate ? period.IndexInYear : 1;
        return period.Frequency.Kind switch
        {
            FrequencyKind.Week => new(Extent.Weeks, periods),
            FrequencyKind.Day => new(Extent.Days, periods),
            _ => new(Extent.Months, periods * period.Frequency.MonthsPerPeriod),
        };
    }

    /// <summary>In words: 7 months, since the start, at a moment.</summary>
    public string ToString(Language language) => (_extent, language) switch
    {
        (Extent.Months, Language.Vietnamese) => $"{NumberForm.Vietnamese.Write(Length)} tháng",
        (Extent.Weeks, Language.Vietnamese) => $"{NumberForm.Vietnamese.Write(Length)} tuần",
        (Extent.Days, Language.Vietnamese) => $"{NumberForm.Vietnamese.Write(Length)} ngày",
        (Extent.SinceStart, Language.Vietnamese) => "lũy kế từ khi bắt đầu",
        (Extent.Moment, Language.Vietnamese) => "tại một thời điểm",
        (Extent.Months, _) => Length == 1 ? "1 month" : $"{NumberForm.English.Write(Length)} months",
        (Extent.Weeks, _) => Length == 1 ? "1 week" : $"{NumberForm.English.Write(Length)} weeks",
        (Extent.Days, _) => Length == 1 ? "1 day" : $"{NumberForm.English.Write(Length)} days",
        (Extent.SinceStart, _) => "since the start",
        _ => "at a moment",
    };

    /// <summary>In English words.</summary>
    public override string ToString() => ToString(Language.English);
}
