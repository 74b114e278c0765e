namespace GovIndicators.Tool.Tests.Review;

public class YearlyPaceTests
{
    [Fact]
    public async Task A_change_a_year_is_given_from_a_year_on()
    {
        var (_, text, _) = await Govind.Run("review", "--format", "csv");
        var rows = text.Split('\n').Where(row => row.Contains("compound-annual", StringComparison.Ordinal)).ToList();
        Assert.Contains(rows, row => row.Contains("2020..2021", StringComparison.Ordinal) && row.Contains("434.", StringComparison.Ordinal));
        // Ten months between two counts of cards: the change is there, and no pace of a year made of it.
        Assert.Contains(text.Split('\n'), row => row.Contains("percent-change", StringComparison.Ordinal) && row.Contains("across-producers", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("across-producers", StringComparison.Ordinal));
    }
}
