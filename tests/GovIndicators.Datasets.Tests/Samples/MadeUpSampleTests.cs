using System.Text;
using GovIndicators.Tests.House;

namespace GovIndicators.Datasets.Tests.Samples;

public class MadeUpSampleTests
{
    private const string Folder = "docs/samples/made-up";

    private static readonly GovDataset Sample = GovDataset.Load(Repository.PathOf(Folder));

    [Fact]
    public void It_says_that_it_is_made_up()
    {
        Assert.StartsWith("Made-up data", Sample.Note!.In(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("Dữ liệu giả định", Sample.Note.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_what_the_published_figures_lack()
    {
        var tasks = Sample.Plan("AB-2025").Tasks;
        Assert.Equal(33, tasks.Length);
        Assert.Contains(tasks, t => t.DueDates.Length > 1);
        Assert.Contains(tasks, t => t.Leads.Length > 1);
        Assert.Contains(tasks, t => t.Statuses.IsEmpty);
        Assert.Contains(tasks, t => t.Milestones.Length > 0);
        Assert.Contains(tasks, t => t.StandingAsOf(Sample.AsOf, DueDateBasis.Current).IsOverdue);
        Assert.Equal([Verification.NotStated, Verification.SelfReported, Verification.Verified], tasks.SelectMany(t => t.Statuses).Select(s => s.Verification).Distinct().Order());
        Assert.Equal(2, Sample.Observations.ReleasesOf(
            new(IndicatorCode.Parse("AB-ONLINE-SHARE"), AgencyCode.Parse("GOVIND-AB-VP"), Frequency.Month), TimePeriod.OfMonth(2025, 6)).Count());
    }

    [Theory, InlineData(Folder), InlineData("docs/samples/task-counts"), InlineData("src/GovIndicators.Datasets/Samples/viet-nam")]
    public void The_files_are_as_Save_writes_them(string folder) => Assert.All(
        InMemory.Folder(GovDataset.Load(Repository.PathOf(folder))),
        file => Assert.Equal(Repository.Read($"{folder}/{file.Name}"), Encoding.UTF8.GetString(file.Bytes)));
}
