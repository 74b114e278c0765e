namespace GovIndicators.Tool;

/// <summary>How much is done: a share, or bounds and the reason why there is no share.</summary>
internal sealed record PlanAnswer(Share? Share, Bounds? Bounds, NoAnswer Reason, Explanation Why)
{
    internal string ToText(Say say) => (Share, Bounds) switch
    {
        ({ Percent: { } percent }, _) => Texts.Percent(say, percent.Value),
        (null, { } bounds) => Texts.Between(say, bounds, "%"),
        _ => Texts.NoAnswer(say, Reason),
    };
}
