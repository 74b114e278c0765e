using System.Globalization;

namespace GovIndicators;

/// <summary>What is to be reached by the end of a period.</summary>
/// <remarks>Two target values are equal when all their parts are.</remarks>
public sealed record TargetValue
{
    /// <summary>A value to be reached by the end of a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public TargetValue(TimePeriod period, double value) => (Period, Value) = (period, Require.Finite(value));

    /// <summary>A band to be in at the end of a period, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite.</exception>
    /// <exception cref="ArgumentException">The band is upside down.</exception>
    public TargetValue(TimePeriod period, double lower, double upper)
        : this(period, lower)
    {
        Require.Finite(upper);
        if (upper < lower)
        {
            throw new ArgumentException(UpsideDown(period, lower, upper), nameof(upper));
        }

        Upper = upper;
    }

    /// <summary>The period by whose end it is due.</summary>
    public TimePeriod Period { get; }

    /// <summary>The value in the unit of the indicator; of a band, the lower end.</summary>
    public double Value { get; }

    /// <summary>The upper end of a band; null where there is no band.</summary>
    public double? Upper { get; }

    /// <summary>The figure as printed; null where it was not read from print.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The value to be reached from another: of a band the nearer end, and inside it the other value itself.</summary>
    internal double NearestTo(double value) => Upper is { } upper ? Math.Clamp(value, Value, upper) : Value;

    /// <summary>The period and the value, or the ends of the band.</summary>
    public override string ToString() => Upper is { } upper
        ? string.Create(CultureInfo.InvariantCulture, $"{Period.ToString()} = {Value}..{upper}")
        : string.Create(CultureInfo.InvariantCulture, $"{Period.ToString()} = {Value}");

    /// <summary>What is said of a band whose ends are exchanged; a null period is not known.</summary>
    internal static string UpsideDown(TimePeriod? period, double lower, double upper) => string.Create(
        CultureInfo.InvariantCulture,
        $"The band{(period is { } of ? $" of {of.ToString()}" : "")} runs from {lower} to {upper}, which is upside down; give the lower end first.");
}
