namespace GovIndicators;

/// <summary>What a value reported for a period covers: the period alone, the year up to its end, or everything up to its end.</summary>
/// <remarks>The default value is <see cref="Discrete"/>. Values with different accumulation are never compared. The text codes are in <see cref="AccumulationText"/>.</remarks>
public enum Accumulation
{
    /// <summary>The period alone: what happened in June.</summary>
    Discrete = 0,

    /// <summary>From the start of the year up to the end of the period: what happened from January to June.</summary>
    /// <remarks>
    /// The year is that of the period: of fiscal half-years and quarters the fiscal year. Months, weeks and days have no fiscal year, so a monthly
    /// sum within one is given by its quarters, or by its single months.
    /// </remarks>
    YearToDate = 1,

    /// <summary>From the start of the programme up to the end of the period: everything that happened until the end of June.</summary>
    SinceStart = 2,
}
