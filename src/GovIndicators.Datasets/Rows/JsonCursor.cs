using System.Text;
using System.Text.Json;

namespace GovIndicators.Datasets;

/// <summary>Walks the JSON of a file into rows; what does not fit a shape is a fault, and the walk goes on.</summary>
internal ref struct JsonCursor
{
    private readonly FileText _file;
    private readonly FaultCollector _faults;
    private readonly int _base;
    private readonly CancellationToken _cancellation;
    private Utf8JsonReader _json;
    private bool _refused;

    internal JsonCursor(FileText file, FaultCollector faults, CancellationToken cancellation)
        : this(file, faults, file.Start, file.Length, cancellation)
    {
    }

    internal JsonCursor(FileText file, FaultCollector faults, int from, int to, CancellationToken cancellation)
    {
        (_file, _faults, _base, _cancellation) = (file, faults, from, cancellation);
        _json = new(file.Bytes[from..to]);
    }

    /// <summary>Where the value that the cursor stands on begins in the file.</summary>
    internal readonly int Offset => _base + (int)_json.TokenStartIndex;

    /// <summary>True when the value read last was none of its sort.</summary>
    internal readonly bool WasRefused => _refused;

    /// <summary>Steps onto the first or the next value.</summary>
    internal bool Read() => _json.Read();

    /// <summary>Reads the object that the cursor stands on; false when it is none.</summary>
    internal bool TryReadRow<TRow>(Shape<TRow> shape, string name, TRow row, bool mayBeNull = false)
        where TRow : Row, new()
    {
        if (_json.TokenType != JsonTokenType.StartObject) return Refuse(name, "an object in braces", mayBeNull);
        row.Offset = Offset;
        var faultsBefore = _faults.Count;
        var (before, filled, seen, refused) = (row.Filled, 0UL, 0UL, 0UL);
        var expected = 0;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var index = shape.IndexOf(_json.ValueIsEscaped && TryUnescape(out var unescaped) ? unescaped.Bytes : _json.ValueSpan, expected);
            if (index < 0)
            {
                RefuseName(shape);
                continue;
            }

            if ((seen & (1UL << index)) != 0) _faults.Add(_file, Offset + 1, FaultCode.DuplicateField, shape[index].Name, $"'{shape[index].Name}' is given twice for the same {shape.Name}; keep one.");
            seen |= 1UL << index;
            expected = index + 1;
            _json.Read();
            _refused = false;
            var at = Offset;
            if (shape[index].Read(ref this, row)) filled |= 1UL << index;
            else if (_refused) refused |= 1UL << index;
            else if (shape[index].IsRequired) RefuseEmpty(at, shape.Name, shape[index].Name);
        }

        row.WasRefused = refused != 0;

        // What was refused is empty already, and remembers that it was refused.
        shape.ClearRest(row, before, filled | refused);
        row.Filled = filled | refused;
        for (var missing = shape.Required & ~seen; missing != 0; missing &= missing - 1)
        {
            RefuseMissing(_file, _faults, row.Offset, shape.Name, shape[System.Numerics.BitOperations.TrailingZeroCount(missing)].Name);
        }

        row.IsSound = _faults.Count == faultsBefore;

        return true;
    }

    internal bool TryReadRows<TRow>(Shape<TRow> shape, string name, RowList<TRow> rows)
        where TRow : Row, new()
    {
        if (_json.TokenType != JsonTokenType.StartArray) return Refuse(name, "a list in brackets", mayBeNull: true);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            var row = rows.Next();
            row.Offset = Offset;
            row.IsPresent = TryReadRow(shape, shape.Name, row);
            if (!row.IsPresent) rows.TakeBack();
        }

        return rows.Count > 0;
    }

    internal bool TryReadCell(CellKind kind, string name, out Cell cell, bool mayBeNull = true)
    {
        cell = default;
        switch (_json.TokenType)
        {
            case JsonTokenType.String when kind.AsText:
                if (_json.ValueSpan.Length > FileText.LongestText)
                {
                    _refused = true;
                    _faults.Add(_file, Offset + 1, FaultCode.LongText, Encoding.UTF8.GetString(_json.ValueSpan[..100]), LongText(name, _json.ValueSpan.Length));
                    return false;
                }

                if (!_json.ValueIsEscaped)
                {
                    cell = new(_file.Buffer, Offset + 1, _json.ValueSpan.Length, Offset + 1);
                }
                else if (!TryUnescape(out cell))
                {
                    _refused = true;
                    _faults.Add(_file, Offset + 1, FaultCode.NotA, Raw(), $"'{name}' holds half of a character, \\uD800 to \\uDFFF without its other half; write the character itself.");
                    return false;
                }

                return !cell.IsAbsent;
            case JsonTokenType.Number when kind.AsNumber:
                cell = new(_file.Buffer, Offset, _json.ValueSpan.Length, Offset);
                return true;
            default:
                return Refuse(name, kind.Expected, mayBeNull);
        }
    }

    internal bool TryReadCells(CellKind kind, string name, List<Cell> cells)
    {
        if (_json.TokenType != JsonTokenType.StartArray) return Refuse(name, "a list in brackets", mayBeNull: true);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            var isText = _json.TokenType == JsonTokenType.String && _json.ValueSpan.IsEmpty;
            // What is none keeps its place as an absent cell, so that nobody counts the others wrongly.
            if (!TryReadCell(kind, name, out var cell, mayBeNull: false) && isText) RefuseBlank(name);
            cells.Add(cell);
        }

        return cells.Count > 0;
    }

    /// <summary>Reads the rows of a list one after the other into the same row, and passes each on.</summary>
    internal bool TryPassOn<TRow>(Shape<TRow> shape, string name, RowStream<TRow> stream)
        where TRow : Row, new()
    {
        if (_json.TokenType != JsonTokenType.StartArray) return Refuse(name, "a list in brackets", mayBeNull: true);
        for (var count = 1; _json.Read() && _json.TokenType != JsonTokenType.EndArray; count++)
        {
            if ((count & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
            if (TryReadRow(shape, shape.Name, stream.Row)) stream.Each!(stream.Row);
        }

        return true;
    }

    /// <summary>Passes over a list, to be read later.</summary>
    internal bool TrySkipArray(string name, out Cell slice)
    {
        slice = default;
        if (_json.TokenType != JsonTokenType.StartArray) return Refuse(name, "a list in brackets", mayBeNull: true);
        var from = Offset;
        _json.Skip();
        slice = new(_file.Buffer, from, Offset + 1 - from, from);
        return true;
    }

    internal static string LongText(string name, int length) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"'{name}' is a text of {length} bytes; at most {FileText.LongestText} are read, so look for a missing quote or put the text elsewhere.");

    internal static void RefuseMissing(FileText file, FaultCollector faults, int offset, string row, string name) =>
        faults.Add(file, offset, FaultCode.Missing, "", $"The {row} has no '{name}'; add it.");

    private readonly void RefuseEmpty(int offset, string row, string name) =>
        _faults.Add(_file, offset, FaultCode.Missing, "", $"The '{name}' of the {row} says nothing; fill it in.");

    private void RefuseBlank(string name)
    {
        _refused = true;
        _faults.Add(_file, Offset + 1, FaultCode.Missing, "", $"'{name}' holds an empty text; fill it in, or leave it out of the list.");
    }

    /// <summary>The null of a field says nothing, as leaving the field out does; in a list, or as a whole file, it is no thing of its sort. Anything else that is not expected is a fault.</summary>
    private bool Refuse(string name, string expected, bool mayBeNull)
    {
        if (mayBeNull && _json.TokenType == JsonTokenType.Null) return false;
        _refused = true;
        var found = _json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => $"the text \"{FaultCollector.Quote(Raw())}\"",
            JsonTokenType.Number => $"the number {FaultCollector.Quote(Raw())}",
            _ => Raw(),
        };
        var offset = Offset + (_json.TokenType == JsonTokenType.String ? 1 : 0);
        var text = _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? "" : Raw();
        _faults.Add(_file, offset, FaultCode.WrongType, text, $"'{name}' is {found}; expected {expected}.");
        _json.Skip();
        return false;
    }

    private void RefuseName<TRow>(Shape<TRow> shape)
        where TRow : Row, new()
    {
        var name = Raw();
        _faults.Add(_file, Offset + 1, FaultCode.UnknownField, name, Nearest.Unknown(name, $"field of the {shape.Name}", shape.Fields.Select(f => f.Name)));
        _json.Read();
        _json.Skip();
    }

    /// <summary>The text of the file as it is, escapes included.</summary>
    private readonly string Raw() => Encoding.UTF8.GetString(_json.ValueSpan);

    /// <summary>The text with its escapes undone; false when one is half of a character.</summary>
    private readonly bool TryUnescape(out Cell cell)
    {
        var text = new byte[_json.ValueSpan.Length];
        try
        {
            cell = new(text, 0, _json.CopyString(text), Offset + 1);
            return true;
        }
        catch (InvalidOperationException)
        {
            cell = default;
            return false;
        }
    }
}
