using System.Globalization;

namespace GovIndicators.Calculators;

public static partial class CagrRatio
{
    private const double LimitExponent = 4.44;

    /// <summary>How much the limits of growth shrink when the base value is near a natural limit: 1 far from it, 0 at it.</summary>
    /// <param name="baseline">The value in the base year; its sign does not count.</param>
    /// <param name="limit">The natural limit; its sign does not count.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>1 - (|y0|/|L|)^4.44 up to the limit, 1 - ((2|L| - |y0|)/|L|)^4.44 up to twice the limit, 1 beyond.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.limit-coefficient")]
    public static double LimitCoefficient(double baseline, double limit, Explanation? why = null)
    {
        why = why.Begin("progress.limit-coefficient", Source).Given("baseline", baseline).Given("limit", limit);
        var (size, bound) = (Math.Abs(Require.Finite(baseline)), Math.Abs(Require.Finite(limit)));
        // Asked first, so that a base of zero against a limit of zero gives 1 and not 0/0.
        if (size >= 2 * bound) return why.Result(1.0);
        var nearness = size <= bound ? size / bound : ((2 * bound) - size) / bound;
        return why.Result(1 - Math.Pow(nearness, LimitExponent));
    }

    /// <summary>The score of an indicator with several series: the mean of the scores of the series, and the class it falls into.</summary>
    /// <param name="scores">Scores from -5 to 5.</param>
    /// <param name="allAchieved">Whether every series has met its target; only then has the indicator.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Not assessable when there are no scores. The mean is unweighted, as published.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A score lies outside -5 to 5.</exception>
    [Formula("progress.cagr-aggregate")]
    public static ProgressStatement Aggregate(ReadOnlySpan<double> scores, bool allAchieved = false, Explanation? why = null)
    {
        why = why.Begin("progress.cagr-aggregate", Source).Given("count", scores.Length).Given("allAchieved", allAchieved);
        if (scores.IsEmpty) return new ProgressStatement(NotAvailable, Faithfulness.AsPublished) { Reason = NoAnswer.NotReported }.Record(why);
        var score = MeanScore(scores);
        var label = allAchieved ? TargetAchieved : score >= 2.5 ? Substantial : score >= 0 ? Moderate : score >= -2.5 ? Limited : Deterioration;
        return new ProgressStatement(label, Faithfulness.AsPublished) { Score = score }
            .With(ProgressStatement.Bit(Caveat.UnweightedAverage))
            .Record(why);
    }

    /// <summary>The score of an indicator whose series form groups: the mean of the group means, so that each group counts the same.</summary>
    /// <param name="groups">Each group with the scores of its series; deeper groups are put in by their own <see cref="ProgressStatement.Score"/>.</param>
    /// <param name="allAchieved">Whether every series has met its target.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Not assessable when there are no groups. A group without scores is left out, as a series without a score is.</returns>
    /// <exception cref="ArgumentNullException">The groups are null, or one of them is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score lies outside -5 to 5.</exception>
    public static ProgressStatement AggregateGroups(IEnumerable<IReadOnlyCollection<double>> groups, bool allAchieved = false, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var means = new List<double>();
        foreach (var group in groups)
        {
            if (group is null) throw new ArgumentNullException(nameof(groups), "One of the groups is null; leave it out instead.");
            if (group.Count > 0) means.Add(MeanScore([.. group]));
        }

        return Aggregate(means.ToArray(), allAchieved, why);
    }

    /// <summary>R from -0.6 over 0.6 to 1.3 becomes -5 over 0 to 5.</summary>
    private static double TargetScore(double ratio) => ratio >= 0.6
        ? Math.Min((ratio - 0.6) / 0.7 * 5, 5)
        : Math.Max((ratio - 0.6) / 1.2 * 5, -5);

    /// <summary>Growth of -2%, 0, 0.5% C, 1.5% C and 2% C becomes -5, -2.5, 0, 2.5 and 5.</summary>
    private static double TrendScore(double progress, double coefficient)
    {
        if (progress < 0) return Math.Max((125 * progress) - 2.5, -5);
        // The base was at its limit and the value still is, or is past it: nothing better can be asked.
        if (coefficient == 0) return 5;
        var scaled = progress / coefficient;
        return scaled >= 0.015 ? Math.Min((500 * scaled) - 5, 5)
            : scaled >= 0.005 ? (250 * scaled) - 1.25
            : (500 * scaled) - 2.5;
    }

    private static double MeanScore(ReadOnlySpan<double> scores)
    {
        var sum = 0.0;
        foreach (var score in scores)
        {
            if (!(score is >= -5 and <= 5)) throw ScoreOutside(score, nameof(scores));
            sum += score;
        }

        return sum / scores.Length;
    }

    private static ArgumentOutOfRangeException ScoreOutside(double score, string name) =>
        new(name, score, string.Create(CultureInfo.InvariantCulture, $"A score is {score}; expected -5 to 5."));
}
