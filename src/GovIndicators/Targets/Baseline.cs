using System.Globalization;

namespace GovIndicators;

/// <summary>Where an indicator stood when a target was set.</summary>
/// <remarks>Two baselines are equal when period, value and figure are.</remarks>
public sealed record Baseline
{
    /// <summary>A baseline by its period and value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public Baseline(TimePeriod period, double value) => (Period, Value) = (period, Require.Finite(value));

    /// <summary>The period that the value speaks of.</summary>
    public TimePeriod Period { get; }

    /// <summary>The value in the unit of the indicator.</summary>
    public double Value { get; }

    /// <summary>The figure as printed; null where it was not read from print.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The period and the value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period.ToString()} = {Value}");
}
