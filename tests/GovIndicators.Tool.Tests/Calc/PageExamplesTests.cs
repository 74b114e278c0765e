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
        var (_, request) = ExampleNotation.Read(calculator, question);
        var answer = JsonDocument.Parse(Asked.One(request)).RootElement;
        if (!answer.TryGetProperty("value", out var value)) return answer.ToString();
        if (JsonDocument.Parse(Asked.One(request, explain: true)).RootElement.GetProperty("explanation").GetProperty("formula").GetString() != name) return "The explanation is of another formula.";
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
}
