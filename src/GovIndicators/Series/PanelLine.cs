namespace GovIndicators;

/// <summary>What decides which calculations a series allows: many series share one line, so that a calculator asks once for all of them.</summary>
internal readonly record struct PanelLine(Indicator Indicator, Accumulation Accumulation);
