namespace GovIndicators;

/// <summary>Something that keeps agencies and successions from being a registry, with the place it was found at.</summary>
/// <param name="Code">A stable name of the fault, one of <see cref="AgencyFaults"/>.</param>
/// <param name="AgencyIndex">Which of the agencies, in the order added, is at fault; null when none is.</param>
/// <param name="SuccessionIndex">Which of the successions, in the order added, is at fault; null when none is.</param>
/// <param name="Text">What is wrong in it: the code or the date, as it was written.</param>
/// <param name="Message">What came in, and what would do.</param>
internal sealed record AgencyFault(string Code, int? AgencyIndex, int? SuccessionIndex, string Text, string Message);

/// <summary>The stable names of the faults.</summary>
internal static class AgencyFaults
{
    internal const string DuplicateCode = "duplicate-code";
    internal const string UnknownParent = "unknown-parent";
    internal const string ParentNotAlive = "parent-not-alive";
    internal const string ParentNeverInForce = "parent-never-in-force";
    internal const string ParentCycle = "parent-cycle";
    internal const string ExternalCodeNeverInForce = "external-code-never-in-force";
    internal const string ExternalCodeOverlap = "external-code-overlap";
    internal const string UnknownInSuccession = "unknown-agency-in-succession";
    internal const string PredecessorDate = "predecessor-date";
    internal const string SuccessorDate = "successor-date";
    internal const string EndsTwice = "ends-twice";
}
