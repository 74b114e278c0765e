using System.Text.Json.Nodes;
using GovIndicators.Tests.House;

namespace GovIndicators.Tool.Tests;

/// <summary>What stands in the files of a dataset can be copied into a request.</summary>
public class DatasetNamesTests
{
    [Fact]
    public void Every_task_of_the_sample_is_read_as_its_plan_has_it()
    {
        var plans = JsonNode.Parse(File.ReadAllText(Path.Combine(Samples.MadeUp, "plans.json")))!["plans"]!.AsArray();
        var tasks = plans.SelectMany(plan => plan!["tasks"]?.AsArray() ?? []).Select(task => task!.DeepClone()).ToArray();
        Assert.NotEmpty(tasks);
        Faults.None(from task in tasks
                    let answer = Asked.Json("completion.of-tasks", $$"""{"tasks":[{{task.ToJsonString()}}],"basis":"all","asOf":"2025-06-30","dueDates":"current"}""")
                    where !answer.TryGetProperty("value", out _)
                    select answer.GetProperty("message").GetString());
    }

    [Fact]
    public void Every_target_of_the_sample_is_read_as_its_file_has_it()
    {
        var targets = JsonNode.Parse(File.ReadAllText(Path.Combine(Samples.MadeUp, "targets.json")))!["targets"]!.AsArray();
        Faults.None(from target in targets
                    let series = $$"""{"indicator":{{target!["indicator"]!.ToJsonString()}},"agency":{{target["agency"]!.ToJsonString()}},"measure":"stock","direction":"higher","observations":{"2024":1} }"""
                    let answer = Asked.Json("progress.comparison", $$"""{"target":{{target.ToJsonString()}},"series":{{series}},"asOf":"2025-06-30"}""")
                    where !answer.TryGetProperty("value", out _)
                    select $"{target["code"]}: {answer.GetProperty("message").GetString()}");
    }

    [Theory, InlineData("50/50"), InlineData("milestones-50/50"), InlineData("fifty-fifty")]
    public void A_credit_has_the_name_of_the_command_of_the_report_and_of_the_library(string credit) =>
        Assert.Equal(50, Asked.Json("completion.by-milestones", $$"""{"tasks":[{"code":"1","name":{"en":"one"},"leads":[{"agencies":["VN-A"]}],"statuses":[{"on":"2024-01-01","status":"in-progress"}]}],"credit":"{{credit}}","asOf":"2024-06-30"}""")
            .GetProperty("value").GetProperty("percent").GetDouble());    // half when begun

    [Theory, InlineData("year to date"), InlineData("year-to-date")]
    public void An_accumulation_has_the_name_of_the_observations_and_that_of_the_answers(string accumulation) =>
        Assert.Equal(100, Asked.Json("growth.year-on-year", $$"""{"series":{"measure":"flow","accumulation":"{{accumulation}}","observations":{"2023-06":1,"2024-06":2} },"period":"2024-06"}""").GetProperty("value").GetDouble());

    [Theory, InlineData("2", 2.0 / 3), InlineData("\"2/1\"", 2.0 / 3), InlineData("0.5", 1.0 / 3)]
    public void A_weight_is_a_number_or_a_fraction(string weight, double share) =>
        Assert.Equal(
            100 * share,
            Asked.Json("completion.of-tasks", $$"""{"tasks":[{"code":"1","name":{"en":"one"},"leads":[{"agencies":["VN-A"]}],"weight":{{weight}},"statuses":[{"on":"2024-01-01","status":"completed"}]},{"code":"2","name":{"en":"two"},"leads":[{"agencies":["VN-A"]}],"statuses":[{"on":"2024-01-01","status":"in-progress"}]}],"basis":"by-weight","asOf":"2024-06-30","dueDates":"current"}""").GetProperty("value").GetProperty("percent").GetDouble(),
            1e-9);

    [Fact]
    public void An_indicator_is_read_with_the_name_that_it_has_in_a_dataset() =>
        Assert.True(Asked.Json("pooling.roll-up", """{"panel":[{"indicator":"FILES","agency":"VN-A","measure":"flow","observations":{"2024":3}}],"tree":{"VN":null,"VN-A":"VN"},"indicator":{"code":"FILES","name":{"vi":"Hồ sơ","en":"Files"},"measure":"flow"},"policy":"skip-if-any-missing"}""").TryGetProperty("value", out _));

    [Fact]
    public void A_series_beside_a_target_has_to_say_what_it_is_of() =>
        Assert.Equal(
            "series.indicator is missing; give the indicator of the target.",
            Asked.MessageOf("progress.comparison", """{"target":{"code":"T","indicator":"SHARE","agency":"VN-A","values":[{"period":"2025","value":50}]},"series":{"measure":"stock","observations":{"2024":1}},"asOf":"2025-06-30"}"""));
}
