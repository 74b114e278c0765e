using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>How a simulation is run: how many trials, from which seed, on how many cores.</summary>
/// <remarks>Trials and seed decide the answer; the number of workers never does.</remarks>
public sealed record Simulation
{
    /// <summary>100,000 trials from seed 1 on every core.</summary>
    public static Simulation Default { get; } = new();

    /// <summary>How often the future is tried; 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Trials { get; init => field = AtLeastOne(value, nameof(Trials)); } = 100_000;

    /// <summary>Where the random numbers begin: the same seed gives the same answer on any machine.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many cores work on it; null for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Workers { get; init => field = value is { } workers ? AtLeastOne(workers, nameof(Workers)) : null; }

    private static int AtLeastOne(int number, string name) => number >= 1
        ? number
        : throw new ArgumentOutOfRangeException(name, number, string.Create(CultureInfo.InvariantCulture, $"{name} is {number}; expected 1 or more."));
}
