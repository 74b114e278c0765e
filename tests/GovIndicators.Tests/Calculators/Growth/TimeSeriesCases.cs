using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

[CaseFor("stock-flow.to-stock")]
[CaseFor("stock-flow.to-flow")]
[CaseFor("linking.rebase")]
[CaseFor("linking.splice-windows")]
[CaseFor("growth.percent-change")]
public sealed class TimeSeriesCases : ICaseFamily
{
    private const string Name = "06_stock_flow_timeseries.json";

    // Index formulas and contributions have a family of their own.
    private static readonly string[] Elsewhere = ["indexFormulas", "fisherContributions"];

    private static IEnumerable<WorkedCase> Cases => CaseFile.Read(Name).Where(one => !Elsewhere.Contains(one.Fn));

    public string File => Name;

    public static TheoryData<string> Ids => [.. Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Series_arithmetic_agrees_with_the_case(string id)
    {
        var one = Cases.Single(each => each.Id == id);
        CaseAnswer.Agrees(one, Answer(one));
    }

    public IEnumerable<(string Id, string Printed)> Run() => Cases.Select(one => (one.Id, CaseAnswer.Print(Answer(one))));

    private static object? Answer(WorkedCase one)
    {
        var given = one.In;
        return one.Fn switch
        {
            "flowToStock" => ByKey("A", "B", key => StockFlow.ToStock(given.Values(key))),
            "stockToFlow" => ByKey("A", "B", key => StockFlow.ToFlow(given.Values(key), opening: 0)),
            "fillTimeSeries" => ByKey("A", "B", key => Series(given.Numbers(key).Select(year => TimePeriod.OfYear((int)year))).Select(each => (double)each.Period.Year).ToArray()),
            "fillTimeSeriesQuarterly" => Series(given.GetProperty("present").EnumerateArray().Select(item => Quarter(item.GetString()!))).Select(each => each.Period.ToString().Replace("-", "", StringComparison.Ordinal)).ToArray(),
            "timeShiftYears" => given.Numbers("years").Select(year => (double)(TimePeriod.OfYear((int)year) + given.Whole("by")).Year).ToArray(),
            "spliceIndex" => Linking.SpliceWindows([.. given.GetProperty("windows").EnumerateArray().Select(window => window.EnumerateArray().Select(item => item.GetDouble()).ToArray())], WindowRule.At(given.Whole("period"))),
            "rebase" => Linking.Rebase(given.Values("index"), given.Whole("newBaseAt")),
            "roundedIndexDrift" => RoundedDrift(given.Numbers("index"), given.Whole("digits")),
            _ => throw new InvalidOperationException($"{one.Id} asks for {one.Fn}, which this family does not know."),
        };
    }

    private static Dictionary<string, object?> ByKey(string first, string second, Func<string, object> answer) => new() { [first] = answer(first), [second] = answer(second) };

    private static Dictionary<string, object?> RoundedDrift(double[] index, int digits) => new()
    {
        ["fromExact"] = Growth.PercentChange(index[0], index[1])?.Value,
        ["fromRounded"] = Growth.PercentChange(Rounding.HalfAwayFromZero(index[0], digits), Rounding.HalfAwayFromZero(index[1], digits))?.Value,
    };

    private static TimePeriod Quarter(string text) => TimePeriod.Parse(text.Insert(4, "-"));

    // A series is dense from its first period to its last: filling with absences is what it does when it is made.
    private static IndicatorSeries Series(IEnumerable<TimePeriod> periods)
    {
        TimePeriod[] present = [.. periods];
        var indicator = new Indicator(IndicatorCode.Parse("CASE"), GovIndicators.Name.Of("Ca kiểm thử", "Case"), Unit.Count, Measure.Flow);
        var key = new SeriesKey(indicator.Code, AgencyCode.Parse("VN"), present[0].Frequency);
        return IndicatorSeries.Create(indicator, key, present.Select(period => new Observation(period, 1)));
    }
}
