namespace GovIndicators;

/// <summary>What a reported tally counts.</summary>
public enum TallySubject
{
    /// <summary>Tasks of a plan.</summary>
    Tasks = 0,

    /// <summary>Targets of a plan.</summary>
    Targets,
}
