namespace GovIndicators;

/// <summary>One observation on its way into an archive: the handle of its key, and its release.</summary>
internal readonly record struct ArchiveRow(int Handle, Observation Observation, string Vintage);
