namespace GovIndicators;

/// <summary>The length of the periods in which something is reported.</summary>
/// <remarks>The default value is <see cref="Year"/>. From year to month each kind divides the one before it; weeks divide none of them.</remarks>
public enum FrequencyKind
{
    /// <summary>A year: SDMX code A.</summary>
    Year = 0,

    /// <summary>Six months: SDMX code S.</summary>
    HalfYear = 1,

    /// <summary>Three months: SDMX code Q.</summary>
    Quarter = 2,

    /// <summary>A calendar month: SDMX code M.</summary>
    Month = 3,

    /// <summary>An ISO 8601 week, Monday to Sunday: SDMX code W.</summary>
    Week = 4,

    /// <summary>A calendar day: SDMX code D.</summary>
    Day = 5,
}
