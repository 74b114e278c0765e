using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace GovIndicators;

/// <summary>Where a true value lies: between two ends, each open, closed or absent.</summary>
/// <remarks>
/// Ends are decimal, because digits and open or closed ends are their meaning. Two bounds are equal when ends and openness are.
/// The default value is <see cref="Unbounded"/>: nothing is known. Bounds are never empty: an empty intersection is null.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Bounds : IWritten
{
    private readonly bool _lowerIncluded;
    private readonly bool _upperIncluded;

    private Bounds(decimal? lower, bool lowerIncluded, decimal? upper, bool upperIncluded) =>
        (Lower, _lowerIncluded, Upper, _upperIncluded) = (lower, lowerIncluded && lower is not null, upper, upperIncluded && upper is not null);

    /// <summary>Any value at all.</summary>
    public static Bounds Unbounded => default;

    /// <summary>The lower end; null when there is none.</summary>
    public decimal? Lower { get; }

    /// <summary>The upper end; null when there is none.</summary>
    public decimal? Upper { get; }

    /// <summary>True when the lower end itself is possible.</summary>
    public bool LowerIncluded => _lowerIncluded;

    /// <summary>True when the upper end itself is possible.</summary>
    public bool UpperIncluded => _upperIncluded;

    /// <summary>True when only one value is possible.</summary>
    public bool IsExact => Lower is { } lower && Upper is { } upper && lower == upper;

    /// <summary>Bounds from both ends and whether each end itself is possible; a null end is no end.</summary>
    /// <exception cref="ArgumentException">The ends leave no value between them.</exception>
    public static Bounds Of(decimal? lower, bool lowerIncluded, decimal? upper, bool upperIncluded) =>
        IsEmpty(lower, lowerIncluded, upper, upperIncluded)
            ? throw new ArgumentException($"Nothing lies between {Text(lower)} and {Text(upper)}; expected a lower end below the upper end, or one value included at both.", nameof(upper))
            : new(lower, lowerIncluded, upper, upperIncluded);

    /// <summary>One value, known exactly.</summary>
    public static Bounds Exactly(decimal value) => new(value, true, value, true);

    /// <summary>From the lower to the upper value, both possible.</summary>
    /// <exception cref="ArgumentException">The lower value is above the upper.</exception>
    public static Bounds Closed(decimal lower, decimal upper) => Of(lower, true, upper, true);

    /// <summary>The value itself or anything above it.</summary>
    public static Bounds AtLeast(decimal value) => new(value, true, null, false);

    /// <summary>Anything above the value, but not the value.</summary>
    public static Bounds MoreThan(decimal value) => new(value, false, null, false);

    /// <summary>The value itself or anything below it.</summary>
    public static Bounds AtMost(decimal value) => new(null, false, value, true);

    /// <summary>Anything below the value, but not the value.</summary>
    public static Bounds LessThan(decimal value) => new(null, false, value, false);

    /// <summary>True when the value is possible.</summary>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower || (value == lower && LowerIncluded))
        && (Upper is not { } upper || value < upper || (value == upper && UpperIncluded));

    /// <summary>True when every value that the other bounds allow is possible here too.</summary>
    public bool Contains(Bounds other) => Intersect(other) == other;

    /// <summary>What both bounds allow; null when they contradict each other.</summary>
    public Bounds? Intersect(Bounds other)
    {
        var (lower, lowerIncluded) = Higher(this, other);
        var (upper, upperIncluded) = Lesser(this, other);
        return IsEmpty(lower, lowerIncluded, upper, upperIncluded) ? null : new(lower, lowerIncluded, upper, upperIncluded);
    }

    /// <summary>The narrowest bounds that allow every value that one or the other allows: what is known when either may hold.</summary>
    public Bounds Hull(Bounds other)
    {
        var (lower, lowerIncluded) = (Lower, other.Lower) switch
        {
            ({ } x, { } y) => x < y ? (x, LowerIncluded) : x > y ? (y, other.LowerIncluded) : (x, LowerIncluded || other.LowerIncluded),
            _ => ((decimal?)null, false),
        };
        var (upper, upperIncluded) = (Upper, other.Upper) switch
        {
            ({ } x, { } y) => x > y ? (x, UpperIncluded) : x < y ? (y, other.UpperIncluded) : (x, UpperIncluded || other.UpperIncluded),
            _ => ((decimal?)null, false),
        };
        return new(lower, lowerIncluded, upper, upperIncluded);
    }

    /// <summary>The whole numbers among the possible values; null when an end is missing, or no whole number lies inside.</summary>
    /// <remarks>For counts: 21,709,768.6 to 21,947,033.9 allows 21,709,769 to 21,947,033.</remarks>
    public (decimal First, decimal Last)? WholeNumbers()
    {
        if (Lower is not { } lower || Upper is not { } upper) return null;
        var first = decimal.Ceiling(lower);
        var last = decimal.Floor(upper);
        if (first == lower && !LowerIncluded) first++;
        if (last == upper && !UpperIncluded) last--;
        return first <= last ? (first, last) : null;
    }

    /// <summary>The ends printed to the given decimals, the lower rounded down and the upper up, so that nothing possible is cut off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside -27 to 28.</exception>
    public Bounds RoundOutward(int decimals)
    {
        var lower = Lower is { } l ? Rounding.Down(l, decimals) : (decimal?)null;
        var upper = Upper is { } u ? Rounding.Up(u, decimals) : (decimal?)null;
        return new(lower, LowerIncluded || lower != Lower, upper, UpperIncluded || upper != Upper);
    }

    /// <summary>In the notation of intervals: [91.5, 92.5) or (84.7, …).</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>In the notation of intervals, as the language writes numbers: [91,5; 92,5).</summary>
    public string ToString(Language language)
    {
        var form = NumberForm.Of(language);
        return string.Concat(
            LowerIncluded ? "[" : "(",
            Lower is { } lower ? form.Write(lower) : "…",
            language == Language.Vietnamese ? "; " : ", ",
            Upper is { } upper ? form.Write(upper) : "…",
            UpperIncluded ? "]" : ")");
    }

    private static (decimal? End, bool Included) Higher(Bounds a, Bounds b) => (a.Lower, b.Lower) switch
    {
        (null, _) => (b.Lower, b.LowerIncluded),
        (_, null) => (a.Lower, a.LowerIncluded),
        ({ } x, { } y) => x > y ? (x, a.LowerIncluded) : x < y ? (y, b.LowerIncluded) : (x, a.LowerIncluded && b.LowerIncluded),
    };

    private static (decimal? End, bool Included) Lesser(Bounds a, Bounds b) => (a.Upper, b.Upper) switch
    {
        (null, _) => (b.Upper, b.UpperIncluded),
        (_, null) => (a.Upper, a.UpperIncluded),
        ({ } x, { } y) => x < y ? (x, a.UpperIncluded) : x > y ? (y, b.UpperIncluded) : (x, a.UpperIncluded && b.UpperIncluded),
    };

    private static bool IsEmpty([NotNullWhen(true)] decimal? lower, bool lowerIncluded, [NotNullWhen(true)] decimal? upper, bool upperIncluded) =>
        lower is { } l && upper is { } u && (l > u || (l == u && !(lowerIncluded && upperIncluded)));

    private static string Text(decimal? end) => end is { } value ? NumberForm.English.Write(value) : "…";
}
