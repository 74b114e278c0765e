using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovIndicators.Tool;

/// <summary>Describes the calculators, for people and for programs.</summary>
internal static class CalculatorCatalog
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void WriteList(Output output)
    {
        var report = new Report("Calculators of govind calc");
        report.Preface.Add("An input in brackets may be left out. 'govind calc --schema NAME' gives the JSON Schema of the requests; pages are in docs/formulas.");
        var table = new ReportTable("calculator", "inputs", "answer", "page");
        foreach (var calculator in CalculatorTable.All)
        {
            foreach (var form in calculator.Forms) table.Add(calculator.Name, Inputs(form), form.Answer, calculator.Page);
        }

        report.Add("Asked in JSON").Table = table;
        var section = report.Add("Only in code");
        foreach (var calculator in CalculatorTable.All.Where(one => one.Forms.Count == 0)) section.Before.Add($"{calculator.Name}: {calculator.Refusal}");
        PlainWriter.Write(report, output.Text);
    }

    internal static string SchemaOf(string name)
    {
        if (CalculatorTable.Find(name) is not { } calculator) throw new BadInputException(CalculatorTable.Unknown(name));
        if (calculator.Forms.Count == 0) throw new BadInputException($"{name} cannot be asked in JSON: {calculator.Refusal}.");
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented)) Write(writer, calculator);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Inputs(CalculatorForm form) =>
        string.Join(", ", form.Inputs.Select(input => input.IsRequired ? $"{input.Name}: {input.Shape}" : $"[{input.Name}: {input.Shape}]"));

    private static void Write(Utf8JsonWriter writer, Calculator calculator)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", calculator.Name);
        if (calculator.Page.Length > 0) writer.WriteString("description", $"Answers {string.Join(", or ", calculator.Forms.Select(form => form.Answer).Distinct(StringComparer.Ordinal))}. Formula, worked examples and source: docs/formulas/{calculator.Page}");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        WriteParsed(writer, "id", """{"type":["string","number","null"]}""");
        writer.WriteStartObject("calculator");
        writer.WriteString("const", calculator.Name);
        writer.WriteEndObject();
        WriteInputs(writer, calculator);
        WriteParsed(writer, "explain", """{"type":"boolean"}""");
        writer.WriteEndObject();
        WriteRequired(writer, calculator.Forms.All(form => form.Inputs.Any(input => input.IsRequired)) ? ["calculator", "inputs"] : ["calculator"]);
        writer.WriteBoolean("additionalProperties", value: false);
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

    private static void WriteRequired(Utf8JsonWriter writer, IEnumerable<string> names)
    {
        writer.WriteStartArray("required");
        foreach (var name in names) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    /// <summary>Written value by value, so that it is indented as the rest is.</summary>
    private static void WriteParsed(Utf8JsonWriter writer, string name, string schema)
    {
        using var parsed = JsonDocument.Parse(schema);
        writer.WritePropertyName(name);
        parsed.WriteTo(writer);
    }
}
