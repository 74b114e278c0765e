using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Tool.Tests;

/// <summary>What a signal does to a session that waits: only a process of its own can be sent one.</summary>
public class SignalTests
{
    private const string Request = """{"id":1,"calculator":"growth.percent-change","inputs":{"from":4,"to":5}}""";

    /// <summary>A shell reads 128 and the number of the signal. System.CommandLine by itself waits two seconds for the session to end, and what is typed meanwhile is lost.</summary>
    [Theory, InlineData("INT", 130), InlineData("TERM", 143)]
    public async Task A_signal_ends_a_session_that_waits_at_once(string signal, int code)
    {
        if (OperatingSystem.IsWindows()) return;    // it has no kill
        using var govind = Start("dotnet", typeof(CalcSession).Assembly.Location, "calc");
        await govind.StandardInput.WriteLineAsync(Request);
        await govind.StandardInput.FlushAsync();
        Assert.Equal("""{"id":1,"value":25,"unit":"percent"}""", await govind.StandardOutput.ReadLineAsync());

        using var kill = Start("kill", "-" + signal, govind.Id.ToString(CultureInfo.InvariantCulture));
        await kill.WaitForExitAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await govind.StandardInput.WriteLineAsync(Request);
            await govind.StandardInput.FlushAsync();
        });
        await govind.WaitForExitAsync();
        Assert.Equal((code, "", ""), (govind.ExitCode, await govind.StandardOutput.ReadToEndAsync(), await govind.StandardError.ReadToEndAsync()));
    }

    private static Process Start(string file, params string[] words) => Process.Start(new ProcessStartInfo(file, words)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
