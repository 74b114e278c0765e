namespace GovIndicators;

/// <summary>The difference between two percents.</summary>
/// <remarks>
/// From 10% to 13% is 3 percentage points and a relative change of 30%. Stored in points; one basis point is a hundredth of a point.
/// The default value is <see cref="Zero"/>.
/// </remarks>
public readonly record struct PercentagePoints : IComparable<PercentagePoints>
{
    private PercentagePoints(double value) => Value = value;

    /// <summary>No difference.</summary>
    public static PercentagePoints Zero => default;

    /// <summary>The points as a number: 7.73 for +7.73 percentage points.</summary>
    public double Value { get; }

    /// <summary>The points in basis points: 25 for a quarter of a point.</summary>
    public double AsBasisPoints => Value * 100;

    /// <summary>Points from their number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static PercentagePoints From(double points) => new(Require.Finite(points));

    /// <summary>Points from basis points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static PercentagePoints FromBasisPoints(double basisPoints) => new(Require.Finite(basisPoints) / 100);

    /// <summary>The sum of two differences.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => From(left.Value + right.Value);

    /// <summary>The difference of two differences.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => From(left.Value - right.Value);

    /// <summary>The opposite difference.</summary>
    public static PercentagePoints operator -(PercentagePoints points) => new(-points.Value);

    /// <summary>True when the left difference is the smaller.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>True when the left difference is the larger.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>True when the left difference is not the larger.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>True when the left difference is not the smaller.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <summary>By size, with its sign.</summary>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>Rounded half away from zero to the given decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public PercentagePoints Round(int decimals) => new(Rounding.HalfAwayFromZero(Value, decimals));

    /// <summary>With its sign and at most two decimals: +7.73 pp.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>With its sign and at most the given decimals, in the words of the language: +7,73 điểm %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public string ToString(Language language, int decimals = 2) => string.Concat(
        Rounding.HalfAwayFromZero(Value, decimals) > 0 ? "+" : "",
        NumberForm.Of(language).Write(Value, decimals),
        language == Language.Vietnamese ? " điểm %" : " pp");
}
