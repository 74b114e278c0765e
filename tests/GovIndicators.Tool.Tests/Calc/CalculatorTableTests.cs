using System.Reflection;
using System.Text.Json;
using GovIndicators.Tests.House;

namespace GovIndicators.Tool.Tests;

public class CalculatorTableTests
{
    [Fact]
    public void Every_formula_of_the_library_is_a_calculator() =>
        Assert.Equal(
            typeof(FormulaAttribute).Assembly.GetExportedTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance))
                .SelectMany(method => method.GetCustomAttributes<FormulaAttribute>())
                .Select(formula => formula.Code).Distinct().Order(StringComparer.Ordinal),
            CalculatorTable.All.Select(calculator => calculator.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_calculator_can_be_asked_in_JSON() =>
        Faults.None(CalculatorTable.All.Where(calculator => calculator.Forms.Count == 0).Select(calculator => $"{calculator.Name}: {calculator.Refusal}"));

    /// <summary>What an input means, and in which unit, comes from the documentation of the library.</summary>
    [Fact]
    public void Every_form_and_every_input_says_what_it_means() =>
        Faults.None(from calculator in CalculatorTable.All
                    from form in calculator.Forms
                    from silent in form.Inputs.Where(input => MeaningIn(input.Schema).Length == 0).Select(input => input.Name).Concat(form.Summary.Length == 0 ? ["the form"] : Array.Empty<string>())
                    select $"{calculator.Name}: {silent} has no description; add its <param> or <summary> to the library.");

    [Theory]
    [InlineData("growth.annualized-flow", "days", "The days that the flow covers; above zero.")]
    [InlineData("growth.percent-change", "from", "The earlier value, the base.")]
    [InlineData("growth.undo", "change", "in percent: 10 is 10%. The relative change that led to it.")]
    [InlineData("schedule.spi", "ev", "Earned value: the budget of the work done.")]
    public void An_input_is_described_in_the_words_of_the_library(string name, string input, string meaning) =>
        Assert.Equal(meaning, MeaningIn(CalculatorTable.Find(name)!.Forms.SelectMany(form => form.Inputs).First(one => one.Name == input).Schema));

    [Fact]
    public void The_parts_of_a_task_are_described_with_its_weight_and_effort()
    {
        using var schema = JsonDocument.Parse(CalculatorTable.Find("completion.by-effort")!.Forms[0].Inputs[0].Schema);
        var parts = schema.RootElement.GetProperty("items").GetProperty("properties");
        Assert.Equal("Above 0: a number, or a fraction as a text. How much it counts beside other tasks.", parts.GetProperty("weight").GetProperty("description").GetString());
        Assert.Equal("The work it takes, in a unit of the plan such as person-days; null when it was not estimated.", parts.GetProperty("effort").GetProperty("description").GetString());
    }

    [Fact]
    public void Each_name_is_short_enough_to_be_found() =>
        Assert.All(CalculatorTable.All, calculator =>
        {
            Assert.True(calculator.Name.Length <= CalculatorTable.LongestName);
            Assert.Same(calculator, CalculatorTable.Find(calculator.Name));
        });

    [Fact]
    public void Each_schema_is_JSON_and_names_every_input() =>
        Assert.All(CalculatorTable.All.Where(calculator => calculator.Forms is [_]), calculator =>
        {
            using var schema = JsonDocument.Parse(CalculatorSchema.Of(calculator.Name));
            var properties = schema.RootElement.GetProperty("properties");
            Assert.Equal(calculator.Name, properties.GetProperty("calculator").GetProperty("const").GetString());
            Assert.Equal(
                calculator.Forms[0].Inputs.Select(input => input.Name),
                properties.GetProperty("inputs").GetProperty("properties").EnumerateObject().Select(input => input.Name));
        });

    private static string MeaningIn(string schema)
    {
        using var parsed = JsonDocument.Parse(schema);
        return parsed.RootElement.TryGetProperty("description", out var meaning) ? meaning.GetString()! : "";
    }

    [Fact]
    public async Task The_list_has_a_line_for_each_calculator_and_what_it_answers()
    {
        var (text, _, code) = await Asked.Command("", "calc", "--list");
        Assert.Equal(ExitCode.Done, code);
        Faults.None(CalculatorTable.All.Where(calculator => !text.Contains("\n" + calculator.Name + " ", StringComparison.Ordinal)).Select(calculator => calculator.Name));
        Assert.Contains("growth.fold-change                How many times the earlier value the later one is", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Only in code", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_list_with_the_inputs_of_each_form()
    {
        var (text, _, code) = await Asked.Command("", "calc", "--list", "--format", "json");
        Assert.Equal(ExitCode.Done, code);
        using var list = JsonDocument.Parse(text);
        Assert.Equal(CalculatorTable.All.Select(calculator => calculator.Name), list.RootElement.EnumerateArray().Select(one => one.GetProperty("calculator").GetString()));
        var form = list.RootElement.EnumerateArray().First(one => one.GetProperty("calculator").GetString() == "growth.percent-change").GetProperty("forms")[0];
        Assert.Equal(("percent", "number", true), (form.GetProperty("unit").GetString(), form.GetProperty("inputs")[0].GetProperty("given").GetString(), form.GetProperty("inputs")[0].GetProperty("required").GetBoolean()));
    }

    [Fact]
    public async Task The_list_is_a_table_for_spreadsheets_too()
    {
        var (text, _, _) = await Asked.Command("", "calc", "--list", "--format", "csv");
        Assert.StartsWith("calculator,inputs,answer,unit,summary,page\n", text, StringComparison.Ordinal);
        Assert.Contains("\ngrowth.percent-change,\"from, to\",percent or null,percent,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_of_nothing_known_names_the_nearest()
    {
        var (_, errors, code) = await Asked.Command("", "calc", "--schema", "growth.compound");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.StartsWith("govind: There is no calculator 'growth.compound'; did you mean growth.compound-annual?", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_of_nothing_near_names_the_list()
    {
        var (_, errors, code) = await Asked.Command("", "calc", "--schema", "weather");
        Assert.Equal((ExitCode.BadInput, "govind: There is no calculator 'weather'; 'govind calc --list' names them all.\n"), (code, errors));
    }
}
