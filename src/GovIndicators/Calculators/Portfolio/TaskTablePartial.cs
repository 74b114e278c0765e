using System.Numerics.Tensors;

namespace GovIndicators.Calculators;

/// <summary>What is known of a part of a task table: counts for each lead and kind of state. Parts are counted apart and merged in any order.</summary>
internal readonly struct TaskTablePartial
{
    private readonly int[]? _counts;

    private TaskTablePartial(int[] counts) => _counts = counts;

    /// <summary>What is known of no rows at all.</summary>
    internal static TaskTablePartial None => default;

    /// <summary>The counts of the rows from first to end that hold on the day.</summary>
    internal static TaskTablePartial Of(TaskRows rows, int first, int end, int day, int leads)
    {
        var counts = new int[leads * TaskCell.Size];
        rows.Count(first, end, day, counts);
        return new(counts);
    }

    internal TaskTablePartial Merge(TaskTablePartial other)
    {
        if (_counts is null) return other;
        if (other._counts is null) return this;
        var merged = GC.AllocateUninitializedArray<int>(_counts.Length);
        TensorPrimitives.Add(_counts, other._counts, merged);
        return new(merged);
    }

    /// <summary>The tally of one lead.</summary>
    internal TaskTally Finish(int lead) => _counts is null ? TaskTally.None : TaskCell.Tally(_counts.AsSpan(lead * TaskCell.Size, TaskCell.Size));

    /// <summary>The tally of all leads together.</summary>
    internal TaskTally Finish()
    {
        Span<int> all = stackalloc int[TaskCell.Size];
        all.Clear();
        for (var at = 0; at < (_counts?.Length ?? 0); at += TaskCell.Size)
        {
            for (var place = 0; place < TaskCell.Size; place++) all[place] += _counts![at + place];
        }

        return TaskCell.Tally(all);
    }
}
