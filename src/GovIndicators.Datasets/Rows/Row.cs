namespace GovIndicators.Datasets;

/// <summary>The cells of one thing in a file, before anybody has judged them. Rows are used again for the next thing of their sort.</summary>
internal abstract class Row
{
    /// <summary>Where it begins in its file; the places of cells within a row are measured from this field.</summary>
    internal int Offset = Place.None;

    /// <summary>False for a part of another row that was left out.</summary>
    internal bool IsPresent { get; set; }

    /// <summary>True when something in it was refused, so that what is missing is no fault of its own.</summary>
    internal bool WasRefused { get; set; }

    /// <summary>False when a part of it could not be read, which is a fault already: it is not put together then.</summary>
    internal bool IsSound { get; set; } = true;

    /// <summary>Which fields hold something: a bit for each, in the order of the shape.</summary>
    internal ulong Filled { get; set; }
}
