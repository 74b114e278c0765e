namespace GovIndicators.Calculators;

/// <summary>How much of a change one effect is.</summary>
internal static class Portion
{
    /// <summary>100 part / whole; null when nothing changed, or so little beside the part that the percent would not fit in a double.</summary>
    internal static Percent? Of(double part, double whole) =>
        whole == 0 || !double.IsFinite(100 * part / whole) ? null : Percent.Of(part, whole);
}
