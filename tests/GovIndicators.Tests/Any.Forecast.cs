using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests;

internal static partial class Any
{
    /// <summary>One to eight periods, many of them without a finished task, never all; shrinks by losing periods.</summary>
    public static Arbitrary<ThroughputSamples> Throughput { get; } = Arb.From(
        from first in Gen.Choose(1, 12)
        from count in Gen.Choose(0, 7)
        from others in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 12))).ArrayOf(count)
        select ThroughputSamples.Of([first, .. others]),
        samples => from i in Enumerable.Range(0, samples.Count)
                   let fewer = samples.Sorted.RemoveAt(i)
                   where fewer.Any(sample => sample > 0)
                   select ThroughputSamples.Of(fewer));

    /// <summary>A few tasks to finish, or none.</summary>
    public static Arbitrary<int> Backlog { get; } = Arb.From(Gen.Choose(0, 120), backlog => backlog == 0 ? [] : [0, backlog / 2, backlog - 1]);
}
