namespace GovIndicators;

/// <summary>What is known of a period beside a plain value: a status, or that it was asked for and not reported.</summary>
internal readonly record struct PanelRemark(int Handle, int Ordinal, ObservationStatus Status, bool HasValue);
