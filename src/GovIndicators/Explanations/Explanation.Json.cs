using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovIndicators;

public sealed partial class Explanation
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The account as one JSON object on one line.</summary>
    /// <remarks>
    /// Keys, in this order, each left out when there is nothing to say: formula, arguments, steps, result, bounds, reason, advice, caveats,
    /// source, children. Names, reasons and caveats are their stable codes, numbers are JSON numbers in full precision, and <c>text</c>
    /// beside a value is what a reader of the language would be shown.
    /// </remarks>
    /// <param name="language">The language of the texts.</param>
    public string ToJson(Language language = Language.English)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonOptions)) WriteTo(writer, language);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the account as one JSON object, with the keys of <see cref="ToJson"/>.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="language">The language of the texts.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (Formula is not null) writer.WriteString("formula", Formula);
        WriteList(writer, "arguments", _arguments, language);
        WriteList(writer, "steps", _steps, language);
        if (Result is { } result)
        {
            writer.WriteStartObject("result");
            WriteQuantity(writer, result, language);
            writer.WriteEndObject();
        }

        if (Bounds is { } bounds)
        {
            writer.WritePropertyName("bounds");
            WriteBounds(writer, bounds);
        }

        if (Reason != NoAnswer.None) writer.WriteString("reason", Reason.Code);
        if (Advice is not null)
        {
            writer.WriteStartObject("advice");
            writer.WriteString("en", Advice.English);
            writer.WriteString("vi", Advice.Vietnamese);
            writer.WriteEndObject();
        }

        if (_caveats is not null)
        {
            writer.WriteStartArray("caveats");
            foreach (var caveat in _caveats) writer.WriteStringValue(caveat.Code);
            writer.WriteEndArray();
        }

        if (Source is not null) writer.WriteString("source", Source);
        if (_children is not null)
        {
            writer.WriteStartArray("children");
            foreach (var child in _children) child.WriteTo(writer, language);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string key, List<Explained>? values, Language language)
    {
        if (values is null) return;
        writer.WriteStartArray(key);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writer.WriteString("name", value.Name);
            WriteQuantity(writer, value, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteQuantity(Utf8JsonWriter writer, Explained explained, Language language)
    {
        writer.WritePropertyName("value");
        WriteValue(writer, explained.Value);
        var unit = explained.Value switch
        {
            Percent or Share => Unit.Percent,
            PercentagePoints => Unit.PercentagePoints,
            _ => Unit.None,
        };
        if (unit != Unit.None) writer.WriteString("unit", unit.Code);
        if (explained.Value is Share share)
        {
            writer.WriteNumber("numerator", share.Numerator);
            writer.WriteNumber("denominator", share.Denominator);
        }

        writer.WriteString("text", explained.ToText(language));
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool answer: writer.WriteBooleanValue(answer); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            case double: writer.WriteNullValue(); break;
            case Percent percent: writer.WriteNumberValue(percent.Value); break;
            case PercentagePoints points: writer.WriteNumberValue(points.Value); break;
            case Share { Percent: { } percent }: writer.WriteNumberValue(percent.Value); break;
            case Share: writer.WriteNullValue(); break;
            case Bounds bounds: WriteBounds(writer, bounds); break;
            case Enum choice: writer.WriteStringValue(Wording.CodeOf(choice)); break;
            case IChoice choice: writer.WriteStringValue(choice.Code); break;
            case IEnumerable list and not IFormattable and not IWritten:
                writer.WriteStartArray();
                foreach (var item in list) WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            default: writer.WriteStringValue(new Explained("", value).ToText(Language.English)); break;
        }
    }

    private static void WriteBounds(Utf8JsonWriter writer, Bounds bounds)
    {
        writer.WriteStartObject();
        WriteEnd(writer, "lower", bounds.Lower);
        writer.WriteBoolean("lowerIncluded", bounds.LowerIncluded);
        WriteEnd(writer, "upper", bounds.Upper);
        writer.WriteBoolean("upperIncluded", bounds.UpperIncluded);
        writer.WriteString("text", bounds.ToString());
        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, string key, decimal? end)
    {
        if (end is { } value) writer.WriteNumber(key, value);
        else writer.WriteNull(key);
    }
}
