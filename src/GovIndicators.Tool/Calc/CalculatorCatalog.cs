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
        foreach (var calculator in CalculatorTable.All.Where(one => one.Run is not null)) table.Add(calculator.Name, Inputs(calculator), calculator.Answer, calculator.Page);
        report.Add("Asked in JSON").Table = table;
        var section = report.Add("Only in code");
        foreach (var calculator in CalculatorTable.All.Where(one => one.Run is null)) section.Before.Add($"{calculator.Name}: {calculator.Refusal}");
        PlainWriter.Write(report, output.Text);
    }

    internal static string SchemaOf(string name)
    {
        if (CalculatorTable.Find(name) is not { } calculator) throw new BadInputException($"There is no calculator '{name}'; did you mean {CalculatorTable.Nearest(name)}?");
        if (calculator.Run is null) throw new BadInputException($"{name} cannot be asked in JSON: {calculator.Refusal}.");
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented)) Write(writer, calculator);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Inputs(Calculator calculator) =>
        string.Join(", ", calculator.Inputs.Select(input => input.IsRequired ? $"{input.Name}: {input.Shape}" : $"[{input.Name}: {input.Shape}]"));

    private static void Write(Utf8JsonWriter writer, Calculator calculator)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", calculator.Name);
        if (calculator.Page.Length > 0) writer.WriteString("description", $"Answers {calculator.Answer}. Formula, worked examples and source: docs/formulas/{calculator.Page}");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        WriteParsed(writer, "id", """{"type":["string","number","null"]}""");
        writer.WriteStartObject("calculator");
        writer.WriteString("const", calculator.Name);
        writer.WriteEndObject();
        writer.WriteStartObject("inputs");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (var input in calculator.Inputs) WriteParsed(writer, input.Name, input.Schema);
        writer.WriteEndObject();
        WriteRequired(writer, calculator.Inputs.Where(input => input.IsRequired).Select(input => input.Name));
        writer.WriteBoolean("additionalProperties", value: false);
        writer.WriteEndObject();
        WriteParsed(writer, "explain", """{"type":"boolean"}""");
        writer.WriteEndObject();
        WriteRequired(writer, calculator.Inputs.Any(input => input.IsRequired) ? ["calculator", "inputs"] : ["calculator"]);
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
