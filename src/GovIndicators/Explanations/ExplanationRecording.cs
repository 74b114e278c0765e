using System.Runtime.CompilerServices;

namespace GovIndicators;

/// <summary>How a calculator records: every call does nothing, and allocates nothing, when nobody collects.</summary>
/// <remarks>
/// The pattern of a formula: <c>why = why.Begin("growth.percent-change", source).Given("from", from).Given("to", to);</c> then
/// <c>return why.None&lt;Percent&gt;(NoAnswer.ZeroBase)</c> or <c>return why.Result(answer)</c>; a nested formula is given <c>why</c> and becomes a child.
/// </remarks>
internal static class ExplanationRecording
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Explanation? Begin(this Explanation? why, string formula, string? source = null) => why?.Open(formula, source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Explanation? Given<T>(this Explanation? why, string name, T value)
        where T : notnull
    {
        if (why is not null) Add(why, name, value);
        return why;

        static void Add(Explanation why, string name, T value) => why.AddArgument(name, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Explanation? Given<T>(this Explanation? why, string name, T? value)
        where T : struct
    {
        if (why is not null && value is { } known) why.Given(name, known);
        return why;
    }

    /// <summary>Records a copy of many values as one argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Explanation? GivenList<T>(this Explanation? why, string name, ReadOnlySpan<T> values)
    {
        why?.AddArgument(name, values.ToArray());
        return why;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Explanation? Step<T>(this Explanation? why, string name, T value)
        where T : notnull
    {
        if (why is not null) Add(why, name, value);
        return why;

        static void Add(Explanation why, string name, T value) => why.AddStep(name, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Explanation? Beware(this Explanation? why, Caveat caveat)
    {
        why?.AddCaveat(caveat);
        return why;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Explanation? Within(this Explanation? why, Bounds bounds)
    {
        why?.SetBounds(bounds);
        return why;
    }

    /// <summary>Records the answer and gives it back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Result<T>(this Explanation? why, T answer)
        where T : notnull
    {
        if (why is not null) Finish(why, answer);
        return answer;

        static void Finish(Explanation why, T answer) => why.Finish(answer);
    }

    /// <summary>Records that there is no answer, and why.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T? None<T>(this Explanation? why, NoAnswer reason, Advice? advice = null)
        where T : struct
    {
        why?.Finish(reason, advice);
        return null;
    }

    /// <summary>Records that there is no answer because the last call inside had none, for its reason and with its advice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T? NoneAsInside<T>(this Explanation? why)
        where T : struct
    {
        if (why is { Children: [.., var inside] }) why.Finish(inside.Reason, inside.Advice);
        return null;
    }

    /// <summary>Asks a formula inside, and why it has no answer where it has none: its reason stands only in an explanation, so without a collector it is asked again with one.</summary>
    internal static T? Ask<T>(this Explanation? why, Func<Explanation?, T?> formula, out NoAnswer reason)
        where T : struct
    {
        reason = NoAnswer.None;
        if (formula(why) is { } answer) return answer;
        if (why is { Children: [.., var inside] })
        {
            reason = inside.Reason;
            return null;
        }

        var asked = new Explanation();
        formula(asked);
        reason = asked.Reason;
        return null;
    }

    /// <summary>Records the answer, or that it is too large for a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double? FiniteResult(this Explanation? why, double answer) =>
        double.IsFinite(answer) ? why.Result(answer) : why.None<double>(NoAnswer.TooLarge);

    /// <summary>Records the percent, or that it is too large for a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Percent? FinitePercent(this Explanation? why, double percent) =>
        double.IsFinite(percent) ? why.Result(Percent.From(percent)) : why.None<Percent>(NoAnswer.TooLarge);

    /// <summary>Records that there is no answer for the reason of the last call inside, where the answer would be an object.</summary>
    internal static T? NothingAsInside<T>(this Explanation? why)
        where T : class
    {
        if (why is { Children: [.., var inside] }) why.Finish(inside.Reason, inside.Advice);
        return null;
    }

    /// <summary>Records that there is no answer, and why, where the answer would be an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T? Nothing<T>(this Explanation? why, NoAnswer reason, Advice? advice = null)
        where T : class
    {
        why?.Finish(reason, advice);
        return null;
    }

    /// <summary>Records why the answer has no percent, and gives the answer back: a share of nothing is still a share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Empty<T>(this Explanation? why, T answer, NoAnswer reason, Advice? advice = null)
    {
        why?.Finish(reason, advice);
        return answer;
    }
}
