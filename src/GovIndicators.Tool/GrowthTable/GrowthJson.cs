using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovIndicators.Tool;

/// <summary>Writes growth tables as one JSON object.</summary>
internal static class GrowthJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static void Write(IReadOnlyList<GrowthTable> tables, IReadOnlyList<GrowthNote> notes, string file, bool explain, TextWriter to)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteStartArray("series");
            foreach (var table in tables) Write(table, explain, json);
            json.WriteEndArray();
            WriteNotes(notes, json);
            json.WriteEndObject();
        }

        to.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteNotes(IReadOnlyList<GrowthNote> notes, Utf8JsonWriter json)
    {
        if (notes.Count == 0) return;
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("note", note.Code);
            json.WriteString("en", note.English);
            json.WriteString("vi", note.Vietnamese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(GrowthTable table, bool explain, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (table.Name.Length > 0) json.WriteString("name", table.Name);
        json.WriteString("frequency", table.Series.Frequency.ToString());
        json.WriteString("accumulation", table.Series.Key.Accumulation.ToCode().Replace(' ', '-'));
        json.WriteString("measure", table.Series.Indicator.Measure.Code);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("period", row.Period.ToString());
            if (row.Value is { } value) json.WriteNumber("value", value);
            else json.WriteNull("value");
            if (row.Status != ObservationStatus.Normal) json.WriteString("status", row.Status.Letter.ToString());
            Write("change", row.Change, table.IsRate ? Unit.PercentagePoints : Unit.None, explain, json);
            Write("percentChange", row.PercentChange, Unit.Percent, explain, json);
            Write("yearOnYear", row.YearOnYear, Unit.Percent, explain, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write("compoundAnnual", table.CompoundAnnual, Unit.Percent, explain, json);
        json.WriteEndObject();
    }

    private static void Write(string name, GrowthCell? cell, Unit unit, bool explain, Utf8JsonWriter json)
    {
        if (cell is null) return;
        json.WriteStartObject(name);
        if (cell.Value is { } value) json.WriteNumber("value", value);
        else json.WriteNull("value");
        if (unit != Unit.None && cell.Value is not null) json.WriteString("unit", unit.Code);
        if (cell.Reason != NoAnswer.None) json.WriteString("reason", cell.Reason.Code);
        if (explain)
        {
            json.WritePropertyName("explanation");
            cell.Why.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
