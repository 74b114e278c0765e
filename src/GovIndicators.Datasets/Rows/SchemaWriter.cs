using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovIndicators.Datasets;

/// <summary>Writes the JSON Schema of a shape, and of every shape that stands in it.</summary>
internal sealed class SchemaWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, Action> _parts = new(StringComparer.Ordinal);
    private readonly Queue<string> _pending = new();

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>Every schema that is published, by the name of its file.</summary>
    internal static IEnumerable<(string File, string Text)> All()
    {
        yield return ("one-file.schema.json", Of(DatasetRow.Whole));
        foreach (var (file, shape) in DatasetRow.Files) yield return ($"{Path.GetFileNameWithoutExtension(file)}.schema.json", Of(shape));
        yield return ("sources.schema.json", Of(SourceRow.Shape));
        yield return ("figures.schema.json", Of(FigureRow.Shape));
        yield return ("observations.schema.json", Of(ObservationRow.Shape));
    }

    internal static string Of<TRow>(Shape<TRow> shape)
        where TRow : Row, new()
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new SchemaWriter(json).Document(shape);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    internal void Cell(CellKind kind, string about)
    {
        _json.WriteString("description", about);
        Kind(kind);
    }

    internal void CellList(CellKind kind, string about)
    {
        _json.WriteString("description", about);
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        Kind(kind);
        _json.WriteEndObject();
    }

    internal void Row<TRow>(Shape<TRow> shape, string about)
        where TRow : Row, new()
    {
        _json.WriteString("description", about);
        _json.WriteString("$ref", Reference(shape));
    }

    internal void RowList<TRow>(Shape<TRow> shape, string about)
        where TRow : Row, new()
    {
        _json.WriteString("description", about);
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        _json.WriteString("$ref", Reference(shape));
        _json.WriteEndObject();
    }

    private void Document<TRow>(Shape<TRow> shape)
        where TRow : Row, new()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _json.WriteString("title", shape.Name);
        Object(shape);
        if (_pending.Count > 0)
        {
            _json.WriteStartObject("$defs");
            while (_pending.TryDequeue(out var name))
            {
                _json.WriteStartObject(name);
                _parts[name]();
                _json.WriteEndObject();
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Object<TRow>(Shape<TRow> shape)
        where TRow : Row, new()
    {
        _json.WriteString("description", shape.About);
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var field in shape.Fields)
        {
            _json.WriteStartObject(field.Name);
            field.WriteSchema(this);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        if (shape.Required != 0)
        {
            _json.WriteStartArray("required");
            foreach (var field in shape.Fields.Where(f => f.IsRequired)) _json.WriteStringValue(field.Name);
            _json.WriteEndArray();
        }

        _json.WriteBoolean("additionalProperties", false);
    }

    private void Kind(CellKind kind)
    {
        switch (kind)
        {
            case { Words: { } words }:
                _json.WriteStartArray("enum");
                foreach (var word in words) _json.WriteStringValue(word);
                _json.WriteEndArray();
                return;
            case { AsText: true, AsNumber: true }:
                _json.WriteStartArray("type");
                _json.WriteStringValue("number");
                _json.WriteStringValue("string");
                _json.WriteEndArray();
                break;
            case { AsNumber: true }:
                _json.WriteString("type", kind.IsWhole ? "integer" : "number");
                break;
            default:
                _json.WriteString("type", "string");
                break;
        }

        if (kind.Format is { } format) _json.WriteString("format", format);
        if (kind.Pattern is { } pattern) _json.WriteString("pattern", pattern);
        if (kind.IsWhole) _json.WriteNumber("minimum", 0);
    }

    private string Reference<TRow>(Shape<TRow> shape)
        where TRow : Row, new()
    {
        var name = shape.Name.Replace(' ', '-');
        if (_parts.TryAdd(name, () => Object(shape))) _pending.Enqueue(name);
        return $"#/$defs/{name}";
    }
}
