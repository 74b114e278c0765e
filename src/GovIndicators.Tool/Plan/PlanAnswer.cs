namespace GovIndicators.Tool;

/// <summary>How much is done: a share, or bounds and the reason why there is no share.</summary>
internal sealed record PlanAnswer(Share? Share, Bounds? Bounds, NoAnswer Reason, Explanation Why)
{
    /// <summary>The share, and the bounds where there is none.</summary>
    internal static PlanAnswer Of(Func<Explanation, Share?> share, Func<Explanation, Bounds?> bounds)
    {
        var why = new Explanation();
        if (share(why) is { } known) return new(known, null, why.Reason, why);
        var whyBounds = new Explanation();
        return bounds(whyBounds) is { } within ? new(null, within, why.Reason, whyBounds) : new(null, null, why.Reason, why);
    }

    /// <summary>True when the reason stands where a rate would.</summary>
    internal bool IsReasonShown => Share?.Percent is null && Bounds is null;

    internal string ToText(Say say) => (Share, Bounds) switch
    {
        ({ Percent: { } percent }, _) => Texts.Percent(say, percent.Value),
        (null, { } bounds) => Texts.Between(say, bounds, "%"),
        _ => Texts.NoAnswer(say, Reason),
    };
}
