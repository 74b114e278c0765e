using System.Text.Json;
using System.Text.RegularExpressions;
using GovIndicators.Tests.House;
using GovIndicators.Tool.Tests.Plan;

namespace GovIndicators.Tool.Tests.Review;

/// <summary>The page of the rows names every field, section and measure that is written, and none besides.</summary>
public sealed partial class RowPageTests
{
    private static readonly string Page = Repository.Read("docs/review-rows.md");

    [Fact]
    public void The_columns_of_csv_are_those_of_the_page() =>
        Assert.Equal(ReviewCsv.Header.Order(StringComparer.Ordinal), Rows("## Fields of a row").SelectMany(cells => Codes(cells[1])).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_field_of_json_is_on_the_page_and_every_one_of_the_page_is_written()
    {
        var (objects, _) = await Written();
        var told = Rows("# Rows for programs").Select(cells => Codes(cells[0]).Single());
        Assert.Equal(told.Order(StringComparer.Ordinal), objects.SelectMany(one => one.EnumerateObject().Select(field => field.Name)).Distinct().Order(StringComparer.Ordinal));
        Assert.All(objects, one => Assert.Equal(1, one.GetProperty("format").GetInt32()));

        var fields = Rows("## Fields of a row").Select(cells => Codes(cells[0]).Single());
        Assert.Equal(fields.Order(StringComparer.Ordinal), RowsOf(objects).SelectMany(row => row.EnumerateObject().Select(field => field.Name)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_section_and_measure_is_on_the_page_and_every_section_of_the_page_is_written()
    {
        var (objects, _) = await Written();
        var sections = Rows("## Sections and measures").ToDictionary(cells => Codes(cells[0]).Single(), cells => cells[1], StringComparer.Ordinal);
        var rows = RowsOf(objects).Select(row => (Section: row.Text("section"), Measure: row.Text("measure"))).Distinct().ToList();
        Assert.Equal(sections.Keys.Order(StringComparer.Ordinal), rows.Select(row => row.Section).Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.True(Measures(row.Section).Any(pattern => Matches(pattern, row.Measure)), $"{row.Section} {row.Measure}"));

        IEnumerable<string> Measures(string section) => sections[section].StartsWith("as ", StringComparison.Ordinal) ? Measures(Codes(sections[section]).Single()) : Codes(sections[section]);
    }

    [Fact]
    public async Task Every_kind_of_change_is_on_the_page()
    {
        var changes = Codes(Rows("## Sections and measures").Single(cells => Codes(cells[0]).Single() == "change")[1]);
        Assert.Equal(Enum.GetNames<Datasets.ReviewChangeKind>().Select(name => Capital().Replace(name, "-$0").ToLowerInvariant()), changes);
        Assert.All((await Written()).Codes, code => Assert.DoesNotContain(code, char.IsAsciiLetterUpper));
    }

    /// <summary>What the commands write of the datasets of the documentation and of one with agencies that ended, and the codes of the library in it.</summary>
    private static async Task<(List<JsonElement> Objects, List<string> Codes)> Written()
    {
        using var ended = new MadeDataset(PlanCommandTests.TwoPlans);
        using var monthly = new MadeDataset("""
            "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
            "indicators": [{ "code": "USERS", "name": { "en": "Users" }, "unit": "count", "measure": "flow" }],
            "observations": [
              { "indicator": "USERS", "agency": "VN", "period": "2023-05", "value": 4, "published": "2023-06-10" },
              { "indicator": "USERS", "agency": "VN", "period": "2024-05", "value": 5, "published": "2024-06-10" }]
            """);
        string[][] commands =
        [
            ["review", "--explain"], ["progress", "--method", "all"], ["plan"],
            ["review", Samples.MadeUp, "--since", "2025-06-30", "--explain"], ["progress", Samples.MadeUp], ["plan", Samples.MadeUp], ["plan", Samples.MadeUp, "--assignments"],
            ["review", Samples.TaskCounts], ["plan", Samples.TaskCounts], ["review", ended.Path], ["plan", ended.Path], ["review", monthly.Path],
        ];
        var objects = new List<JsonElement>();
        foreach (var command in commands)
        {
            using var json = JsonDocument.Parse((await Govind.Run([.. command, "--format", "json"])).Text);
            objects.Add(json.RootElement.Clone());
        }

        string[] coded = ["section", "unit", "hedge", "reason"];
        return (objects, [.. RowsOf(objects).SelectMany(row => coded.Select(name => row.Text(name)).Append(row.Text("section") is "change" or "derived-whole" ? row.Text("measure") : "")).Distinct()]);
    }

    private static IEnumerable<JsonElement> RowsOf(IEnumerable<JsonElement> objects) => objects.SelectMany(one => one.GetProperty("rows").EnumerateArray());

    /// <summary>The rows of the first table below a heading, cell by cell.</summary>
    private static IEnumerable<string[]> Rows(string heading) =>
        Page[(Page.IndexOf(heading + "\n", StringComparison.Ordinal) + heading.Length)..].Split('\n')
            .SkipWhile(line => !line.StartsWith("| ", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(line => line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim()).ToArray());

    private static List<string> Codes(string cell) => [.. Code().Matches(cell).Select(match => match.Value.Trim('`'))];

    /// <summary>A pattern is a measure, or what stands before and behind the one code that it leaves open.</summary>
    private static bool Matches(string pattern, string measure) => pattern.Split('*') is [var before, var behind]
        ? measure.Length > before.Length + behind.Length && measure.StartsWith(before, StringComparison.Ordinal) && measure.EndsWith(behind, StringComparison.Ordinal)
        : pattern == measure;

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();

    [GeneratedRegex("`[^`]+`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
