using System.Globalization;

namespace GovIndicators;

/// <summary>How often something is reported, and the month in which its year starts.</summary>
/// <remarks>
/// Two frequencies are equal when kind and start month are: a quarter of a year that starts in July is not a calendar quarter, since its number and
/// year differ. The default value is <see cref="Year"/>, the calendar year.
/// </remarks>
public readonly record struct Frequency
{
    // The kind in the low byte, the start month less one in the next: one comparison tells two frequencies apart, and default is the calendar year.
    private readonly int _code;

    private Frequency(FrequencyKind kind, int startMonth) => _code = (int)kind | ((startMonth - 1) << 8);

    /// <summary>Calendar years.</summary>
    public static Frequency Year => default;

    /// <summary>Calendar half-years, from January and from July.</summary>
    public static Frequency HalfYear => new(FrequencyKind.HalfYear, 1);

    /// <summary>Calendar quarters.</summary>
    public static Frequency Quarter => new(FrequencyKind.Quarter, 1);

    /// <summary>Calendar months.</summary>
    public static Frequency Month => new(FrequencyKind.Month, 1);

    /// <summary>ISO 8601 weeks, Monday to Sunday.</summary>
    public static Frequency Week => new(FrequencyKind.Week, 1);

    /// <summary>Calendar days.</summary>
    public static Frequency Day => new(FrequencyKind.Day, 1);

    /// <summary>The length of a period.</summary>
    public FrequencyKind Kind => (FrequencyKind)(_code & 0xFF);

    /// <summary>The month, 1 to 12, on whose first day the year starts; 1 for the calendar year.</summary>
    public int StartMonth => (_code >> 8) + 1;

    /// <summary>Whether the year starts in a month other than January.</summary>
    public bool IsFiscal => _code > 0xFF;

    /// <summary>How many periods a year has: 1, 2, 4 or 12; null for weeks and days, whose number changes from year to year.</summary>
    public int? PeriodsPerYear => Kind switch
    {
        FrequencyKind.Year => 1,
        FrequencyKind.HalfYear => 2,
        FrequencyKind.Quarter => 4,
        FrequencyKind.Month => 12,
        _ => null,
    };

    /// <summary>12, 6, 3 or 1; 0 for weeks and days, which months do not measure.</summary>
    internal int MonthsPerPeriod => MonthsOf[(int)Kind];

    internal int Code => _code;

    /// <summary>The plural that a message uses: quarters.</summary>
    internal string Plural => Kind switch
    {
        FrequencyKind.Year => "years",
        FrequencyKind.HalfYear => "half-years",
        FrequencyKind.Quarter => "quarters",
        FrequencyKind.Month => "months",
        FrequencyKind.Week => "weeks",
        _ => "days",
    };

    private static ReadOnlySpan<byte> MonthsOf => [12, 6, 3, 1, 0, 0];

    /// <summary>The frequency of a kind, in the calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of the six kinds.</exception>
    public static Frequency Of(FrequencyKind kind) => new(Known(kind), 1);

    /// <summary>Years, half-years or quarters of a year that starts on the first day of another month than January.</summary>
    /// <remarks>With a start month of 1 it is the calendar frequency. Months, weeks and days have no fiscal form: a month is itself in every year.</remarks>
    /// <param name="kind">A year, half-year or quarter; the other kinds only with a start month of 1.</param>
    /// <param name="startMonth">1 for January to 12 for December.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown or the month is not 1 to 12.</exception>
    /// <exception cref="ArgumentException">Months, weeks or days with a start month other than 1.</exception>
    public static Frequency Fiscal(FrequencyKind kind, int startMonth)
    {
        Known(kind);
        if (startMonth is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(
                nameof(startMonth),
                startMonth,
                string.Create(CultureInfo.InvariantCulture, $"The start month is {startMonth}; expected 1 to 12."));
        }

        if (startMonth != 1 && kind > FrequencyKind.Quarter)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Of(kind).Plural} have no start month, and {startMonth} was given; only years, half-years and quarters start in another month than January."),
                nameof(startMonth));
        }

        return new(kind, startMonth);
    }

    /// <summary>The SDMX code, A, S, Q, M, W or D, followed by the start month where it is not January: Q, or Q/--07.</summary>
    public override string ToString() => IsFiscal ? string.Create(CultureInfo.InvariantCulture, $"{Letter}/--{StartMonth:00}") : Letter;

    private string Letter => Kind switch
    {
        FrequencyKind.Year => "A",
        FrequencyKind.HalfYear => "S",
        FrequencyKind.Quarter => "Q",
        FrequencyKind.Month => "M",
        FrequencyKind.Week => "W",
        _ => "D",
    };

    private static FrequencyKind Known(FrequencyKind kind) => kind is >= FrequencyKind.Year and <= FrequencyKind.Day
        ? kind
        : throw new ArgumentOutOfRangeException(
            nameof(kind),
            kind,
            string.Create(CultureInfo.InvariantCulture, $"{(int)kind} is not a kind of frequency; expected Year, HalfYear, Quarter, Month, Week or Day."));
}
