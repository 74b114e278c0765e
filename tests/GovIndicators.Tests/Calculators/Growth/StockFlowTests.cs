using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class StockFlowTests
{
    [Fact]
    [Law("stock-flow.to-flow")]
    [Law("stock-flow.to-stock")]
    public void Stock_to_flow_and_back_is_identity_on_whole_numbers() =>
        Prop.ForAll(Any.WholeRun, Gen.Choose(-1000, 1000).ToArbitrary(), (run, opening) =>
        {
            double?[] stocks = [.. run.Select(x => (double?)x)];
            return StockFlow.ToStock(StockFlow.ToFlow(stocks, opening), opening).SequenceEqual(stocks)
                && StockFlow.ToFlow(StockFlow.ToStock(stocks, opening), opening).SequenceEqual(stocks);
        }).Check(Any.Thousand);

    [Fact]
    public void The_last_stock_is_the_opening_and_all_flows() =>
        Prop.ForAll(Any.WholeRun, run =>
            run.Length == 0 || StockFlow.ToStock([.. run.Select(x => (double?)x)], 5)[^1] == 5 + run.Sum()).Check(Any.Thousand);

    [Fact]
    public void After_a_flow_that_was_not_reported_the_stock_is_unknown() =>
        Assert.Equal([2, null, null], StockFlow.ToStock([2, null, 3]));

    [Fact]
    public void Around_a_stock_that_was_not_reported_the_flow_is_unknown() =>
        Assert.Equal([2, null, null, 1], StockFlow.ToFlow([2, null, 3, 4], opening: 0));

    [Fact]
    public void An_opening_that_is_not_finite_is_refused()
    {
        Assert.Equal("opening", Assert.Throws<ArgumentOutOfRangeException>(() => StockFlow.ToStock([1], double.NaN)).ParamName);
        Assert.Equal("opening", Assert.Throws<ArgumentOutOfRangeException>(() => StockFlow.ToFlow([1], double.PositiveInfinity)).ParamName);
    }

    [Fact]
    public void Without_an_opening_the_first_flow_is_unknown_as_in_a_series() =>
        Prop.ForAll(Any.RunWithGaps, run =>
        {
            var (indicator, first) = (Any.PanelIndicators[1], TimePeriod.OfYear(2000));
            var series = IndicatorSeries.Create(indicator, new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Year), run.Select((value, i) => new Observation(first + i, value)));
            return StockFlow.ToFlow(run).SequenceEqual(run.Select((_, i) => i == 0 ? null : StockFlow.ToFlow(series)![first + i]))
                && StockFlow.ToFlow(run, 0).Skip(1).SequenceEqual(StockFlow.ToFlow(run).Skip(1));
        }).Check(Any.Thousand);
}
