using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Tool;

internal static partial class InputReading
{
    private const string NumberSchema = """{"type":"number"}""";

    [InputForm("number", NumberSchema)]
    internal static double Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw Unfit(ref reader, reader.TokenType == JsonTokenType.Number ? "a number up to 1.7e308 in size" : "a number");

    [InputForm("number", NumberSchema)]
    internal static decimal Decimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number : throw Unfit(ref reader, "a number of at most 28 digits");

    [InputForm("whole number", """{"type":"integer"}""")]
    internal static int Whole(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw Unfit(ref reader, "a whole number");

    [InputForm("whole number", """{"type":"integer"}""")]
    internal static long Long(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : throw Unfit(ref reader, "a whole number");

    [InputForm("whole number from 0", """{"type":"integer","minimum":0}""")]
    internal static ulong Unsigned(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number) ? number : throw Unfit(ref reader, "a whole number from 0");

    [InputForm("true or false", """{"type":"boolean"}""")]
    internal static bool Truth(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw Unfit(ref reader, "true or false");

    internal static Language Language(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("vi"u8) ? GovIndicators.Language.Vietnamese
        : reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("en"u8) ? GovIndicators.Language.English
        : throw Unfit(ref reader, "en or vi");

    [InputForm("text", """{"type":"string"}""")]
    internal static string String(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? Text(ref reader) : throw Unfit(ref reader, "a text");

    [InputForm("percent", """{"type":"number","description":"in percent: 10 is 10%"}""")]
    internal static Percent Percent(ref Utf8JsonReader reader) => GovIndicators.Percent.From(Number(ref reader));

    [InputForm("percentage points", """{"type":"number","description":"in percentage points"}""")]
    internal static PercentagePoints Points(ref Utf8JsonReader reader) => PercentagePoints.From(Number(ref reader));

    [InputForm("date", InputSchemas.Date)]
    internal static LocalDate Date(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(Text(ref reader)) is { Success: true, Value: var date }
        ? date
        : throw Unfit(ref reader, "a date such as 2024-07-19");

    [InputForm("period", InputSchemas.Period)]
    internal static TimePeriod Period(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? PeriodNamed(Text(ref reader))
        : throw Unfit(ref reader, "a period such as 2024, 2024-Q1 or 2024-06");

    /// <summary>A period in SDMX notation, or in words of reports that name a period alone.</summary>
    private static TimePeriod PeriodNamed(string text)
    {
        if (TimePeriod.TryParse(text, out var period)) return period;
        PeriodReading reading;
        try
        {
            reading = PeriodReading.Parse(text);
        }
        catch (FormatException refused)
        {
            throw new BadValueException($"is no period: {refused.Message}");
        }

        return reading.Accumulation == GovIndicators.Accumulation.Discrete
            ? reading.Period
            : throw new BadValueException($"is '{Shortened(text)}', a sum {reading.Accumulation.ToCode()}; give {reading.Period.ToString()}, and \"accumulation\":\"{reading.Accumulation.ToCode()}\" beside it.");
    }

    /// <summary>A number as it is written, or a fraction as a text.</summary>
    [InputForm("weight", InputSchemas.Weight)]
    internal static Weight Weight(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.String => Text(ref reader),
            _ => "",
        };
        return GovIndicators.Weight.TryParse(text, out var weight) ? weight : throw Unfit(ref reader, "a number above 0, or a fraction such as \"2/3\"");
    }

    /// <summary>A source by the key that a dataset has for it.</summary>
    [InputForm("key", """{"type":"string","description":"The key of a source in a dataset.","minLength":1}""")]
    internal static Citation CitationByKey(string key) => string.IsNullOrWhiteSpace(key) ? throw new BadValueException("is blank; expected the key of a source.") : new(key) { Key = key };

    [InputForm("{numerator, denominator}", InputSchemas.Share)]
    internal static Share Share(ref Utf8JsonReader reader)
    {
        const string Names = "numerator, denominator";
        double numerator = 0, denominator = 0;
        ulong given = 0;
        BeginObject(ref reader, Names);
        while (NextName(ref reader))
        {
            if (reader.ValueTextEquals("numerator"u8)) numerator = Part(ref reader, "numerator", 0, ref given, Number);
            else if (reader.ValueTextEquals("denominator"u8)) denominator = Part(ref reader, "denominator", 1, ref given, Number);
            else throw UnknownPart(ref reader, Names);
        }

        RequirePart(given, 0, "numerator");
        RequirePart(given, 1, "denominator");
        return GovIndicators.Share.Of(numerator, denominator);
    }

    /// <summary>Both notations of bounds: [91.5, 92.5) as mathematics writes it, and an object whose absent ends are open.</summary>
    [InputForm("\"[91.5, 92.5)\"|{lower, lowerIncluded, upper, upperIncluded}", InputSchemas.Bounds)]
    internal static Bounds Bounds(ref Utf8JsonReader reader)
    {
        const string Names = "lower, lowerIncluded, upper, upperIncluded";
        if (reader.TokenType == JsonTokenType.String) return BoundsText(ref reader);
        decimal? lower = null, upper = null;
        bool? lowerIncluded = null, upperIncluded = null;
        ulong given = 0;
        BeginObject(ref reader, Names);
        while (NextName(ref reader))
        {
            if (reader.ValueTextEquals("lower"u8)) lower = Part(ref reader, "lower", 0, ref given, DecimalOrNull);
            else if (reader.ValueTextEquals("lowerIncluded"u8)) lowerIncluded = Part(ref reader, "lowerIncluded", 1, ref given, Truth);
            else if (reader.ValueTextEquals("upper"u8)) upper = Part(ref reader, "upper", 2, ref given, DecimalOrNull);
            else if (reader.ValueTextEquals("upperIncluded"u8)) upperIncluded = Part(ref reader, "upperIncluded", 3, ref given, Truth);
            else throw UnknownPart(ref reader, Names);
        }

        return GovIndicators.Bounds.Of(lower, lowerIncluded ?? lower is not null, upper, upperIncluded ?? upper is not null);
    }

    private static decimal? DecimalOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Decimal(ref reader);

    private static Bounds BoundsText(ref Utf8JsonReader reader)
    {
        var text = Text(ref reader).AsSpan().Trim();
        var comma = text.IndexOf(',');
        if (text is ['[' or '(', .., ']' or ')'] && comma > 0 && TryReadEnd(text[1..comma], out var lower) && TryReadEnd(text[(comma + 1)..^1], out var upper))
        {
            return GovIndicators.Bounds.Of(lower, lower is not null && text[0] == '[', upper, upper is not null && text[^1] == ']');
        }

        throw Unfit(ref reader, "bounds such as [91.5, 92.5) or (84.7, ...)");
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, out decimal? end)
    {
        end = null;
        text = text.Trim();
        if (text is "..." or "…") return true;
        if (!decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)) return false;
        end = number;
        return true;
    }
}
