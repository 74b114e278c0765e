namespace GovIndicators.Calculators;

/// <summary>How much of a step counts when it is begun; the rest counts when it is completed.</summary>
/// <remarks>
/// <para>The set is closed. A task without milestones is one step. Of a task with milestones, the first that is not completed is under way while the task is
/// in progress or basically completed; a completed task counts whole, whatever its milestones say.</para>
/// <para>Formula, worked example and source: docs/formulas/completion-rate.md.</para>
/// </remarks>
public sealed class MilestoneCredit : IChoice
{
    private MilestoneCredit(string code, double atStart, string english, string vietnamese) =>
        (Code, AtStart, Name) = (code, atStart, Name.Of(vietnamese, english));

    /// <summary>Nothing at the start, everything on completion.</summary>
    public static MilestoneCredit ZeroHundred { get; } = new("0/100", 0, "0/100: all on completion", "0/100: chỉ tính khi hoàn thành");

    /// <summary>Half at the start, half on completion.</summary>
    public static MilestoneCredit FiftyFifty { get; } = new("50/50", 0.5, "50/50: half when begun", "50/50: tính một nửa khi bắt đầu");

    /// <summary>A fifth at the start, the rest on completion.</summary>
    public static MilestoneCredit TwentyEighty { get; } = new("20/80", 0.2, "20/80: a fifth when begun", "20/80: tính một phần năm khi bắt đầu");

    /// <summary>Every credit, the strictest first.</summary>
    public static IReadOnlyList<MilestoneCredit> Values { get; } = [ZeroHundred, TwentyEighty, FiftyFifty];

    /// <summary>The stable code: 0/100, 20/80 or 50/50.</summary>
    public string Code { get; }

    /// <summary>The credit in words.</summary>
    public Name Name { get; }

    /// <summary>The part that counts when a step is begun, 0 to 1.</summary>
    public double AtStart { get; }

    /// <summary>The credit of a code; null when there is none.</summary>
    public static MilestoneCredit? Find(ReadOnlySpan<char> code) => Choices.Find(Values, code);

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    string IWritten.ToString(Language language) => Name.In(language);
}
