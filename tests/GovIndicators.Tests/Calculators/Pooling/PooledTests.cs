using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class PooledTests
{
    [Fact]
    public void It_prints_the_result_and_the_coverage()
    {
        Assert.Equal("94.39% (2 of 3 = 66.67%)", new Pooled<Percent>(Percent.Of(101, 107)!.Value, Coverage.Of(2, 3)).ToString());
        Assert.Equal("0.000123 (1 of 1 = 100%)", new Pooled<double>(0.000123, Coverage.Of(1, 1)).ToString());
    }
}
