using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators;

/// <summary>A tally that a report printed about a plan, or one of its groups.</summary>
public sealed class ReportedTally
{
    /// <summary>A printed tally.</summary>
    /// <param name="subject">What is counted.</param>
    /// <param name="tally">The counts.</param>
    /// <param name="referenceDate">The day of which the counts speak.</param>
    public ReportedTally(TallySubject subject, TaskTally tally, LocalDate referenceDate)
    {
        ArgumentNullException.ThrowIfNull(tally);
        (Subject, Tally, ReferenceDate) = (subject, tally, referenceDate);
    }

    /// <summary>What is counted.</summary>
    public TallySubject Subject { get; }

    /// <summary>The counts.</summary>
    public TaskTally Tally { get; }

    /// <summary>The day of which the counts speak.</summary>
    public LocalDate ReferenceDate { get; }

    /// <summary>The group of the plan that is counted; null for the whole plan.</summary>
    public string? Group { get; init; }

    /// <summary>The day on which it became known: the day of publication where it was recorded, else that of its source, else the reference date.</summary>
    public LocalDate Published { get => Recorded ?? Citation?.Published ?? ReferenceDate; init => Recorded = value; }

    /// <summary>The day of publication as it was recorded; null where it was not.</summary>
    internal LocalDate? Recorded { get; init; }

    /// <summary>Who counted.</summary>
    public string? Producer { get; init; }

    /// <summary>The agencies that the report names as not yet done.</summary>
    public ImmutableArray<AgencyCode> StillOpen { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The identifiers of the published figures from which the counts were read.</summary>
    public ImmutableArray<string> Figures { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where it was read.</summary>
    public Citation? Citation { get; init; }
}
