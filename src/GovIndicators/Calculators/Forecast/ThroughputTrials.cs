namespace GovIndicators.Calculators;

/// <summary>Tries the future many times, and counts the trials that finish in each period.</summary>
/// <remarks>
/// Trials are cut into chunks of a fixed size, each with a stream of random numbers of its own, and counts add; so it does not matter which core
/// takes which chunk. Nothing is allocated for a trial: each worker has one array of counts.
/// </remarks>
internal static class ThroughputTrials
{
    /// <summary>Part of the promise that a seed gives the same answer: another size gives other streams.</summary>
    internal const int TrialsInChunk = 4096;

    /// <summary>How many trials finish in each period, from 0; trials that never finish within the periods are in none.</summary>
    internal static long[] Run(int backlog, ThroughputBlocks blocks, int maximumPeriods, Simulation simulation, IProgress<double>? progress, CancellationToken cancellation)
    {
        var chunks = ((simulation.Trials - 1) / TrialsInChunk) + 1;
        var workers = Math.Min(simulation.Workers ?? Environment.ProcessorCount, chunks);
        var finished = new long[maximumPeriods + 1];
        var gate = new Lock();
        var (next, done) = (-1, 0);

        if (workers == 1) Work();
        else Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, _ => Work());
        return finished;

        void Work()
        {
            var counts = new long[maximumPeriods + 1];
            for (var chunk = Interlocked.Increment(ref next); chunk < chunks; chunk = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                var trials = Math.Min(TrialsInChunk, simulation.Trials - (chunk * TrialsInChunk));
                Count(backlog, blocks, Xoshiro256.Stream(simulation.Seed, (ulong)chunk), trials, counts);
                Report();
            }

            lock (gate)
            {
                for (var period = 0; period < counts.Length; period++) finished[period] += counts[period];
            }
        }

        // Under the lock, so that progress never runs backwards and the reporter needs no lock of its own.
        void Report()
        {
            if (progress is null) return;
            lock (gate) progress.Report((double)++done / chunks);
        }
    }

    /// <summary>One chunk: each trial subtracts what its periods finish from the backlog until nothing is left, or no period is.</summary>
    private static void Count(int backlog, ThroughputBlocks blocks, Xoshiro256 random, int trials, long[] counts)
    {
        var single = blocks.Single;
        for (var trial = 0; trial < trials; trial++)
        {
            var (left, period) = (backlog, 0);
            foreach (var block in blocks.Blocks)
            {
                while (left > block.Most && period < counts.Length)
                {
                    left -= block.Table.Draw(ref random);
                    period += block.Periods;
                }
            }

            // A block never finishes the backlog, so a trial that steps over the last period with one has tasks left there.
            while (left > 0 && ++period < counts.Length) left -= single.Draw(ref random);
            if (period < counts.Length) counts[period]++;
        }
    }
}
