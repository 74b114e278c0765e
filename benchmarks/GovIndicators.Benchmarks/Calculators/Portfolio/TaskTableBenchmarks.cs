using BenchmarkDotNet.Attributes;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Benchmarks.Calculators.Portfolio;

/// <summary>The tally of very many tasks by 11,000 lead agencies and status as of a day, on one thread; the baseline goes row by row over the same columns.</summary>
/// <remarks>The aim: 10,000,000 tasks in less than 60 ms. Each task was reported on once, at some day of five years, and has a due date.</remarks>
[MemoryDiagnoser]
public class TaskTableBenchmarks
{
    private const int Agencies = 11_000;

    private static readonly LocalDate Start = new(2020, 1, 1);
    private static readonly LocalDate AfterAll = Start.PlusDays(1830);
    private static readonly LocalDate InBetween = Start.PlusDays(900);

    private TaskTable _table = null!;
    private int[] _counts = null!;

    [Params(100_000, 10_000_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        PlanTaskStatus[] statuses = [PlanTaskStatus.Completed, PlanTaskStatus.Completed, PlanTaskStatus.InProgress, PlanTaskStatus.NotStarted, PlanTaskStatus.BasicallyCompleted, PlanTaskStatus.Cancelled];
        AgencyCode[] leads = [.. Enumerable.Range(1, Agencies).Select(i => AgencyCode.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"VN-{i}")))];
        var builder = new TaskTable.Builder(DueDateBasis.Current);
        for (var i = 0; i < Tasks; i++)
        {
            builder.Add(leads[random.Next(Agencies)], statuses[random.Next(statuses.Length)], Start.PlusDays(random.Next(1826)), Start.PlusDays(random.Next(1826)));
        }

        _table = builder.Build();
        _counts = new int[_table.Leads.Length * TaskCell.Size];
    }

    [Benchmark]
    public TaskTally Now() => _table.TallyAsOf(AfterAll).Tasks;

    [Benchmark]
    public TaskTally OnADayInThePast() => _table.TallyAsOf(InBetween).Tasks;

    [Benchmark(Baseline = true)]
    public int RowByRow()
    {
        Array.Clear(_counts);
        _table.Rows.First.CountPlainly(TaskTable.Day(AfterAll), _counts);
        return _counts[0];
    }
}
