using System.Globalization;
using System.Text.Json;
using GovIndicators.Tests.House;

namespace GovIndicators.Tool.Tests;

/// <summary>Every worked example of docs/formulas, asked as a program would ask it.</summary>
public class PageExamplesTests
{
    [Fact]
    public void The_command_answers_every_worked_example() =>
        Faults.None(from example in FormulaPages.Examples
                    let fault = FaultOf(example.Line)
                    where fault is not null
                    select $"{example.Page}: {example.Line}\n      {fault}");

    [Fact]
    public void Most_worked_examples_are_numbers_that_are_compared() =>
        Assert.True(FormulaPages.Examples.Count(example => PrintedNumber(example.Line.Split("=>")[1]) is not null) > 90);

    private static string? FaultOf(string line)
    {
        var (question, expected) = (line.Split("=>")[0].Trim(), line.Split("=>")[1].Trim());
        var name = question.Split(' ')[0];
        var calculator = CalculatorTable.Find(name)!;
        if (calculator.Forms.Count == 0) return null;
        var given = FormulaText.Pairs(question[name.Length..], '=')!;
        var form = calculator.Forms.MinBy(one => given.Keys.Except(one.Inputs.Select(input => input.Name)).Count())!;
        var inputs = string.Join(",", given.Select(one => $"\"{one.Key}\":{Json(one.Value, form.Inputs.FirstOrDefault(input => input.Name == one.Key)?.Shape ?? "")}"));
        var answer = Asked.Json(name, "{" + inputs + "}");
        if (!answer.TryGetProperty("value", out var value)) return answer.ToString();
        if (JsonDocument.Parse(Asked.One($$"""{"calculator":"{{name}}","explain":true,"inputs":""" + "{" + inputs + "}}")).RootElement.GetProperty("explanation").GetProperty("formula").GetString() != name) return "The explanation is of another formula.";
        var number = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("percent", out var percent) ? percent : value;
        if (expected.StartsWith("none", StringComparison.Ordinal))
        {
            var reason = expected["none".Length..].Trim();
            return number.ValueKind == JsonValueKind.Null && (reason.Length == 0 || answer.GetProperty("reason").GetString() == reason) ? null : answer.ToString();
        }

        if (value.ValueKind == JsonValueKind.Null) return answer.ToString();
        if (PrintedNumber(expected) is not { } printed || number.ValueKind != JsonValueKind.Number) return null;
        var decimals = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return Rounding.HalfAwayFromZero(number.GetDouble(), decimals) == double.Parse(printed, CultureInfo.InvariantCulture) ? null : answer.ToString();
    }

    /// <summary>The digits of an answer that is one number, with or without its unit.</summary>
    private static string? PrintedNumber(string expected)
    {
        var word = expected.Trim().Split(' ')[0].TrimEnd('%');
        var rest = expected.Trim()[word.Length..].Trim();
        return rest is "" or "%" or "pp" or "points" && !word.Contains('e', StringComparison.Ordinal) && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? word : null;
    }

    /// <summary>The notation of the pages as JSON; only what looks alike and is not needs the shape of the input.</summary>
    private static string Json(string text, string shape)
    {
        text = text.Trim();
        if (shape.StartsWith("\"[", StringComparison.Ordinal)) return Quoted(text);
        if (shape.StartsWith("higher", StringComparison.Ordinal)) return Quoted(Direction(text));
        if (text is "none") return "null";
        if (text is "true" or "false") return text;
        if (double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number.ToString("R", CultureInfo.InvariantCulture);
        if (text is ['[', .. var items, ']']) return $"[{string.Join(",", FormulaText.Split(items, ',').Select(item => Json(item, shape.Trim('[', ']'))))}]";
        if (shape.Contains("numerator", StringComparison.Ordinal) && text.Split('/') is [var part, var whole]) return $$"""{"numerator":{{part}},"denominator":{{whole}}}""";
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || text[^1] != ')') return Quoted(char.IsAsciiLetterUpper(text[0]) && text.Length > 1 && text.All(char.IsAsciiLetter) ? Code(text) : text.Trim('"'));
        var parts = FormulaText.Pairs(text[(open + 1)..^1], ':')!;
        var made = "{" + string.Join(",", parts.Select(one => $"{Quoted(char.ToLowerInvariant(one.Key[0]) + one.Key[1..])}:{Json(one.Value, "")}")) + "}";
        return open == 0 ? made : "{" + Quoted(Code(text[..open])) + ":" + made + "}";
    }

    private static string Direction(string text) => text switch
    {
        "HigherIsBetter" => "higher",
        "LowerIsBetter" => "lower",
        ['I', ..] => string.Join("..", FormulaText.Pairs(text["InsideBand(".Length..^1], ':')!.Values),
        _ => text,
    };

    private static string Code(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
