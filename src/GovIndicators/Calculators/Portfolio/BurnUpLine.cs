namespace GovIndicators.Calculators;

/// <summary>A line of a burn-up chart.</summary>
/// <remarks>The set is closed. Each line is a stock: the count at the end of the period.</remarks>
public sealed class BurnUpLine : IChoice
{
    private readonly Func<TaskTally, BasicallyCompletedPolicy, int?> _count;

    private BurnUpLine(string code, string vietnamese, string english, Direction direction, Func<TaskTally, BasicallyCompletedPolicy, int?> count)
    {
        Code = code;
        _count = count;
        Indicator = new(IndicatorCode.Parse($"PLAN-TASKS-{code.ToUpperInvariant()}"), Name.Of(vietnamese, english), Unit.Count, Measure.Stock) { Direction = direction };
    }

    /// <summary>Tasks completed; the basically completed among them where the policy counts them so.</summary>
    public static BurnUpLine Completed { get; } = new(
        "completed",
        "Số nhiệm vụ đã hoàn thành",
        "Tasks completed",
        Direction.HigherIsBetter,
        (t, policy) => policy == BasicallyCompletedPolicy.CountsAsCompleted ? t.Completed + t.BasicallyCompleted : t.Completed);

    /// <summary>Tasks to be done: all but regular and cancelled ones, so that a cancellation lowers the line that completions climb to.</summary>
    public static BurnUpLine Scope { get; } = new("scope", "Số nhiệm vụ phải hoàn thành", "Tasks to be completed", Direction.Unknown, (t, _) => t.Total - t.Regular - t.Cancelled);

    /// <summary>Tasks whose due date has come: where completions should be.</summary>
    public static BurnUpLine Due { get; } = new("due", "Số nhiệm vụ đã đến hạn", "Tasks due", Direction.Unknown, (t, _) => t.Due);

    /// <summary>Every line.</summary>
    public static IReadOnlyList<BurnUpLine> Values { get; } = [Completed, Scope, Due];

    /// <summary>The stable code, such as completed.</summary>
    public string Code { get; }

    /// <summary>What the line measures.</summary>
    public Indicator Indicator { get; }

    /// <summary>The line of a code; null when there is none.</summary>
    public static BurnUpLine? Find(ReadOnlySpan<char> code) => Choices.Find(Values, code);

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    string IWritten.ToString(Language language) => Indicator.Name.In(language);

    internal int? CountIn(TaskTally tally, BasicallyCompletedPolicy basicallyCompleted) => _count(tally, basicallyCompleted);
}
