using System.Text.Json;

namespace GovIndicators.Tool;

internal static partial class InputReading
{
    private const string SeriesNames = "indicator, agency, measure, unit, direction, accumulation, producer, frequency, observations, numerator, denominator";

    /// <summary>A series that names no indicator and no agency is of these, so that two such series are of one kind.</summary>
    private static readonly IndicatorCode SomeIndicator = IndicatorCode.Parse("INDICATOR");
    private static readonly AgencyCode SomeAgency = AgencyCode.Parse("AGENCY");

    [InputForm("higher|lower|unknown|97..103", InputSchemas.Direction)]
    internal static Direction Direction(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && GovIndicators.Direction.TryParse(Text(ref reader), out var direction)
        ? direction
        : throw Unfit(ref reader, "higher, lower, unknown or a band such as 97..103");

    [InputForm("{period, value}", InputSchemas.Baseline)]
    internal static Baseline Baseline(ref Utf8JsonReader reader)
    {
        var (period, value, _) = PeriodAndValue(ref reader, "period, value", mayHaveUpper: false);
        return new(period, value);
    }

    [InputForm("{period, value, upper}", InputSchemas.TargetValue)]
    internal static TargetValue TargetValue(ref Utf8JsonReader reader)
    {
        var (period, value, upper) = PeriodAndValue(ref reader, "period, value, upper", mayHaveUpper: true);
        return upper is { } end ? new(period, value, end) : new(period, value);
    }

    [InputForm("{" + SeriesNames + "}", InputSchemas.Series)]
    internal static IndicatorSeries Series(ref Utf8JsonReader reader)
    {
        var (indicator, agency, measure, unit, direction, accumulation) = (SomeIndicator, SomeAgency, Measure.Stock, GovIndicators.Unit.None, default(Direction), GovIndicators.Accumulation.Discrete);
        var (numerator, denominator) = (IndicatorCode.None, IndicatorCode.None);
        var producer = "";
        string? frequency = null;
        List<Observation> observations = [];
        ulong given = 0;
        BeginObject(ref reader, SeriesNames);
        while (NextName(ref reader))
        {
            if (reader.ValueTextEquals("indicator"u8)) indicator = Part(ref reader, "indicator", 0, ref given, IndicatorByCode);
            else if (reader.ValueTextEquals("agency"u8)) agency = Part(ref reader, "agency", 1, ref given, AgencyByCode);
            else if (reader.ValueTextEquals("measure"u8)) measure = Part(ref reader, "measure", 2, ref given, MeasureByCode);
            else if (reader.ValueTextEquals("unit"u8)) unit = Part(ref reader, "unit", 3, ref given, Unit);
            else if (reader.ValueTextEquals("direction"u8)) direction = Part(ref reader, "direction", 4, ref given, Direction);
            else if (reader.ValueTextEquals("accumulation"u8)) accumulation = Part(ref reader, "accumulation", 5, ref given, Accumulation);
            else if (reader.ValueTextEquals("producer"u8)) producer = Part(ref reader, "producer", 6, ref given, String);
            else if (reader.ValueTextEquals("frequency"u8)) frequency = Part(ref reader, "frequency", 7, ref given, String);
            else if (reader.ValueTextEquals("observations"u8)) observations = Part(ref reader, "observations", 8, ref given, Observations);
            else if (reader.ValueTextEquals("numerator"u8)) numerator = Part(ref reader, "numerator", 9, ref given, IndicatorByCode);
            else if (reader.ValueTextEquals("denominator"u8)) denominator = Part(ref reader, "denominator", 10, ref given, IndicatorByCode);
            else throw UnknownPart(ref reader, SeriesNames);
        }

        RequirePart(given, 2, "measure");
        RequirePart(given, 8, "observations");
        if (observations.Count == 0) throw new BadValueException("has no observation; give one or more, such as \"2024\": 9.51.").Under("observations");
        var own = observations[0].Period.Frequency;
        if (frequency is not null && frequency != own.ToString()) throw new BadValueException($"is \"{Shortened(frequency)}\", but the first observation is of frequency {own.ToString()}.").Under("frequency");
        return IndicatorSeries.Create(
            new Indicator(indicator, Name.Of(english: indicator.Text), unit, WithParts(measure, numerator, denominator)) { Direction = direction },
            new SeriesKey(indicator, agency, own, accumulation, producer),
            observations);
    }

    /// <summary>A series beside a target, which is that of an indicator and an agency.</summary>
    [InputForm("{" + SeriesNames + "}", InputSchemas.NamedSeries, Beside = "Target")]
    internal static IndicatorSeries NamedSeries(ref Utf8JsonReader reader)
    {
        var series = Series(ref reader);
        if (series.Key.Indicator == SomeIndicator) throw new BadValueException("is missing; give the indicator of the target.").Under("indicator");
        return series.Key.Agency == SomeAgency ? throw new BadValueException("is missing; give the agency of the target.").Under("agency") : series;
    }

    [InputForm("{series, period}", """{"type":"object","properties":{"series":""" + InputSchemas.Series + ""","period":""" + InputSchemas.Period + """},"required":["series","period"],"additionalProperties":false}""")]
    internal static SeriesPoint SeriesPoint(ref Utf8JsonReader reader)
    {
        IndicatorSeries? series = null;
        TimePeriod period = default;
        ulong given = 0;
        BeginObject(ref reader, "series, period");
        while (NextName(ref reader))
        {
            if (reader.ValueTextEquals("series"u8)) series = Part(ref reader, "series", 0, ref given, Series);
            else if (reader.ValueTextEquals("period"u8)) period = Part(ref reader, "period", 1, ref given, Period);
            else throw UnknownPart(ref reader, "series, period");
        }

        RequirePart(given, 0, "series");
        RequirePart(given, 1, "period");
        return series!.At(period) ?? throw new BadValueException($"is {period.ToString()}, which the series does not hold.").Under("period");
    }

    [InputForm("discrete|year to date|since start", InputSchemas.Accumulation)]
    internal static Accumulation Accumulation(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && AccumulationText.TryParse(Text(ref reader), out var accumulation)
        ? accumulation
        : throw Unfit(ref reader, "discrete, year to date or since start");

    [InputForm("unit", InputSchemas.Unit)]
    internal static Unit Unit(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && GovIndicators.Unit.TryParse(Text(ref reader), out var unit)
        ? unit
        : throw Unfit(ref reader, "a unit such as percent or count, or nothing");

    private static List<Observation> Observations(ref Utf8JsonReader reader)
    {
        List<Observation> observations = [];
        BeginObject(ref reader, "a value for each period");
        while (NextName(ref reader))
        {
            var name = Text(ref reader);
            var period = PeriodOf(name);
            ulong given = 0;
            observations.Add(Part(ref reader, name, 0, ref given, (ref reader) => Observation(ref reader, period)));
        }

        return observations;
    }

    private static TimePeriod PeriodOf(string name)
    {
        try
        {
            return PeriodNamed(name);
        }
        catch (BadValueException bad)
        {
            throw bad.Under(Shortened(name));
        }
    }

    private static Observation Observation(ref Utf8JsonReader reader, TimePeriod period)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return new(period, NumberOrNull(ref reader));
        double? value = null;
        var status = ObservationStatus.Normal;
        ulong given = 0;
        while (NextName(ref reader))
        {
            if (reader.ValueTextEquals("value"u8)) value = Part(ref reader, "value", 0, ref given, NumberOrNull);
            else if (reader.ValueTextEquals("status"u8)) status = Part(ref reader, "status", 1, ref given, Word<ObservationStatus>(ObservationStatuses.TryParse, "a status of SDMX such as A, P, E or B"));
            else throw UnknownPart(ref reader, "value, status");
        }

        RequirePart(given, 0, "value");
        return new(period, value, status);
    }

    private static (TimePeriod Period, double Value, double? Upper) PeriodAndValue(ref Utf8JsonReader reader, string names, bool mayHaveUpper)
    {
        TimePeriod period = default;
        double value = 0;
        double? upper = null;
        ulong given = 0;
        BeginObject(ref reader, names);
        while (NextName(ref reader))
        {
            if (reader.ValueTextEquals("period"u8)) period = Part(ref reader, "period", 0, ref given, Period);
            else if (reader.ValueTextEquals("value"u8)) value = Part(ref reader, "value", 1, ref given, Number);
            else if (mayHaveUpper && reader.ValueTextEquals("upper"u8)) upper = Part(ref reader, "upper", 2, ref given, Number);
            // How a value was printed stands beside it in a dataset; no formula asks for it.
            else if (reader.ValueTextEquals("printed"u8) || reader.ValueTextEquals("hedge"u8) || reader.ValueTextEquals("unit"u8)) Unused(ref reader);
            else throw UnknownPart(ref reader, names);
        }

        RequirePart(given, 0, "period");
        RequirePart(given, 1, "value");
        return (period, value, upper);
    }

    private static double? NumberOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Number(ref reader);

    private static Measure MeasureByCode(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && Measure.Find(Text(ref reader)) is { } measure
        ? measure
        : throw Unfit(ref reader, "flow, stock, rate, index, distinct-count or ordinal");

    private static InputReader<T> Word<T>(TextReader<T> parse, string expected) => (ref reader) =>
        reader.TokenType == JsonTokenType.String && parse(Text(ref reader), out var value) ? value : throw Unfit(ref reader, expected);
}
