using System.Runtime.CompilerServices;
using System.Text;

namespace GovIndicators.Datasets;

/// <summary>One field of a row, described once: the reader, the writer and the schema come from here.</summary>
/// <param name="name">The name in JSON and the name of the CSV column.</param>
/// <param name="about">What it says, in one sentence.</param>
internal abstract class Field<TRow>(string name, string about)
    where TRow : Row
{
    internal string Name { get; } = name;

    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    internal string About { get; } = about;

    /// <summary>True when a row without it is at fault.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Reads the value that the cursor stands on; false when it says nothing.</summary>
    internal abstract bool Read(ref JsonCursor json, TRow row);

    internal abstract void Clear(TRow row);

    /// <summary>Writes name and value, or nothing for a field that says nothing.</summary>
    internal abstract void Write(JsonOutput output, TRow row);

    internal abstract void WriteSchema(SchemaWriter schema);

    /// <summary>True for a field of cells, which a line has room for.</summary>
    internal virtual bool IsFlat => false;
}

/// <summary>The cell of a row, which holds it itself and not in another object.</summary>
internal delegate ref Cell CellOf<in TRow>(TRow row);

/// <summary>A field of one text or number.</summary>
internal sealed class CellField<TRow>(string name, CellKind kind, string about, CellOf<TRow> cell) : Field<TRow>(name, about)
    where TRow : Row
{
    private nint _distance;

    internal CellKind Kind { get; } = kind;

    internal override bool IsFlat => true;

    /// <summary>The cell of a row, found by how far it lies from the beginning of every such row.</summary>
    /// <remarks>To ask the delegate for each cell takes longer than to read the cell: processors do not foresee well which of a dozen is asked next.</remarks>
    internal ref Cell In(TRow row)
    {
        // Nothing lies at a distance of zero but the offset itself.
        if (_distance == 0) _distance = Unsafe.ByteOffset(ref row.Offset, ref Unsafe.As<Cell, int>(ref cell(row)));
        return ref Unsafe.As<int, Cell>(ref Unsafe.AddByteOffset(ref row.Offset, _distance));
    }

    internal override bool Read(ref JsonCursor json, TRow row) => json.TryReadCell(Kind, Name, out In(row));

    internal override void Clear(TRow row) => In(row) = default;

    internal override void Write(JsonOutput output, TRow row)
    {
        var text = In(row).ToString();
        if (text.Length == 0) return;
        var json = output.Json;
        json.WritePropertyName(Name);
        // A weight of 2/3 is text, a weight of 3 is a number.
        if (Kind.AsNumber && !text.Contains('/', StringComparison.Ordinal)) json.WriteRawValue(text);
        else json.WriteStringValue(text);
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Cell(Kind, About);
}

/// <summary>A field of several texts.</summary>
internal sealed class CellListField<TRow>(string name, CellKind kind, string about, Func<TRow, List<Cell>> cells) : Field<TRow>(name, about)
    where TRow : Row
{
    internal override bool IsFlat => true;

    internal override bool Read(ref JsonCursor json, TRow row)
    {
        var list = cells(row);
        list.Clear();
        return json.TryReadCells(kind, Name, list);
    }

    internal override void Clear(TRow row) => cells(row).Clear();

    internal override void Write(JsonOutput output, TRow row)
    {
        var list = cells(row);
        if (list.Count == 0) return;
        output.Json.WritePropertyName(Name);
        output.InLine(isItem: false, () =>
        {
            output.Json.WriteStartArray();
            foreach (var cell in list) output.Json.WriteStringValue(cell.ToString());
            output.Json.WriteEndArray();
        });
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.CellList(kind, About);
}

/// <summary>A field that is a row of its own.</summary>
internal sealed class RowField<TRow, TPart>(string name, Func<Shape<TPart>> shape, string about, Func<TRow, TPart> part) : Field<TRow>(name, about)
    where TRow : Row
    where TPart : Row, new()
{
    internal override bool Read(ref JsonCursor json, TRow row)
    {
        var inner = part(row);
        inner.IsPresent = json.TryReadRow(shape(), Name, inner, mayBeNull: true);
        if (!inner.IsPresent) inner.WasRefused = json.WasRefused;
        return inner.IsPresent;
    }

    internal override void Clear(TRow row)
    {
        var inner = part(row);
        (inner.IsPresent, inner.WasRefused) = (false, false);
    }

    internal override void Write(JsonOutput output, TRow row)
    {
        var inner = part(row);
        if (!inner.IsPresent) return;
        output.Json.WritePropertyName(Name);
        output.Write(shape(), inner);
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Row(shape(), About);
}

/// <summary>A field of several rows.</summary>
internal sealed class RowListField<TRow, TPart>(string name, Func<Shape<TPart>> shape, string about, Func<TRow, RowList<TPart>> parts) : Field<TRow>(name, about)
    where TRow : Row
    where TPart : Row, new()
{
    internal override bool Read(ref JsonCursor json, TRow row)
    {
        var list = parts(row);
        list.Clear();
        if (json.TryReadRows(shape(), Name, list)) return true;
        list.IsWhole = !json.WasRefused;
        return false;
    }

    internal override void Clear(TRow row) => parts(row).Clear();

    internal override void Write(JsonOutput output, TRow row)
    {
        var list = parts(row);
        if (list.Count == 0) return;
        output.Json.WriteStartArray(Name);
        foreach (var inner in list) output.Write(shape(), inner, isItem: true);
        output.Json.WriteEndArray();
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.RowList(shape(), About);
}

/// <summary>A field of so many rows that they are passed on one by one.</summary>
internal sealed class StreamField<TRow, TPart>(string name, Func<Shape<TPart>> shape, string about, Func<TRow, RowStream<TPart>> stream) : Field<TRow>(name, about)
    where TRow : Row
    where TPart : Row, new()
{
    internal override bool Read(ref JsonCursor json, TRow row)
    {
        var rows = stream(row);
        return rows.CanReadAt(json.Offset) ? json.TryPassOn(shape(), Name, rows) : json.TrySkipArray(Name, out rows.Slice);
    }

    internal override void Clear(TRow row) => stream(row).Slice = default;

    internal override void Write(JsonOutput output, TRow row)
    {
        if (stream(row).Rows is not { } rows) return;
        var begun = false;
        foreach (var inner in rows)
        {
            if (!begun) output.Json.WriteStartArray(Name);
            begun = true;
            output.Write(shape(), inner, isItem: true);
        }

        if (begun) output.Json.WriteEndArray();
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.RowList(shape(), About);
}
