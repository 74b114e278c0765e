using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GovIndicators.Datasets;

/// <summary>Files are no dataset: every fault of every file, found in one go.</summary>
/// <remarks>Nothing was loaded. At most <see cref="MostKept"/> faults are kept; <see cref="Count"/> counts them all.</remarks>
public sealed class DatasetException : Exception
{
    /// <summary>The most faults that are kept with their places and messages.</summary>
    public const int MostKept = 10_000;

    private const int MostShown = 20;

    internal DatasetException(ImmutableArray<DatasetFault> faults, int count)
        : base(Together(faults, count)) =>
        (Faults, Count) = (faults, count);

    /// <summary>The faults, by file and place.</summary>
    public ImmutableArray<DatasetFault> Faults { get; }

    /// <summary>How many faults there are, those not kept included.</summary>
    public int Count { get; }

    private static string Together(ImmutableArray<DatasetFault> faults, int count)
    {
        if (count == 1) return faults[0].ToString();
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"The dataset has {count} faults.");
        foreach (var fault in faults.Take(MostShown)) text.Append('\n').Append("- ").Append(fault);
        if (count > MostShown) text.Append(CultureInfo.InvariantCulture, $"\n... and {count - MostShown} more.");
        return text.ToString();
    }
}
