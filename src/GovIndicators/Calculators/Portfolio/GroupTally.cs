namespace GovIndicators.Calculators;

/// <summary>How far a group of a plan is on a day.</summary>
/// <param name="Group">The group; null for tasks that are in none.</param>
/// <param name="Tally">Its tasks.</param>
public sealed record GroupTally(PlanGroup? Group, TaskTally Tally);
