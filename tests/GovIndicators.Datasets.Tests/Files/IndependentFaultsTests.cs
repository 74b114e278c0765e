using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Datasets.Tests.Files;

/// <summary>Faults that have nothing to do with each other are told all together, each at its own field, however many stand in one thing.</summary>
public class IndependentFaultsTests
{
    private static readonly Injection[] All =
    [
        // Seven in one task.
        new("plans.json", "[\"VN-A\"]", "[\"VN-B\"]", "$.plans[0].tasks[0].leads[0].agencies[0]", "unknown-agency"),
        new("plans.json", "\"start\":", "\"group\": \"h\", \"start\":", "$.plans[0].tasks[0].group", "contradiction"),
        new("plans.json", "\"name\": { \"en\": \"Task\" },", "\"name\": { \"en\": \"Task\" }, \"coordinating\": [\"VN\", \"VN-C\"],", "$.plans[0].tasks[0].coordinating[1]", "unknown-agency"),
        new("plans.json", "\"2024-06-30\" } ]", "\"2023-12-31\" } ]", "$.plans[0].tasks[0].due[0].due", "contradiction"),
        new("plans.json", "2024-05-31", "2023-05-31", "$.plans[0].tasks[0].statuses[0].on", "contradiction"),
        new("plans.json", "\"completed\" }", "\"completed\", \"verification\": \"sworn\" }", "$.plans[0].tasks[0].statuses[0].verification", "unknown-word"),
        new("plans.json", "\"code\": \"T1\",", "\"code\": \"T1\", \"effort\": -1,", "$.plans[0].tasks[0].effort", "not-a-number"),

        // Six more in its plan.
        new("plans.json", "\"code\": \"P1\",", "\"code\": \"P1\", \"owner\": \"VN-D\",", "$.plans[0].owner", "unknown-agency"),
        new("plans.json", "\"name\": { \"en\": \"Plan\" },", "\"name\": { \"en\": \"Plan\" }, \"parent\": \"P9\",", "$.plans[0].parent", "unknown-plan"),
        new("plans.json", "{ \"code\": \"g\", \"name\": { \"en\": \"Group\" } }", "{ \"code\": \"g\", \"name\": { \"en\": \"Group\" } }, { \"code\": \"g\", \"name\": { \"en\": \"Again\" } }", "$.plans[0].groups[1].code", "contradiction"),
        new("plans.json", "\"referenceDate\":", "\"stillOpen\": [\"VN-E\"], \"referenceDate\":", "$.plans[0].reported[0].stillOpen[0]", "unknown-agency"),
        new("plans.json", "\"figures\": [\"F2\"]", "\"figures\": [\"F2\"], \"published\": \"2024-06-01\"", "$.plans[0].reported[0].published", "contradiction"),
        new("plans.json", "      ],\n      \"reported\"", "      , null ],\n      \"reported\"", "$.plans[0].tasks[1]", "wrong-type"),

        // Four in one target.
        new("targets.json", "\"USERS\"", "\"USER\"", "$.targets[0].indicator", "unknown-indicator"),
        new("targets.json", "\"agency\": \"VN\"", "\"agency\": \"VN-F\"", "$.targets[0].agency", "unknown-agency"),
        new("targets.json", "\"value\": 40", "\"value\": 1e999", "$.targets[0].values[0].value", "not-a-number"),
        new("targets.json", "\"code\": \"G1\",", "\"code\": \"G1\", \"trajectory\": \"linear\",", "$.targets[0].trajectory", "missing"),

        // Four in one row, and one in another.
        new("observations.csv", "12.5", "NaN", "value", "not-a-number"),
        new("observations.csv", "VN-A,2023", "VN-G,2023", "agency", "unknown-agency"),
        new("observations.csv", ",,2024-01-15", ",Z,2024-01-15", "status", "unknown-word"),
        new("observations.csv", "2024-01-15", "15/1/2024", "published", "not-understood"),
        new("observations.csv", "14.5", "14,5,", "indicator", "wrong-field-count"),

        // Three in one figure, and one in another that a tally names.
        new("figures.csv", "F1,s1", "F1,s2", "source", "unknown-source"),
        new("figures.csv", "VN,USERS", "VM,USERS", "subject", "unknown-subject"),
        new("figures.csv", "rounded,2021", "rounded,21", "period", "not-understood"),
        new("figures.csv", "tasks.total,1,", "tasks.total,one,", "printed", "not-understood"),

        // Two in one agency, to which others refer; one in an indicator, to which others refer; and two in the head.
        new("agencies.json", "\"parent\": \"VN\"", "\"parent\": \"XX\"", "$.agencies[1].parent", "unknown-parent"),
        new("agencies.json", "\"ministry\"", "\"Ministry!\"", "$.agencies[1].kind", "not-understood"),
        new("indicators.json", "\"higher\"", "\"up\"", "$.indicators[0].direction", "not-understood"),
        new("dataset.json", "\"format\": 1", "\"format\": 2", "$.format", "unsupported-format"),
        new("dataset.json", "2024-07-19", "9999-12-31", "$.asOf", "contradiction"),
    ];

    [Fact]
    public void Any_of_them_together_are_told_all_and_nothing_else_is() =>
        Prop.ForAll(Arb.From(Gen.SubListOf(All).Select(list => list.ToArray()), Smaller), injected =>
        {
            if (injected.Length == 0) return true.ToProperty();
            var folder = injected.Aggregate(new SmallFolder(), (spoiled, one) => spoiled.With(one.File, one.Old, one.Now));
            var told = folder.Exception().Faults.Select(f => $"{f.File} {f.Path} {f.Code}").Order(StringComparer.Ordinal);
            var expected = injected.Select(one => $"{one.File} {one.Path} {one.Code}").Order(StringComparer.Ordinal);
            return told.SequenceEqual(expected).Label($"expected\n{string.Join('\n', expected)}\ntold\n{string.Join('\n', told)}");
        }).Check(Any.Thousand);

    [Fact]
    public void All_of_them_together_are_told_all()
    {
        var faults = All.Aggregate(new SmallFolder(), (spoiled, one) => spoiled.With(one.File, one.Old, one.Now)).Exception();
        Assert.Equal(All.Length, faults.Count);
        Assert.All(faults.Faults, fault => Assert.True(fault.Line > 0));
    }

    private static IEnumerable<Injection[]> Smaller(Injection[] injected) => injected.Select((_, left) => injected.Where((_, i) => i != left).ToArray());

    private sealed record Injection(string File, string Old, string Now, string Path, string Code);
}
