namespace GovIndicators.Tool.Generator;

/// <summary>What the files of a dataset call the parts that the library names otherwise, so that a task can be copied from a plan into a request.</summary>
internal static class DatasetNames
{
    private static readonly Dictionary<(string Type, string Name), string[]> Names = new()
    {
        [("LeadAssignment", "leads")] = ["agencies"],
        [("MilestoneCredit", "zero-hundred")] = ["0/100", "milestones-0/100"],
        [("MilestoneCredit", "fifty-fifty")] = ["50/50", "milestones-50/50"],
        [("MilestoneCredit", "twenty-eighty")] = ["20/80", "milestones-20/80"],
        [("Name", "english")] = ["en"],
        [("Name", "vietnamese")] = ["vi"],
        [("PlanTask", "citation")] = ["source"],
        [("PlanTask", "dueDates")] = ["due"],
        [("Target", "citation")] = ["source"],
    };

    /// <summary>The name under which a part stands in a schema, and the others under which it is read too.</summary>
    internal static (string Preferred, string[] Others) Of(string type, string name) => Names.TryGetValue((type, name), out var names)
        ? (names[0], [.. names.Skip(1), name])
        : (name, []);
}
