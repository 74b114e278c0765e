using System.Collections.Immutable;

namespace GovIndicators;

/// <summary>What a task went through, held against <see cref="PlanTaskRules"/> before the task is put together.</summary>
internal readonly record struct PlanTaskHistories(ImmutableArray<LeadAssignment> Leads, ImmutableArray<DueDate> DueDates, ImmutableArray<StatusChange> Statuses);
