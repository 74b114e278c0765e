using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

/// <summary>Any formula about a series, asked by its name: of the last period, or from the first to the last.</summary>
internal static class FormulaAsked
{
    /// <param name="series">The series.</param>
    /// <param name="formula">The name of the formula.</param>
    /// <param name="choice">The code of a choice; null for the usual one.</param>
    /// <param name="month">In which month the longer periods begin, where there are any.</param>
    /// <param name="why">Takes the account.</param>
    public static void Of(IndicatorSeries series, string formula, string? choice, int month, Explanation why)
    {
        var (first, last) = (series.First, series.Last);
        object? answer = formula switch
        {
            "growth.previous-period" => Growth.PreviousPeriod(series, last, Rates(), why),
            "growth.year-on-year" => Growth.YearOnYear(series, last, Rates(), why),
            "growth.annualized" => Growth.Annualized(series, last, Rates(), why),
            "growth.annualized-flow" => Growth.AnnualizedFlow(series, last, why),
            "growth.compound-annual" => Growth.CompoundAnnual(series, first, last, Rates(), why),
            "growth.least-squares" => Growth.LeastSquares(series, first, last, Rates(), why),
            "growth.log" => Growth.Log(series, first, last, Rates(), why),
            "growth.difference" => Growth.Difference(series, first, last, why),
            "growth.point-change" => Growth.PointChange(series, first, last, why),
            "year-to-date.to-discrete" => YearToDate.ToDiscrete(series, why),
            "year-to-date.from-discrete" => YearToDate.FromDiscrete(series, why),
            "year-to-date.deviation-from-mean" => YearToDate.DeviationFromMean(series, last, why),
            "year-to-date.pro-rata-target" => YearToDate.ProRataTarget(series, Frequency.Fiscal(FrequencyKind.Quarter, month), why),
            "stock-flow.to-stock" => StockFlow.ToStock(series, why: why),
            "stock-flow.to-flow" => StockFlow.ToFlow(series, why: why),
            "linking.rebase" => Linking.Rebase(series, last, why: why),
            "linking.chain" => Linking.Chain(series, why: why),
            "linking.splice" => Linking.Splice(Part(series, 0, (series.Count / 2) + 1), Part(series, series.Count / 2, series.Count), SpliceRule.LastCommon, why: why),
            "gap-filling.fill" => GapFilling.Fill(series, choice == "carry-forward" ? GapRule.CarryForward : GapRule.Linear, why),
            "pooling.over-time" => Pooling.OverTime(SeriesPanel.FromSeries(series), Longer(), MissingPolicy.SkipIfAllMissing, FollowedAdviceTests.Choice<OverTimeMethod>(choice), why),
            "contributions.to-growth" => Contributions.ToGrowth([series], first, last, why),
            "contributions.to-geometric-index" => Contributions.ToGeometricIndex([series[last]!.Value / series[first]!.Value], [1], why),
            "decomposition.das-gupta-rate" => Decomposition.DasGuptaRate([Factor.Of("rate", series[first]!.Value, series[last]!.Value)], values => values["rate"][0], why),
            _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "Expected a formula about a series."),
        };
        Assert.True(answer is not null || why.Reason != NoAnswer.None, formula);

        RateGrowth Rates() => FollowedAdviceTests.Choice<RateGrowth>(choice);
        Frequency Longer() => series.Frequency.Kind == FrequencyKind.Week ? series.Frequency : Frequency.Fiscal(FrequencyKind.Year, month);
    }

    /// <summary>Some periods of a series, as one that was reported apart from the others.</summary>
    private static IndicatorSeries Part(IndicatorSeries series, int from, int end) =>
        IndicatorSeries.Create(series.Indicator, series.Key, series.Skip(from).Take(end - from));
}
