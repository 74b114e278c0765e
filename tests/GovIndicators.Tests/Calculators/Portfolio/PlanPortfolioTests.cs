using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.Agencies;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Portfolio;

public class PlanPortfolioTests
{
    private static readonly LocalDate Begin = AgencyHistory.Epoch;

    [Fact]
    public void Everything_counts_each_task_once() =>
        Prop.ForAll(Any.Portfolio, Any.PortfolioDay, Any.DueDates, (parts, day, dueDates) =>
        {
            var portfolio = parts.Build();
            var tally = portfolio.AsOf(day, dueDates);
            return tally.Total == TaskTally.Of(portfolio.Plans.SelectMany(plan => plan.Tasks).Distinct(), day, dueDates) && tally.Leads.Total == tally.Total;
        }).Check(Any.Thousand);

    [Fact]
    public void A_plan_counts_the_tasks_of_all_plans_under_it_once() =>
        Prop.ForAll(Any.Portfolio, Any.PortfolioDay, Any.DueDates, (parts, day, dueDates) =>
        {
            var portfolio = parts.Build();
            return portfolio.AsOf(day, dueDates).Plans.All(tally =>
                tally.Own == TaskTally.Of(tally.Plan.Tasks, day, dueDates)
                && tally.WithBelow == TaskTally.Of(portfolio.Plans.Where(plan => IsAtOrUnder(plan, tally.Plan, portfolio)).SelectMany(plan => plan.Tasks).Distinct(), day, dueDates));
        }).Check(Any.Thousand);

    [Fact]
    public void An_agency_counts_the_tasks_of_all_agencies_below_it_once() =>
        Prop.ForAll(Any.Portfolio, Any.PortfolioDay, Any.DueDates, (parts, day, dueDates) =>
        {
            var portfolio = parts.Build();
            var tree = portfolio.Agencies.AsOf(day);
            var tasks = portfolio.Plans.SelectMany(plan => plan.Tasks).Distinct().ToList();
            return portfolio.AsOf(day, dueDates).Leads.Agencies.All(tally =>
            {
                var below = tree.DescendantsOf(tally.Agency.Code).Append(tally.Agency).ToHashSet();
                return tally.Own == Tally(agency => agency == tally.Agency) && tally.WithBelow == Tally(below.Contains);

                TaskTally Tally(Func<Agency, bool> has) =>
                    TaskTally.Of(tasks.Where(task => FollowersOf(portfolio.Agencies, task, day).Any(agency => agency is not null && has(agency))), day, dueDates);
            });
        }).Check(Any.Thousand);

    [Theory]
    [InlineData(TallyUnit.Tasks)]
    [InlineData(TallyUnit.Assignments)]
    public void The_tasks_behind_every_tally_tally_to_it(TallyUnit unit) =>
        Prop.ForAll(Any.Portfolio, Any.PortfolioDay, Any.DueDates, (parts, day, dueDates) =>
        {
            var tally = parts.Build().AsOf(day, dueDates, unit);
            (TaskTally? Counts, ImmutableArray<PlanTask> Tasks)[] all =
            [
                (tally.Total, tally.Tasks),
                .. tally.Plans.SelectMany(plan => new[] { (plan.Own, plan.OwnTasks), (plan.WithBelow, plan.WithBelowTasks) }),
                .. tally.Plans.SelectMany(plan => plan.Groups).Select(group => ((TaskTally?)group.Tally, group.Tasks)),
                .. new[] { tally.Leads, tally.Coordinators }.SelectMany(agencies => agencies.Agencies
                    .SelectMany(agency => new[] { ((TaskTally?)agency.Own, agency.OwnTasks), (agency.WithBelow, agency.WithBelowTasks) })
                    .Concat(agencies.Ended.Select(ended => ((TaskTally?)ended.Tally, ended.Tasks)))
                    .Append((agencies.Total, agencies.Tasks))),
            ];
            return all.All(one => (one.Counts ?? TaskTally.None) == TaskTally.Of(one.Tasks, day, dueDates));
        }).Check(Any.Thousand);

    [Fact]
    public void Groups_share_out_the_tasks_of_their_plan()
    {
        PlanTask[] tasks = [.. new[] { "G", "H", null, "G" }.Select((group, i) => new PlanTask($"T{i}", Name.Of("T"), [new([AgencyCode.Parse("VN-2"), AgencyCode.Parse("VN-3")])]) { Group = group })];
        var plan = new Plan("P", Name.Of("P"), [new("G", Name.Of("G")), new("H", Name.Of("H"))], tasks);
        var portfolio = new PlanPortfolio([plan], FiveAgencies());
        Assert.Equal(["T0,T3", "T1", "T2"], Codes(TallyUnit.Tasks));
        Assert.Equal(["T0,T0,T3,T3", "T1,T1", "T2,T2"], Codes(TallyUnit.Assignments));

        IEnumerable<string> Codes(TallyUnit unit) => portfolio.AsOf(Begin, DueDateBasis.Current, unit).Plan("P").Groups.Select(group => string.Join(',', group.Tasks.Select(task => task.Code)));
    }

    [Fact]
    public void Assignments_of_agencies_add_up_to_the_whole() =>
        Prop.ForAll(Any.Portfolio, Any.PortfolioDay, Any.DueDates, (parts, day, dueDates) =>
        {
            var tally = parts.Build().AsOf(day, dueDates, TallyUnit.Assignments);
            return Sum(tally.Leads.Agencies.Select(a => a.Own).Concat(tally.Leads.Ended.Select(e => e.Tally))) == tally.Leads.Total
                && Sum(tally.Leads.Agencies.Where(a => a.Depth == 0).Select(a => a.WithBelow).Concat(tally.Leads.Ended.Select(e => e.Tally))) == tally.Leads.Total
                && tally.Total == tally.Leads.Total;
        }).Check(Any.Thousand);

    [Fact]
    public void Agencies_add_up_to_the_plan_where_each_task_has_one_lead() =>
        Prop.ForAll(Any.PlanTasksOfOneLead, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) =>
        {
            var tally = new PlanPortfolio([new Plan("P", Name.Of("P"), tasks: tasks)], FiveAgencies()).AsOf(day, dueDates);
            return Sum(tally.Leads.Agencies.Select(a => a.Own)) == tally.Total && tally.Plan("P").Own == tally.Total;
        }).Check(Any.Thousand);

    [Fact]
    public void The_tally_of_a_union_is_the_sum_of_tallies() =>
        Prop.ForAll(Any.PlanTasks, Any.PlanTasks, Any.PortfolioDay, (one, other, day) =>
            TaskTally.Of(one.Concat(other), day, DueDateBasis.Current) == TaskTally.Of(one, day, DueDateBasis.Current) + TaskTally.Of(other, day, DueDateBasis.Current))
        .Check(Any.Thousand);

    [Fact]
    public void A_later_day_without_events_never_turns_a_completed_task_back() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) => tasks.All(task =>
        {
            var last = task.Statuses.IsEmpty ? day : LocalDate.Max(day, task.Statuses[^1].Reported);
            return task.StandingAsOf(last, dueDates).IsCompleted == task.StandingAsOf(last.PlusDays(365), dueDates).IsCompleted;
        })).Check(Any.Thousand);

    [Fact]
    public void A_task_of_a_merged_province_belongs_to_the_new_one()
    {
        var (before, after) = (VietNamAgencies.ProvincesMerged.PlusDays(-1), VietNamAgencies.ProvincesMerged);
        var merged = VietNamAgencies.Provinces.Successions[0];
        var task = TaskOf([.. merged.Predecessors]);
        var portfolio = new PlanPortfolio([new Plan("P", Name.Of("P"), tasks: [task])], VietNamAgencies.Provinces);
        Assert.Equal(merged.Predecessors.Length, portfolio.AsOf(before, DueDateBasis.Current, TallyUnit.Assignments).Total.Total);
        Assert.Equal(1, portfolio.AsOf(after, DueDateBasis.Current, TallyUnit.Assignments).Total.Total);
        Assert.Equal(1, portfolio.AsOf(before, DueDateBasis.Current).Leads.Find(VietNamAgencies.Country)!.WithBelow.Total);
        Assert.Equal(1, portfolio.AsOf(after, DueDateBasis.Current).Leads.Find(merged.Successors[0])!.Own.Total);
    }

    [Fact]
    public void A_task_of_an_agency_that_nobody_or_several_followed_says_so()
    {
        AgencyCode gone = AgencyCode.Parse("VN-A"), split = AgencyCode.Parse("VN-B"), one = AgencyCode.Parse("VN-B1"), other = AgencyCode.Parse("VN-B2");
        var day = new LocalDate(2025, 3, 1);
        var agencies = new AgencyRegistry.Builder()
            .Add(new Agency(gone, Name.Of("A")) { Lifetime = Lifetime.Through(day.PlusDays(-1)) })
            .Add(new Agency(split, Name.Of("B")) { Lifetime = Lifetime.Through(day.PlusDays(-1)) })
            .Add(new Agency(one, Name.Of("B1")) { Lifetime = Lifetime.From(day) })
            .Add(new Agency(other, Name.Of("B2")) { Lifetime = Lifetime.From(day) })
            .Add(new Succession(SuccessionKind.Abolition, day, [gone], []))
            .Add(new Succession(SuccessionKind.Split, day, [split], [one, other]))
            .Build();
        var leads = new PlanPortfolio([new Plan("P", Name.Of("P"), tasks: [TaskOf(gone), new("T2", Name.Of("T2"), [new([split])])])], agencies).AsOf(day, DueDateBasis.Current).Leads;
        Assert.Empty(leads.Agencies);
        Assert.Equal([gone, split], leads.Ended.Select(e => e.Agency.Code));
        Assert.Empty(leads.Ended[0].Candidates);
        Assert.Equal([one, other], leads.Ended[1].Candidates.Select(a => a.Code));
        Assert.Equal(2, leads.Total.Total);
    }

    [Fact]
    public void Before_its_first_day_a_plan_has_a_reason_and_no_tally()
    {
        var late = new Plan("LATE", Name.Of("L"), tasks: [TaskOf(AgencyCode.Parse("VN-1"))]) { Interval = new(new(2030, 1, 1), new(2030, 12, 31)) };
        var early = new Plan("EARLY", Name.Of("E"), tasks: [TaskOf(AgencyCode.Parse("VN-2"))]) { Interval = new(new(2020, 1, 1), new(2030, 12, 31)) };
        var tally = new PlanPortfolio([late, early], FiveAgencies()).AsOf(new(2025, 1, 1), DueDateBasis.Current);
        Assert.Null(tally.Plan("LATE").Own);
        Assert.Equal(NoAnswer.BeforeStart, tally.Plan("LATE").Reason);
        Assert.Equal(1, tally.Total.Total);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new PlanPortfolio([late, early], FiveAgencies()).AsOf(new(2019, 12, 31), DueDateBasis.Current));
        Assert.StartsWith("2019-12-31 lies before every plan; the first begins on 2020-01-01. Ask as of that day or later.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_is_signed_after_its_first_day_begins_with_the_signature()
    {
        var plan = new Plan("P", Name.Of("P"), tasks: [TaskOf(AgencyCode.Parse("VN-1"))])
        {
            Interval = new(new(2025, 1, 1), new(2025, 12, 31)),
            Act = new("27/KH-UBND") { Signed = new(2025, 1, 24) },
        };
        Assert.Equal(new LocalDate(2025, 1, 24), plan.FirstDay);
        Assert.Equal((false, true), (plan.HasBegunBy(new(2025, 1, 23)), plan.HasBegunBy(new(2025, 1, 24))));
        var portfolio = new PlanPortfolio([plan], FiveAgencies());
        Assert.Throws<ArgumentOutOfRangeException>(() => portfolio.AsOf(new(2025, 1, 23), DueDateBasis.Current));
        Assert.Equal(1, portfolio.AsOf(new(2025, 1, 24), DueDateBasis.Current).Total.Total);
    }

    [Fact]
    public void A_plan_that_states_neither_a_first_day_nor_a_signature_was_always_there()
    {
        var plan = new Plan("P", Name.Of("P"));
        Assert.Null(plan.FirstDay);
        Assert.True(plan.HasBegunBy(new(1, 1, 1)));
    }

    [Fact]
    public void Faults_of_a_portfolio_are_listed_together()
    {
        Plan one = new("P", Name.Of("P"), tasks: [TaskOf(AgencyCode.Parse("VN-99"))]), again = new("P", Name.Of("P"));
        Plan under = new("Q", Name.Of("Q")) { Parent = "R" }, above = new("R", Name.Of("R")) { Parent = "Q" };
        var refusal = Assert.Throws<ArgumentException>(() => new PlanPortfolio([one, again, under, above], FiveAgencies()));
        Assert.Contains("The plan P is given twice; keep one.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("The plan Q stands under itself; correct its parent 'R'.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("The task T1 of the plan P names the agency 'VN-99', which the registry does not hold; add it or correct the code.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_is_not_there_is_named() =>
        Assert.Equal(
            "The portfolio has no plan 'Q'; it has P.",
            Assert.Throws<KeyNotFoundException>(() => new PlanPortfolio([new Plan("P", Name.Of("P"))], FiveAgencies()).AsOf(Begin, DueDateBasis.Current).Plan("Q")).Message);

    [Fact]
    public void Coordinating_agencies_and_groups_are_tallied_too()
    {
        var task = new PlanTask("T", Name.Of("T"), [new([AgencyCode.Parse("VN-1")])]) { Coordinating = [AgencyCode.Parse("VN-2"), AgencyCode.Parse("VN-4")], Group = "G" };
        var plan = new Plan("P", Name.Of("P"), [new("G", Name.Of("G")), new("H", Name.Of("H"))], [task, TaskOf(AgencyCode.Parse("VN-1"))]);
        var tally = new PlanPortfolio([plan], FiveAgencies()).AsOf(Begin, DueDateBasis.Current);
        Assert.Equal(1, tally.Coordinators.Total.Total);
        Assert.Equal((0, 1), (tally.Coordinators.Find(AgencyCode.Parse("VN-1"))!.Own.Total, tally.Coordinators.Find(AgencyCode.Parse("VN-1"))!.WithBelow.Total));
        Assert.Equal([("G", 1), (null, 1)], tally.Plan("P").Groups.Select(g => (g.Group?.Code, g.Tally.Total!.Value)));
    }

    private static PlanTask TaskOf(params AgencyCode[] leads) => new("T1", Name.Of("T1"), [new(leads)]);

    /// <summary>VN-2 to VN-5 stand under VN-1, VN-4 and VN-5 under VN-3.</summary>
    private static AgencyRegistry FiveAgencies()
    {
        var builder = new AgencyRegistry.Builder().Add(new Agency(AgencyCode.Parse("VN-1"), Name.Of("1")));
        foreach (var (code, parent) in new[] { (2, 1), (3, 1), (4, 3), (5, 3) })
        {
            builder.Add(new Agency(AgencyCode.Parse($"VN-{code}"), Name.Of($"{code}")) { Parent = AgencyCode.Parse($"VN-{parent}") });
        }

        return builder.Build();
    }

    private static bool IsAtOrUnder(Plan plan, Plan top, PlanPortfolio portfolio)
    {
        for (var at = plan; at is not null; at = portfolio.Plans.FirstOrDefault(p => p.Code == at.Parent))
        {
            if (at == top) return true;
        }

        return false;
    }

    /// <summary>Null stands for an agency that nobody, or several, followed.</summary>
    private static IEnumerable<Agency?> FollowersOf(AgencyRegistry agencies, PlanTask task, LocalDate day) =>
        task.LeadsAsOf(day).Select(code => agencies.SuccessorsAsOf(code, day) is [var one] ? one : null).Distinct();

    private static TaskTally Sum(IEnumerable<TaskTally> tallies) => tallies.Aggregate(TaskTally.None, (all, one) => all + one);
}
