using NodaTime;
using NodaTime.Text;

namespace GovIndicators;

/// <summary>From which day to which day something exists or is in force; both days belong to it.</summary>
/// <remarks>
/// A missing first day means that it began before anything that is asked, or that nobody knows when; a missing last day that it has not ended.
/// Days are of the ISO calendar. Two lifetimes are equal when both days are. The default value is <see cref="Always"/>.
/// </remarks>
public readonly record struct Lifetime
{
    private Lifetime(LocalDate? first, LocalDate? last) => (First, Last) = (first, last);

    /// <summary>No first and no last day.</summary>
    public static Lifetime Always => default;

    /// <summary>The first day, or null for no beginning.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day, or null for no end.</summary>
    public LocalDate? Last { get; }

    /// <summary>From a day on, that day included.</summary>
    public static Lifetime From(LocalDate first) => Of(first, null);

    /// <summary>Up to a day, that day included.</summary>
    public static Lifetime Through(LocalDate last) => Of(null, last);

    /// <summary>From a first to a last day, both included; null for no beginning or no end.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static Lifetime Of(LocalDate? first, LocalDate? last) => TryOf(first, last, out var lifetime)
        ? lifetime
        : throw new ArgumentException(Reversed(first.GetValueOrDefault(), last.GetValueOrDefault()), nameof(last));

    /// <summary>True when the day lies in it.</summary>
    public bool Contains(LocalDate date) => !(date < First) && !(date > Last);

    /// <summary>True when at least one day lies in both.</summary>
    public bool Intersects(Lifetime other) => !(other.Last < First) && !(other.First > Last);

    /// <summary>True when every day of the other lies in this one.</summary>
    public bool Covers(Lifetime other) =>
        (First is null || other.First >= First) && (Last is null || other.Last <= Last);

    /// <summary>The days that lie in both, or null when there are none.</summary>
    public Lifetime? Intersection(Lifetime other) => Intersects(other)
        ? new(First is null || other.First > First ? other.First : First, Last is null || other.Last < Last ? other.Last : Last)
        : null;

    /// <summary>In words with ISO dates: always, from 2025-07-01, to 2025-06-30, or 1997-01-01 to 2025-06-30.</summary>
    public override string ToString() => (First, Last) switch
    {
        (null, null) => "always",
        ({ } first, null) => $"from {Iso(first)}",
        (null, { } last) => $"to {Iso(last)}",
        ({ } first, { } last) => $"{Iso(first)} to {Iso(last)}",
    };

    /// <summary>The lifetime of these days, unless they are reversed.</summary>
    internal static bool TryOf(LocalDate? first, LocalDate? last, out Lifetime lifetime)
    {
        (first, last) = (first?.WithCalendar(CalendarSystem.Iso), last?.WithCalendar(CalendarSystem.Iso));
        var reversed = last < first;
        lifetime = reversed ? default : new(first, last);
        return !reversed;
    }

    /// <summary>What to say of a last day before the first.</summary>
    internal static string Reversed(LocalDate first, LocalDate last) =>
        $"The last day, {Iso(last)}, lies before the first, {Iso(first)}; exchange them or correct one.";

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The first day, or the first of the calendar.</summary>
    internal LocalDate FirstOrEarliest => First ?? LocalDate.MinIsoValue;

    /// <summary>The last day, or the last of the calendar.</summary>
    internal LocalDate LastOrLatest => Last ?? LocalDate.MaxIsoValue;
}
