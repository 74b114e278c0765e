using NodaTime;

namespace GovIndicators.Calculators;

public sealed partial class TaskTable
{
    /// <summary>Puts a table together task by task; <see cref="Build"/> lays out the columns.</summary>
    public sealed class Builder
    {
        private readonly DueDateBasis _dueDates;
        private readonly TaskRows.Builder _first = new();
        private readonly TaskRows.Builder _further = new();
        private readonly Dictionary<AgencyCode, int> _handles = [];
        private readonly List<AgencyCode> _leads = [];
        private int _count;

        /// <summary>Begins a table for one kind of due date.</summary>
        public Builder(DueDateBasis dueDates) => _dueDates = dueDates;

        /// <summary>Adds a task with all its histories.</summary>
        /// <exception cref="ArgumentNullException">The task is null.</exception>
        public Builder Add(PlanTask task)
        {
            ArgumentNullException.ThrowIfNull(task);
            var changes = ChangesOf(task);
            for (var i = 0; i <= changes.Count; i++)
            {
                // Before the first change everything is as it was from the beginning.
                var (from, end) = (i == 0 ? int.MinValue : Day(changes[i - 1]), i == changes.Count ? TaskRows.Never : Day(changes[i]));
                var on = i > 0 ? changes[i - 1] : changes.Count > 0 ? changes[0].PlusDays(-1) : default;
                AddRows(task.LeadsAsOf(on).AsSpan(), task.StandingAsOf(on, _dueDates), from, end);
            }

            _count++;
            return this;
        }

        /// <summary>Adds a one-off task with one lead by what is known of it last; before that day nothing was reported.</summary>
        /// <param name="lead">The agency in charge.</param>
        /// <param name="status">Its last status.</param>
        /// <param name="due">Its due date; null when it has none.</param>
        /// <param name="on">The day on which it came to that status; null when nothing was ever reported.</param>
        /// <param name="reported">The day on which that became known; the same day when not given.</param>
        /// <exception cref="ArgumentException">A status has no day, a day has no status, or the status was reported before it happened.</exception>
        public Builder Add(AgencyCode lead, PlanTaskStatus status, LocalDate? due, LocalDate? on, LocalDate? reported = null)
        {
            if (on is null != status is PlanTaskStatus.NotReported)
            {
                throw new ArgumentException($"The status '{status.Code}' comes with {on.ToIso()}; give a day with every status but '{PlanTaskStatus.NotReported.Code}'.", nameof(on));
            }

            if (reported < on) throw new ArgumentException($"'{status.Code}' of {on.ToIso()} was reported on {reported.ToIso()}, before it happened; a status is reported on its day or later.", nameof(reported));
            ReadOnlySpan<AgencyCode> leads = [lead];
            var known = reported ?? on;
            if (known is { } day)
            {
                AddRows(leads, new(day, PlanTaskKind.OneOff, PlanTaskStatus.NotReported, due, completed: null), int.MinValue, Day(day));
                AddRows(leads, new(day, PlanTaskKind.OneOff, status, due, status == PlanTaskStatus.Completed ? on : null), Day(day), TaskRows.Never);
            }
            else
            {
                AddRows(leads, new(default, PlanTaskKind.OneOff, status, due, completed: null), int.MinValue, TaskRows.Never);
            }

            _count++;
            return this;
        }

        /// <summary>The table.</summary>
        public TaskTable Build() => new(_dueDates, _count, [.. _leads], _first.Build(), _further.Build());

        private List<LocalDate> ChangesOf(PlanTask task)
        {
            var changes = new SortedSet<LocalDate>();
            foreach (var status in task.Statuses) changes.Add(status.Reported);
            foreach (var assignment in task.Leads)
            {
                if (assignment.From is { } from) changes.Add(from);
            }

            foreach (var due in task.DueDates)
            {
                if (due.Decided is { } decided && _dueDates == DueDateBasis.Current) changes.Add(decided);
            }

            return [.. changes];
        }

        private void AddRows(ReadOnlySpan<AgencyCode> leads, TaskStanding state, int from, int end)
        {
            var (place, byDue) = TaskCell.Of(state);
            var due = byDue && state.Due is { } known ? Day(known) : TaskRows.Never;
            for (var i = 0; i < leads.Length; i++) (i == 0 ? _first : _further).Add(from, end, due, (HandleOf(leads[i]) * TaskCell.Size) + place);
        }

        private int HandleOf(AgencyCode lead)
        {
            if (_handles.TryGetValue(lead, out var handle)) return handle;
            _handles.Add(lead, _leads.Count);
            _leads.Add(lead);
            return _leads.Count - 1;
        }
    }
}
