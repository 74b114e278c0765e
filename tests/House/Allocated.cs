namespace GovIndicators.Tests.House;

/// <summary>How much memory some work takes on this thread.</summary>
internal static class Allocated
{
    private const int Runs = 10;

    /// <summary>Bytes that the work takes each time it runs, once what it needs is loaded and compiled.</summary>
    /// <remarks>
    /// A collection in the middle, which any test on another thread may cause, closes the block that this thread allocates from, and the unused rest of it counts
    /// as taken: up to 8 KB too many, never too few. So the least of several runs is what the work itself took.
    /// </remarks>
    public static long By(Action work)
    {
        work();
        var least = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
