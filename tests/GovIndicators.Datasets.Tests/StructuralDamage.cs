using System.Text;
using System.Text.Json;

namespace GovIndicators.Datasets.Tests;

/// <summary>One value of a file exchanged for another, so that the file stays JSON or CSV and says something that nobody means.</summary>
/// <param name="File">Which file, counted from 0 and from the beginning again.</param>
/// <param name="Place">Which value, from the first (0, in JSON the whole file) to the last (1).</param>
/// <param name="Value">What stands there now, as JSON.</param>
internal sealed record StructuralDamage(int File, double Place, string Value)
{
    internal static string[] Values { get; } =
    [
        "null", "[]", "{}", "[null]", "[[]]", "[{}]", "true", "\"\"", "\" \"", "\"x\"", "0", "-1", "1", "2.5", "1e308", "-1e308", "1e-320", "5e-324", "999999999", "2147483648",
        "\"9999-12-31\"", "\"9998-12-31\"", "\"0001-01-01\"", "\"2199-12-31\"", "\"1900-01-01\"", "\"2021\"", "\"0001\"", "\"9998\"", "\"9998-W52\"", "\"9998-12-31\"", "\"2021/--07\"",
        "\"VN\"", "\"VN-1\"", "\"SHARE\"", "\"CARDS\"", "\"PLAN 0\"", "\"completed\"", "\"cancelled\"", "\"regular\"", "\"percent\"", "\"rate\"", "\"flow\"", "\"spread\"", "\"0\"", "\"100\"",
        "\"79228162514264337593543950335\"", "\"a|b\"", "\"a=b;a=c\"", "\"within\"", "\"geometric\"",
    ];

    public void Spoil(List<FileText> files)
    {
        var which = File % files.Count;
        var file = files[which];
        var values = file.IsCsv ? Cells(file.Bytes) : Tokens(file.Bytes);
        var (from, to) = values[Math.Min((int)(Place * values.Count), values.Count - 1)];
        var now = file.IsCsv && Value[0] == '"' && !Value.Contains(',', StringComparison.Ordinal) ? Value[1..^1] : Value;
        files[which] = new(file.Name, [.. file.Bytes[..from], .. Encoding.UTF8.GetBytes(now), .. file.Bytes[to..]]);
    }

    /// <summary>Where each value of a JSON file begins and ends.</summary>
    private static List<(int From, int To)> Tokens(ReadOnlySpan<byte> json)
    {
        var values = new List<(int, int)>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject) continue;
            var end = reader;
            end.Skip();
            values.Add(((int)reader.TokenStartIndex, (int)end.BytesConsumed));
        }

        return values;
    }

    /// <summary>Where each cell of a CSV file begins and ends.</summary>
    private static List<(int From, int To)> Cells(ReadOnlySpan<byte> csv)
    {
        var cells = new List<(int, int)>();
        var (from, isQuoted) = (0, false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"') isQuoted = !isQuoted;
            if (isQuoted || csv[i] is not ((byte)',' or (byte)'\r' or (byte)'\n')) continue;
            if (i > from || csv[i] == ',') cells.Add((from, i));
            from = i + 1;
        }

        return cells;
    }
}
