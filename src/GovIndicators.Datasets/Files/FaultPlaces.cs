using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace GovIndicators.Datasets;

/// <summary>Finds the line, and the JSON path or the column, of places in a file: one pass for all of them.</summary>
internal static class FaultPlaces
{
    /// <summary>Line and path of each offset; the offsets are sorted, and those that stand nowhere come first.</summary>
    internal static (int? Line, string? Path)[] Of(FileText file, int[] offsets)
    {
        var places = new (int? Line, string? Path)[offsets.Length];
        var line = 1;
        var counted = 0;
        for (var i = 0; i < offsets.Length; i++)
        {
            if (offsets[i] < 0) continue;
            var offset = Math.Min(offsets[i], file.Length);
            line += file.Bytes[counted..offset].Count((byte)'\n');
            counted = offset;
            places[i].Line = line;
        }

        if (file.IsCsv) FindColumns(file, offsets, places);
        else FindPaths(file, offsets, places);
        return places;
    }

    private static void FindPaths(FileText file, int[] offsets, (int? Line, string? Path)[] places)
    {
        var next = Array.FindIndex(offsets, o => o >= 0);
        if (next < 0) return;
        var reader = new Utf8JsonReader(file.Content);
        var path = new List<(string? Name, int Index)>();
        try
        {
            while (next < offsets.Length && reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    path.RemoveAt(path.Count - 1);
                }
                else if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    path[^1] = (Encoding.UTF8.GetString(reader.ValueSpan), -1);
                }
                else if (path.Count > 0 && path[^1].Name is null)
                {
                    path[^1] = (null, path[^1].Index + 1);
                }

                // A place is the first byte of a value, or the first byte within the quotes of a text.
                var reached = file.Start + reader.TokenStartIndex + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0);
                for (; next < offsets.Length && offsets[next] <= reached; next++) places[next].Path = Text(path);
                if (reader.TokenType == JsonTokenType.StartObject) path.Add(("", -1));
                else if (reader.TokenType == JsonTokenType.StartArray) path.Add((null, -1));
            }
        }
        catch (JsonException)
        {
            // The rest cannot be walked; what stands there keeps its line. A word in the place of a number has its path all the same.
            var at = offsets[next];
            if (path.Count == 0 || BrokenJson.NoNumberAt(file, ref at) is null) return;
            if (path[^1].Name is null) path[^1] = (null, path[^1].Index + 1);
            places[next].Path = Text(path);
        }
    }

    private static string Text(List<(string? Name, int Index)> path)
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in path)
        {
            if (name is null) text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (name.Length > 0) text.Append('.').Append(name);
        }

        return text.ToString();
    }

    private static void FindColumns(FileText file, int[] offsets, (int? Line, string? Path)[] places)
    {
        var next = Array.FindIndex(offsets, o => o >= 0);
        if (next < 0) return;
        using var reader = CsvRows.Open(file, null);
        string[]? columns = null;
        try
        {
            while (next < offsets.Length && reader.Read())
            {
                columns ??= [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))];
                var start = (int)reader.ByteOffset;
                var end = start + reader.RawRecord.Length;
                for (; next < offsets.Length && offsets[next] <= end; next++)
                {
                    if (offsets[next] < start) continue;
                    var at = offsets[next] - start;
                    var column = 0;
                    for (var reached = reader.GetRawSpan(0).Length; column < reader.FieldCount - 1 && at > reached; reached += reader.GetRawSpan(column).Length + 1) column++;
                    places[next].Path = column < columns.Length ? columns[column] : null;
                }
            }
        }
        catch (CsvFormatException)
        {
            // As above.
        }
    }
}
