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

    /// <summary>Marks a date that was not recorded: a day that no period has and no file can hold.</summary>
    internal static LocalDate NotRecorded => LocalDate.MinIsoValue;

    internal LocalDate KnownFrom(int row, Frequency frequency) =>
        KnownFrom(published[row], sources?[row], referenceDates is null ? NotRecorded : referenceDates[row], frequency, Ordinals[row]);

    /// <summary>The day of publication; else that of the source; else the day that the observation speaks of, before which nobody can know it.</summary>
    internal static LocalDate KnownFrom(LocalDate published, Citation? source, LocalDate reference, Frequency frequency, int ordinal) =>
        published != NotRecorded ? published
        : source?.Published is { } ofSource ? ofSource
        : reference != NotRecorded ? reference
        : TimePeriod.FromOrdinal(frequency, ordinal).End;

    internal string VintageOf(int row) => vintages?[row] ?? "";

    internal Observation Observe(int row, Frequency frequency) => new(
        TimePeriod.FromOrdinal(frequency, Ordinals[row]),
        double.IsNaN(values[row]) ? null : values[row],
        statuses is null ? ObservationStatus.Normal : statuses[row])
    {
        Published = published[row] == NotRecorded ? null : published[row],
        ReferenceDate = referenceDates is null || referenceDates[row] == NotRecorded ? null : referenceDates[row],
        Figure = figures?[row],
        Source = sources?[row],
        Parts = numerators is null || double.IsNaN(numerators[row]) ? null : Share.Of(numerators[row], denominators![row]),
    };
}
