namespace GovIndicators.Tool.Tests;

public class GovindCommandTests
{
    [Theory]
    [InlineData("revew", "Did you mean 'review'?")]
    [InlineData("grwoth", "Did you mean 'growth'?")]
    [InlineData("--hlep", "Did you mean '--help'?")]
    public async Task A_mistyped_word_is_answered_with_the_one_that_was_meant(string word, string answer)
    {
        var (exit, text, errors) = await Govind.Run(word);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Equal($"govind: Unrecognized command or argument '{word}'.\n{answer}\nTry 'govind --help'.\n", errors);
    }

    [Fact]
    public async Task A_mistyped_option_of_a_command_is_answered_with_its_own()
    {
        var (exit, _, errors) = await Govind.Run("growth", "table.csv", "--mesure", "flow");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("Did you mean '--measure'?", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "--trails", "--trials")]
    [InlineData("review", "--asof", "--as-of")]
    [InlineData("progress", "--metod", "--method")]
    [InlineData("growth", "--mesure", "--measure")]
    public async Task A_mistyped_option_is_not_taken_for_the_file_that_a_command_reads(string command, string word, string meant)
    {
        var (exit, text, errors) = await Govind.Run(command, word);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Equal($"govind: Unrecognized command or argument '{word}'.\nDid you mean '{meant}'?\nTry 'govind --help'.\n", errors);
    }

    [Fact]
    public async Task The_value_of_a_mistyped_option_does_not_hide_what_was_meant()
    {
        var (exit, _, errors) = await Govind.Run("plan", "--metod", "all");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("Did you mean '--method'?", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_name_begins_as_an_option_is_named_behind_two_dashes()
    {
        var (exit, _, errors) = await Govind.Run("plan", "--", "--plans");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("There is no folder and no file '--plans'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_is_near_to_nothing_is_not_guessed()
    {
        var (_, _, errors) = await Govind.Run("weather");
        Assert.DoesNotContain("Did you mean", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_at_all_is_told_what_to_name()
    {
        var (exit, _, errors) = await Govind.Run();
        Assert.Equal((ExitCode.BadInput, "govind: name a command, such as 'govind review'. Try 'govind --help'.\n"), (exit, errors));
    }
}
