namespace GovIndicators.Tool.Tests.Review;

/// <summary>What the review says where there is nothing, where a rate has bounds, and of what is not shown.</summary>
public sealed class ReviewWordsTests
{
    [Theory]
    [InlineData("en", "2 of 7: past due and nobody reported.")]
    [InlineData("vi", "2 trên 7: đã quá thời hạn mà chưa có báo cáo.")]
    public async Task What_is_past_due_and_was_not_reported_is_told_apart(string language, string words) =>
        Assert.Contains(words, (await Govind.Run("review", Samples.MadeUp, "--language", language)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "February 2023, since start (as of 2023-02-17)", "short of it")]
    [InlineData("vi", "(đến 2023-02-17)", "dưới mức này một chút")]
    public async Task A_value_of_a_day_inside_its_period_names_the_day(string language, string period, string hedge)
    {
        var (_, text, _) = await Govind.Run("review", "--language", language);
        Assert.Contains(period, text, StringComparison.Ordinal);
        Assert.Contains(hedge, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "No plan had begun and no tally was published by 2019-01-01; the first is of 2022-08-08.")]
    [InlineData("en", "No value was published on or before 2019-01-01; the earliest is of 2022-08-08.")]
    [InlineData("en", "No target was in force on 2019-01-01; the first was declared on 2020-06-03.")]
    [InlineData("vi", "Đến hết 2019-01-01 chưa có số liệu nào được công bố; sớm nhất là ngày 2022-08-08.")]
    [InlineData("vi", "Ngày 2019-01-01 chưa có mục tiêu nào có hiệu lực; mục tiêu đầu tiên được công bố ngày 2020-06-03.")]
    public async Task Before_everything_a_heading_says_from_when_on_there_is_something(string language, string words) =>
        Assert.Contains(words, await Text("review", "--as-of", "2019-01-01", "--language", language), StringComparison.Ordinal);

    [Fact]
    public async Task Before_a_plan_nobody_owes_a_report_and_no_agency_is_said_to_have_ended()
    {
        var text = await Text("review", Samples.MadeUp, "--as-of", "2020-01-01");
        Assert.Contains("No plan with tasks had begun by 2020-01-01; the first begins on 2025-01-24.", text, StringComparison.Ordinal);
        Assert.Contains("No task was reported completed by 2020-01-01.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("agency ended", text, StringComparison.Ordinal);
        Assert.DoesNotContain("never", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10–14     19  52.63% to 73.69%  of tasks due by the date; 'basically completed' counts")]
    [InlineData("Digital transformation plan of An Bình for 2025, Institutions: 3 on time of 5 completed with a due date = 60.00%; 2 late.")]
    [InlineData("Digital transformation plan of An Bình for 2025, Services: 17 tasks, 4 completed, 1 basically completed, 8 open, 2 regular; 2 unaccounted for.")]
    [InlineData("by the due date in force on that day, extensions included")]
    [InlineData("Not ranked, with fewer than 10 tasks: Department of Education and Training, Department of Health.")]
    [InlineData("Not ranked, since some tasks were not reported on and the rate is known only within bounds: Department of Science and Technology.")]
    [InlineData("'basically completed' stays open. A task with several leads counts for each.")]
    [InlineData("Only the last 4 points of an indicator are shown; --format json and --format csv give all.")]
    [InlineData("AB-2025/31 Enrol pupils online")]
    public async Task The_review_of_the_made_up_sample_says(string words) => Assert.Contains(words, await Text("review", Samples.MadeUp), StringComparison.Ordinal);

    [Theory]
    [InlineData("Thể chế: 3 đúng hạn trên 5 đã hoàn thành có thời hạn = 60,00%; 2 hoàn thành quá hạn.")]
    [InlineData("Không xếp hạng vì có dưới 10 nhiệm vụ: Sở Giáo dục và Đào tạo, Sở Y tế.")]
    [InlineData("tính theo thời hạn có hiệu lực vào ngày đó, kể cả gia hạn")]
    [InlineData("số liệu kỳ mới")]
    [InlineData("AB-2025/03 Ban hành quy chế chia sẻ dữ liệu")]
    public async Task The_same_in_Vietnamese(string words) =>
        Assert.Contains(words, await Text("review", Samples.MadeUp, "--since", "2025-06-30", "--language", "vi"), StringComparison.Ordinal);

    [Fact]
    public async Task Changes_are_told_in_words_and_a_status_that_was_confirmed_is_none()
    {
        var text = await Text("review", Samples.MadeUp, "--since", "2025-06-30");
        Assert.Contains("AB-2025/10 Paperless one-stop shops", text, StringComparison.Ordinal);
        Assert.Contains("August 2025: 168 of 206 = 81.55% (3 new periods)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("in-progress", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AB-2025/13 Upgrade", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "over 84.7 million", "nearly 18%", "nearly 4 months", "several values between the two")]
    [InlineData("vi", "trên 84,7 triệu", "gần 18%", "tăng gấp 5 lần", "nhiều giá trị trong khoảng")]
    public async Task A_printed_figure_keeps_its_hedge_in_the_language_of_the_reader(string language, params string[] words)
    {
        var text = await Text("review", "--language", language);
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_ratio_has_words_in_both_languages()
    {
        Assert.Contains("– (unlike coverage)", await Text("review"), StringComparison.Ordinal);
        var vietnamese = await Text("review", "--language", "vi");
        Assert.Contains("– (khác phạm vi thời gian)", vietnamese, StringComparison.Ordinal);
        Assert.DoesNotContain("unlike-coverage", vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "nearly 18%"), InlineData("vi", "gần 18%")]
    public async Task A_hedged_value_is_held_against_its_target_as_it_was_stated(string language, string value)
    {
        using var data = new MadeDataset("""
            "figureLanguage": "vi",
            "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
            "indicators": [{ "code": "USERS", "name": { "en": "Users" }, "unit": "percent", "measure": "rate", "direction": "higher" }],
            "targets": [{ "code": "T", "indicator": "USERS", "agency": "VN", "values": [{ "period": "2025", "value": 40 }] }],
            "figures": [{ "id": "F", "published": "2024-01-31", "subject": "VN", "indicator": "USERS", "printed": "gần 18%", "unit": "percent", "hedge": "nearly", "period": "2023" }]
            """);
        var row = Assert.Single((await Text("review", data.Path, "--language", language)).Split('\n'), line => line.StartsWith("T ", StringComparison.Ordinal));
        Assert.Contains($" {value} ", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_original_due_date_is_named_when_it_is_used()
    {
        Assert.Contains("told by the original due date", await Text("review", Samples.MadeUp, "--original-due"), StringComparison.Ordinal);
        Assert.Contains("\"dueDates\": \"original\"", await Text("review", Samples.MadeUp, "--original-due", "--format", "json"), StringComparison.Ordinal);
    }

    private static async Task<string> Text(params string[] args)
    {
        var (exit, text, errors) = await Govind.Run(args);
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        return text;
    }
}
