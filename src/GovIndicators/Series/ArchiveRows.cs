using NodaTime;

namespace GovIndicators;

/// <summary>The rows of an archive in columns; a column that says nothing is not made.</summary>
internal sealed class ArchiveRows(
    int[] ordinals,
    double[] values,
    LocalDate[] published,
    ObservationStatus[]? statuses,
    LocalDate[]? referenceDates,
    double[]? numerators,
    double[]? denominators,
    Figure?[]? figures,
    Citation?[]? sources,
    string[]? vintages)
{
    internal int Count => Ordinals.Length;

    internal int[] Ordinals => ordinals;

    internal LocalDate KnownFrom(int row, Frequency frequency) =>
        published[row] != default ? published[row] : TimePeriod.FromOrdinal(frequency, Ordinals[row]).End;

    internal string VintageOf(int row) => vintages?[row] ?? "";

    internal Observation Observe(int row, Frequency frequency) => new(
        TimePeriod.FromOrdinal(frequency, Ordinals[row]),
        double.IsNaN(values[row]) ? null : values[row],
        statuses is null ? ObservationStatus.Normal : statuses[row])
    {
        Published = published[row] == default ? null : published[row],
        ReferenceDate = referenceDates is null || referenceDates[row] == default ? null : referenceDates[row],
        Figure = figures?[row],
        Source = sources?[row],
        Parts = numerators is null || double.IsNaN(numerators[row]) ? null : Share.Of(numerators[row], denominators![row]),
    };
}
