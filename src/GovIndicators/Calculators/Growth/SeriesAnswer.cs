using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>The answer for one period of a series, or the reason why there is none.</summary>
/// <remarks>The default value is no answer for the first year that exists; no calculator gives it.</remarks>
public readonly record struct SeriesAnswer : IWritten
{
    internal SeriesAnswer(TimePeriod period, double? value, ObservationStatus status, NoAnswer reason) =>
        (Period, Value, Status, Reason) = (period, value, status, reason);

    /// <summary>The period of the answer; of a change, the later one.</summary>
    public TimePeriod Period { get; }

    /// <summary>The answer, in the unit of the formula; null when there is none.</summary>
    public double? Value { get; }

    /// <summary>What the producers said of the values behind the answer: as unsure as the less sure of them.</summary>
    public ObservationStatus Status { get; }

    /// <summary>Why there is no answer; <see cref="NoAnswer.None"/> when there is one.</summary>
    public NoAnswer Reason { get; }

    /// <summary>The period, and the answer or the reason in words of a language.</summary>
    public string ToString(Language language) => Value is { } value
        ? $"{Period.ToString()} = {NumberForm.Of(language).Write(value, 6)}"
        : $"{Period.ToString()}: {Reason.ToText(language)}";

    /// <summary>The period, and the answer or the code of the reason.</summary>
    public override string ToString() => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{Period.ToString()} = {value}{(Status == ObservationStatus.Normal ? "" : " " + Status.Letter)}")
        : $"{Period.ToString()}: {Reason.Code}";
}
