namespace GovIndicators.Calculators;

/// <summary>Of what a completion rate is a rate: the denominator is part of the question.</summary>
/// <remarks>
/// The set is closed. Cancelled tasks leave every denominator; where a report says nothing of cancellations, every task it counts stays in.
/// </remarks>
public sealed class CompletionBasis : IChoice
{
    private CompletionBasis(string code, string english, string vietnamese) =>
        (Code, Name) = (code, Name.Of(vietnamese, english));

    /// <summary>Completed of all tasks, regular ones included.</summary>
    public static CompletionBasis All { get; } = new("all", "of all tasks", "trên tổng số nhiệm vụ");

    /// <summary>Completed of the tasks that can be completed: regular ones leave the denominator.</summary>
    public static CompletionBasis OneOff { get; } = new("one-off", "of one-off tasks", "trên số nhiệm vụ có thời hạn hoàn thành (không tính thường xuyên)");

    /// <summary>Completed among the tasks whose due date is the day or lies before it; tasks finished early and not yet due do not count.</summary>
    public static CompletionBasis DueByDate { get; } = new("due-by-date", "of tasks due by the date", "trên số nhiệm vụ đã đến hạn");

    /// <summary>Completed of completed and overdue, the practice of Viet Nam's Government reports, which counts early finishes.</summary>
    /// <remarks>Source: report 1270/BC-TCTTTg of 27 December 2017.</remarks>
    public static CompletionBasis DoneOrOverdue { get; } = new("done-or-overdue", "of tasks completed or overdue", "trên số nhiệm vụ đã hoàn thành và quá hạn");

    /// <summary>The weight of completed one-off tasks of the weight of all one-off tasks; needs tasks, not counts.</summary>
    public static CompletionBasis ByWeight { get; } = new("by-weight", "by weight, of one-off tasks", "theo trọng số, trên số nhiệm vụ có thời hạn hoàn thành");

    /// <summary>Every basis.</summary>
    public static IReadOnlyList<CompletionBasis> Values { get; } = [All, OneOff, DueByDate, DoneOrOverdue, ByWeight];

    /// <summary>The stable code, such as done-or-overdue.</summary>
    public string Code { get; }

    /// <summary>The denominator in words.</summary>
    public Name Name { get; }

    /// <summary>The basis of a code; null when there is none.</summary>
    public static CompletionBasis? Find(ReadOnlySpan<char> code) => Choices.Find(Values, code);

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    string IWritten.ToString(Language language) => Name.In(language);
}
