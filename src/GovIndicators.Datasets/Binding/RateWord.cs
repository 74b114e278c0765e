using GovIndicators.Calculators;

namespace GovIndicators.Datasets;

/// <summary>A rate that a report printed of a plan, such as tasks.rate.done-or-overdue: how figures call it, and what it is by the counts.</summary>
internal sealed record RateWord(string Word, Func<TaskTally, Explanation?, Share?> Of)
{
    private const string Start = ".rate.";
    private const string Overdue = "rate.overdue";

    /// <summary>Every rate that counts alone can give.</summary>
    internal static RateWord[] All { get; } =
    [
        .. from basis in CompletionBasis.Values
           where basis != CompletionBasis.ByWeight
           select new RateWord($"rate.{basis.Code}", (tally, why) => CompletionRate.Of(tally, basis, why: why)),
        new(Overdue, (tally, why) => CompletionRate.Overdue(tally, why: why)),
    ];

    /// <summary>The words of figures, such as tasks.rate.all.</summary>
    internal static IEnumerable<string> AllOfFigures => from subject in Vocabularies.TallySubjects.Words from rate in All select $"{subject}.{rate.Word}";

    /// <summary>Which rate a figure's indicator names, and of what; null when it names none.</summary>
    internal static RateWord? Find(string indicator, out TallySubject subject)
    {
        subject = default;
        var dot = indicator.IndexOf(Start, StringComparison.Ordinal);
        if (dot < 0) return null;
        var index = Vocabularies.TallySubjects.Words.ToList().IndexOf(indicator[..dot]);
        if (index < 0) return null;
        subject = (TallySubject)index;
        return Array.Find(All, rate => rate.Word == indicator[(dot + 1)..]);
    }
}
