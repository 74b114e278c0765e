namespace GovIndicators.Tool;

/// <summary>The unit of a plain number that is about one series; empty where the series has none.</summary>
internal static class AnswerUnit
{
    internal static string Of(IndicatorSeries series) => series.Indicator.Unit.Code;

    internal static string OfADifference(IndicatorSeries series) => series.Indicator.Unit == Unit.Percent ? Unit.PercentagePoints.Code : series.Indicator.Unit.Code;
}
