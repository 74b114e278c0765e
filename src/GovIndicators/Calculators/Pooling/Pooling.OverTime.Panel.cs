namespace GovIndicators.Calculators;

/// <summary>Over time in bulk.</summary>
public static partial class Pooling
{
    internal static readonly Advice SinglePeriodsFirst = Advice.Of(
        "Số lũy kế bắt đầu theo năm khác với kỳ dài hơn; hãy tách theo từng kỳ trước: year-to-date.to-discrete.",
        "The sums begin with another year than the longer periods; take them apart first: year-to-date.to-discrete.");

    /// <summary>Every series of a panel over longer periods: flows of single periods add, stocks and counts to date are the last, a rate is the ratio of the sums of its parts.</summary>
    /// <param name="panel">The series; of a rate those of its numerator and its denominator too, which must be flows.</param>
    /// <param name="frequency">The longer periods, which the shorter ones must fill exactly.</param>
    /// <param name="policy">What to do about a missing value.</param>
    /// <param name="why">Collects what was asked; <see cref="PooledPanel.ExplainAt"/> explains single values.</param>
    /// <returns>
    /// The values with their coverage. An index, ranks and persons counted in single periods have none (<see cref="NoAnswer.MeasureForbids"/>);
    /// a rate has none without its parts in the panel (<see cref="NoAnswer.PoolingNotNamed"/>), or where they are no share, as a negative part is
    /// none (<see cref="NoAnswer.NotPositive"/>); sums to date have none over years that begin in another month (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The periods of the panel do not fill the longer ones, as weeks do not fill months.</exception>
    [Formula("pooling.over-time")]
    public static PooledPanel OverTime(SeriesPanel panel, Frequency frequency, MissingPolicy policy, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.over-time", PolicySource).Given("policy", policy);
        var pooled = new PooledPanel(panel, frequency, policy);
        why.Step("series", panel.Count);
        return why.Result(pooled);
    }
}
