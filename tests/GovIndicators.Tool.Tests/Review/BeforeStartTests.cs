namespace GovIndicators.Tool.Tests.Review;

/// <summary>A day on which no plan that has tasks had begun.</summary>
public sealed class BeforeStartTests
{
    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2024-06-01")]
    public async Task A_plan_that_has_not_begun_has_a_reason_and_no_rate(string day)
    {
        var (exit, text, errors) = await Govind.Run("review", Samples.MadeUp, "--as-of", day);
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        Assert.Contains("– (before start)", text, StringComparison.Ordinal);
        Assert.Contains("Digital transformation plan of An Bình for 2025: The date lies before the beginning.", text, StringComparison.Ordinal);
        Assert.Contains($"No plan with tasks had begun by {day}; the first begins on 2025-01-24.", text, StringComparison.Ordinal);
        string[] untrue = ["of 33", "0.00%", "The data name no lead agency of a task.", "AB-2025/01", "The data do not say who stands behind a completion."];
        foreach (var words in untrue) Assert.DoesNotContain(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_so_in_Vietnamese_and_as_a_row()
    {
        Assert.Contains("Đến 2020-01-01 chưa có kế hoạch nào có nhiệm vụ bắt đầu", (await Govind.Run("review", Samples.MadeUp, "--as-of", "2020-01-01", "-l", "vi")).Text, StringComparison.Ordinal);
        var csv = (await Govind.Run("review", Samples.MadeUp, "--as-of", "2020-01-01", "--format", "csv")).Text.Split('\n');
        Assert.Contains(csv, line => line.StartsWith("plan,AB-2025,tasks,completion,2020-01-01,", StringComparison.Ordinal) && line.Contains(",before-start,", StringComparison.Ordinal));
        Assert.DoesNotContain(csv, line => line.StartsWith("verification,", StringComparison.Ordinal) || line.Contains("count.total", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_the_day_on_which_it_was_signed_a_plan_is_counted()
    {
        Assert.DoesNotContain(await Lines("2025-01-23"), line => line.StartsWith(Total, StringComparison.Ordinal));
        Assert.Contains(await Lines("2025-01-24"), line => line.StartsWith($"{Total}2025-01-24,33,", StringComparison.Ordinal));
    }

    private const string Total = "plan,AB-2025,tasks,count.total,";

    private static async Task<string[]> Lines(string day) => (await Govind.Run("review", Samples.MadeUp, "--as-of", day, "--format", "csv")).Text.Split('\n');
}
