using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CsvHelper;

namespace GovIndicators.Datasets;

/// <summary>Reads the records of a CSV file into rows; what does not fit the shape is a fault, and reading goes on.</summary>
internal sealed class CsvRows<TRow>(FileText file, Shape<TRow> shape, FaultCollector faults)
    where TRow : Row, new()
{
    private bool _isMalformed;
    private bool _isOpen;

    /// <summary>Passes each record on as a row, which is used again for the next; false when some could not be read.</summary>
    internal bool Read(Action<TRow> each, CancellationToken cancellation)
    {
        var isWhole = ReadRecords(each, cancellation);
        return HasEnd() && isWhole;
    }

    /// <summary>A table that was cut off between two commas is a sound table of fewer rows; only the end of its last line tells.</summary>
    private bool HasEnd()
    {
        if (_isOpen || file.Bytes is [.., (byte)'\n' or (byte)'\r']) return true;
        var last = file.Bytes[(file.Bytes.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)..];
        faults.Add(file, file.Length, FaultCode.TruncatedCsv, Encoding.UTF8.GetString(last[..Math.Min(last.Length, 200)]), "The last line has no end: the file may be cut off; end it with a line break if it is whole.");
        return false;
    }

    private bool ReadRecords(Action<TRow> each, CancellationToken cancellation)
    {
        using var csv = CsvRows.Open(file, Malformed);
        try
        {
            if (!csv.Read() || Columns(csv) is not { } columns) return false;
            var (row, isWhole) = (new TRow(), true);
            for (var count = 1; csv.Read(); count++)
            {
                if ((count & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
                if (Fill(csv, columns, row)) each(row);
                else isWhole = false;
            }

            return isWhole;
        }
        catch (CsvFormatException broken)
        {
            _isOpen = true;
            faults.Add(file, (int)Math.Min(broken.ByteOffset, file.Length), FaultCode.BrokenCsv, "", "The record cannot be read; look for a quote that is not closed.");
            return false;
        }
    }

    private CellField<TRow>?[]? Columns(CsvReader csv)
    {
        var columns = new CellField<TRow>?[csv.FieldCount];
        var seen = 0UL;
        var offset = (int)csv.ByteOffset;
        for (var i = 0; i < columns.Length; i++)
        {
            var name = csv.GetString(i);
            var index = shape.IndexOf(csv.GetSpan(i), i);
            if (index < 0)
            {
                var hint = columns.Length == 1 && name.AsSpan().IndexOfAny(';', '\t') >= 0 ? " Columns are separated by commas." : "";
                faults.Add(file, offset, FaultCode.UnknownField, name, Nearest.Unknown(name, $"column of a table of {shape.Name}s", shape.Fields.Select(f => f.Name)) + hint);
            }
            else if ((seen & (1UL << index)) != 0)
            {
                faults.Add(file, offset, FaultCode.DuplicateField, name, $"The column '{name}' is given twice; keep one.");
            }
            else
            {
                seen |= 1UL << index;
                columns[i] = (CellField<TRow>)shape[index];
            }

            offset += csv.GetRawSpan(i).Length + 1;
        }

        for (var missing = shape.Required & ~seen; missing != 0; missing &= missing - 1)
        {
            var name = shape[System.Numerics.BitOperations.TrailingZeroCount(missing)].Name;
            faults.Add(file, file.Start, FaultCode.Missing, "", $"The table of {shape.Name}s has no column '{name}'; add it.");
        }

        return (shape.Required & ~seen) == 0 ? columns : null;
    }

    private bool Fill(CsvReader csv, CellField<TRow>?[] columns, TRow row)
    {
        row.Offset = (int)csv.ByteOffset;
        if (_isMalformed)
        {
            _isMalformed = false;
            return false;
        }

        if (csv.RawRecord.Length > FileText.LongestText)
        {
            faults.Add(file, row.Offset, FaultCode.LongText, "", string.Create(
                CultureInfo.InvariantCulture,
                $"The record has {csv.RawRecord.Length} bytes; at most {FileText.LongestText} are read, so look for a missing line break or quote."));
            return false;
        }

        if (csv.FieldCount != columns.Length)
        {
            faults.Add(file, row.Offset, FaultCode.WrongFieldCount, Encoding.UTF8.GetString(csv.RawRecord[..Math.Min(csv.RawRecord.Length, 200)]), string.Create(
                CultureInfo.InvariantCulture,
                $"The record has {csv.FieldCount} fields and the first line {columns.Length}; put a text with a comma in quotes, and count the commas."));
            return false;
        }

        row.IsSound = true;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not { } column) continue;
            ref var cell = ref column.In(row);
            cell = CellAt(csv, i);
            if (!column.IsRequired || !cell.IsAbsent) continue;
            faults.Add(file, cell.Offset, FaultCode.Missing, "", $"The '{column.Name}' of the {shape.Name} says nothing; fill it in.");
            row.IsSound = false;
        }

        return true;
    }

    private Cell CellAt(CsvReader csv, int index)
    {
        var text = csv.GetSpan(index);
        var at = OffsetOf(text);
        if (at >= 0) return new(file.Buffer, at, text.Length, at);

        // Doubled quotes were undone, so the text is no longer that of the file.
        return new(text.ToArray(), 0, text.Length, Math.Max(OffsetOf(csv.GetRawSpan(index)), 0));
    }

    private void Malformed(CsvMalformedRecord record)
    {
        _isMalformed = true;
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            _isOpen = true;
            // Such a record runs to the end of the file; the quote that was not closed is its last.
            var at = file.Bytes.LastIndexOf((byte)'"');
            faults.Add(file, at, FaultCode.BrokenCsv, Encoding.UTF8.GetString(file.Bytes.Slice(at, Math.Min(file.Length - at, 200))), "A quoted text is not closed before the end of the file; close it where it ends.");
        }
        else
        {
            faults.Add(file, (int)record.ByteOffset, FaultCode.BrokenCsv, record.RawRecord ?? "", "A quote stands inside a text; put the whole text in quotes and double the quote: \"so \"\"quoted\"\" it is\".");
        }
    }

    /// <summary>Where a span lies in the file, or -1 for a copy.</summary>
    private int OffsetOf(ReadOnlySpan<byte> span)
    {
        var distance = (long)Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(file.Buffer), ref MemoryMarshal.GetReference(span));
        return distance >= 0 && distance <= file.Length - span.Length ? (int)distance : -1;
    }
}

/// <summary>What every table has in common.</summary>
internal static class CsvRows
{
    /// <summary>A reader that guesses nothing.</summary>
    internal static CsvReader Open(FileText file, Action<CsvMalformedRecord>? malformed) => CsvReader.Create(file.Buffer.AsMemory(0, file.Length), new CsvReaderOptions
    {
        Separator = ',',
        HasHeader = false,
        OnMalformedRecord = malformed,
    });
}
