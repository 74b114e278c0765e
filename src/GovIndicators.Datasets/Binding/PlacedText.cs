namespace GovIndicators.Datasets;

/// <summary>A code or the name of a part, and where it stands.</summary>
internal sealed record PlacedText(string Text, Place Place);
