using GovIndicators.Tool.Tests.Plan;

namespace GovIndicators.Tool.Tests;

public sealed class LateProgressBarTests
{
    [Fact]
    public void Nothing_is_shown_for_work_that_is_done_in_half_a_second()
    {
        var time = new SteppingTime();
        using var errors = new StringWriter();
        using (var bar = new LateProgressBar(Terminal(errors, time), "Working"))
        {
            time.Pass(TimeSpan.FromMilliseconds(499));
            bar.Report(0.9);
        }

        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void Work_that_lasts_shows_a_bar_in_words_and_signs_and_clears_it()
    {
        var time = new SteppingTime();
        using var errors = new StringWriter();
        using (var bar = new LateProgressBar(Terminal(errors, time), "Working"))
        {
            bar.Report(0.25);
            time.Pass(TimeSpan.FromMilliseconds(500));
            bar.Report(0.5);
            bar.Report(0.5);
            bar.Report(0.4);
            Assert.Equal("\rWorking [###############...............] 50%", errors.ToString());
            bar.Report(2);
            Assert.EndsWith("\rWorking [##############################] 100%", errors.ToString(), StringComparison.Ordinal);
        }

        Assert.EndsWith("\r" + new string(' ', "Working [##############################] 100%".Length) + "\r", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', errors.ToString());
    }

    [Fact]
    public void A_simulation_that_lasts_shows_a_bar_on_a_terminal()
    {
        Assert.Contains("\rSimulating [", Simulated(isTerminal: true, TimeSpan.FromMilliseconds(300)), StringComparison.Ordinal);
        Assert.Contains("\rĐang mô phỏng [", Simulated(isTerminal: true, TimeSpan.FromMilliseconds(300), "--language", "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_simulation_that_is_quick_shows_none() => Assert.Equal("", Simulated(isTerminal: true, TimeSpan.Zero));

    [Fact]
    public void A_simulation_that_lasts_shows_none_when_redirected() => Assert.Equal("", Simulated(isTerminal: false, TimeSpan.FromMilliseconds(300)));

    [Fact]
    public void The_report_is_the_same_with_the_bar_and_without()
    {
        using var data = new MadeDataset(PlanCommandTests.TwoPlans);
        string[] args = ["plan", data.Path, "--trials", "200000"];
        Assert.Equal(Run(isTerminal: true, TimeSpan.FromMilliseconds(300), args).Text, Run(isTerminal: true, TimeSpan.Zero, args).Text);
    }

    /// <summary>What is written to standard error while a clock goes on by so much each time somebody looks at it.</summary>
    private static string Simulated(bool isTerminal, TimeSpan step, params string[] more)
    {
        using var data = new MadeDataset(PlanCommandTests.TwoPlans);
        return Run(isTerminal, step, ["plan", data.Path, "--trials", "200000", .. more]).Errors;
    }

    private static (int Exit, string Text, string Errors) Run(bool isTerminal, TimeSpan step, params string[] args) =>
        Govind.Run(output => output with { IsTerminal = isTerminal, ShowsProgress = isTerminal, Elapsed = new SteppingTime(step).Elapsed }, new MemoryStream(), args).GetAwaiter().GetResult();

    private static Output Terminal(TextWriter errors, SteppingTime time) => new(TextWriter.Null, errors, IsTerminal: true, WantsNoColor: true) { Elapsed = time.Elapsed };

    /// <summary>Time that passes when the test says so, or by a step whenever somebody looks.</summary>
    private sealed class SteppingTime(TimeSpan step = default)
    {
        private long _ticks;

        public TimeSpan Elapsed() => new(Interlocked.Add(ref _ticks, step.Ticks));

        public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}
