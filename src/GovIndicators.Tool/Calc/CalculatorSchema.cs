using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovIndicators.Tool;

/// <summary>Writes the JSON Schema of the requests to a calculator, with examples, and of its answers.</summary>
internal static class CalculatorSchema
{
    private const int MostExamples = 3;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(string name)
    {
        if (CalculatorTable.Find(name) is not { } calculator) throw new BadInputException(CalculatorTable.Unknown(name));
        if (calculator.Forms.Count == 0) throw new BadInputException($"{name} cannot be asked in JSON: {calculator.Refusal}.");
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented)) Write(writer, calculator);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The worked examples of its page, and one for each form that no page has an example of.</summary>
    internal static IEnumerable<string> ExamplesOf(Calculator calculator)
    {
        List<(CalculatorForm Form, string Request)> worked = [.. calculator.Examples.Select(question => ExampleNotation.Read(calculator, question))];
        return worked.Take(MostExamples).Select(example => example.Request)
            .Concat(calculator.Forms.Where(form => !worked.Exists(example => example.Form == form)).Select(form => SchemaExample.Of(calculator, form).ToJsonString()));
    }

    private static void Write(Utf8JsonWriter writer, Calculator calculator)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", calculator.Name);
        var answers = string.Join(", or ", calculator.Forms.Select(form => form.Answer.Word).Distinct(StringComparer.Ordinal));
        var page = calculator.Page.Length > 0 ? " Formula, worked examples and source: docs/formulas/" + calculator.Page : "";
        writer.WriteString("description", $"A request on one line. Answers {answers}, as $defs/answer says; a line that cannot be used gets $defs/error.{page}");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        WriteParsed(writer, "id", """{"type":["string","number","null"],"description":"Given back as it came."}""");
        writer.WriteStartObject("calculator");
        writer.WriteString("const", calculator.Name);
        writer.WriteEndObject();
        WriteInputs(writer, calculator);
        WriteParsed(writer, "explain", """{"type":"boolean","description":"Whether the answer comes with an account of how it came about.","default":false}""");
        WriteParsed(writer, "language", """{"enum":["en","vi"],"description":"The language of the account.","default":"en"}""");
        writer.WriteEndObject();
        WriteRequired(writer, calculator.Forms.All(form => form.Inputs.Any(input => input.IsRequired)) ? ["calculator", "inputs"] : ["calculator"]);
        writer.WriteBoolean("additionalProperties", value: false);
        writer.WriteStartArray("examples");
        foreach (var example in ExamplesOf(calculator)) WriteParsed(writer, example);
        writer.WriteEndArray();
        writer.WriteStartObject("$defs");
        WriteAnswer(writer, calculator);
        WriteParsed(writer, "error", """{"type":"object","description":"In place of an answer, when the line could not be used.","properties":{"id":{"type":["string","number","null"]},"line":{"type":"integer","description":"The number of the line, from 1."},"error":{"enum":["line-too-long","invalid-utf-8","not-json","bad-request","unknown-calculator","bad-input","not-in-json"]},"message":{"type":"string","description":"What came in and what would do."}},"required":["id","line","error","message"]}""");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter writer, Calculator calculator)
    {
        writer.WritePropertyName("inputs");
        if (calculator.Forms is [var only])
        {
            WriteForm(writer, only);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("description", "In one of these forms; the names of the inputs tell which is meant.");
        writer.WriteStartArray("anyOf");
        foreach (var form in calculator.Forms) WriteForm(writer, form);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter writer, CalculatorForm form)
    {
        writer.WriteStartObject();
        if (form.Summary.Length > 0) writer.WriteString("description", form.Summary);
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (var input in form.Inputs) WriteParsed(writer, input.Name, input.Schema);
        writer.WriteEndObject();
        WriteRequired(writer, form.Inputs.Where(input => input.IsRequired).Select(input => input.Name));
        writer.WriteBoolean("additionalProperties", value: false);
        writer.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, Calculator calculator)
    {
        writer.WriteStartObject("answer");
        writer.WriteString("description", "An answer on one line.");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        WriteParsed(writer, "id", """{"type":["string","number","null"],"description":"That of the request, or null."}""");
        writer.WriteStartObject("value");
        writer.WriteStartArray("anyOf");
        foreach (var answer in calculator.Forms.Select(form => form.Answer.Schema).Distinct(StringComparer.Ordinal)) WriteParsed(writer, answer);
        WriteParsed(writer, """{"type":"null","description":"There is no answer; the reason says why."}""");
        writer.WriteEndArray();
        writer.WriteEndObject();
        WriteUnit(writer, calculator);
        writer.WriteStartObject("reason");
        writer.WriteString("description", "Why there is no answer.");
        writer.WriteStartArray("enum");
        foreach (var reason in Enum.GetValues<NoAnswer>().Where(one => one != NoAnswer.None)) writer.WriteStringValue(reason.Code);
        writer.WriteEndArray();
        writer.WriteEndObject();
        WriteParsed(writer, "explanation", """{"type":"object","description":"How the answer came about, when that was asked for: formula, arguments, steps, result, bounds, reason, advice, caveats, source, children, each left out where there is nothing to say."}""");
        writer.WriteEndObject();
        WriteRequired(writer, ["id", "value"]);
        writer.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter writer, Calculator calculator)
    {
        List<string> units = [.. calculator.Forms.Select(form => form.Answer.Unit).Where(unit => unit.Length > 0).Distinct(StringComparer.Ordinal)];
        writer.WriteStartObject("unit");
        writer.WriteString("description", units.Count == 0 ? "The unit of the answer; left out where it is that of what was given." : "The unit of the answer.");
        if (units.Count == 0 || calculator.Forms.Any(form => form.Answer.Unit.Length == 0)) writer.WriteString("type", "string");
        else
        {
            writer.WriteStartArray("enum");
            foreach (var unit in units) writer.WriteStringValue(unit);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter writer, IEnumerable<string> names)
    {
        writer.WriteStartArray("required");
        foreach (var name in names) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private static void WriteParsed(Utf8JsonWriter writer, string name, string json)
    {
        writer.WritePropertyName(name);
        WriteParsed(writer, json);
    }

    /// <summary>Written value by value, so that it is indented as the rest is.</summary>
    private static void WriteParsed(Utf8JsonWriter writer, string json)
    {
        using var parsed = JsonDocument.Parse(json);
        parsed.WriteTo(writer);
    }
}
