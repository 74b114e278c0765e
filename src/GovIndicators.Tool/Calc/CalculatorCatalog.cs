using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace GovIndicators.Tool;

/// <summary>Lists the calculators, for people and for programs.</summary>
internal static class CalculatorCatalog
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(OutputFormat format, Output output)
    {
        if (format == OutputFormat.Json) WriteJson(output.Text);
        else if (format == OutputFormat.Csv) WriteCsv(output.Text);
        else ReportWriter.Write(Report(), format, output);
    }

    private static Report Report()
    {
        var report = new Report("Calculators of govind calc");
        report.Preface.Add("'govind calc --schema NAME' says how one is asked, with examples; 'govind calc --list --format json' lists the inputs of all.");
        foreach (var family in CalculatorTable.All.GroupBy(calculator => calculator.Name[..calculator.Name.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal))
        {
            var table = new ReportTable("calculator", "answers");
            foreach (var calculator in family.Where(one => one.Forms.Count > 0)) table.Add(calculator.Name, SummaryOf(calculator));
            if (table.Rows.Count > 0) report.Add(family.Key).Table = table;
        }

        List<string> refused = [.. CalculatorTable.All.Where(one => one.Forms.Count == 0).Select(one => $"{one.Name}: {one.Refusal}")];
        if (refused.Count > 0) report.Add("Only in code").Before.AddRange(refused);
        return report;
    }

    private static void WriteJson(TextWriter to)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartArray();
            foreach (var calculator in CalculatorTable.All.Where(one => one.Forms.Count > 0))
            {
                writer.WriteStartObject();
                writer.WriteString("calculator", calculator.Name);
                writer.WriteString("summary", SummaryOf(calculator));
                if (calculator.Page.Length > 0) writer.WriteString("page", calculator.Page);
                writer.WriteStartArray("forms");
                foreach (var form in calculator.Forms) Write(writer, form);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        to.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter writer, CalculatorForm form)
    {
        writer.WriteStartObject();
        writer.WriteString("summary", form.Summary);
        writer.WriteStartArray("inputs");
        foreach (var input in form.Inputs)
        {
            writer.WriteStartObject();
            writer.WriteString("name", input.Name);
            writer.WriteString("given", input.Shape);
            writer.WriteBoolean("required", input.IsRequired);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("answer", form.Answer.Word);
        if (form.Answer.Unit.Length > 0) writer.WriteString("unit", form.Answer.Unit);
        writer.WriteEndObject();
    }

    /// <summary>A line for each form; an input that may be left out stands in brackets.</summary>
    private static void WriteCsv(TextWriter to)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(["calculator", "inputs", "answer", "unit", "summary", "page"]);
        foreach (var calculator in CalculatorTable.All)
        {
            foreach (var form in calculator.Forms) csv.WriteRecord([calculator.Name, Inputs(form), form.Answer.Word, form.Answer.Unit, form.Summary, calculator.Page]);
        }

        csv.Flush();
    }

    private static string Inputs(CalculatorForm form) => string.Join(", ", form.Inputs.Select(input => input.IsRequired ? input.Name : $"[{input.Name}]"));

    /// <summary>The first sentence of its simplest form, as short as the library says it.</summary>
    private static string SummaryOf(Calculator calculator) => calculator.Forms[0].Summary;
}
