using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

[CaseFor("growth.percent-change")]
[CaseFor("growth.difference")]
[CaseFor("growth.percent-changes")]
[CaseFor("growth.differences")]
[CaseFor("growth.annualized-changes")]
[CaseFor("growth.percent-from-fold")]
[CaseFor("growth.annualized-flow")]
[CaseFor("growth.percent-from-log")]
[CaseFor("year-to-date.sum")]
[CaseFor("year-to-date.deviation-from-mean")]
[CaseFor("year-to-date.pro-rata-target")]
[CaseFor("year-to-date.to-discrete")]
public sealed class GrowthCases : ICaseFamily
{
    private const string Name = "05_growth_arithmetic.json";

    public string File => Name;

    public static TheoryData<string> Ids => [.. CaseFile.Read(Name).Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Growth_arithmetic_agrees_with_the_case(string id)
    {
        var one = CaseFile.Read(Name).Single(each => each.Id == id);
        CaseAnswer.Agrees(one, Answer(one));
    }

    public IEnumerable<(string Id, string Printed)> Run() => CaseFile.Read(Name).Select(one => (one.Id, CaseAnswer.Print(Answer(one))));

    private static object? Answer(WorkedCase one)
    {
        var given = one.In;
        return one.Fn switch
        {
            "percentChange" => Growth.PercentChange(given.Number("from"), given.Number("to"))?.Value,
            "percentChangeRounded" => Growth.PercentChange(given.Number("from"), given.Number("to"))?.Round(given.Whole("digits")).Value,
            "change" => new Dictionary<string, object?>
            {
                ["points"] = Growth.Difference(given.Number("from"), given.Number("to")),
                ["percent"] = Growth.PercentChange(given.Number("from"), given.Number("to"))?.Value,
            },
            "basisPoints" => PercentagePoints.From(given.Number("percentagePoints")).AsBasisPoints,
            "percentChangePrevious" => Growth.PercentChanges(given.Values("values"))[given.Whole("at") - 1]?.Value,
            "differencePrevious" => Growth.Differences(given.Values("values"))[given.Whole("at") - 1],
            "percentChangeAnnualised" => Growth.AnnualizedChanges(given.Values("values"), given.Whole("frequency"))[given.Whole("at") - 1]?.Value,
            "foldToPercent" => Growth.PercentFromFold(given.Number("ratio")).Value,
            "annualise" => Growth.AnnualizedFlow(given.Number("value"), given.Number("days"), given.Number("yearDays")),
            "yearToDate" => YearToDate.Sum(given.Values("values"), given.Whole("period")),
            "deviationFromYtdAverage" => YearToDate.DeviationFromMean(given.Values("values"), given.Whole("period")),
            "proRataTarget" => YearToDate.ProRataTarget(given.Number("annual"), given.Whole("periodInYear"), given.Whole("periodsInYear")),
            "logToPercent" => Growth.PercentFromLog(given.Number("logPercent"))?.Value,
            "deYtd" => YearToDate.ToDiscrete(given.Values("ytd"), periodsInYear: 12),
            _ => throw new InvalidOperationException($"{one.Id} asks for {one.Fn}, which this family does not know."),
        };
    }
}
