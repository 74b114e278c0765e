using System.Diagnostics;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>A figure that a report printed, with everything needed to say of what, by whom and when.</summary>
/// <remarks>
/// A figure of an agency and an indicator, with a period, is also an observation of a series. Two published figures are equal when all
/// their parts are.
/// </remarks>
[DebuggerDisplay("{Id,nq}: {Figure}")]
public sealed record PublishedFigure
{
    /// <summary>A printed figure by its identifier.</summary>
    /// <exception cref="ArgumentException">The identifier or the subject is blank.</exception>
    public PublishedFigure(string id, Figure figure, string subject, string indicator)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(indicator);
        (Id, Figure, Subject, Indicator) = (id, figure, subject, indicator);
    }

    /// <summary>The identifier; unique in a dataset.</summary>
    public string Id { get; }

    /// <summary>The number as printed, with its hedge and bounds.</summary>
    public Figure Figure { get; }

    /// <summary>Of whom: the code of an agency, of a plan, or of a plan and its group joined by a slash.</summary>
    public string Subject { get; }

    /// <summary>What is counted or measured: the code of an indicator, or a count of a plan such as tasks.completed.</summary>
    public string Indicator { get; }

    /// <summary>The report that printed it.</summary>
    public Citation? Source { get; init; }

    /// <summary>The day on which it was published.</summary>
    public LocalDate Published { get; init; }

    /// <summary>The day of which it speaks; null when it was not stated.</summary>
    public LocalDate? ReferenceDate { get; init; }

    /// <summary>Who produced it; empty where it is the producer of the indicator.</summary>
    public string Producer { get; init; } = "";

    /// <summary>The period of which it speaks; null for a count of a plan over a stretch that is no period, or when none was stated.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The stretch of time as written, where it is no period, such as 2022/2025.</summary>
    public string? Stretch { get; init; }

    /// <summary>What the value covers.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>The whole of which it is a part: the identifier of another figure, or a number as printed; null when none was printed.</summary>
    public string? Whole { get; init; }

    /// <summary>The part of which it is the share: the identifier of another figure, or a number as printed; null when none was printed.</summary>
    public string? Part { get; init; }

    /// <summary>What a reader must know beside it.</summary>
    public string? Note { get; init; }

    /// <summary>The identifier and what was printed.</summary>
    public override string ToString() => $"{Id}: {Figure}";
}
