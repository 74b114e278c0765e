namespace GovIndicators.Tool.Tests;

/// <summary>Requests about panels, trees, rates and whole series.</summary>
public class PanelRequestTests
{
    private const string Quarters = """{"measure":"flow","observations":{"2024-Q1":1,"2024-Q2":2,"2024-Q3":3,"2024-Q4":4,"2025-Q1":5}}""";
    private const string Reports = """[{"indicator":"DONE","agency":"VN-A","measure":"flow","observations":{"2024":1}},{"indicator":"DONE","agency":"VN-B","measure":"flow","observations":{"2024":2}},{"indicator":"ALL","agency":"VN-A","measure":"flow","observations":{"2024":4}},{"indicator":"ALL","agency":"VN-B","measure":"flow","observations":{"2024":4}}]""";
    private const string Cpi = """{"indicator":"CPI","agency":"VN-A","measure":"index","observations":{"2024":105}}""";
    private const string Rate = """{"code":"SHARE","measure":"rate","numerator":"DONE","denominator":"ALL","unit":"percent"}""";

    [Theory]
    [InlineData("sum(people * risk) / sum(people)", """{"before":0.15,"after":0.175""")]    // 30 of 200, then 70 of 400
    [InlineData("2 * mean(people) ^ 2 / (1 + 1) - 0.5", """{"before":9999.5,"after":39999.5""")]
    [InlineData("sum(-people / 'people') + exp(0) + log(1) + sqrt(4)", """{"before":1,"after":1""")]
    public void A_rate_is_an_expression_of_its_factors(string rate, string answer) =>
        Assert.Contains("\"value\":" + answer, AskedRate(rate), StringComparison.Ordinal);

    [Theory]
    [InlineData("sum(people) / deaths", "The rate names 'deaths', which is no factor; expected the name of one that was given.")]
    [InlineData("people", "The rate 'people' gives 2 numbers, one for each group; make them one by sum or mean.")]
    [InlineData("sum(people * three)", "The rate sets 2 groups against 3; expected as many on both sides, or one number.")]
    [InlineData("sum(people", "rate ends too soon; expected a closing parenthesis.")]
    [InlineData("sum(people) sum(risk)", "rate has 'sum(risk)' at place 13; expected an operator or the end.")]
    [InlineData("median(people)", "rate asks for median; expected sum, mean, exp, log or sqrt.")]
    [InlineData("1.2.3", "rate has '1.2.3' at place 1; expected a number.")]
    [InlineData("2 + * 3", "rate has '* 3' at place 5; expected a number, a factor or a parenthesis.")]
    [InlineData("'people", "rate has ''people' at place 1; expected a name that ends in a single quote.")]
    public void An_expression_that_is_none_says_where(string rate, string message) =>
        Assert.Contains("\"error\":\"bad-input\",\"message\":\"" + message + "\"", AskedRate(rate), StringComparison.Ordinal);

    [Fact]
    public void An_expression_that_is_too_long_or_no_text_is_refused()
    {
        Assert.Contains("rate has 1001 characters; expected an expression of at most 1000.", AskedRate(new string('(', 1001)), StringComparison.Ordinal);
        Assert.Equal("rate is 5; expected an expression such as sum(a * b) / sum(b).", Asked.MessageOf("decomposition.das-gupta-rate", """{"factors":[{"name":"a","before":1,"after":2}],"rate":5}"""));
    }

    [Fact]
    public void A_rate_that_divides_by_zero_has_no_answer() =>
        Assert.Equal("""{"id":1,"value":null,"reason":"method-does-not-apply"}""", Asked.Of("decomposition.das-gupta-rate", """{"factors":[{"name":"a","before":0,"after":2}],"rate":"1 / a"}"""));

    [Fact]
    public void A_panel_is_pooled_over_time() =>
        Assert.Equal(
            """{"id":1,"value":[{"indicator":"INDICATOR","agency":"AGENCY","accumulation":"discrete","producer":"","periods":{"2024":{"value":10,"reported":4,"expected":4},"2025":{"value":null,"reason":"too-much-missing"}}}]}""",
            Asked.Of("pooling.over-time", $$"""{"panel":[{{Quarters}}],"frequency":"A","policy":"skip-if-any-missing"}"""));

    [Fact]
    public void A_rate_over_time_is_the_ratio_of_the_sums_of_its_parts() =>
        Assert.Contains(
            "\"indicator\":\"SHARE\",\"agency\":\"AGENCY\",\"accumulation\":\"discrete\",\"producer\":\"\",\"periods\":{\"2024\":{\"value\":30,\"reported\":2,\"expected\":2}}",
            Asked.Of("pooling.over-time", """{"panel":[{"indicator":"DONE","measure":"flow","observations":{"2024-S1":1,"2024-S2":2}},{"indicator":"ALL","measure":"flow","observations":{"2024-S1":4,"2024-S2":6}},{"indicator":"SHARE","measure":"rate","numerator":"DONE","denominator":"ALL","unit":"percent","observations":{"2024-S1":25,"2024-S2":33.3}}],"frequency":"A","policy":"skip-if-any-missing"}"""),
            StringComparison.Ordinal);

    [Fact]
    public void A_panel_is_rolled_up_over_a_tree() =>
        Assert.Equal(
            """{"id":1,"value":{"leftOut":[],"agencies":{"VN":{"2024":{"value":37.5,"reported":2,"expected":2}},"VN-A":{"2024":{"value":25,"reported":1,"expected":1}},"VN-B":{"2024":{"value":50,"reported":1,"expected":1}}}}}""",
            Asked.Of("pooling.roll-up", $$"""{"panel":{{Reports}},"tree":{"VN":null,"VN-A":"VN","VN-B":"VN"},"indicator":{{Rate}},"policy":"skip-if-any-missing"}"""));

    [Theory, InlineData("2024"), InlineData("2024-06")]
    public void A_roll_up_of_agencies_outside_the_tree_alone_names_them_and_has_no_periods(string period) =>
        Assert.Equal(
            """{"id":1,"value":{"leftOut":["VN-X"],"agencies":{"VN":{},"VN-A":{}}}}""",
            Asked.Of("pooling.roll-up", """{"panel":[{"indicator":"DONE","agency":"VN-X","measure":"flow","observations":{"PERIOD":1}}],"tree":{"VN":null,"VN-A":"VN"},"indicator":{"code":"DONE","measure":"flow"},"policy":"skip-if-any-missing"}""".Replace("PERIOD", period, StringComparison.Ordinal)));

    [Fact]
    public void An_index_is_not_summed_by_calling_it_a_flow() =>
        Assert.Equal(
            "CPI|VN-A|A|discrete||| is measured as index without a unit in the panel, and CPI as flow without a unit; give the indicator by which the series were measured.",
            Asked.MessageOf("pooling.roll-up", $$"""{"panel":[{{Cpi}}],"tree":{"VN":null,"VN-A":"VN"},"indicator":{"code":"CPI","measure":"flow"},"policy":"skip-if-any-missing"}"""));

    [Theory]
    [InlineData("unweighted-average", "103")]    // 102 and 104
    [InlineData("last-value", "104")]
    public void An_index_over_time_is_pooled_only_when_that_is_asked_for(string method, string value)
    {
        const string Halves = """{"indicator":"CPI","measure":"index","observations":{"2024-S1":102,"2024-S2":104}}""";
        Assert.Contains($"{{\"2024\":{{\"value\":{value},", Asked.Of("pooling.over-time", $$"""{"panel":[{{Halves}}],"frequency":"A","policy":"skip-if-any-missing","method":"{{method}}"}"""), StringComparison.Ordinal);
        var refused = Asked.One($$"""{"calculator":"pooling.over-time","inputs":{"panel":[{{Halves}}],"frequency":"A","policy":"skip-if-any-missing"},"explain":true}""");
        Assert.Contains("{\"2024\":{\"value\":null,\"reason\":\"measure-forbids\"}}", refused, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"measure-forbids\",\"advice\":{\"en\":\"Ask by name for the plain average ('unweighted-average') or the last value ('last-value').\"", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pooled_value_says_who_was_expected_and_what_was_said_of_the_values_in_it()
    {
        const string Panel = """[{"indicator":"DONE","agency":"VN-A","measure":"flow","observations":{"2024":{"value":5,"status":"P"}}}]""";
        const string Question = """{"panel":PANEL,"tree":{"VN":null,"VN-A":"VN","VN-B":"VN","VN-C":"VN"},"indicator":{"code":"DONE","measure":"flow"},"policy":"skip-if-all-missing","expected":EXPECTED}""";
        string Of(string expected) => Asked.Of("pooling.roll-up", Question.Replace("PANEL", Panel, StringComparison.Ordinal).Replace("EXPECTED", expected, StringComparison.Ordinal));
        Assert.Contains("\"VN\":{\"2024\":{\"value\":5,\"reported\":1,\"expected\":3,\"status\":\"P\"}}", Of("\"from-the-lowest\""), StringComparison.Ordinal);
        Assert.Contains("\"VN\":{\"2024\":{\"value\":5,\"reported\":1,\"expected\":2,\"status\":\"P\"}}", Of("{\"from\":[\"VN-B\"]}"), StringComparison.Ordinal);
        Assert.Contains("A report is expected from VN-X, which is not in the tree;", Of("{\"from\":[\"VN-X\"]}"), StringComparison.Ordinal);
        Assert.Contains("\"2024\":{\"value\":5,\"reported\":1,\"expected\":1,\"status\":\"P\"}", Asked.Of("pooling.over-time", $$"""{"panel":{{Panel}},"frequency":"A","policy":"skip-if-any-missing"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Contributions_can_be_asked_of_series()    // from 100 to 110: 60 to 68 gives 8 points, 40 to 42 gives 2
    {
        const string Parts = """[{"indicator":"A","measure":"flow","observations":{"2023":60,"2024":68}},{"indicator":"B","measure":"flow","observations":{"2023":40,"2024":42}}]""";
        var answer = Asked.Of("contributions.to-growth", $$"""{"parts":{{Parts}},"from":"2023","to":"2024"}""");
        Assert.Equal(Asked.Of("contributions.to-growth", """{"before":[60,40],"after":[68,42]}"""), answer);
        Assert.Contains("[8,2]", answer, StringComparison.Ordinal);
    }

    [Theory]    // prices 1, 1 then 2, 4; quantities 10, 5 then 8, 2
    [InlineData("index.laspeyres", "2.6666666666666665")]    // 40 over 15
    [InlineData("index.paasche", "2.4")]                     // 24 over 10
    public void An_index_can_be_asked_of_series(string calculator, string value)
    {
        const string Series = """{"indicator":"NAME","measure":"flow","observations":{"2023":BEFORE,"2024":AFTER}}""";
        string Of(string name, int before, int after) => Series.Replace("NAME", name, StringComparison.Ordinal).Replace("BEFORE", $"{before}", StringComparison.Ordinal).Replace("AFTER", $"{after}", StringComparison.Ordinal);
        var question = $$"""{"prices":[{{Of("A", 1, 2)}},{{Of("B", 1, 4)}}],"quantities":[{{Of("A", 10, 8)}},{{Of("B", 5, 2)}}],"from":"2023","to":"2024"}""";
        Assert.Equal(
            $$"""{"id":1,"value":{{value}}}""",
            Asked.Of(calculator, question));
        Assert.Equal(
            Asked.Of("contributions.to-fisher-index", """{"priceBefore":[1,1],"priceAfter":[2,4],"quantityBefore":[10,5],"quantityAfter":[8,2]}"""),
            Asked.Of("contributions.to-fisher-index", question));
    }

    [Fact]
    public void What_was_pooled_and_what_is_in_a_series_is_explained_in_words()
    {
        var rolled = Asked.One($$"""{"calculator":"pooling.roll-up","inputs":{"panel":{{Reports}},"tree":{"VN":null,"VN-A":"VN","VN-B":"VN"},"indicator":{{Rate}},"policy":"skip-if-any-missing"},"explain":true}""");
        Assert.Contains("\"result\":{\"value\":\"SHARE of 3 agencies, 2024\"", rolled, StringComparison.Ordinal);
        var pooled = Asked.One($$"""{"calculator":"pooling.over-time","inputs":{"panel":[{{Quarters}}],"frequency":"A","policy":"skip-if-any-missing"},"explain":true}""");
        Assert.Contains("\"result\":{\"value\":\"1 series, Q to A\"", pooled, StringComparison.Ordinal);
        var filled = Asked.One("""{"calculator":"gap-filling.fill","inputs":{"series":{"measure":"flow","observations":{"2020":1.5,"2021":{"value":3,"status":"P"}}},"rule":"linear"},"explain":true}""");
        Assert.Contains("[\"2020 = 1.5\",\"2021 = 3 P\"]", filled, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"VN-A":"VN"}""", "tree does not hold together: VN-A has the parent VN, which is not among the agencies; add it or correct the code.")]
    [InlineData("""{"VN A":null}""", "tree names 'VN A'; expected an agency code such as VN-BTC.")]
    [InlineData("""{"VN-A":"x y"}""", "tree.VN-A is \"x y\"; expected an agency code such as VN-BTC.")]
    public void A_tree_that_is_none_is_refused(string tree, string message) =>
        Assert.Equal(message, Asked.MessageOf("pooling.roll-up", $$"""{"panel":{{Reports}},"tree":{{tree}},"indicator":{{Rate}},"policy":"skip-if-any-missing"}"""));

    [Theory]
    [InlineData("""{"code":"X","measure":"flow","numerator":"DONE"}""", "indicator.measure is flow, which has no numerator and denominator; only a rate has.")]
    [InlineData("""{"code":"X","measure":"rate","numerator":"DONE"}""", "indicator.denominator is missing; a rate names both its parts or none.")]
    [InlineData("""{"measure":"rate"}""", "indicator.code is missing.")]
    public void An_indicator_that_is_none_is_refused(string indicator, string message) =>
        Assert.Equal(message, Asked.MessageOf("pooling.roll-up", $$"""{"panel":{{Reports}},"tree":{"VN":null},"indicator":{{indicator}},"policy":"skip-if-any-missing"}"""));

    [Fact]
    public void A_frequency_that_is_none_is_refused() =>
        Assert.Equal("frequency is \"Y\"; expected A, S, Q, M, W or D, or of a fiscal year one such as Q/--07.", Asked.MessageOf("pooling.over-time", $$"""{"panel":[{{Quarters}}],"frequency":"Y","policy":"skip-if-any-missing"}"""));

    [Fact]
    public void A_whole_series_has_an_answer_or_a_reason_for_each_period() =>
        Assert.Equal(
            """{"id":1,"value":{"unit":"percent","answers":{"2022":{"value":null,"reason":"not-reported"},"2023":{"value":10},"2024":{"value":10,"status":"P"}}},"unit":"percent"}""",
            Asked.Of("growth.year-on-year", """{"series":{"measure":"flow","observations":{"2022":100,"2023":110,"2024":{"value":121,"status":"P"}}}}"""));

    [Fact]
    public void The_effort_and_the_weight_of_a_task_count()
    {
        const string Tasks = """[{"code":"1","name":{"english":"one"},"leads":[{"leads":["VN-A"]}],"weight":"2/3","effort":3,"statuses":[{"on":"2024-01-01","status":"completed"}]},{"code":"2","name":{"english":"two"},"leads":[{"leads":["VN-A"]}],"weight":"1/3","effort":1,"statuses":[{"on":"2024-01-01","status":"in-progress"}]}]""";
        Assert.Equal("""{"id":1,"value":{"percent":75,"numerator":3,"denominator":4},"unit":"percent"}""", Asked.Of("completion.by-effort", $$"""{"tasks":{{Tasks}},"asOf":"2024-06-30"}"""));
        Assert.Equal(66.67, Asked.Json("completion.of-tasks", $$"""{"tasks":{{Tasks}},"basis":"by-weight","asOf":"2024-06-30","dueDates":"current"}""").GetProperty("value").GetProperty("percent").GetDouble(), 0.01);    // two thirds
    }

    private static string AskedRate(string rate) => Asked.Of(
        "decomposition.das-gupta-rate",
        $$"""{"factors":[{"name":"people","before":[100,100],"after":[100,300]},{"name":"risk","before":[0.1,0.2],"after":[0.1,0.2]},{"name":"three","before":[1,2,3],"after":[1,2,3]}],"rate":"{{rate}}"}""");
}
