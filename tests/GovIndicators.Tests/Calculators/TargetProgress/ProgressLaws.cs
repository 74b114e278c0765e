using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

/// <summary>Whether a law held on one journey, and what was said there.</summary>
internal readonly record struct Lawful(bool Holds, string Said)
{
    public Property ToProperty() => Holds.Label(Said);
}

/// <summary>The laws of progress as questions about one method and one journey.</summary>
internal static class ProgressLaws
{
    /// <summary>Where some method passes from one word to the next.</summary>
    private static readonly double[] Limits = [0, 0.05, 0.1, 0.2, 0.5, 0.6, 0.95, 1];

    /// <summary>Closing more of the gap never worsens a status, and never takes away an answer.</summary>
    public static Lawful NotWorse(ProgressMethod method, AnyJourney journey, double step, Faithfulness mode = Faithfulness.Strict)
    {
        var (before, after) = (journey.By(method, mode), journey.Better(step).By(method, mode));
        return new(!before.IsAssessed || after.Status >= before.Status, $"{before}, then {after}");
    }

    /// <summary>What is met is achieved, and nothing else is.</summary>
    public static Lawful MetIsMet(ProgressMethod method, AnyJourney journey, Faithfulness mode = Faithfulness.Strict)
    {
        var statement = journey.By(method, mode);
        return new(journey.IsMet == (statement.Status == ProgressStatus.Achieved), $"{statement}");
    }

    /// <summary>Mirrored data with mirrored direction give mirrored results.</summary>
    public static Lawful Mirrors(ProgressMethod method, AnyJourney journey, Faithfulness mode = Faithfulness.Strict)
    {
        var (straight, mirrored) = (journey.By(method, mode), journey.Mirrored().By(method, mode));
        return new(
            straight.Status == mirrored.Status && straight.Label == mirrored.Label && straight.Reason == mirrored.Reason
                && straight.Ratio == mirrored.Ratio && straight.Score == mirrored.Score && straight.Projected == -mirrored.Projected,
            $"{straight} and {mirrored}");
    }

    /// <summary>Scaling values and target by the same factor above zero changes nothing.</summary>
    public static Lawful SameScaled(ProgressMethod method, AnyJourney journey, double factor, Faithfulness mode = Faithfulness.Strict)
    {
        var (plain, scaled) = (journey.By(method, mode), journey.Scaled(factor).By(method, mode));
        // A power of two changes no digit. Other factors may change the last one, and at a limit that is a matter of luck.
        var isPowerOfTwo = double.IsPow2(factor);
        var same = isPowerOfTwo ? plain.Ratio == scaled.Ratio && plain.Score == scaled.Score : Near(plain.Ratio, scaled.Ratio) && Near(plain.Score, scaled.Score);
        var atLimit = !isPowerOfTwo && plain.Ratio is { } ratio && Limits.Any(limit => Math.Abs(ratio - limit) < 1e-9);
        return new(same && plain.Reason == scaled.Reason && (atLimit || (plain.Status == scaled.Status && plain.Label == scaled.Label)), $"{plain} and {scaled}");
    }

    private static bool Near(double? one, double? other)
    {
        if (one is not { } a || other is not { } b) return one is null && other is null;
        return Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Abs(a));
    }
}
