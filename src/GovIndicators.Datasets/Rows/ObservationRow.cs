namespace GovIndicators.Datasets;

/// <summary>A value of a series, or the absence of one with its status.</summary>
internal sealed class ObservationRow : Row
{
    internal Cell Indicator;
    internal Cell Agency;
    internal Cell Period;
    internal Cell Accumulation;
    internal Cell Value;
    internal Cell Numerator;
    internal Cell Denominator;
    internal Cell Status;
    internal Cell Producer;
    internal Cell Published;
    internal Cell ReferenceDate;
    internal Cell Vintage;
    internal Cell Dimensions;
    internal Cell Source;

    internal static Shape<ObservationRow> Shape { get; } = new(
        "observation",
        "A value of a series, or the absence of one with its status.",
        new CellField<ObservationRow>("indicator", CellKind.IndicatorCode, "What is measured.", static r => ref r.Indicator) { IsRequired = true },
        new CellField<ObservationRow>("agency", CellKind.AgencyCode, "For whom.", static r => ref r.Agency) { IsRequired = true },
        new CellField<ObservationRow>("period", CellKind.Period, "The period of which it speaks.", static r => ref r.Period) { IsRequired = true },
        new CellField<ObservationRow>("accumulation", Vocabularies.Accumulations.Kind, "What the value covers; discrete where it is left out.", static r => ref r.Accumulation),
        new CellField<ObservationRow>("value", CellKind.Number, "The value with a decimal point, in the unit of the indicator; left out where nothing was reported.", static r => ref r.Value),
        new CellField<ObservationRow>("numerator", CellKind.Number, "The part, of a rate.", static r => ref r.Numerator),
        new CellField<ObservationRow>("denominator", CellKind.Number, "The whole, of a rate.", static r => ref r.Denominator),
        new CellField<ObservationRow>("status", Vocabularies.ObservationStatuses.Kind, "The SDMX letter of the status; A where it is left out.", static r => ref r.Status),
        new CellField<ObservationRow>("producer", CellKind.Text, "Who produced it; left out for the producer of the indicator.", static r => ref r.Producer),
        new CellField<ObservationRow>("published", CellKind.Date, "The day on which it was published; where it is left out, that of the source, and where that does not say it, the day of which the observation speaks.", static r => ref r.Published),
        new CellField<ObservationRow>("reference_date", CellKind.Date, "The day of which it speaks, where that is not the end of the period.", static r => ref r.ReferenceDate),
        new CellField<ObservationRow>("vintage", CellKind.Text, "The release, where several appeared on one day.", static r => ref r.Vintage),
        new CellField<ObservationRow>("dimensions", CellKind.Text, "Further breakdowns, such as sex=F;age=15-24.", static r => ref r.Dimensions),
        new CellField<ObservationRow>("source", CellKind.Text, "The key of the source.", static r => ref r.Source));

    internal ObservationRow Fill(SeriesKey key, string vintage, in Observation observation)
    {
        (Indicator, Agency, Period) = (Cells.Of(key.Indicator), Cells.Of(key.Agency), Cell.Of(observation.Period.ToString()));
        Accumulation = Cells.Of(key.Accumulation, Vocabularies.Accumulations, GovIndicators.Accumulation.Discrete);
        (Value, Numerator, Denominator) = (Cells.Of(observation.Value), Cells.Of(observation.Parts?.Numerator), Cells.Of(observation.Parts?.Denominator));
        Status = Cells.Of(observation.Status, Vocabularies.ObservationStatuses, ObservationStatus.Normal);
        (Producer, Published, ReferenceDate) = (Cell.Of(key.Producer), Cells.Of(observation.Published), Cells.Of(observation.ReferenceDate));
        (Vintage, Dimensions, Source) = (Cell.Of(vintage), Cell.Of(string.Join(';', key.Dimensions.Select(d => $"{d.Key}={d.Value}"))), Cells.Of(observation.Source));
        return this;
    }
}
