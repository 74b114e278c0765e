using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Explanations;

public class ExplanationTests
{
    private const string Source = "FORMULAS.md, section 2";

    [Fact]
    public void Words_give_the_whole_account_in_English() =>
        Assert.Equal(
            """
            Percent change
              from = 1.78
              to = 9.51
              Step: difference = 7.73
              Result: 434.27%
              True value within: [432.49, 436.06]
              Note: The inputs were rounded when printed.
              Source: FORMULAS.md, section 2
              Change in percentage points
                from = 1.78%
                to = 9.51%
                Result: +7.73 pp

            """.ReplaceLineEndings("\n"),
            Grown().ToText(Language.English, decimals: 2));

    [Fact]
    public void Words_give_the_whole_account_in_Vietnamese() =>
        Assert.Equal(
            """
            Mức tăng tương đối
              từ = 1,78
              đến = 9,51
              Bước tính: chênh lệch = 7,73
              Kết quả: 434,27%
              Giá trị đúng nằm trong: [432,49; 436,06]
              Lưu ý: Số liệu đầu vào đã được làm tròn.
              Nguồn: FORMULAS.md, section 2
              Mức tăng tính bằng điểm phần trăm
                từ = 1,78%
                đến = 9,51%
                Kết quả: +7,73 điểm %

            """.ReplaceLineEndings("\n"),
            Grown().ToText(Language.Vietnamese, decimals: 2));

    [Fact]
    public void A_refusal_says_why_and_what_would_do()
    {
        var why = new Explanation();
        var inner = why.Begin("growth.percent-change").Given("from", 0.0);
        Assert.Null(inner.None<Percent>(NoAnswer.ZeroBase, Advice.Of("Hãy so sánh giá trị tuyệt đối.", "Compare the levels.")));
        Assert.Equal(
            "Percent change\n  from = 0\n  No answer: The base is zero, so a relative change is undefined.\n  Instead: Compare the levels.\n",
            why.ToText(Language.English));
        Assert.Equal(
            "Mức tăng tương đối\n  từ = 0\n  Không có kết quả: Giá trị gốc bằng 0 nên không tính được mức tăng tương đối.\n  Cách làm đúng: Hãy so sánh giá trị tuyệt đối.\n",
            why.ToText(Language.Vietnamese));
        Assert.Equal(
            """{"formula":"growth.percent-change","arguments":[{"name":"from","value":0,"text":"0"}],"reason":"zero-base","advice":{"en":"Compare the levels.","vi":"Hãy so sánh giá trị tuyệt đối."}}""",
            why.ToJson());
    }

    [Fact]
    public void Json_has_stable_keys_in_order()
    {
        using var json = JsonDocument.Parse(Grown().ToJson());
        Assert.Equal(["formula", "arguments", "steps", "result", "bounds", "caveats", "source", "children"], json.RootElement.EnumerateObject().Select(p => p.Name));
        var result = json.RootElement.GetProperty("result");
        Assert.Equal(Percent.Of(7.73, 1.78)!.Value.Value, result.GetProperty("value").GetDouble());
        Assert.Equal("percent", result.GetProperty("unit").GetString());
        Assert.Equal("434.269663%", result.GetProperty("text").GetString());
        Assert.Equal(432.49m, json.RootElement.GetProperty("bounds").GetProperty("lower").GetDecimal());
        Assert.True(json.RootElement.GetProperty("bounds").GetProperty("upperIncluded").GetBoolean());
        Assert.Equal("rounded-inputs", json.RootElement.GetProperty("caveats")[0].GetString());
        Assert.Equal("percentage-points", json.RootElement.GetProperty("children")[0].GetProperty("result").GetProperty("unit").GetString());
    }

    [Fact]
    public void A_share_is_written_with_its_part_and_whole()
    {
        var why = new Explanation();
        why.Begin("completion.rate").Result(Share.Of(42, 44));
        Assert.Equal(
            """{"formula":"completion.rate","result":{"value":95.45454545454545,"unit":"percent","numerator":42,"denominator":44,"text":"42 of 44 = 95.454545%"}}""",
            why.ToJson());
    }

    [Fact]
    public void Values_of_every_kind_are_written()
    {
        var why = new Explanation();
        why.Begin("any.kind")
            .Given("the-count", 1_234).Given("the-large", 12_345_678_901L).Given("the-exact", 91.50m).Given("the-text", "Quý I").Given("the-yes", true)
            .Given("the-mode", RoundingMode.HalfAwayFromZero).Given("the-date", new LocalDate(2022, 8, 8)).Given("the-unit", Unit.Months)
            .Given("the-within", Bounds.MoreThan(84.7m)).Given("the-name", Name.Of("Hà Nội", "Hanoi")).Given("the-empty", Share.None)
            .Given("the-values", (double?[])[1.5, null]).Given("the-figure", Figure.Parse("trên 84,7 triệu", FigureStyle.Vietnamese));
        Assert.Equal(
            """
            any.kind
              the count = 1.234
              the large = 12.345.678.901
              the exact = 91,50
              the text = Quý I
              the yes = có
              the mode = làm tròn, nửa đơn vị ra xa số 0
              the date = 2022-08-08
              the unit = tháng
              the within = (84,7; …)
              the name = Hà Nội
              the empty = 0/0
              the values = 1,5; chưa có số liệu
              the figure = trên 84,7 triệu

            """.ReplaceLineEndings("\n"),
            why.ToText(Language.Vietnamese));
        using var json = JsonDocument.Parse(why.ToJson());
        Assert.Equal(
            ["1234", "12345678901", "91.50", "\"Quý I\"", "true", "\"half-away-from-zero\"", "\"2022-08-08\"", "\"months\"", "", "\"Hanoi\"", "null", "[1.5,null]", "\"over 84.7 million\""],
            json.RootElement.GetProperty("arguments").EnumerateArray().Select(a => a.GetProperty("value") is var v && v.ValueKind == JsonValueKind.Object ? "" : v.GetRawText()));
    }

    [Fact]
    public void An_empty_explanation_says_so()
    {
        Assert.Equal("Nothing was recorded.\n", new Explanation().ToText(Language.English));
        Assert.Equal("Chưa ghi nhận phép tính nào.\n", new Explanation().ToText(Language.Vietnamese));
        Assert.Equal("{}", new Explanation().ToJson());
    }

    [Fact]
    public void A_second_call_into_one_explanation_is_refused()
    {
        var why = Grown();
        var refused = Assert.Throws<InvalidOperationException>(() => why.Begin("growth.fold-change"));
        Assert.Equal("This explanation already holds growth.percent-change; pass a new one to growth.fold-change.", refused.Message);
    }

    [Fact]
    public void Writing_to_nothing_is_refused() => Assert.Throws<ArgumentNullException>(() => new Explanation().WriteTo(null!));

    [Fact]
    public void A_language_without_a_name_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Grown().ToText((Language)2));

    [Fact]
    public void Nothing_is_allocated_when_nobody_collects()
    {
        Explanation? nobody = null;
        Assert.Equal(0, Allocated.By(() =>
        {
            var why = nobody.Begin("growth.percent-change", Source).Given("from", 1.78).Given("to", (double?)9.51).Step("difference", 7.73);
            why.Beware(Caveat.RoundedInputs).Within(Bounds.Exactly(1));
            _ = why.Result(Percent.From(3));
            _ = why.None<Percent>(NoAnswer.ZeroBase);
        }));
    }

    [Fact]
    public void Codes_without_words_are_read_as_words()
    {
        Assert.Equal("no such formula", Wording.Of("no-such-formula", Language.Vietnamese));
        Assert.Equal("due-by-date", Wording.CodeOf(CompletionStyle.DueByDate));
        Assert.False(Wording.Knows("no-such-formula"));
        Assert.True(Wording.Knows("growth.percent-change"));
        Assert.Equal("tính đến ngày", Wording.Of("asOf", Language.Vietnamese));
        Assert.Equal("số ngày đã qua", Wording.Of("days passed", Language.Vietnamese));
    }

    [Fact]
    public void Every_formula_has_words_in_both_languages() =>
        Assert.All(
            typeof(Explanation).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttributes(typeof(FormulaAttribute), inherit: false)).SelectMany(x => x),
            formula => Assert.True(Wording.Knows(((FormulaAttribute)formula).Code), ((FormulaAttribute)formula).Code));

    /// <summary>A choice is recorded as it is, so each value of every public enumeration and closed set needs words.</summary>
    [Fact]
    public void Every_choice_has_words_in_both_languages() =>
        Assert.All(Choices(), choice =>
        {
            var explained = new Explained("choice", choice);
            var code = choice is Enum named ? Wording.CodeOf(named) : choice.ToString()!;
            Assert.True(choice is NoAnswer or Caveat or not Enum || Wording.Knows(code), $"{choice.GetType().Name}.{choice} has no words; add a line for {code} to Wording.Choices.cs.");
            // "ok" would be the same in both; every other choice is said in another way.
            Assert.NotEqual(explained.ToText(Language.English), explained.ToText(Language.Vietnamese));
            Assert.NotEqual(code, explained.ToText(Language.Vietnamese));
        });

    [Fact]
    public void What_a_calculator_is_given_is_read_in_words_and_kept_as_codes_in_json()
    {
        var why = new Explanation();
        var key = new SeriesKey(IndicatorCode.Parse("USERS"), AgencyCode.Parse("VN"), Frequency.Year, Accumulation.YearToDate, "Bộ A");
        why.Begin("completion.rate")
            .Given("basis", CompletionBasis.OneOff).Given("direction", Direction.HigherIsBetter).Given("band", Direction.InsideBand(97, 103.5))
            .Given("tally", TaskTally.Of(total: 3726, completed: 1739)).Given("series", key).Given("baselineYear", 2024).Given("year", 2024.5).Given("count", 2024)
            .Result(ProgressMethod.GapClosed);
        Assert.Equal(
            """
              căn cứ tính = trên số nhiệm vụ có thời hạn hoàn thành (không tính thường xuyên)
              chiều tốt = càng cao càng tốt
              band = tốt khi từ 97 đến 103,5
              tổng hợp nhiệm vụ = tổng số 3.726, hoàn thành 1.739, chưa rõ trạng thái 1.987
              chuỗi số liệu = USERS|VN|A|lũy kế từ đầu năm|Bộ A||
              năm gốc = 2024
              năm = 2024,5
              số lượng = 2.024
            """,
            string.Join('\n', why.ToText(Language.Vietnamese).Split('\n')[1..9]));
        Assert.Contains("  baseline year = 2024\n  year = 2024.5\n", why.ToText(Language.English), StringComparison.Ordinal);
        foreach (var value in new[] { "one-off", "higher", "97..103.5", key.Text, "gap-closed" }) Assert.Contains($"\"value\":\"{value}\"", why.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_keeps_its_code_in_json()
    {
        var why = new Explanation();
        why.Begin("gap-filling.fill").Given("rule", GapRule.CarryForwardAtMost(3)).Result(1.0);
        Assert.Contains("\"value\":\"carry-forward-at-most-3\",\"text\":\"the last value carried forward, over at most 3 periods\"", why.ToJson(), StringComparison.Ordinal);
        Assert.Contains("quy tắc = lấy giá trị kỳ trước gần nhất, nhiều nhất 3 kỳ\n", why.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_chosen_is_its_code_in_json_and_its_words_in_a_text()
    {
        var why = new Explanation();
        why.Begin("completion.rate").Given("basis", CompletionBasis.DoneOrOverdue).Given("credit", MilestoneCredit.FiftyFifty).Given("policy", MissingPolicy.MissingAsZero)
            .Given("direction", Direction.InsideBand(97.5, 103)).Given("remaining", RemainingWork.AsBudgeted).Given("line", BurnUpLine.Scope)
            .Given("seed", 18_446_744_073_709_551_615UL).Step("coverage", Coverage.Of(7, 10)).Result(1.0);
        var (json, text) = (why.ToJson(), why.ToText(Language.Vietnamese));
        Assert.All(["\"done-or-overdue\"", "\"50/50\"", "\"missing-as-zero\"", "\"97.5..103\"", "\"as-budgeted\"", "\"scope\"", "18446744073709551615"], code => Assert.Contains($"\"value\":{code},", json, StringComparison.Ordinal));
        Assert.All(
            ["trên số nhiệm vụ đã hoàn thành và quá hạn", "50/50: tính một nửa khi bắt đầu", "Giá trị thiếu được tính là 0", "tốt khi từ 97,5 đến 103", "Số nhiệm vụ phải hoàn thành", "18.446.744.073.709.551.615", "7/10 = 70%"],
            words => Assert.Contains($"= {words}\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_list_is_written_out_up_to_twenty_values()
    {
        var why = new Explanation();
        why.Begin("gap-filling.fill").GivenList<double>("values", [.. Enumerable.Range(1, 2000).Select(i => (double)i)]).Result(1.0);
        Assert.Contains("values = 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 20; ... (2,000 values)\n", why.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("20; ... (2.000 giá trị)\n", why.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    /// <summary>Each value of every public enumeration, and of every closed set that prints as a code.</summary>
    private static IEnumerable<object> Choices()
    {
        var types = typeof(Explanation).Assembly.GetExportedTypes();
        foreach (var choice in types.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>()).Where(choice => choice is not NoAnswer.None)) yield return choice;
        foreach (var type in types.Where(type => typeof(IChoice).IsAssignableFrom(type)))
        {
            foreach (var property in type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Where(one => one.PropertyType == type)) yield return property.GetValue(null)!;
            foreach (var method in type.GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Where(one => one.ReturnType == type && one.GetParameters() is [{ ParameterType: { } given }] && given == typeof(int)))
            {
                yield return method.Invoke(null, [3])!;
            }
        }
    }

    private static Explanation Grown()
    {
        var why = new Explanation();
        var call = why.Begin("growth.percent-change", Source).Given("from", 1.78).Given("to", 9.51).Step("difference", 7.73);
        call.Begin("growth.point-change").Given("from", Percent.From(1.78)).Given("to", Percent.From(9.51)).Result(PercentagePoints.From(7.73));
        call.Beware(Caveat.RoundedInputs).Beware(Caveat.RoundedInputs).Within(Bounds.Closed(432.49m, 436.06m)).Result(Percent.Of(7.73, 1.78)!.Value);
        return why;
    }

    private enum CompletionStyle
    {
        DueByDate,
    }
}
