using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class LogarithmicMeanTests
{
    [Theory]
    [InlineData(1, Math.E, Math.E - 1)]    // (e - 1) / (1 - 0)
    [InlineData(5, 5, 5)]
    [InlineData(0, 7, 0)]
    [InlineData(0, 0, 0)]
    public void Of_agrees_with_the_definition(double a, double b, double mean) => Assert.Equal(mean, LogarithmicMean.Of(a, b), 1e-15);

    [Fact]
    public void Close_numbers_keep_their_digits() =>
        Assert.Equal(1 + 5e-11, LogarithmicMean.Of(1, 1 + 1e-10), 1e-15);    // 1 + d/2 - d^2/12 + ...

    [Fact]
    [Law("decomposition.logarithmic-mean")]
    public void It_lies_between_the_geometric_and_the_arithmetic_mean() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var (a, b) = (basket.PriceBefore[0], basket.PriceAfter[0]);
            var mean = LogarithmicMean.Of(a, b);
            return mean >= Math.Sqrt(a * b) * (1 - 1e-14) && mean <= (a + b) / 2 * (1 + 1e-14) && mean == LogarithmicMean.Of(b, a);
        }).Check(Any.Thousand);

    [Fact]
    public void Negative_numbers_are_refused() =>
        Assert.Equal("b", Assert.Throws<ArgumentOutOfRangeException>(() => LogarithmicMean.Of(1, -1)).ParamName);
}
