using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>One measure of a change: a value, and where the true value lies, or the reason why there is none.</summary>
/// <remarks>The default value is a value of nothing with no reason; a comparison never gives it.</remarks>
public readonly record struct GrowthAnswer
{
    internal GrowthAnswer(double value, Bounds? bounds) => (Value, Bounds) = (value, bounds);

    internal GrowthAnswer(NoAnswer reason) => Reason = reason;

    /// <summary>The value from the numbers as printed; null when there is no answer.</summary>
    public double? Value { get; }

    /// <summary>Where the true value lies, since the inputs were rounded or hedged; null when the inputs are exact, or no bounds follow.</summary>
    public Bounds? Bounds { get; }

    /// <summary>Why there is no answer; <see cref="NoAnswer.None"/> when there is one.</summary>
    public NoAnswer Reason { get; }

    /// <summary>The value with its bounds, or the code of the reason.</summary>
    public override string ToString() => Value is not { } value ? Reason.Code
        : Bounds is { } bounds ? string.Create(CultureInfo.InvariantCulture, $"{value} in {bounds}")
        : value.ToString(CultureInfo.InvariantCulture);
}
