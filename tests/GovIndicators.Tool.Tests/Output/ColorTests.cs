using System.Text.RegularExpressions;

namespace GovIndicators.Tool.Tests;

/// <summary>A color says nothing that a word does not say, and nobody gets one who did not ask for it.</summary>
public sealed partial class ColorTests
{
    private const char Escape = '\u001b';

    public static TheoryData<string, string> Reports => new()
    {
        { "review", "" }, { "review", Samples.MadeUp }, { "plan", Samples.MadeUp }, { "plan", Samples.TaskCounts }, { "progress", "" }, { "progress", Samples.MadeUp },
    };

    [Theory, MemberData(nameof(Reports))]
    public async Task A_terminal_gets_color_and_the_same_words_without_it(string command, string dataset)
    {
        var colored = await On(output => output with { IsTerminal = true, WantsNoColor = false, UnderstandsEscapes = true }, command, dataset);
        var plain = await On(output => output with { IsTerminal = true, WantsNoColor = true, UnderstandsEscapes = true }, command, dataset);
        Assert.Contains(Escape, colored);
        Assert.DoesNotContain(Escape, plain);
        Assert.Equal(plain, EscapeSequence().Replace(colored, ""));
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task What_is_redirected_gets_no_escape_even_where_color_is_wanted(string command, string dataset) =>
        Assert.DoesNotContain(Escape, await On(output => output with { IsTerminal = false, WantsNoColor = false, UnderstandsEscapes = true }, command, dataset));

    /// <summary>Every cell that is colored has letters: a status is a word, never a mark or a color alone.</summary>
    [Theory, MemberData(nameof(Reports))]
    public async Task What_is_colored_is_a_word(string command, string dataset)
    {
        var colored = await On(output => output with { IsTerminal = true, WantsNoColor = false, UnderstandsEscapes = true }, command, dataset);
        var cells = ColoredText().Matches(colored).Select(match => match.Groups["text"].Value.Trim()).Where(text => text.Length > 0).ToList();
        Assert.All(cells, text => Assert.Contains(text, c => char.IsLetter(c) || c == '–'));
    }

    [Theory, InlineData("json"), InlineData("csv"), InlineData("markdown")]
    public async Task Formats_for_programs_have_no_escape_on_a_terminal(string format)
    {
        var (_, text, _) = await Govind.Run(output => output with { IsTerminal = true, WantsNoColor = false, UnderstandsEscapes = true }, new MemoryStream(), "review", "--format", format);
        Assert.DoesNotContain(Escape, text);
    }

    private static async Task<string> On(Func<Output, Output> where, string command, string dataset) =>
        (await Govind.Run(output => where(output) with { Width = 400 }, new MemoryStream(), dataset.Length == 0 ? [command] : [command, dataset])).Text;

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EscapeSequence();

    /// <summary>Foreground colors 31 to 37 and 90 to 97, up to the next escape.</summary>
    [GeneratedRegex("\u001b\\[(3[1-7]|9[0-7]|38;[0-9;]+)m(?<text>[^\u001b]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColoredText();
}
