using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovIndicators.Datasets;

/// <summary>Writes rows as JSON that people can read: indented, with the letters of every language as they are, a row of plain cells in one line.</summary>
internal sealed class JsonOutput : IDisposable
{
    private const int FlushAfter = 1 << 16;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _indented;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _compact;
    private bool _isInLine;

    internal JsonOutput(Stream stream)
    {
        _indented = new(stream, Indented);
        _compact = new(_line, Indented with { Indented = false });
    }

    /// <summary>Where fields write.</summary>
    internal Utf8JsonWriter Json => _isInLine ? _compact : _indented;

    internal void Write<TRow>(Shape<TRow> shape, TRow row)
        where TRow : Row, new()
    {
        if (!shape.IsFlat || _isInLine)
        {
            Fields(shape, row);
            if (!_isInLine && _indented.BytesPending > FlushAfter) _indented.Flush();
            return;
        }

        _line.ResetWrittenCount();
        _compact.Reset();
        _isInLine = true;
        Fields(shape, row);
        _isInLine = false;
        _compact.Flush();
        _indented.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
        if (_indented.BytesPending > FlushAfter) _indented.Flush();
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
}
