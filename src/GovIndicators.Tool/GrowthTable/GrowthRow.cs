using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>What a growth table says of one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">What was reported; null when nothing was.</param>
/// <param name="Status">What the producer said of the value.</param>
/// <param name="Change">The difference from the period before; null when there is no period before in the series.</param>
/// <param name="PercentChange">The relative change from the period before; null likewise.</param>
/// <param name="YearOnYear">The relative change from the same period of the year before; null when the series is yearly or has no such period.</param>
internal sealed record GrowthRow(TimePeriod Period, double? Value, ObservationStatus Status, GrowthCell? Change, GrowthCell? PercentChange, GrowthCell? YearOnYear);
