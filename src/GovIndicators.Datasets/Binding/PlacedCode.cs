namespace GovIndicators.Datasets;

/// <summary>The code of a row that could not be put together, and where it stands.</summary>
internal sealed record PlacedCode(string Code, Place Place);
