using System.Globalization;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Benchmarks.Calculators.Portfolio;

/// <summary>Made-up tasks of 11,000 lead agencies, each reported on once, at some day of five years, and with a due date; the same in every run.</summary>
internal static class TaskTables
{
    internal static readonly LocalDate Start = new(2020, 1, 1);
    internal static readonly LocalDate AfterAll = Start.PlusDays(1830);
    internal static readonly LocalDate InBetween = Start.PlusDays(900);

    private const int Agencies = 11_000;

    internal static TaskTable Of(int tasks)
    {
        var random = new Random(1);
        PlanTaskStatus[] statuses = [PlanTaskStatus.Completed, PlanTaskStatus.Completed, PlanTaskStatus.InProgress, PlanTaskStatus.NotStarted, PlanTaskStatus.BasicallyCompleted, PlanTaskStatus.Cancelled];
        AgencyCode[] leads = [.. Enumerable.Range(1, Agencies).Select(i => AgencyCode.Parse(string.Create(CultureInfo.InvariantCulture, $"VN-{i}")))];
        var builder = new TaskTable.Builder(DueDateBasis.Current);
        for (var i = 0; i < tasks; i++)
        {
            builder.Add(leads[random.Next(Agencies)], statuses[random.Next(statuses.Length)], Start.PlusDays(random.Next(1826)), Start.PlusDays(random.Next(1826)));
        }

        return builder.Build();
    }
}
