using System.Text;
using NodaTime;

namespace GovIndicators.Datasets.Tests.Review;

/// <summary>A small dataset of three ministries under a country, as of 30 June 2024, of which tests give only the parts that they are about.</summary>
internal sealed record SmallReview
{
    internal string Tasks { get; init; } = "";

    /// <summary>Parts of the plan beside its tasks, such as tallies.</summary>
    internal string Plan { get; init; } = "";

    internal string Observations { get; init; } = "";

    internal string Targets { get; init; } = "";

    /// <summary>Other parts of the dataset, such as figures.</summary>
    internal string Rest { get; init; } = "";

    internal ProgressReview Of(ReviewOptions? options = null) => ProgressReview.Of(Read(), options);

    internal ProgressReview AsOf(string day) => Of(new() { AsOf = Day(day) });

    internal ProgressReview Since(string day) => Of(new() { Since = Day(day) });

    internal static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>A one-off task that Ministry A leads.</summary>
    internal static string Task(string code, string rest, string lead = "VN-A") =>
        $$"""{ "code": "{{code}}", "name": { "en": "Task {{code}}" }, "leads": [{ "agencies": ["{{lead}}"] }], {{rest}} }""";

    internal static string Value(string agency, string period, double value, string published, string indicator = "USERS") => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $$"""{ "indicator": "{{indicator}}", "agency": "{{agency}}", "period": "{{period}}", "value": {{value}}, "published": "{{published}}" }""");

    internal GovDataset Read() => InMemory.Read([new("whole.json", Encoding.UTF8.GetBytes(Json))]);

    private string Json => $$"""
        {
          "format": 1, "name": { "en": "Made up" }, "asOf": "2024-06-30",
          "agencies": [
            { "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" },
            { "code": "VN-A", "name": { "en": "Ministry A", "vi": "Bộ A" }, "kind": "ministry", "parent": "VN" },
            { "code": "VN-B", "name": { "en": "Ministry B" }, "kind": "ministry", "parent": "VN" },
            { "code": "VN-C", "name": { "en": "Ministry C" }, "kind": "ministry", "parent": "VN" },
            { "code": "VN-NEW", "name": { "en": "New ministry" }, "kind": "ministry", "parent": "VN", "from": "2025-01-01" }
          ],
          "indicators": [
            { "code": "USERS", "name": { "en": "Users" }, "unit": "count", "measure": "flow", "direction": "higher" },
            { "code": "SHARE", "name": { "en": "Share online" }, "unit": "percent", "measure": "rate", "direction": "higher" }
          ],
          "plans": [
            { "code": "P", "name": { "en": "The plan" }, "from": "2024-01-01", "to": "2024-12-31", "owner": "VN"{{Following(Plan)}}, "tasks": [{{Tasks}}] }
          ],
          "targets": [{{Targets}}],
          "observations": [{{Observations}}]{{Following(Rest)}}
        }
        """;

    private static string Following(string part) => part.Length == 0 ? "" : ", " + part;
}
