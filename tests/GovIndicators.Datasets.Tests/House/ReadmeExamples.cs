namespace GovIndicators.Tests.House;

/// <summary>The C# of the README, one test for each block, with the block as it stands there.</summary>
public class ReadmeExamples
{
    [Fact]
    public void Shares_pool()
    {
        Share ministries = Share.Of(42, 44);
        Share provinces = Share.Of(59, 63);

        Assert.Equal("101 of 107 = 94.39%", (ministries + provinces).ToString());
    }
}
