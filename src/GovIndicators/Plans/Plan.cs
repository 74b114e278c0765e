using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace GovIndicators;

/// <summary>What is to be done and reached in a stretch of time, under a legal act.</summary>
/// <remarks>A plan is compared by identity and does not change. It may stand under a parent plan: a yearly plan under a five-year plan.</remarks>
[DebuggerDisplay("{Code,nq}: {Name}")]
public sealed class Plan
{
    /// <summary>A plan with its groups, tasks and reported tallies.</summary>
    /// <exception cref="ArgumentException">A group or a task is given twice, or one names a group that the plan does not have.</exception>
    public Plan(
        string code,
        Name name,
        IEnumerable<PlanGroup>? groups = null,
        IEnumerable<PlanTask>? tasks = null,
        IEnumerable<ReportedTally>? reported = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        (Code, Name) = (code, name);
        Groups = [.. groups ?? []];
        Tasks = [.. tasks ?? []];
        Reported = [.. reported ?? []];
        if (PlanRules.FaultsIn(this) is [var fault, ..]) throw new ArgumentException(fault.Message, fault.Argument);
    }

    /// <summary>A plan of which the rules were asked already, while its parts could still be told where they stand.</summary>
    internal Plan(string code, Name name, PlanContents contents)
    {
        (Code, Name) = (code, name);
        (Groups, Tasks, Reported) = contents;
        Debug.Assert(PlanRules.FaultsIn(this) is [], "The parts break no rule.");
    }

    /// <summary>The code by which the data name it.</summary>
    public string Code { get; }

    /// <summary>What people call it.</summary>
    public Name Name { get; }

    /// <summary>Its groups, in the order of the document.</summary>
    public ImmutableArray<PlanGroup> Groups { get; }

    /// <summary>Its tasks, in the order of the document.</summary>
    public ImmutableArray<PlanTask> Tasks { get; }

    /// <summary>The tallies that reports printed about it.</summary>
    public ImmutableArray<ReportedTally> Reported { get; }

    /// <summary>Where it stands in the hierarchy of plans.</summary>
    public PlanLevel Level { get; init; }

    /// <summary>The act that approved it.</summary>
    public LegalAct? Act { get; init; }

    /// <summary>The first and the last day of the plan; null when they were not stated.</summary>
    public DateInterval? Interval { get; init; }

    /// <summary>The code of the plan it stands under; null for a plan of its own.</summary>
    public string? Parent { get; init; }

    /// <summary>The agency whose plan it is.</summary>
    public AgencyCode Owner { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The day from which it is in force: its first day, and not before its act was signed; null when it states neither.</summary>
    public LocalDate? FirstDay => (Interval?.Start, Act?.Signed) switch
    {
        ({ } start, { } signed) => LocalDate.Max(start, signed),
        (var start, var signed) => start ?? signed,
    };

    /// <summary>True from <see cref="FirstDay"/> on; always, where that was not stated.</summary>
    /// <remarks>Yearly plans are often signed in the year they plan for: before the signature nobody had the task to do.</remarks>
    public bool HasBegunBy(LocalDate date) => !(FirstDay > date);

    /// <summary>The code and the official name.</summary>
    public override string ToString() => $"{Code}: {Name}";
}
