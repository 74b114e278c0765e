namespace GovIndicators.Datasets;

/// <summary>Where something was read: a file and a place in it, so that a fault can be shown there.</summary>
/// <param name="File">The file; null for what was put together in code.</param>
/// <param name="Offset">The byte at which it begins.</param>
internal readonly record struct Place(FileText? File, int Offset)
{
    /// <summary>The offset of what stands nowhere in particular.</summary>
    internal const int None = -1;
}
