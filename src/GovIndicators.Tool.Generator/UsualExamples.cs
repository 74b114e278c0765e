namespace GovIndicators.Tool.Generator;

/// <summary>Examples of what a schema cannot make up: tasks that hold together, factors with names of their own.</summary>
internal static class UsualExamples
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["Factor"] = """{"name":"people","before":[100,100],"after":[100,300]},{"name":"risk","before":[0.1,0.2],"after":[0.1,0.2]}""",
        ["LeadAssignment"] = """{"agencies":["VN-BTC"]}""",
        ["Milestone"] = """{"name":{"en":"The draft is published"},"weight":1,"due":"2024-03-31"},{"name":{"en":"The decree is signed"},"weight":2,"due":"2024-06-30"}""",
        ["Name"] = """{"vi":"Ban hành kế hoạch","en":"Issue the plan"}""",
        ["PlanTask"] = """
            {"code":"01","name":{"en":"Issue the plan"},"leads":[{"agencies":["VN-BTC"]}],"due":[{"due":"2024-06-30"}],"statuses":[{"on":"2024-06-15","status":"completed"}],"weight":2,"effort":3},
            {"code":"02","name":{"en":"Connect the services"},"leads":[{"agencies":["VN-BYT"]}],"due":[{"due":"2024-07-15"}],"statuses":[{"on":"2024-05-02","status":"in-progress"}],"effort":5}
            """,
        ["decomposition.das-gupta-ratio-of-sums denominator"] = """["people"]""",
        ["decomposition.das-gupta-ratio-of-sums numerator"] = """["people","risk"]""",
    };

    /// <summary>A schema with the examples of a type, or of an input of a formula: its name behind a space.</summary>
    internal static string In(string schema, string key) => Examples.TryGetValue(key, out var examples)
        ? SchemaText.With(schema, $"\"examples\":[{examples.Replace("\n", "").Replace("\r", "")}]")
        : schema;
}
