using System.Text;

namespace GovIndicators.Tool.Tests;

public class CalcSessionTests
{
    [Theory]
    [InlineData("""{"id":1,"calculator":"growth.percent-change","inputs":{"from":200,"to":201}}""", """{"id":1,"value":0.5,"unit":"percent"}""")]
    [InlineData("""{"inputs":{"to":201,"from":200},"calculator":"growth.percent-change","id":"a\u0041"}""", """{"id":"a\u0041","value":0.5,"unit":"percent"}""")]
    [InlineData("""{"calculator":"growth.percent-change","inputs":{"from":200,"to":201}}""", """{"id":null,"value":0.5,"unit":"percent"}""")]
    [InlineData("""{"id":1.50,"calculator":"growth.point-change","inputs":{"from":10,"to":13}}""", """{"id":1.50,"value":3,"unit":"percentage-points"}""")]
    [InlineData("""{"id":1,"calculator":"growth.fold-change","inputs":{"from":4,"to":10}}""", """{"id":1,"value":2.5,"unit":"times"}""")]
    [InlineData("""{"id":1,"calculator":"growth.percent-change","inputs":{"from":0,"to":5}}""", """{"id":1,"value":null,"reason":"zero-base"}""")]
    [InlineData("""{"id":1,"calculator":"completion.rate","inputs":{"tally":{"total":24,"completed":12},"basis":"all"}}""", """{"id":1,"value":{"percent":50,"numerator":12,"denominator":24},"unit":"percent"}""")]
    [InlineData("""{"id":1,"calculator":"progress.iati-met","inputs":{"actual":5,"target":4,"direction":"higher"}}""", """{"id":1,"value":true}""")]
    [InlineData("""{"id":1,"calculator":"growth.differences","inputs":{"values":[1,null,4,6],"lag":1}}""", """{"id":1,"value":[null,null,null,2]}""")]
    [InlineData("""{"id":1,"calculator":"growth.differences","inputs":{"values":[1,3],"lag":null}}""", """{"id":1,"value":[null,2]}""")]
    public void A_request_has_one_answer_on_one_line(string request, string answer) => Assert.Equal(answer, Asked.One(request));

    [Fact]
    public void An_answer_is_explained_when_the_request_asks() =>
        Assert.StartsWith(
            """{"id":1,"value":0.5,"unit":"percent","explanation":{"formula":"growth.percent-change","arguments":[{"name":"from","value":200""",
            Asked.One("""{"id":1,"calculator":"growth.percent-change","inputs":{"from":200,"to":201},"explain":true}"""),
            StringComparison.Ordinal);

    [Fact]
    public void A_request_may_decline_the_explanation_that_the_option_asks_for() =>
        Assert.Equal(
            """{"id":1,"value":0.5,"unit":"percent"}""",
            Asked.One("""{"id":1,"calculator":"growth.percent-change","inputs":{"from":200,"to":201},"explain":false}""", explain: true));

    [Fact]
    public void An_account_speaks_the_language_that_the_request_names() =>
        Assert.Contains(
            "\"text\":\"1.234,5\"",
            Asked.One("""{"id":1,"calculator":"growth.percent-change","inputs":{"from":1234.5,"to":2469},"explain":true,"language":"vi"}"""),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("growth.bounds-of-percent-change", """{"from":"[1,2]","to":"[2,3]"}""", "percent")]
    [InlineData("growth.bounds-of-point-change", """{"from":"[1,2]","to":"[2,3]"}""", "percentage-points")]
    [InlineData("growth.bounds-of-fold-change", """{"from":"[1,2]","to":"[2,3]"}""", "times")]
    [InlineData("completion.bounds", """{"tally":{"total":89,"completed":47,"regular":34},"basis":"one-off"}""", "percent")]
    [InlineData("growth.year-on-year", """{"series":{"measure":"flow","observations":{"2023":1,"2024":2}}}""", "percent")]
    public void Bounds_and_series_have_a_unit(string calculator, string inputs, string unit) =>
        Assert.Equal(unit, Asked.Json(calculator, inputs).GetProperty("unit").GetString());

    [Fact]
    public void A_share_of_nothing_says_why_it_has_no_percent() =>
        Assert.EndsWith("\"reason\":\"empty-denominator\"}", Asked.Of("pooling.ratio-of-sums", """{"shares":[{"numerator":0,"denominator":0}]}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"id":7,"calculator":"growth.precent-change","inputs":{}}""", """{"id":7,"line":1,"error":"unknown-calculator","message":"There is no calculator 'growth.precent-change'; did you mean growth.percent-change?"}""")]
    [InlineData("""{"id":7,"calculator":"growth.percent-change","inputs":{"from":1,"til":2}}""", """{"id":7,"line":1,"error":"bad-input","message":"growth.percent-change takes no 'til'; expected from, to. to is missing; expected number."}""")]
    [InlineData("""{"id":7,"calculator":"growth.percent-change"}""", """{"id":7,"line":1,"error":"bad-input","message":"from is missing; expected number. to is missing; expected number."}""")]
    [InlineData("""{"id":7,"calculator":"growth.percent-change","inputs":{"from":"1","to":[2]}}""", """{"id":7,"line":1,"error":"bad-input","message":"from is \"1\"; expected a number. to is an array; expected a number."}""")]
    [InlineData("""{"id":7,"calculator":"growth.percent-change","inputs":{"from":1e400,"to":null}}""", """{"id":7,"line":1,"error":"bad-input","message":"from is 1e400; expected a number up to 1.7e308 in size. to is null; expected a number."}""")]
    [InlineData("""{"id":7,"calculator":"growth.percent-change","inputs":{"from":1,"from":2,"to":3}}""", """{"id":7,"line":1,"error":"bad-input","message":"from is given twice; keep one."}""")]
    [InlineData("""{"id":7,"id":8,"calculator":"growth.percent-change","inputs":{"from":1,"to":3}}""", """{"id":7,"line":1,"error":"bad-request","message":"id is given twice; keep one."}""")]
    [InlineData("""{"id":7,"formula":"growth.percent-change"}""", """{"id":7,"line":1,"error":"bad-request","message":"The request has 'formula'; expected id, calculator, inputs, explain, language."}""")]
    [InlineData("""{"id":7}""", """{"id":7,"line":1,"error":"bad-request","message":"The request names no calculator; expected {\"id\": ..., \"calculator\": \"growth.percent-change\", \"inputs\": {...}}."}""")]
    [InlineData("""{"id":{}}""", """{"id":null,"line":1,"error":"bad-request","message":"id is an object; expected a text or a number."}""")]
    [InlineData("""{"id":7,"calculator":5}""", """{"id":7,"line":1,"error":"bad-request","message":"calculator is 5; expected a name such as growth.percent-change."}""")]
    [InlineData("""{"id":7,"calculator":"growth.log","inputs":[1,2]}""", """{"id":7,"line":1,"error":"bad-request","message":"inputs is an array; expected an object."}""")]
    [InlineData("""{"id":7,"calculator":"growth.log","explain":"yes"}""", """{"id":7,"line":1,"error":"bad-request","message":"explain is \"yes\"; expected true or false."}""")]
    [InlineData("[]", """{"id":null,"line":1,"error":"bad-request","message":"The request is an array; expected an object with id, calculator, inputs, explain, language."}""")]
    [InlineData("""{"id":7,"calculator":"growth.percent-change","inputs":{"from":NaN}}""", """{"id":7,"line":1,"error":"not-json","message":"The line is not JSON from byte 62 on, at 'NaN}}'; expected {\"id\": ..., \"calculator\": \"growth.percent-change\", \"inputs\": {...}}."}""")]
    [InlineData("""{"id":7,"calc""", """{"id":7,"line":1,"error":"not-json","message":"The line ends after 13 bytes, before the request does; expected {\"id\": ..., \"calculator\": \"growth.percent-change\", \"inputs\": {...}}."}""")]
    [InlineData("""{"id":7,"calculator":"growth.log","inputs":{"from":1,"to":2}} {}""", """{"id":7,"line":1,"error":"not-json","message":"The line is not JSON from byte 62 on, at '{}'; expected {\"id\": ..., \"calculator\": \"growth.percent-change\", \"inputs\": {...}}."}""")]
    public void A_bad_request_says_what_came_in_and_what_would_do(string request, string answer) => Assert.Equal(answer, Asked.One(request));

    [Theory]
    [InlineData("decomposition.das-gupta", """{"factors":[{"name":"a","before":1,"after":2},{"name":"b","before":"x","after":4}]}""", "factors[1].before is \"x\"; expected a number.")]
    [InlineData("decomposition.das-gupta", """{"factors":[{"name":"a","before":1}]}""", "factors[0].after is missing.")]
    [InlineData("decomposition.das-gupta", """{"factors":[{"name":"a","name":"b","before":1,"after":1}]}""", "factors[0].name is given twice; keep one.")]
    [InlineData("decomposition.das-gupta", """{"factors":[{"nam":"a"}]}""", "factors[0] has 'nam'; expected name, before, after.")]
    [InlineData("completion.rate", """{"tally":{"total":-1},"basis":"all"}""", "total is -1; expected 0 or above.")]
    [InlineData("growth.annualized", """{"from":1,"to":2,"periodsPerYear":0}""", "periodsPerYear is 0; expected 1 or above.")]
    [InlineData("growth.annualized-flow", """{"value":1,"days":0,"yearDays":365}""", "days is 0; expected a number above 0.")]
    [InlineData("growth.year-on-year", """{"series":{"measure":"flow","observations":{"2023":1,"2023-12":2}}}""", "2023-12 and 2023 have different frequencies, M and A; give both in one frequency.")]
    [InlineData("completion.rate", """{"tally":{"total":1.5},"basis":"most"}""", "tally.total is 1.5; expected a whole number. basis is \"most\"; expected all, one-off, due-by-date, done-or-overdue, by-weight.")]
    [InlineData("growth.bounds-of-point-change", """{"from":"[1;2]","to":{"lower":1,"up":2}}""", "from is \"[1;2]\"; expected bounds such as [91.5, 92.5) or (84.7, ...). to has 'up'; expected lower, lowerIncluded, upper, upperIncluded.")]
    [InlineData("schedule.planned-percent", """{"start":"2024-02-30","finish":"2024-03-01","asOf":20240301}""", "start is \"2024-02-30\"; expected a date such as 2024-07-19. asOf is 20240301; expected a date such as 2024-07-19.")]
    [InlineData("gap-filling.fill", """{"values":[1,null],"rule":{"carry":{}}}""", "rule has 'carry'; expected absence, carry-forward, linear, {\"carry-forward-at-most\": ...}.")]
    [InlineData("gap-filling.fill", """{"values":[1,null],"rule":{"carry-forward-at-most":{"periods":"x"}}}""", "rule.carry-forward-at-most.periods is \"x\"; expected a whole number.")]
    public void A_value_that_does_not_do_is_named_with_its_path(string calculator, string inputs, string message) =>
        Assert.StartsWith(message, Asked.MessageOf(calculator, inputs), StringComparison.Ordinal);

    [Fact]
    public void What_the_library_refuses_is_an_error_of_the_line()
    {
        var message = Asked.MessageOf("growth.least-squares", """{"years":[2020,2021],"values":[1]}""");
        Assert.Equal("There are 1 values for 2 years; expected one value, or null, for each year.", message);
    }

    [Fact]
    public void Invalid_UTF_8_is_an_error_of_the_line() =>
        Assert.Equal(
            """{"id":null,"line":1,"error":"invalid-utf-8","message":"The line is not UTF-8; save the requests in that encoding."}""",
            Asked.Bytes([(byte)'"', 0xC3, 0x28, (byte)'"']));

    [Fact]
    public void The_id_of_a_line_that_is_not_UTF_8_is_in_its_answer() => Assert.StartsWith(
        """{"id":5,"line":1,"error":"invalid-utf-8",""",
        Asked.Bytes([.. "{\"id\":5,\"calculator\":\""u8, 0xFF, .. "\"}"u8]),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Quý I/2024", "Quý I/2023"), InlineData("Q1 2024", "2023-Q1")]
    public void Periods_may_be_in_words(string later, string earlier) => Assert.Equal(
        """{"id":1,"value":50,"unit":"percent"}""",
        Asked.One($$$"""{"id":1,"calculator":"growth.year-on-year","inputs":{"series":{"measure":"flow","observations":{"{{{earlier}}}":10,"{{{later}}}":15}},"period":"{{{later}}}"}}"""));

    [Theory]
    [InlineData("7 tháng đầu năm 2022", "'7 tháng đầu năm 2022', a sum year to date; give 2022-07, and")]
    [InlineData("T6/2024", "is no period: 'T6/2024' shortens tháng or tuần to T;")]
    public void A_word_for_a_sum_or_for_two_periods_is_refused_with_what_would_do(string period, string message) =>
        Assert.Contains(message, Asked.MessageOf("growth.year-on-year", $$$"""{"series":{"measure":"flow","observations":{"2022-07":1}},"period":"{{{period}}}"}"""), StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_in_an_escape_is_an_error_of_the_line() =>
        Assert.Contains("half a character", Asked.MessageOf("decomposition.das-gupta", """{"factors":[{"name":"\ud800","before":1,"after":1}]}"""), StringComparison.Ordinal);

    [Fact]
    public void A_series_is_given_as_observations_by_period()
    {
        const string Series = """{"measure":"flow","frequency":"A","observations":{"2020":100,"2021":{"value":110,"status":"P"},"2022":null}}""";
        var answer = Asked.Json("growth.comparison", "{\"from\":{\"series\":" + Series + ",\"period\":\"2020\"},\"to\":{\"series\":" + Series + ",\"period\":\"2021\"}}");
        Assert.Equal(10, answer.GetProperty("value").GetProperty("percentChange").GetProperty("value").GetDouble());
    }

    [Theory]
    [InlineData("""{"observations":{"2020":1}}""", "from.series.measure is missing.")]
    [InlineData("""{"measure":"flow","observations":{}}""", "from.series.observations has no observation; give one or more, such as \"2024\": 9.51.")]
    [InlineData("""{"measure":"flow","observations":{"Q1":1}}""", "from.series.observations.Q1 is no period: 'Q1' names no year; add one, such as June 2024 or Q1 2024.")]
    [InlineData("""{"measure":"flow","frequency":"Q","observations":{"2020":1}}""", "from.series.frequency is \"Q\", but the first observation is of frequency A.")]
    [InlineData("""{"measure":"speed","observations":{"2020":1}}""", "from.series.measure is \"speed\"; expected flow, stock, rate, index, distinct-count or ordinal.")]
    [InlineData("""{"measure":"flow","observations":{"2020":1}}""", "from.period is 2019, which the series does not hold.")]
    public void A_series_that_does_not_do_is_refused_by_name(string series, string message) =>
        Assert.StartsWith(message, Asked.MessageOf("growth.comparison", "{\"from\":{\"series\":" + series + ",\"period\":\"2019\"},\"to\":5}"), StringComparison.Ordinal);

    [Fact]
    public async Task The_stream_goes_on_behind_a_bad_line_and_the_exit_code_tells()
    {
        const string Good = """{"id":2,"calculator":"growth.percent-change","inputs":{"from":4,"to":5}}""";
        var (text, errors, code) = await Asked.Command($"\uFEFF{Good}\r\n\n{{\n{Good}", "calc");
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("""{"id":2,"value":25,"unit":"percent"}""", lines[0]);
        Assert.StartsWith("""{"id":null,"line":3,"error":"not-json",""", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[0], lines[2]);
        Assert.Equal("", errors);
        Assert.Equal(ExitCode.BadInput, code);
    }

    [Fact]
    public async Task Nothing_asked_is_nothing_answered()
    {
        var (text, _, code) = await Asked.Command("", "calc");
        Assert.Equal(("", ExitCode.Done), (text, code));
    }

    [Fact]
    public async Task A_line_of_10_MB_is_refused_and_the_next_is_answered()
    {
        var long10 = $$"""{"id":1,"calculator":"{{new string('x', 10_000_000)}}"}""";
        var (text, _, code) = await Asked.Command(long10 + "\n" + """{"id":2,"calculator":"growth.percent-change","inputs":{"from":4,"to":5}}""", "calc");
        Assert.Equal(
            """
            {"id":1,"line":1,"error":"line-too-long","message":"The line has more than 8388608 bytes; split the request."}
            {"id":2,"value":25,"unit":"percent"}

            """.ReplaceLineEndings("\n"),
            text);
        Assert.Equal(ExitCode.BadInput, code);
    }

    [Theory]
    [InlineData("""{"id":"a b","inputs":{"x":""", "\"a b\"")]
    [InlineData("""{"calculator":"growth.log","inputs":{"from":[1,{"id":9}]},"id":-7.5,"more":""", "-7.5")]
    [InlineData("""{"inputs":""", "null")]
    [InlineData("""{"id":[1],"inputs":""", "null")]
    [InlineData("", "null")]
    public async Task A_line_that_is_too_long_keeps_an_id_that_stands_at_its_beginning(string beginning, string id)
    {
        var (text, _, _) = await Asked.Command("\uFEFF" + beginning + "\"" + new string('x', CalcSession.LongestLine + 1), "calc");
        Assert.StartsWith($"{{\"id\":{id},\"line\":1,\"error\":\"line-too-long\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_do_not_wait_for_a_line_that_may_take_long()
    {
        var text = new Pieces();
        const string Quick = """{"id":1,"calculator":"growth.fold-change","inputs":{"from":1,"to":2}}""";
        const string Slow = """{"id":2,"calculator":"decomposition.logarithmic-mean","inputs":{"a":1,"b":1}}""";
        await CalcSession.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{Quick}\n{Quick}\n{Slow}\n{Quick}\n")), text, explain: false);
        var answer = """{"id":1,"value":2,"unit":"times"}""" + "\n";
        Assert.Equal([answer + answer, """{"id":2,"value":1}""" + "\n" + answer], text.Written);
    }

    /// <summary>Each piece as it was sent.</summary>
    private sealed class Pieces : StringWriter
    {
        public List<string> Written { get; } = [];

        public override void Write(string? value) => Written.Add(value ?? "");
    }

    [Theory]
    [InlineData("growth.log", """{"from":100,"to":110}""", "log-points")]
    [InlineData("growth.log", """{"series":{"measure":"flow","observations":{"2020":100,"2021":110}},"from":"2020","to":"2021"}""", "log-points")]
    [InlineData("growth.difference", """{"series":{"measure":"rate","unit":"percent","observations":{"2020":4,"2021":8}},"from":"2020","to":"2021"}""", "percentage-points")]
    [InlineData("growth.difference", """{"series":{"measure":"flow","unit":"persons","observations":{"2020":4,"2021":8}},"from":"2020","to":"2021"}""", "persons")]
    [InlineData("growth.annualized-flow", """{"series":{"measure":"flow","unit":"VND","observations":{"2020-Q1":4}},"period":"2020-Q1"}""", "VND")]
    [InlineData("growth.difference", """{"from":4,"to":8}""", null)]
    [InlineData("growth.difference", """{"series":{"measure":"flow","observations":{"2020":4,"2021":8}},"from":"2020","to":"2021"}""", null)]
    public void A_plain_number_has_the_unit_that_its_formula_or_its_series_says(string calculator, string inputs, string? unit)
    {
        var answer = Asked.Json(calculator, inputs);
        Assert.Equal(System.Text.Json.JsonValueKind.Number, answer.GetProperty("value").ValueKind);
        Assert.Equal(unit, answer.TryGetProperty("unit", out var said) ? said.GetString() : null);
    }

    [Fact]
    public async Task A_line_of_a_million_bytes_is_answered()
    {
        var values = string.Join(',', Enumerable.Repeat("1.5", 250_000));
        var (text, _, code) = await Asked.Command("{\"id\":1,\"calculator\":\"year-to-date.sum\",\"inputs\":{\"values\":[" + values + "],\"period\":250000}}", "calc");
        Assert.Equal("""{"id":1,"value":375000}""" + "\n", text);
        Assert.Equal(ExitCode.Done, code);
    }

    [Fact]
    public async Task Answers_are_on_their_way_before_more_is_waited_for()
    {
        using var text = new StringWriter();
        var request = Encoding.UTF8.GetBytes("""{"id":1,"calculator":"growth.fold-change","inputs":{"from":1,"to":2}}""" + "\n");
        using var input = new TalkingStream(() => request, () =>
        {
            Assert.Equal("""{"id":1,"value":2,"unit":"times"}""" + "\n", text.ToString());
            return [];
        });
        Assert.Equal(0, await CalcSession.RunAsync(input, text, explain: false));
    }

    /// <summary>Asks for its next part only when that is read.</summary>
    private sealed class TalkingStream(params Func<byte[]>[] parts) : MemoryStream
    {
        private int _part;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var next = _part < parts.Length ? parts[_part++]() : [];
            next.CopyTo(buffer);
            return new(next.Length);
        }
    }
}
