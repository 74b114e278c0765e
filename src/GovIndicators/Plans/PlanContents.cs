using System.Collections.Immutable;

namespace GovIndicators;

/// <summary>What a plan is made of, held against <see cref="PlanRules"/> before the plan is put together.</summary>
internal readonly record struct PlanContents(ImmutableArray<PlanGroup> Groups, ImmutableArray<PlanTask> Tasks, ImmutableArray<ReportedTally> Reported);
