using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>The series of a panel converted one by one, and why some were not.</summary>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed class ConvertedPanel
{
    internal ConvertedPanel(SeriesPanel panel, IReadOnlyDictionary<SeriesKey, NoAnswer> refused) => (Panel, Refused) = (panel, refused);

    /// <summary>The converted series, in the order of those they were made of.</summary>
    public SeriesPanel Panel { get; }

    /// <summary>The series that were not converted, by the keys they came with, and why.</summary>
    public IReadOnlyDictionary<SeriesKey, NoAnswer> Refused { get; }

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Panel.Count} series converted, {Refused.Count} refused");
}
