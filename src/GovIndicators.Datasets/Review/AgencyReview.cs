using GovIndicators.Calculators;

namespace GovIndicators.Datasets;

/// <summary>How far the tasks are that an agency leads.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Tally">Its tasks, those of agencies that it followed among them; a task with several leads counts for each.</param>
/// <param name="Completion">Completed of one-off tasks.</param>
/// <param name="Rank">Its place by that rate, ties sharing a place; null when it has too few tasks to be ranked, no rate, or has ended.</param>
public sealed record AgencyReview(Agency Agency, TaskTally Tally, ReviewRate Completion, int? Rank)
{
    /// <summary>Why it is not ranked; <see cref="NotRankedReason.None"/> for an agency that is.</summary>
    public NotRankedReason NotRanked { get; init; }

    /// <summary>Who may have the tasks, of an agency that is not alive on the day and that no single agency followed: "agency ended"; null for an agency that is alive.</summary>
    public EndedAgencyTally? Ended { get; init; }
}
