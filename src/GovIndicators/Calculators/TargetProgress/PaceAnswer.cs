using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>One number of a pace, or the reason why there is none.</summary>
/// <remarks>The unit is that of the property that gives it. The default value has neither a number nor a reason; no calculator gives it.</remarks>
public readonly record struct PaceAnswer : IWritten
{
    private PaceAnswer(double? value, NoAnswer reason, Bounds? bounds = null) => (Value, Reason, Bounds) = (value, reason, bounds);

    /// <summary>The number; null when there is none.</summary>
    public double? Value { get; }

    /// <summary>Where the number lies, since the latest value was rounded or hedged when it was printed; null when it was exact, or no bounds follow.</summary>
    public Bounds? Bounds { get; }

    /// <summary>Why there is no number; <see cref="NoAnswer.None"/> when there is one.</summary>
    public NoAnswer Reason { get; }

    /// <summary>The number, or the reason in words of a language.</summary>
    public string ToString(Language language) => Value is { } value ? NumberForm.Of(language).Write(value, 6) : Reason.ToText(language);

    /// <summary>The number, or the code of the reason.</summary>
    public override string ToString() => Value is { } value ? value.ToString("0.######", CultureInfo.InvariantCulture) : Reason.Code;

    internal static PaceAnswer Of(double value) => new(value, NoAnswer.None);

    internal PaceAnswer Within(Bounds bounds) => new(Value, Reason, bounds);

    internal static PaceAnswer None(NoAnswer reason) => new(null, reason);
}
