namespace GovIndicators;

/// <summary>Counts while tasks are being tallied: partial results of disjoint sets add up.</summary>
internal struct TaskCounts
{
    private int _total;
    private int _completed;
    private int _onTime;
    private int _late;
    private int _basically;
    private int _open;
    private int _inTime;
    private int _overdue;
    private int _regular;
    private int _cancelled;
    private int _due;
    private int _completedOfDue;

    internal void Add(TaskStanding standing)
    {
        _total++;
        if (standing.Status == PlanTaskStatus.Cancelled)
        {
            _cancelled++;
            return;
        }

        if (standing.Kind == PlanTaskKind.Regular)
        {
            _regular++;
            return;
        }

        if (standing.IsDue) _due++;
        switch (standing.Status)
        {
            case PlanTaskStatus.Completed:
                _completed++;
                if (standing.IsCompletedOnTime) _onTime++;
                if (standing.IsCompletedLate) _late++;
                if (standing.IsDue) _completedOfDue++;
                break;
            case PlanTaskStatus.BasicallyCompleted:
                _basically++;
                break;
            case PlanTaskStatus.NotStarted or PlanTaskStatus.InProgress:
                _open++;
                if (standing.IsOverdue) _overdue++;
                else if (standing.Due is not null) _inTime++;
                break;
            case PlanTaskStatus.NotReported:
                break;
        }
    }

    internal readonly TaskTally ToTally() => TaskTally.Of(
        _total, _completed, _onTime, _late, _basically, _open, _inTime, _overdue, _regular, _cancelled, _due, _completedOfDue);
}
