using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>What was reported for one period: a value, or an absence with its status.</summary>
/// <remarks>
/// Two observations are equal when all their parts are. The default value is an absence for the first year that exists; nobody reports it.
/// </remarks>
public readonly record struct Observation : IWritten
{
    /// <summary>An observation; a null value means that nothing was reported, or that the status says why there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    /// <exception cref="ArgumentException">The status says that there is no value, and there is one.</exception>
    public Observation(TimePeriod period, double? value, ObservationStatus status = ObservationStatus.Normal)
    {
        if (value is { } number)
        {
            Require.Finite(number, nameof(value));
            if (status.MeansAbsent)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{period} has the value {number} and the status {status.Letter}, which says that there is none; give one of the two."),
                    nameof(status));
            }
        }

        (Period, Value, Status) = (period, value, status);
    }

    /// <summary>The period that the value speaks of.</summary>
    public TimePeriod Period { get; }

    /// <summary>The value in the unit of the indicator; null when nothing was reported.</summary>
    public double? Value { get; }

    /// <summary>What the producer said of it.</summary>
    public ObservationStatus Status { get; }

    /// <summary>The numerator and denominator of a rate, where they were reported.</summary>
    /// <remarks>A series, which knows the unit, holds the value against them.</remarks>
    public Share? Parts { get; init; }

    /// <summary>The figure as printed, with its digits and hedge, where the value was read from print.</summary>
    /// <exception cref="ArgumentException">The figure says another number, and its bounds leave no room for the value.</exception>
    public Figure? Figure
    {
        get;
        init => field = ObservationEvidence.Agreeing(Period, Value, value, nameof(Figure));
    }

    /// <summary>The day on which it was published; null where that was not recorded, and an archive then goes by its source.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The day of which it speaks, where that is not the end of the period.</summary>
    public LocalDate? ReferenceDate { get; init; }

    /// <summary>Where it was read; null where that was not recorded.</summary>
    public Citation? Source { get; init; }

    /// <summary>The period, and the value or that there is none, in words of a language; with the letter of the status where there is one.</summary>
    public string ToString(Language language)
    {
        var said = Value is { } value ? NumberForm.Of(language).Write(value, 6) : language == Language.Vietnamese ? "chưa có số liệu" : "not reported";
        return $"{Period.ToString()} = {said}{(Status == ObservationStatus.Normal ? "" : $" {Status.Letter}")}";
    }

    /// <summary>The same in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Where the true value lies: what the digits and the hedge of the printed figure leave open, or the value itself.</summary>
    /// <returns>Null when there is no value, or the value does not fit a decimal.</returns>
    public Bounds? Bounds => Value is not { } value ? null
        : Figure is { } printed && !ObservationEvidence.IsPercentOf(value, printed.Share) ? printed.Bounds
        : Math.Abs(value) < 1e27 ? GovIndicators.Bounds.Exactly((decimal)value) : null;
}
