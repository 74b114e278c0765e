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
    private int _basicallyOfDue;
    private int _basicallyOverdue;

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
                if (standing.IsDue) _basicallyOfDue++;
                if (standing.IsOverdue) _basicallyOverdue++;
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

    /// <summary>The counts of both sets, when no task is in both.</summary>
    public static TaskCounts operator +(TaskCounts left, TaskCounts right) => Combined(left, right, 1);

    /// <summary>The counts without those of a set that is part of it.</summary>
    public static TaskCounts operator -(TaskCounts left, TaskCounts right) => Combined(left, right, -1);

    internal readonly bool IsEmpty => _total == 0;

    internal readonly TaskTally ToTally() => TaskTally.Of(
        _total, _completed, _onTime, _late, _basically, _open, _inTime, _overdue, _regular, _cancelled, _due, _completedOfDue, _basicallyOfDue, _basicallyOverdue);

    private static TaskCounts Combined(TaskCounts left, TaskCounts right, int sign) => new()
    {
        _total = left._total + (sign * right._total),
        _completed = left._completed + (sign * right._completed),
        _onTime = left._onTime + (sign * right._onTime),
        _late = left._late + (sign * right._late),
        _basically = left._basically + (sign * right._basically),
        _open = left._open + (sign * right._open),
        _inTime = left._inTime + (sign * right._inTime),
        _overdue = left._overdue + (sign * right._overdue),
        _regular = left._regular + (sign * right._regular),
        _cancelled = left._cancelled + (sign * right._cancelled),
        _due = left._due + (sign * right._due),
        _completedOfDue = left._completedOfDue + (sign * right._completedOfDue),
        _basicallyOfDue = left._basicallyOfDue + (sign * right._basicallyOfDue),
        _basicallyOverdue = left._basicallyOverdue + (sign * right._basicallyOverdue),
    };
}
