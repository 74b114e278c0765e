namespace GovIndicators.Calculators;

/// <summary>Asks a formula and keeps its answer or its reason, whether or not somebody collects.</summary>
internal static class PaceAsking
{
    internal static PaceAnswer Ask(Explanation? why, Func<Explanation?, double?> formula) =>
        why.Ask(formula, out var reason) is { } value ? PaceAnswer.Of(value) : PaceAnswer.None(reason);

    internal static PaceAnswer Ask(Explanation? why, Func<Explanation?, Percent?> formula) =>
        why.Ask(formula, out var reason) is { } percent ? PaceAnswer.Of(percent.Value) : PaceAnswer.None(reason);

    internal static ArrivalAnswer AskArrival(Explanation? why, Func<Explanation?, double?> formula) =>
        why.Ask(formula, out var reason) is { } year ? ArrivalAnswer.At(year) : ArrivalAnswer.None(reason);

    internal static ArrivalAnswer AskArrival(Explanation? why, Func<Explanation?, Arrival?> formula) =>
        why.Ask(formula, out var reason) is { } arrival ? ArrivalAnswer.At(arrival.Year, arrival.Earliest, arrival.Latest) : ArrivalAnswer.None(reason);
}
