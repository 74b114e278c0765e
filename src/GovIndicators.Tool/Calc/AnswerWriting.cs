using System.Text.Json;
using GovIndicators.Calculators;
using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Tool;

/// <summary>Writes by hand the answers that are more, or less, than an object of their properties.</summary>
internal static partial class AnswerWriting
{
    [AnswerForm("""{"type":["number","null"]}""")]
    internal static void Write(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value)) writer.WriteNumberValue(value);
        else writer.WriteNullValue();
    }

    [AnswerForm("""{"type":"integer"}""")]
    internal static void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    [AnswerForm("""{"type":"integer"}""")]
    internal static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    [AnswerForm("""{"type":"integer"}""")]
    internal static void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    [AnswerForm("""{"type":"number"}""")]
    internal static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    [AnswerForm("""{"type":"boolean"}""")]
    internal static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    [AnswerForm("""{"type":"string"}""")]
    internal static void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    [AnswerForm("""{"type":"number","description":"In percent: 10 is 10%."}""")]
    internal static void Write(Utf8JsonWriter writer, Percent value) => writer.WriteNumberValue(value.Value);

    [AnswerForm("""{"type":"number","description":"In percentage points."}""")]
    internal static void Write(Utf8JsonWriter writer, PercentagePoints value) => writer.WriteNumberValue(value.Value);

    [AnswerForm("""{"type":"string","format":"date"}""")]
    internal static void Write(Utf8JsonWriter writer, LocalDate value) => writer.WriteStringValue(value.ToIso());

    /// <summary>A stretch of time in ISO 8601: P4M is four months.</summary>
    [AnswerForm("""{"type":"string","format":"duration","description":"A stretch of time in ISO 8601: P4M is four months."}""")]
    internal static void Write(Utf8JsonWriter writer, Period value) => writer.WriteStringValue(PeriodPattern.Roundtrip.Format(value));

    [AnswerForm("""{"type":"string","description":"A period in SDMX notation."}""")]
    internal static void Write(Utf8JsonWriter writer, TimePeriod value) => writer.WriteStringValue(value.ToString());

    [AnswerForm("""{"type":"string","description":"What a reader must know beside the answer: a stable code."}""")]
    internal static void Write(Utf8JsonWriter writer, Caveat value) => writer.WriteStringValue(value.Code);

    [AnswerForm("""{"type":"string","description":"higher, lower, unknown, or a band such as 97..103."}""")]
    internal static void Write(Utf8JsonWriter writer, Direction value) => writer.WriteStringValue(value.ToString());

    [AnswerForm("""{"type":["string","null"],"description":"Why there is no answer: a stable code; null where there is one."}""")]
    internal static void Write(Utf8JsonWriter writer, NoAnswer value)
    {
        if (value == NoAnswer.None) writer.WriteNullValue();
        else writer.WriteStringValue(value.Code);
    }

    [AnswerForm(AnswerSchemas.Share)]
    internal static void Write(Utf8JsonWriter writer, Share value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("percent"u8);
        if (value.Percent is { } percent) Write(writer, percent);
        else writer.WriteNullValue();
        writer.WriteNumber("numerator"u8, value.Numerator);
        writer.WriteNumber("denominator"u8, value.Denominator);
        writer.WriteEndObject();
    }

    [AnswerForm(AnswerSchemas.Bounds)]
    internal static void Write(Utf8JsonWriter writer, Bounds value)
    {
        writer.WriteStartObject();
        WriteEnd(writer, "lower", value.Lower);
        writer.WriteBoolean("lowerIncluded"u8, value.LowerIncluded);
        WriteEnd(writer, "upper", value.Upper);
        writer.WriteBoolean("upperIncluded"u8, value.UpperIncluded);
        writer.WriteEndObject();
    }

    /// <summary>A point of a series is its period and value; the series itself was given.</summary>
    [AnswerForm(AnswerSchemas.SeriesPoint)]
    internal static void Write(Utf8JsonWriter writer, SeriesPoint value)
    {
        writer.WriteStartObject();
        writer.WriteString("period"u8, value.Period.ToString());
        writer.WritePropertyName("value"u8);
        if (value.Value is { } known) Write(writer, known);
        else writer.WriteNullValue();
        writer.WriteEndObject();
    }

    /// <summary>A series as it would be given.</summary>
    [AnswerForm(AnswerSchemas.Series)]
    internal static void Write(Utf8JsonWriter writer, IndicatorSeries value)
    {
        writer.WriteStartObject();
        writer.WriteString("indicator"u8, value.Indicator.Code.Text);
        writer.WriteString("agency"u8, value.Key.Agency.Text);
        writer.WriteString("measure"u8, value.Indicator.Measure.Code);
        writer.WriteString("unit"u8, value.Indicator.Unit.Code);
        writer.WriteString("direction"u8, value.Indicator.Direction.ToString());
        writer.WriteString("accumulation"u8, value.Key.Accumulation.ToCode().Replace(' ', '-'));
        writer.WriteString("producer"u8, value.Key.Producer);
        writer.WriteString("frequency"u8, value.Frequency.ToString());
        writer.WriteStartObject("observations"u8);
        foreach (var observation in value)
        {
            writer.WritePropertyName(observation.Period.ToString());
            writer.WriteStartObject();
            writer.WritePropertyName("value"u8);
            if (observation.Value is { } known) Write(writer, known);
            else writer.WriteNullValue();
            if (observation.Status != ObservationStatus.Normal) writer.WriteString("status"u8, observation.Status.Letter.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>A target by its code.</summary>
    [AnswerForm("""{"type":"string","description":"The code of the target."}""")]
    internal static void Write(Utf8JsonWriter writer, Target value) => writer.WriteStringValue(value.Code);

    /// <summary>A forecast with the periods at which each chance of being done is reached.</summary>
    [AnswerForm(AnswerSchemas.Forecast)]
    internal static void Write(Utf8JsonWriter writer, CompletionForecast value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("backlog"u8, value.Backlog);
        writer.WriteNumber("maximumPeriods"u8, value.MaximumPeriods);
        writer.WritePropertyName("mean"u8);
        if (value.Mean is { } mean) Write(writer, mean);
        else writer.WriteNullValue();
        writer.WriteNumber("unfinished"u8, value.Unfinished.Value);
        writer.WriteStartObject("periodsByChance"u8);
        foreach (var chance in (ReadOnlySpan<int>)[10, 25, 50, 75, 80, 85, 90, 95])
        {
            writer.WritePropertyName(chance.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (value.Percentile(Percent.From(chance)) is { } period) writer.WriteNumberValue(period);
            else writer.WriteNullValue();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? end)
    {
        if (end is { } known) writer.WriteNumber(name, known);
        else writer.WriteNull(name);
    }
}
