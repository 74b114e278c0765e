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

    /// <summary>A formula that cannot be asked in JSON is one somebody has thought about.</summary>
    [Fact]
    public void What_cannot_be_asked_in_JSON_is_known() =>
        Assert.Equal(
            [
                "decomposition.das-gupta-rate: rate: RateFunction is a function, which JSON cannot give",
                "pooling.over-time: panel: SeriesPanel has no form in JSON",
                "pooling.roll-up: panel: SeriesPanel has no form in JSON",
            ],
            CalculatorTable.All.Where(calculator => calculator.Forms.Count == 0).Select(calculator => $"{calculator.Name}: {calculator.Refusal}"));

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
            using var schema = JsonDocument.Parse(CalculatorCatalog.SchemaOf(calculator.Name));
            var properties = schema.RootElement.GetProperty("properties");
            Assert.Equal(calculator.Name, properties.GetProperty("calculator").GetProperty("const").GetString());
            Assert.Equal(
                calculator.Forms[0].Inputs.Select(input => input.Name),
                properties.GetProperty("inputs").GetProperty("properties").EnumerateObject().Select(input => input.Name));
        });

    [Fact]
    public async Task The_list_has_a_line_for_each_calculator()
    {
        var (text, _, code) = await Asked.Command("", "calc", "--list");
        Assert.Equal(ExitCode.Done, code);
        Faults.None(CalculatorTable.All.Where(calculator => !text.Contains("\n" + calculator.Name, StringComparison.Ordinal)).Select(calculator => calculator.Name));
        Assert.Contains("growth.percent-change", text, StringComparison.Ordinal);
        Assert.Contains("growth.md", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_of_nothing_known_names_the_nearest()
    {
        var (_, errors, code) = await Asked.Command("", "calc", "--schema", "growth.compound");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.StartsWith("govind: There is no calculator 'growth.compound'; did you mean growth.", errors, StringComparison.Ordinal);
    }
}
