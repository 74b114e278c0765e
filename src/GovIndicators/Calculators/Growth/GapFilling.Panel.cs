namespace GovIndicators.Calculators;

// The gaps of every series of a panel.
public static partial class GapFilling
{
    /// <summary>The series of a panel with their gaps filled; what was filled has the status imputed.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="rule">How gaps are filled.</param>
    /// <returns>The series that <see cref="Fill(IndicatorSeries, GapRule, Explanation?)"/> gives, in their order, and why it refuses the others.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConvertedPanel Fill(SeriesPanel panel, GapRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return SeriesForms.Each(panel, (series, why) => Fill(series, rule, why));
    }
}
