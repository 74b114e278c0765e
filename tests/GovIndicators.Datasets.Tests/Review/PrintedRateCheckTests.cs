using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Datasets.Tests.Review;

public sealed class PrintedRateCheckTests
{
    /// <summary>Report 1270/BC-TCTTTg of 2017, VietTimes of August 2016 and Bao Moi of September 2016 (cases 09-003, 09-009 and 09-015).</summary>
    [Theory]
    [InlineData("98.62%", 16051, 16274, PrintedRateFinding.Truncated, "98.63")]
    [InlineData("1.38%", 223, 16274, PrintedRateFinding.ComplementOfTruncated, "1.37")]
    [InlineData("1.37%", 223, 16274, PrintedRateFinding.Rounded, "1.37")]
    [InlineData("5%", 5, 170, PrintedRateFinding.Contradicted, "3")]
    [InlineData("5%", 5, 100, PrintedRateFinding.Rounded, "5")]
    [InlineData("91.8%", 2501, 2723, PrintedRateFinding.Rounded, "91.8")]
    public void A_printed_percent_is_held_against_its_counts(string printed, int part, int whole, PrintedRateFinding finding, string rounded)
    {
        var check = PrintedRateCheck.Of(Printed(printed), Share.Of(part, whole));
        Assert.Equal(finding, check.Finding);
        Assert.Equal(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture), check.Rounded);
    }

    [Fact]
    public void A_truncated_percent_and_its_complement_add_up_to_the_whole() =>
        Assert.Equal(98.62m, PrintedRateCheck.Of(Printed("1.38%"), Share.Of(223, 16274)).Complement);

    [Fact]
    public void Without_counts_or_with_a_hedge_nothing_is_checked()
    {
        Assert.Equal(PrintedRateFinding.NotChecked, PrintedRateCheck.Of(Printed("98.62%"), null).Finding);
        Assert.Equal(PrintedRateFinding.NotChecked, PrintedRateCheck.Of(Printed("98.62%"), Share.Of(0, 0)).Finding);
        Assert.Equal(PrintedRateFinding.NotChecked, PrintedRateCheck.Of(Printed("nearly 50%"), Share.Of(1310, 3726)).Finding);
        Assert.Null(PrintedRateCheck.Of(Printed("98.62%"), null).Rounded);
    }

    [Fact]
    public void A_figure_that_is_no_percent_is_refused()
    {
        var figure = new PublishedFigure("F-1", Figure.Parse("223", FigureStyle.English, unit: Unit.Count), "P", "tasks.rate.overdue");
        Assert.StartsWith("The figure F-1 is in 'count'; expected a percent.", Assert.Throws<ArgumentException>(() => PrintedRateCheck.Of(figure, null)).Message, StringComparison.Ordinal);
    }

    /// <summary>What official rounding prints agrees; what cutting off prints agrees or is known as such; a complement of that too.</summary>
    [Fact]
    public void Every_way_of_printing_is_recognized() => Prop.ForAll(
        Gen.Choose(1, 100_000).SelectMany(whole => Gen.Choose(0, whole).Select(part => (part, whole))).ToArbitrary(),
        counts =>
        {
            var share = Share.Of(counts.part, counts.whole);
            var exact = 100m * counts.part / counts.whole;
            return Finding(Rounding.HalfAwayFromZero(exact, 2), share) == PrintedRateFinding.Rounded
                && Finding(Rounding.By(RoundingMode.Truncate, exact, 2), share) <= PrintedRateFinding.Truncated
                && Finding(100 - Rounding.By(RoundingMode.Truncate, 100 - exact, 2), share) is not (PrintedRateFinding.Contradicted or PrintedRateFinding.NotChecked);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static PrintedRateFinding Finding(decimal percent, Share share) =>
        PrintedRateCheck.Of(Printed(percent.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + "%"), share).Finding;

    private static PublishedFigure Printed(string text) => new("F-1", Figure.Parse(text, FigureStyle.English), "P", "tasks.rate.overdue");
}
