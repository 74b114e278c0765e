namespace GovIndicators.Datasets;

/// <summary>A count that a report printed of a whole plan otherwise than its groups add up to.</summary>
/// <param name="Count">What is counted, in the words of figures: total, completed, completed-on-time and so on.</param>
/// <param name="Printed">What was printed of the whole.</param>
/// <param name="SumOfGroups">What the groups add up to.</param>
public sealed record PrintedCount(string Count, int Printed, int SumOfGroups)
{
    /// <summary>What is counted, and both numbers.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count}: printed {Printed}, groups {SumOfGroups}");
}
