using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovIndicators.Datasets;

/// <summary>Writes rows as JSON that people can read: indented, with the letters of every language as they are, a row of plain cells in one line.</summary>
internal sealed class JsonOutput : IDisposable
{
    private const int FlushAfter = 1 << 16;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _indented;
    private readonly ArrayBufferWriter<byte> _tokens = new();
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _compact;
    private bool _isInLine;

    internal JsonOutput(Stream stream)
    {
        _indented = new(stream, Indented);
        _compact = new(_tokens, Indented with { Indented = false });
    }

    /// <summary>Where fields write.</summary>
    internal Utf8JsonWriter Json => _isInLine ? _compact : _indented;

    internal void Write<TRow>(Shape<TRow> shape, TRow row, bool isItem = false)
        where TRow : Row, new()
    {
        if (!shape.IsFlat) Fields(shape, row);
        else InLine(isItem, () => Fields(shape, row));
        if (!_isInLine && _indented.BytesPending > FlushAfter) _indented.Flush();
    }

    /// <summary>Writes something in one line, wherever its parts would stand by themselves.</summary>
    /// <param name="isItem">True for an item of a list, which begins a line; false for the value of a property.</param>
    /// <param name="write">What to write.</param>
    internal void InLine(bool isItem, Action write)
    {
        if (_isInLine)
        {
            write();
            return;
        }

        _compact.Reset();
        _tokens.ResetWrittenCount();
        _isInLine = true;
        write();
        _isInLine = false;
        _compact.Flush();
        _line.ResetWrittenCount();
        if (isItem) _line.Write(Encoding.ASCII.GetBytes($"\n{new string(' ', 2 * _indented.CurrentDepth)}"));
        Space(_tokens.WrittenSpan);
        _indented.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
    }

    public void Dispose()
    {
        _indented.Dispose();
        _compact.Dispose();
    }

    private void Fields<TRow>(Shape<TRow> shape, TRow row)
        where TRow : Row, new()
    {
        Json.WriteStartObject();
        foreach (var field in shape.Fields) field.Write(this, row);
        Json.WriteEndObject();
    }

    /// <summary>Puts a space where a reader's eye wants one: { "due": "2024-06-30", "decided": "2024-05-01" }.</summary>
    private void Space(ReadOnlySpan<byte> compact)
    {
        var json = new Utf8JsonReader(compact);
        var last = JsonTokenType.None;
        while (json.Read())
        {
            var isEnd = json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (last is not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName) && !isEnd) _line.Write(", "u8);
            else if (last == JsonTokenType.StartObject && !isEnd) _line.Write(" "u8);
            if (json.TokenType == JsonTokenType.EndObject && last != JsonTokenType.StartObject) _line.Write(" "u8);
            var isText = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            _line.Write(isText ? compact.Slice((int)json.TokenStartIndex, json.ValueSpan.Length + 2) : json.ValueSpan);
            if (json.TokenType == JsonTokenType.PropertyName) _line.Write(": "u8);
            last = json.TokenType;
        }
    }
}
