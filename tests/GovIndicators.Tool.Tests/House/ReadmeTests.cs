namespace GovIndicators.Tests.House;

/// <summary>What the README shows of the command is what the command prints.</summary>
public class ReadmeTests
{
    [Fact]
    public void Every_command_of_the_readme_prints_what_stands_below_it() =>
        Faults.None(from block in Markdown.Blocks("README.md", "console")
                    from shown in ConsoleExample.In(block)
                    where shown.Expected.Count > 0
                    let fault = shown.Fault()
                    where fault is not null
                    select fault);

    [Fact]
    public void A_line_of_dots_stands_for_any_lines()
    {
        Assert.True(ConsoleExample.Matches(["a", "...", "d"], ["a", "b", "c", "d"]));
        Assert.True(ConsoleExample.Matches(["a", "..."], ["a"]));
        Assert.False(ConsoleExample.Matches(["a", "...", "d"], ["a", "b", "c"]));
        Assert.False(ConsoleExample.Matches(["a"], ["a", "b"]));
    }
}
