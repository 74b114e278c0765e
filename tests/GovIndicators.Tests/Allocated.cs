namespace GovIndicators.Tests;

/// <summary>How much memory some work takes on this thread.</summary>
internal static class Allocated
{
    /// <summary>Bytes taken by the second of two runs: the first loads and compiles what is needed.</summary>
    public static long By(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
