using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>The series of two panels joined pair by pair, and why some pairs were not.</summary>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed class SplicedPanel
{
    internal SplicedPanel(SeriesPanel panel, IReadOnlyDictionary<SeriesKey, NoAnswer> refused) => (Panel, Refused) = (panel, refused);

    /// <summary>The joined series, in the order of the earlier panel.</summary>
    public SeriesPanel Panel { get; }

    /// <summary>The series of the earlier panel that were not joined, and why; <see cref="NoAnswer.NotReported"/> where the later panel has none of that key.</summary>
    public IReadOnlyDictionary<SeriesKey, NoAnswer> Refused { get; }

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Panel.Count} series joined, {Refused.Count} refused");
}
