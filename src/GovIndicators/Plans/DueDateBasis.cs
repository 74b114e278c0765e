namespace GovIndicators;

/// <summary>Which due date "on time" means, since deadlines are extended.</summary>
public enum DueDateBasis
{
    /// <summary>The due date in force on the day of the question.</summary>
    Current = 0,

    /// <summary>The first due date, so that an extension does not make a delay disappear.</summary>
    Original,
}
