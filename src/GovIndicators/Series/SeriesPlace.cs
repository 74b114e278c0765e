namespace GovIndicators;

/// <summary>Where one series of a panel lies.</summary>
/// <param name="Start">Where its values begin in the memory that the panel looks at.</param>
/// <param name="Offset">Where its values begin among the values of the panel, series after series; another number than the start in a slice.</param>
/// <param name="First">The ordinal of its first period.</param>
/// <param name="Length">How many periods lie from its first to its last.</param>
/// <param name="Line">What it is, as a place in the list of lines.</param>
internal readonly record struct SeriesPlace(int Start, int Offset, int First, int Length, int Line);
