using BenchmarkDotNet.Attributes;
using GovIndicators.Calculators;

namespace GovIndicators.Benchmarks.Calculators.Portfolio;

/// <summary>The tally of very many tasks by 11,000 lead agencies and status as of a day, on one thread; the baseline goes row by row over the same columns.</summary>
/// <remarks>The aim: 10,000,000 tasks in less than 60 ms. Each task was reported on once, at some day of five years, and has a due date.</remarks>
[MemoryDiagnoser]
public class TaskTableBenchmarks
{
    private TaskTable _table = null!;
    private int[] _counts = null!;

    [Params(100_000, 10_000_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _table = TaskTables.Of(Tasks);
        _counts = new int[_table.Leads.Length * TaskCell.Size];
    }

    [Benchmark]
    public TaskTally Now() => _table.TallyAsOf(TaskTables.AfterAll).Tasks;

    [Benchmark]
    public TaskTally OnADayInThePast() => _table.TallyAsOf(TaskTables.InBetween).Tasks;

    [Benchmark(Baseline = true)]
    public int RowByRow()
    {
        Array.Clear(_counts);
        _table.Rows.First.CountPlainly(TaskTable.Day(TaskTables.AfterAll), _counts);
        return _counts[0];
    }
}
