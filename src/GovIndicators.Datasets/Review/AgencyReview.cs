namespace GovIndicators.Datasets;

/// <summary>How far the tasks are that an agency leads.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Tally">Its tasks; a task with several leads counts for each.</param>
/// <param name="Completion">Completed of one-off tasks.</param>
/// <param name="Rank">Its place by that rate, ties sharing a place; null when it has too few tasks to be ranked, or no rate.</param>
public sealed record AgencyReview(Agency Agency, TaskTally Tally, ReviewRate Completion, int? Rank);
