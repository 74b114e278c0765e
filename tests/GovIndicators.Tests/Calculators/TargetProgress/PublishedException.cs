using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

/// <summary>Which law a published rule breaks.</summary>
[Flags]
internal enum BrokenLaw
{
    None = 0,
    ClosingMore = 1,
    MetIsMet = 2,
    Mirror = 4,
    Scale = 8,
}

/// <summary>A rule of a published method that breaks laws, and the journeys on which it may: the only way out of them.</summary>
internal sealed record PublishedException(string Name, ProgressMethod Method, BrokenLaw Breaks, Func<AnyJourney, bool> AppliesTo)
{
    public static IReadOnlyList<PublishedException> All { get; } =
    [
        new("a baseline or target of zero is replaced by 0.001, which no factor and no mirror moves, and which a value of zero does not reach",
            ProgressMethod.CagrRatio, BrokenLaw.MetIsMet | BrokenLaw.Mirror | BrokenLaw.Scale, journey => journey.Baseline == 0 || journey.Target == 0),
        new("within one point of 0 or 100 is met", ProgressMethod.ExtrapolatedShare, BrokenLaw.MetIsMet | BrokenLaw.Mirror | BrokenLaw.Scale, journey => IsWithinOnePoint(journey) && !journey.IsMet),
        new("falling back from beyond the target is a quotient of two negative ways", ProgressMethod.ExtrapolatedShare, BrokenLaw.ClosingMore, journey => journey.Meets(journey.Baseline) && !journey.IsMet),
        new("a target of the opposite sign is computed until the value has its sign", ProgressMethod.ExtrapolatedShare, BrokenLaw.ClosingMore, journey => journey.Baseline * journey.Target < 0),
        new("a target that is met with a setback in sight is a cloud", ProgressMethod.LinearMiss, BrokenLaw.MetIsMet, journey => journey.IsMet && journey.Past.Length >= 3 && PointsBack(journey)),
        new("fewer than four values give no symbol, met or not", ProgressMethod.LinearMiss, BrokenLaw.MetIsMet, journey => journey.IsMet && journey.Past.Length < 3),
        new("a target that equals the baseline has no index, met or not", ProgressMethod.EscapCurrentStatus, BrokenLaw.MetIsMet, journey => journey.Target == journey.Baseline),
        new("a target that is met is not reached by the index when the baseline lay beyond it", ProgressMethod.EscapCurrentStatus, BrokenLaw.MetIsMet, journey => journey.IsMet && journey.Meets(journey.Baseline)),
    ];

    public override string ToString() => $"{Method}: {Name}";

    public static bool Excuse(ProgressMethod method, BrokenLaw law, params ReadOnlySpan<AnyJourney> journeys)
    {
        foreach (var journey in journeys)
        {
            if (All.Any(one => one.Method == method && one.Breaks.HasFlag(law) && one.AppliesTo(journey))) return true;
        }

        return false;
    }

    private static bool IsWithinOnePoint(AnyJourney journey) => journey.Target is 0 or 100 && Math.Abs(journey.Value - journey.Target) <= 1;

    private static bool PointsBack(AnyJourney journey)
    {
        double[] annual = [.. journey.Past, journey.Value];
        return (annual[^1] - annual[^Math.Min(annual.Length, 6)]) * journey.Direction.Sign < 0;
    }
}
