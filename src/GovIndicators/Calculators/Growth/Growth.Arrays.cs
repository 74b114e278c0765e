namespace GovIndicators.Calculators;

public static partial class Growth
{
    /// <summary>The difference of each value from the one a number of places before.</summary>
    /// <param name="values">Values at equal steps; null where nothing was reported.</param>
    /// <param name="lag">How many places back the comparison lies: 1 for the previous period, 12 for the year before in months; 1 or above.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>As many differences as values, null for the first ones and wherever one of the two values was not reported.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the lag is below 1.</exception>
    [Formula("growth.differences")]
    public static double?[] Differences(ReadOnlySpan<double?> values, int lag = 1, Explanation? why = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        why = why.Begin("growth.differences", GrowthSources.MeasuresOfChange).GivenList("values", values).Given("lag", lag);
        var packed = Absence.Pack(values);
        var changes = Absence.Room(packed.Length);
        GrowthKernels.Difference(packed, lag, changes);
        return why.Result(Absence.Unpack(changes));
    }

    /// <summary>The percent change of each value from the one a number of places before.</summary>
    /// <param name="values">Values at equal steps; null where nothing was reported.</param>
    /// <param name="lag">How many places back the base lies: 1 for the previous period, 12 for the year before in months; 1 or above.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// As many changes as values, null for the first ones, wherever one of the two values was not reported, and wherever
    /// <see cref="PercentChange(double, double, Explanation?)"/> of the two has no answer; ask it for the reason.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the lag is below 1.</exception>
    [Formula("growth.percent-changes")]
    public static Percent?[] PercentChanges(ReadOnlySpan<double?> values, int lag = 1, Explanation? why = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        why = why.Begin("growth.percent-changes", GrowthSources.WorldBank).GivenList("values", values).Given("lag", lag);
        var packed = Absence.Pack(values);
        var changes = Absence.Room(packed.Length);
        GrowthKernels.PercentChange(packed, lag, changes);
        return why.Result(Absence.UnpackPercents(changes));
    }

    /// <summary>The change of each value from the period before, as if it went on for a year.</summary>
    /// <param name="values">Values at equal steps; null where nothing was reported.</param>
    /// <param name="periodsPerYear">12 for months, 4 for quarters; 1 or above.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// As many changes as values, null for the first, wherever one of the two values was not reported, and wherever
    /// <see cref="Annualized(double, double, int, Explanation?)"/> of the two has no answer.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the periods per year are below 1.</exception>
    [Formula("growth.annualized-changes")]
    public static Percent?[] AnnualizedChanges(ReadOnlySpan<double?> values, int periodsPerYear, Explanation? why = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodsPerYear, 1);
        why = why.Begin("growth.annualized-changes", GrowthSources.WorldBank).GivenList("values", values).Given("periods-per-year", periodsPerYear);
        var packed = Absence.Pack(values);
        var changes = Absence.Room(packed.Length);
        GrowthKernels.PowerChange(packed, lag: 1, exponent: periodsPerYear, changes);
        return why.Result(Absence.UnpackPercents(changes));
    }
}
