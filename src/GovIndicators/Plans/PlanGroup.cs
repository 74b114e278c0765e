namespace GovIndicators;

/// <summary>A part of a plan under a heading, such as the tasks of the ministries.</summary>
/// <param name="Code">The code by which tasks and tallies name it.</param>
/// <param name="Name">What people call it.</param>
public sealed record PlanGroup(string Code, Name Name);
