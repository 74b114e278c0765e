namespace GovIndicators.Tests.Plans;

public sealed class PlanTests
{
    private static readonly Name Any1 = Name.Of(english: "A plan");

    [Fact]
    public void The_same_task_twice_is_refused() => Assert.StartsWith(
        "The plan P has the task '1' twice; keep one.",
        Assert.Throws<ArgumentException>(() => new Plan("P", Any1, tasks: [Task("1"), Task("1")])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_task_of_an_unknown_group_is_refused() => Assert.StartsWith(
        "The task 1 of the plan P is in the group 'x', which the plan does not have.",
        Assert.Throws<ArgumentException>(() => new Plan("P", Any1, tasks: [Task("1", "x")])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_tally_of_an_unknown_group_is_refused() => Assert.StartsWith(
        "A tally of the plan P counts the group 'x', which the plan does not have.",
        Assert.Throws<ArgumentException>(() => new Plan("P", Any1, reported: [new(TallySubject.Tasks, TaskTally.None, new(2022, 12, 25)) { Group = "x" }])).Message,
        StringComparison.Ordinal);

    private static PlanTask Task(string code, string? group = null) => new(code, Name.Of(english: "A task"), [new([AgencyCode.Parse("VN-BTC")])]) { Group = group };
}
