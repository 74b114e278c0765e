namespace GovIndicators.Calculators;

/// <summary>Filling the gaps of a series by a named rule, with every filled value marked.</summary>
/// <remarks>Formula, worked examples and source: docs/formulas/gap-filling.md.</remarks>
public static partial class GapFilling
{
    /// <summary>The values with their gaps filled.</summary>
    /// <param name="values">Values at equal steps; null where nothing was reported.</param>
    /// <param name="rule">How gaps are filled.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>As many values, in their unit; what the rule gave is marked, what was reported is unchanged.</returns>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    [Formula("gap-filling.fill")]
    public static FilledValue[] Fill(ReadOnlySpan<double?> values, GapRule rule, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        why = why.Begin("gap-filling.fill", GrowthSources.Vtl).GivenList("values", values).Given("rule", rule);
        var packed = Absence.Pack(values);
        var complete = Absence.Room(packed.Length);
        rule.Fill(packed, complete);
        var filled = new FilledValue[packed.Length];
        var count = 0;
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = values[i] is { } reported ? new(reported, false) : double.IsNaN(complete[i]) ? default : new(complete[i], true);
            if (filled[i].IsFilled) count++;
        }

        if (count > 0) why.Beware(rule.Caveat);
        why.Step("filled", count);
        return why.Result(filled);
    }
}
