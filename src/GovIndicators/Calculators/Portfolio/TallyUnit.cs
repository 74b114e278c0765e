namespace GovIndicators.Calculators;

/// <summary>What a tally over agencies counts.</summary>
public enum TallyUnit
{
    /// <summary>Tasks: one that several agencies lead counts once wherever they are taken together.</summary>
    Tasks = 0,

    /// <summary>Assignments: one for each agency that leads a task, so that agencies add up to the whole.</summary>
    Assignments,
}
