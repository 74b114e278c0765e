using System.Globalization;
using System.Text.Encodings.Web;

namespace GovIndicators.Tool;

/// <summary>The worked examples of docs/formulas as requests: growth.percent-change from=200 to=201 becomes {"calculator":"growth.percent-change","inputs":{"from":200,"to":201}}.</summary>
internal static class ExampleNotation
{
    /// <summary>The request that asks the question, and the form of the calculator that its names fit.</summary>
    internal static (CalculatorForm Form, string Request) Read(Calculator calculator, string question)
    {
        var given = Pairs(question[calculator.Name.Length..], '=');
        var form = calculator.Forms.MinBy(one => given.Count(pair => !one.Inputs.Any(input => input.Name == pair.Name)) + one.Inputs.Count(input => input.IsRequired && !given.Exists(pair => pair.Name == input.Name)))!;
        var inputs = given.Select(pair => $"{Quoted(pair.Name)}:{Json(pair.Value, form.Inputs.FirstOrDefault(input => input.Name == pair.Name)?.Shape ?? "")}");
        return (form, $"{{\"calculator\":{Quoted(calculator.Name)},\"inputs\":{{{string.Join(",", inputs)}}}}}");
    }

    /// <summary>One value; only what looks alike and is not needs the shape of the input.</summary>
    private static string Json(string text, string shape)
    {
        if (shape.StartsWith("\"[", StringComparison.Ordinal)) return Quoted(text);
        if (shape.StartsWith("higher", StringComparison.Ordinal)) return Quoted(Direction(text));
        if (text is "none") return "null";
        if (text is "true" or "false") return text;
        if (double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number.ToString("R", CultureInfo.InvariantCulture);
        if (text is ['[', .. var items, ']']) return $"[{string.Join(",", Split(items, ',').Select(item => Json(item, shape.Trim('[', ']'))))}]";
        if (shape.Contains("numerator", StringComparison.Ordinal) && text.Split('/') is [var part, var whole]) return $$"""{"numerator":{{part}},"denominator":{{whole}}}""";
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || text[^1] != ')') return Quoted(char.IsAsciiLetterUpper(text[0]) && text.Length > 1 && text.All(char.IsAsciiLetter) ? Code(text) : text.Trim('"'));
        var parts = Pairs(text[(open + 1)..^1], ':').Select(one => $"{Quoted(char.ToLowerInvariant(one.Name[0]) + one.Name[1..])}:{Json(one.Value, "")}");
        var made = "{" + string.Join(",", parts) + "}";
        return open == 0 ? made : "{" + Quoted(Code(text[..open])) + ":" + made + "}";
    }

    private static string Direction(string text) => text switch
    {
        "HigherIsBetter" => "higher",
        "LowerIsBetter" => "lower",
        ['I', ..] => string.Join("..", Pairs(text["InsideBand(".Length..^1], ':').Select(end => end.Value)),
        _ => text,
    };

    private static string Code(string name) => string.Concat(name.Select((c, i) => (i > 0 && char.IsAsciiLetterUpper(c) ? "-" : "") + char.ToLowerInvariant(c)));

    private static string Quoted(string text) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";

    private static List<(string Name, string Value)> Pairs(string text, char sign) =>
        Split(text, ' ').ConvertAll(part => part.IndexOf(sign, StringComparison.Ordinal) is var at && at > 0
            ? (part[..at], part[(at + 1)..])
            : throw new FormatException($"'{part}' is no pair of a name and a value; expected one such as from{sign}1."));

    /// <summary>The parts of a text; what stands in brackets or quotes stays together.</summary>
    private static List<string> Split(string text, char separator)
    {
        List<string> parts = [];
        var (depth, start, isQuoted) = (0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == separator && depth == 0 && !isQuoted))
            {
                if (text[start..i].Trim() is { Length: > 0 } part) parts.Add(part);
                start = i + 1;
                continue;
            }

            if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[i] is '(' or '[') depth++;
            else if (!isQuoted && text[i] is ')' or ']') depth--;
        }

        return parts;
    }
}
