namespace GovIndicators.Calculators;

/// <summary>Over time in bulk.</summary>
public static partial class Pooling
{
    internal static readonly Advice SinglePeriodsFirst = Advice.Of(
        "Số lũy kế bắt đầu theo năm khác với kỳ dài hơn; hãy tách theo từng kỳ trước: year-to-date.to-discrete.",
        "The sums begin with another year than the longer periods; take them apart first: year-to-date.to-discrete.");

    /// <summary>Every series of a panel over longer periods: flows of single periods add, stocks and counts to date are the last, a rate is the ratio of the sums of its parts.</summary>
    /// <param name="panel">The series; of a rate those of its numerator and its denominator too, which must be flows or stocks.</param>
    /// <param name="frequency">The longer periods, which the shorter ones must fill exactly.</param>
    /// <param name="policy">What to do about a missing value.</param>
    /// <param name="method">How the values become one; an average, and the last of what does not stand by its measure, must be asked for.</param>
    /// <param name="why">Collects what was asked; <see cref="PooledPanel.ExplainAt"/> explains single values.</param>
    /// <returns>
    /// The values with their coverage. By measure, an index, ranks and persons counted in single periods have none
    /// (<see cref="NoAnswer.MeasureForbids"/>), and a rate has none without its parts in the panel (<see cref="NoAnswer.PoolingNotNamed"/>), or where they are no share,
    /// as a negative part is none (<see cref="NoAnswer.NotPositive"/>); sums to date have none over years that begin in another month (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// What happens in a period, and persons counted, have neither an average nor a last value (<see cref="NoAnswer.MeasureForbids"/>), and
    /// sums to date no average (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The periods of the panel do not fill the longer ones, as weeks do not fill months.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The method is not one of the named values.</exception>
    [Formula("pooling.over-time")]
    public static PooledPanel OverTime(SeriesPanel panel, Frequency frequency, MissingPolicy policy, OverTimeMethod method = OverTimeMethod.ByMeasure, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(policy);
        if (!Enum.IsDefined(method)) throw new ArgumentOutOfRangeException(nameof(method), method, "Expected ByMeasure, UnweightedAverage or LastValue.");
        why = why.Begin("pooling.over-time", PolicySource).Given("policy", policy).Given("method", method);
        var pooled = new PooledPanel(panel, frequency, policy, method);
        if (method == OverTimeMethod.UnweightedAverage) why.Beware(Caveat.UnweightedAverage);
        why.Step("series", panel.Count);
        return pooled.WhyNone(out var advice) is not NoAnswer.None and var reason ? why.Empty(pooled, reason, advice) : why.Result(pooled);
    }
}
