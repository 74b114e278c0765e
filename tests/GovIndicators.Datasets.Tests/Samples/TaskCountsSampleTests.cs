using System.Globalization;
using GovIndicators.Tests.House;

namespace GovIndicators.Datasets.Tests.Samples;

/// <summary>Counts of the Government's tasks that reports of 2016, 2017 and 2025 printed; the numbers expected here were worked out by hand from the table.</summary>
public sealed class TaskCountsSampleTests
{
    private static readonly ProgressReview Review = ProgressReview.Of(GovDataset.Load(Repository.PathOf("docs/samples/task-counts")));

    [Theory]
    [InlineData("VN-TASKS-2017", "16,051 of 21,914 = 73.25%", "16,051 of 16,274 = 98.63%", "223 of 16,274 = 1.37%")]
    [InlineData("VN-TASKS-2016", "1,739 of 3,726 = 46.67%", "1,739 of 1,914 = 90.86%", "175 of 1,914 = 9.14%")]
    [InlineData("VN-TASKS-2016-BKHDT", null, "73 of 87 = 83.91%", "14 of 87 = 16.09%")]
    [InlineData("VN-TASKS-2016-BTC", "95 of 170 = 55.88%", "95 of 100 = 95%", "5 of 100 = 5%")]
    [InlineData("VN-NQ71", "22 of 37 = 59.46%", "22 of 24 = 91.67%", "2 of 24 = 8.33%")]
    public void Each_row_of_the_table_gives_its_rates(string plan, string? ofAll, string ofDone, string overdue)
    {
        var tally = Review.Tallies.Single(t => t.Plan.Code == plan);
        Assert.Equal(ofAll, tally.Rates.First(r => r.Basis.Code == "all").Share?.ToString());
        Assert.Equal(ofDone, tally.Rates.First(r => r.Basis.Code == "done-or-overdue").Share?.ToString());
        Assert.Equal(overdue, tally.Overdue?.ToString());
    }

    [Theory]
    [InlineData("TC17-8", "98.62", "98.63", PrintedRateFinding.Truncated)]
    [InlineData("TC17-9", "1.38", "1.37", PrintedRateFinding.ComplementOfTruncated)]
    [InlineData("TC16-BTC-5", "5", "5", PrintedRateFinding.Rounded)]
    public void Each_printed_rate_is_held_against_its_counts(string id, string printed, string rounded, PrintedRateFinding finding)
    {
        var check = Review.PrintedRates.Single(c => c.Printed.Id == id);
        Assert.Equal(printed, check.Printed.Figure.Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(rounded, check.Rounded?.ToString("0.##", CultureInfo.InvariantCulture));
        Assert.Equal(finding, check.Finding);
    }

    [Fact]
    public void Counts_that_were_added_up_are_the_sums_they_say()
    {
        foreach (var tally in Review.Dataset.Plans.SelectMany(plan => plan.Reported).Select(report => report.Tally))
        {
            if (tally.OpenInTime is { } inTime) Assert.Equal(inTime + tally.OpenOverdue, tally.Open);
        }
    }

    /// <summary>The table was collected from the reports; every count in it is in the dataset and no other.</summary>
    [SharedDataFact]
    public void The_counts_are_those_of_the_table()
    {
        string[] plans = ["VN-TASKS-2017", "VN-TASKS-2016", "VN-TASKS-2016-BKHDT", "VN-TASKS-2016-BTC", "VN-NQ71"];
        var rows = File.ReadAllLines(Path.Combine(Repository.SharedData, "viet-nam", "task_counts.csv")).Skip(1).ToList();
        Assert.Equal(plans.Length, rows.Count);
        Assert.Equal(rows.Select((row, i) => CountsOf(plans[i], row)), Review.Tallies.Select(t => CountsOf(t.Plan.Code, t.Tally)).OrderBy(text => Array.IndexOf(plans, text.Split(':')[0])));
    }

    private static string CountsOf(string plan, string row)
    {
        // The counts follow the day and the scope, which may hold a comma in other tables and holds none here.
        var numbers = row.Split(',').Skip(2).Take(6);
        return $"{plan}: {string.Join('/', numbers)}";
    }

    private static string CountsOf(string plan, TaskTally tally)
    {
        int?[] counts = [tally.Total, tally.Completed, tally.CompletedOnTime, tally.CompletedLate, tally.OpenInTime, tally.OpenOverdue];
        return $"{plan}: {string.Join('/', counts.Select(count => count?.ToString(CultureInfo.InvariantCulture)))}";
    }
}
