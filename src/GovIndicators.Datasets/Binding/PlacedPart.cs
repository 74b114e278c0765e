namespace GovIndicators.Datasets;

/// <summary>A part of a thing that may turn out to be at fault, and where it stands.</summary>
internal sealed record PlacedPart(string Part, Place Place);
