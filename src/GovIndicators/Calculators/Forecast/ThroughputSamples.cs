using System.Collections.Immutable;
using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>How many tasks were finished in each of the periods seen so far.</summary>
/// <remarks>
/// Each period counts alike, and their order does not matter: a forecast draws from them with equal chances. A period in which nothing was finished
/// is a sample of 0; a period that was not reported is left out. All periods are of one length. Safe to share between threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ThroughputSamples : IWritten
{
    private ThroughputSamples(ImmutableArray<int> sorted)
    {
        Sorted = sorted;
        Mean = sorted.Sum(sample => (double)sample) / sorted.Length;
    }

    /// <summary>The number of periods seen; at least 1.</summary>
    public int Count => Sorted.Length;

    /// <summary>The fewest tasks finished in a period.</summary>
    public int Minimum => Sorted[0];

    /// <summary>The most tasks finished in a period.</summary>
    public int Maximum => Sorted[^1];

    /// <summary>The mean number of tasks finished in a period.</summary>
    public double Mean { get; }

    internal ImmutableArray<int> Sorted { get; }

    /// <summary>The tasks finished in each period seen.</summary>
    /// <exception cref="ArgumentNullException">The counts are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">There is no count.</exception>
    public static ThroughputSamples Of(params IEnumerable<int> finished)
    {
        ArgumentNullException.ThrowIfNull(finished);
        ImmutableArray<int> sorted = [.. finished.Order()];
        if (sorted.IsEmpty) throw new ArgumentException("No period was given; expected the tasks finished in one period or more.", nameof(finished));
        ArgumentOutOfRangeException.ThrowIfNegative(sorted[0], nameof(finished));
        return new(sorted);
    }

    /// <summary>The number of periods, the range and the mean.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The number of periods, the range and the mean, in the words of the language.</summary>
    public string ToString(Language language)
    {
        var form = NumberForm.Of(language);
        var (count, least, most, mean) = (form.Write(Count), form.Write(Minimum), form.Write(Maximum), form.Write(Mean));
        return language == Language.Vietnamese
            ? $"{count} kỳ, mỗi kỳ {least} đến {most}, trung bình {mean}"
            : $"{count} periods of {least} to {most}, mean {mean}";
    }

    /// <summary>The chance of each number of tasks in one period; whatever covers the backlog counts as the backlog.</summary>
    internal CountDistribution UpTo(int backlog)
    {
        var (lowest, highest) = (Math.Min(Minimum, backlog), Math.Min(Maximum, backlog));
        List<(int Finished, double Chance)> chances = [];
        foreach (var same in Sorted.GroupBy(sample => Math.Min(sample, backlog))) chances.Add((same.Key, (double)same.Count() / Count));
        return new(lowest, highest, [.. chances]);
    }
}
