using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tests.House;

/// <summary>The C# of the README, one test for each block, with the block as it stands there.</summary>
public class ReadmeExamples
{
    [Fact]
    public void Ten_lines()
    {
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            var sample = GovDataset.Sample;
            var tallies = sample.Plan("VN-UBQG-2022").Reported.Where(r => r.Group is not null).Select(r => r.Tally);
            Share? plan = tallies.Select(t => CompletionRate.Of(t, CompletionBasis.All)).Aggregate((all, one) => all + one);
            Console.WriteLine(plan);                                                  // 101 of 107 = 94.39%

            var users = sample.SeriesAsOf(sample.AsOf).Of(IndicatorCode.Parse("ONLINE-SERVICE-USERS")).First();
            var (from, to) = (users.At(TimePeriod.OfYear(2020))!.Value, users.At(TimePeriod.OfYear(2021))!.Value);
            var growth = GrowthComparison.Of(from, to);
            Console.WriteLine(PercentagePoints.From(growth.Difference.Value!.Value)); // +7.73 pp
            Console.WriteLine(growth.PercentChange.Reason);                           // PercentOfPercent: ask for it by RateGrowth.RelativeToo
        }
        finally
        {
            Console.SetOut(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
        }

        Assert.Equal("101 of 107 = 94.39%\n+7.73 pp\nPercentOfPercent\n", printed.ToString());
    }
}
