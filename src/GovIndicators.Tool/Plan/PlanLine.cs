using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Whose tasks they are, how many are how far, and how much of them is done: a row of every table and file that <c>govind plan</c> writes.</summary>
/// <param name="Section">Where it stands: one of the sections below.</param>
/// <param name="Code">The code of the plan or agency.</param>
/// <param name="Name">What the plan or agency is called.</param>
/// <param name="Depth">How many stand above it in the tree of plans or agencies.</param>
/// <param name="Part">The code of the part of its tasks: own, with-below, agency-ended, a group.</param>
/// <param name="PartName">The part in words.</param>
internal sealed record PlanLine(string Section, string Code, Name Name, int Depth, string Part, Name PartName)
{
    internal const string OfReport = "printed";
    internal const string OfPlan = "plan";
    internal const string OfLead = "lead";
    internal const string OfCoordinator = "coordinating";

    internal required TaskTally Tally { get; init; }

    /// <summary>How much is done by the method that was asked for.</summary>
    internal required PlanAnswer Answer { get; init; }

    /// <summary>The day of which the counts speak.</summary>
    internal required string Period { get; init; }

    /// <summary>How many are overdue, at least and at most; null where the counts do not say.</summary>
    internal (int Least, int Most)? Overdue { get; init; }

    /// <summary>Completed on time, of completed with a due date; null where the counts do not say.</summary>
    internal Share? OnTime { get; init; }

    /// <summary>How old what is overdue is; null for counts without tasks.</summary>
    internal OverdueAge? Age { get; init; }

    /// <summary>The agency that ended without a single one to follow it, of whose tasks these are; null for others.</summary>
    internal EndedAgencyTally? Ended { get; init; }

    /// <summary>The tally as a report printed it; null where it was counted from tasks.</summary>
    internal TallyReview? Report { get; init; }
}
