using NodaTime;

namespace GovIndicators.Datasets.Tests.Review;

public sealed class ReviewOptionsTests
{
    [Theory]
    [InlineData("0001-01-01"), InlineData("1899-12-31"), InlineData("2200-01-01"), InlineData("9999-12-31")]
    public void A_day_on_which_nothing_can_be_read_is_refused(string day)
    {
        var message = $"The day is {day}; expected one from 1900-01-01 to 2199-12-31.";
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewOptions { AsOf = SmallReview.Day(day) }).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewOptions { Since = SmallReview.Day(day) }).Message, StringComparison.Ordinal);
        Assert.Null(new ReviewOptions { AsOf = null }.AsOf);
    }

    [Fact]
    public void A_negative_number_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewOptions { DueWithinDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewOptions { StaleAfterPeriods = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewOptions { ReportedWithinDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewOptions { LastPoints = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewOptions() with { FewestTasksToRank = -1 });
    }

    [Theory]
    [InlineData(0), InlineData(int.MaxValue)]
    public void The_least_and_the_most_give_a_review(int number)
    {
        var options = new ReviewOptions { DueWithinDays = number, StaleAfterPeriods = number, ReportedWithinDays = number, LastPoints = number, FewestTasksToRank = number };
        foreach (var day in new[] { new LocalDate(1900, 1, 1), new LocalDate(2024, 6, 30), new LocalDate(2199, 12, 31) })
        {
            Assert.Equal(day, ProgressReview.Of(GovDataset.Sample, options with { AsOf = day }).AsOf);
        }

        var due = new SmallReview { Tasks = SmallReview.Task("1", "\"due\": [{ \"due\": \"9999-12-31\" }]") }.Of(options);
        Assert.Equal(number == 0 ? 0 : 1, due.DueSoon.Length);
    }
}
