using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tool.Tests;

public class CalcLaws
{
    private static readonly string[] Requests =
    [
        """{"id":1,"calculator":"growth.percent-change","inputs":{"from":200,"to":201}}""",
        """{"id":"a","calculator":"completion.rate","inputs":{"tally":{"total":24,"completed":11},"basis":"all"},"explain":true}""",
        """{"calculator":"decomposition.das-gupta","inputs":{"factors":[{"name":"a","before":1,"after":[2]},{"name":"b","before":3,"after":4}]}}""",
        """{"calculator":"growth.bounds-of-percent-change","inputs":{"from":"[1.775, 1.785)","to":{"lower":9.5,"upper":9.6}}}""",
        """{"calculator":"gap-filling.fill","inputs":{"series":{"measure":"flow","observations":{"2020":1,"2021":null,"2022":{"value":3,"status":"P"}}},"rule":{"carry-forward-at-most":{"periods":2}}}}""",
        """{"calculator":"schedule.planned-percent","inputs":{"start":"2024-01-01","finish":"2024-12-31","asOf":"2024-06-30"}}""",
    ];

    /// <summary>A request with some of its bytes exchanged, and perhaps cut off.</summary>
    private static Arbitrary<byte[]> Damaged => (
        from request in Gen.Elements(Requests)
        from at in Gen.ListOf(Gen.Choose(0, request.Length - 1), 3)
        from letter in Gen.ListOf(Gen.OneOf(Gen.Elements("{}[]\",:\\eE-+.0 nu"u8.ToArray()), Gen.Choose(0, 255).Select(one => (byte)one)), 3)
        from damage in Gen.Choose(0, 3)
        from length in Gen.Frequency((3, Gen.Constant(request.Length)), (1, Gen.Choose(1, request.Length)))
        select Damage(Encoding.UTF8.GetBytes(request), [.. at.Take(damage)], [.. letter], length)).ToArbitrary();

    [Fact]
    public void Whatever_the_line_it_has_one_answer_that_is_JSON() =>
        Prop.ForAll(Damaged, line =>
        {
            var text = Asked.Bytes(line);
            if (text.Length == 0) return line.All(one => one is (byte)' ' or (byte)'\t' or (byte)'\r');
            using var answer = JsonDocument.Parse(text);
            return !text.Contains('\n', StringComparison.Ordinal) && answer.RootElement.TryGetProperty("value", out _) != answer.RootElement.TryGetProperty("error", out _);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>The call is used again for each line; what one line left behind must not reach the next.</summary>
    [Fact]
    public void An_answer_does_not_depend_on_the_lines_before_it() =>
        Prop.ForAll(Damaged, Gen.Elements(Requests).ToArbitrary(), (before, request) =>
        {
            using var session = new CalcSession(explain: false);
            session.Answer(before);
            session.Clear();
            session.Answer(Encoding.UTF8.GetBytes(request));
            return Encoding.UTF8.GetString(session.Answers).TrimEnd('\n') == Asked.One(request);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void An_ordinary_request_allocates_nothing()
    {
        using var session = new CalcSession(explain: false);
        var line = Encoding.UTF8.GetBytes(Requests[0]);
        Assert.Equal(0, Allocated.By(() =>
        {
            for (var i = 0; i < 100; i++) Ask();
        }));

        void Ask()
        {
            session.Answer(line);
            session.Clear();
        }
    }

    [Fact]
    public void A_series_that_was_answered_can_be_given()
    {
        const string Given = """{"measure":"stock","observations":{"2023-Q3":1,"2023-Q4":null,"2024-Q1":{"value":3.5,"status":"E"}}}""";
        var first = Asked.Json("gap-filling.fill", "{\"series\":" + Given + ",\"rule\":\"absence\"}").GetProperty("value").GetRawText();
        var second = Asked.Json("gap-filling.fill", "{\"series\":" + first + ",\"rule\":\"absence\"}").GetProperty("value").GetRawText();
        Assert.Equal("""{"indicator":"INDICATOR","agency":"AGENCY","measure":"stock","unit":"","direction":"unknown","accumulation":"discrete","producer":"","frequency":"Q","observations":{"2023-Q3":{"value":1},"2023-Q4":{"value":null},"2024-Q1":{"value":3.5,"status":"E"}}}""", first);
        Assert.Equal(first, second);
    }

    private static byte[] Damage(byte[] line, int[] at, byte[] letters, int length)
    {
        for (var i = 0; i < at.Length; i++) line[at[i]] = letters[i] == (byte)'\n' ? (byte)' ' : letters[i];
        return line[..length];
    }
}
