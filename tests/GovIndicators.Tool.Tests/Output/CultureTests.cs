using System.Globalization;
using System.Text;

namespace GovIndicators.Tool.Tests;

/// <summary>What the command prints is the same on every machine, whatever its culture writes for a decimal sign, a minus or a date.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("review --format json"), InlineData("review --format csv"), InlineData("review --explain"), InlineData("review --language vi --format markdown"), InlineData("review --since 2023-02-25")]
    [InlineData("review {made-up} --format json"), InlineData("progress -m all --explain"), InlineData("progress {made-up} --format csv"), InlineData("plan {made-up}"), InlineData("plan {made-up} --format json"), InlineData("plan {task-counts} --language vi")]
    [InlineData("review --as-of 2022-12-25"), InlineData("review --as-of 19.07.2024"), InlineData("plan --trials 1.5"), InlineData("calc --list")]
    public async Task A_report_is_the_same_in_a_hostile_culture(string command)
    {
        string[] args = [.. command.Split(' ').Select(word => word.Replace("{made-up}", Samples.MadeUp, StringComparison.Ordinal).Replace("{task-counts}", Samples.TaskCounts, StringComparison.Ordinal))];
        Assert.Equal(await Govind.Run(args), await Elsewhere(() => Govind.Run(args)));
    }

    [Fact]
    public async Task A_request_is_answered_alike_in_a_hostile_culture()
    {
        const string request = """{"id": 1.5, "calculator": "growth.percent-change", "inputs": {"from": 1234.5, "to": 1000.25}}""";
        Stream Input() => new MemoryStream(Encoding.UTF8.GetBytes(request));
        var here = await Govind.Run(Input(), isTerminal: false, "calc", "--explain");
        Assert.Contains("-18.975", here.Text, StringComparison.Ordinal);
        Assert.Equal(here, await Elsewhere(() => Govind.Run(Input(), isTerminal: false, "calc", "--explain")));
    }

    [Fact]
    public async Task A_table_is_read_alike_in_a_hostile_culture()
    {
        var table = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(table, "period,value\n2021,1234.5\n2022,-1000.25\n2023,\"1,5\"\n");
        try
        {
            var (exit, text, errors) = await Elsewhere(() => Govind.Run("growth", table));
            Assert.Equal((ExitCode.BadInput, ""), (exit, text));
            Assert.Contains("line 4: '1,5' is no number", errors, StringComparison.Ordinal);
            await File.WriteAllTextAsync(table, "period,value\n2021,1234.5\n2022,-1000.25\n");
            Assert.Equal(await Govind.Run("growth", table, "--format", "json"), await Elsewhere(() => Govind.Run("growth", table, "--format", "json")));
        }
        finally
        {
            File.Delete(table);
        }
    }

    /// <summary>A culture made up to break whatever forgets to name one; the tests run without the cultures of the machine.</summary>
    private static async Task<T> Elsewhere<T>(Func<Task<T>> run)
    {
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat = new()
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            PercentDecimalSeparator = ",",
            PercentGroupSeparator = ".",
            NegativeSign = "\u2212",
            PositiveSign = "plus",
            NaNSymbol = "?",
            PercentSymbol = "pct",
            NumberGroupSizes = [2],
        };
        hostile.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        hostile.DateTimeFormat.DateSeparator = ".";
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = hostile;
            Assert.Equal("\u22121,5", (-1.5).ToString(Thread.CurrentThread.CurrentCulture));
            return await run();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
