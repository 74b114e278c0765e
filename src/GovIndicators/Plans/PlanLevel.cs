namespace GovIndicators;

/// <summary>Where a plan stands in the hierarchy of plans.</summary>
/// <remarks>
/// A strategy holds programmes, a programme five-year plans, a five-year plan yearly plans. The default value is <see cref="Unspecified"/>.
/// Source: Viet Nam, Decree 224/2026/NĐ-CP, articles 4 to 7.
/// </remarks>
public enum PlanLevel
{
    /// <summary>A list of tasks outside the hierarchy, such as the conclusions of a meeting.</summary>
    Unspecified = 0,

    /// <summary>Long term, national.</summary>
    Strategy,

    /// <summary>Medium term, for one field.</summary>
    Programme,

    /// <summary>Five years, of a ministry or province.</summary>
    FiveYearPlan,

    /// <summary>One year, within a five-year plan.</summary>
    YearlyPlan,
}
