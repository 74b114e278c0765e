using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace GovIndicators;

/// <summary>Something that agencies have to do under a plan.</summary>
/// <remarks>
/// <para>Status, due date and lead have dated histories, because deadlines are extended and leads are abolished. Whether the task is on time,
/// late or overdue is never stored: <see cref="StandingAsOf"/> derives it for a day.</para>
/// <para>A task is compared by identity and does not change.</para>
/// </remarks>
[DebuggerDisplay("{Code,nq}: {Name}")]
public sealed class PlanTask
{
    /// <summary>A task with its histories.</summary>
    /// <param name="code">The code by which its plan names it.</param>
    /// <param name="name">What is to be done.</param>
    /// <param name="leads">The agencies in charge through time, the first assignment first.</param>
    /// <param name="kind">Whether it can be completed.</param>
    /// <param name="start">The first day of work; null when it was not stated.</param>
    /// <param name="dueDates">The due date and its changes, the original first; none when no date was set.</param>
    /// <param name="statuses">What was reported, in order of the days on which it happened.</param>
    /// <exception cref="ArgumentException">A history is out of order or contradicts itself, the start or the kind; the message says where.</exception>
    public PlanTask(
        string code,
        Name name,
        IEnumerable<LeadAssignment> leads,
        PlanTaskKind kind = PlanTaskKind.OneOff,
        LocalDate? start = null,
        IEnumerable<DueDate>? dueDates = null,
        IEnumerable<StatusChange>? statuses = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(leads);
        (Code, Name, Kind, Start) = (code, name, kind, start);
        Leads = [.. leads];
        DueDates = [.. dueDates ?? []];
        Statuses = [.. statuses ?? []];
        if (PlanTaskRules.FaultsIn(this) is [var fault, ..]) throw new ArgumentException(fault.Message, fault.Argument);
    }

    /// <summary>A task of which the rules were asked already, while its parts could still be told where they stand.</summary>
    internal PlanTask(string code, Name name, PlanTaskKind kind, LocalDate? start, PlanTaskHistories histories)
    {
        (Code, Name, Kind, Start) = (code, name, kind, start);
        (Leads, DueDates, Statuses) = histories;
        Debug.Assert(PlanTaskRules.FaultsIn(this) is [], "The histories break no rule.");
    }

    /// <summary>The code by which its plan names it.</summary>
    public string Code { get; }

    /// <summary>What is to be done.</summary>
    public Name Name { get; }

    /// <summary>Whether it can be completed.</summary>
    public PlanTaskKind Kind { get; }

    /// <summary>The first day of work; null when it was not stated.</summary>
    public LocalDate? Start { get; }

    /// <summary>The agencies in charge through time.</summary>
    public ImmutableArray<LeadAssignment> Leads { get; }

    /// <summary>The due date and its changes, the original first; empty when no date was set.</summary>
    public ImmutableArray<DueDate> DueDates { get; }

    /// <summary>What was reported, in order.</summary>
    public ImmutableArray<StatusChange> Statuses { get; }

    /// <summary>The agencies that help.</summary>
    public ImmutableArray<AgencyCode> Coordinating { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The group of the plan that it belongs to; null when the plan has no groups.</summary>
    public string? Group { get; init; }

    /// <summary>How much it counts beside other tasks.</summary>
    public Weight Weight { get; init; }

    /// <summary>The work it takes, in a unit of the plan such as person-days; null when it was not estimated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The effort is negative or not finite.</exception>
    public double? Effort
    {
        get;
        init
        {
            if (value is { } effort)
            {
                Require.Finite(effort, nameof(value));
                if (effort < 0) throw new ArgumentOutOfRangeException(nameof(value), effort, "Effort is negative; expected 0 or more.");
            }

            field = value;
        }
    }

    /// <summary>What will be there when it is completed.</summary>
    public string? Product { get; init; }

    /// <summary>The steps that can be seen to be done.</summary>
    /// <exception cref="ArgumentException">One was completed before the task started.</exception>
    public ImmutableArray<Milestone> Milestones
    {
        get;
        init
        {
            field = value.IsDefault ? [] : value;
            foreach (var milestone in field)
            {
                if (PlanTaskRules.ComplaintAbout(milestone, Code, Start) is { } complaint) throw new ArgumentException(complaint, nameof(value));
            }
        }
    } = [];

    /// <summary>Where it was read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The first due date, whenever it was decided; null when none was ever set.</summary>
    /// <remarks><see cref="OriginalDueAsOf"/> says what was known on a day.</remarks>
    public LocalDate? OriginalDue => DueDates.IsEmpty ? null : DueDates[0].Due;

    /// <summary>The first due date, from the day on which it was decided; null before that day, and when none was ever set.</summary>
    /// <remarks>A first due date that does not say when it was decided holds from the beginning.</remarks>
    public LocalDate? OriginalDueAsOf(LocalDate date) => DueDates is [var original, ..] && !(original.Decided > date) ? original.Due : null;

    /// <summary>The due date in force on a day; null when none had been set by then.</summary>
    public LocalDate? DueAsOf(LocalDate date)
    {
        for (var i = DueDates.Length - 1; i >= 0; i--)
        {
            if (DueDates[i].Decided is not { } decided || decided <= date) return DueDates[i].Due;
        }

        return null;
    }

    /// <summary>The agencies in charge on a day.</summary>
    public ImmutableArray<AgencyCode> LeadsAsOf(LocalDate date)
    {
        for (var i = Leads.Length - 1; i > 0; i--)
        {
            if (Leads[i].From <= date) return Leads[i].Leads;
        }

        return Leads[0].Leads;
    }

    /// <summary>The last status that was known on a day; null when nothing had been reported.</summary>
    public StatusChange? StatusAsOf(LocalDate date)
    {
        for (var i = Statuses.Length - 1; i >= 0; i--)
        {
            if (Statuses[i].Reported <= date) return Statuses[i];
        }

        return null;
    }

    /// <summary>How the task stood on a day, as was known then.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="basis">Which due date "on time" means.</param>
    public TaskStanding StandingAsOf(LocalDate asOf, DueDateBasis basis)
    {
        var change = StatusAsOf(asOf);
        var due = basis == DueDateBasis.Original ? OriginalDueAsOf(asOf) : DueAsOf(asOf);
        return new(asOf, Kind, change?.Status ?? PlanTaskStatus.NotReported, due, change?.Status == PlanTaskStatus.Completed ? change.On : null);
    }

    /// <summary>The code and the official name.</summary>
    public override string ToString() => $"{Code}: {Name}";
}
