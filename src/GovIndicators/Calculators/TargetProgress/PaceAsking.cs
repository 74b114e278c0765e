namespace GovIndicators.Calculators;

/// <summary>Asks a formula and keeps its answer or its reason, whether or not somebody collects.</summary>
internal static class PaceAsking
{
    internal static PaceAnswer Ask(Explanation? why, Func<Explanation, double?> formula)
    {
        var (answer, reason) = Call(why, formula);
        return answer is { } value ? PaceAnswer.Of(value) : PaceAnswer.None(reason);
    }

    internal static PaceAnswer Ask(Explanation? why, Func<Explanation, Percent?> formula)
    {
        var (answer, reason) = Call(why, formula);
        return answer is { } percent ? PaceAnswer.Of(percent.Value) : PaceAnswer.None(reason);
    }

    internal static ArrivalAnswer AskArrival(Explanation? why, Func<Explanation, double?> formula)
    {
        var (answer, reason) = Call(why, formula);
        return answer is { } year ? ArrivalAnswer.At(year) : ArrivalAnswer.None(reason);
    }

    internal static ArrivalAnswer AskArrival(Explanation? why, Func<Explanation, Arrival?> formula)
    {
        var (answer, reason) = Call(why, formula);
        return answer is { } arrival ? ArrivalAnswer.At(arrival.Year, arrival.Earliest, arrival.Latest) : ArrivalAnswer.None(reason);
    }

    private static (T? Answer, NoAnswer Reason) Call<T>(Explanation? why, Func<Explanation, T?> formula)
        where T : struct
    {
        // The reason of a formula is only in its explanation: without a collector one call has one of its own.
        var inside = why ?? new Explanation();
        var answer = formula(inside);
        return (answer, why is null ? inside.Reason : why.Children[^1].Reason);
    }
}
