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
    [InlineData("--asof", "Did you mean '--as-of'?", "review", "--asof", "2024-01-01")]
    [InlineData("--asof", "Did you mean '--as-of'?", "plan", "--asof", "2024-01-01")]
    [InlineData("--languge", "Did you mean '--language'?", "progress", "--languge", "vi")]
    [InlineData("--hepl", "Did you mean '--help'?", "review", "--hepl")]
    [InlineData("--serie-column", "Did you mean '--series-column'?", "growth", "--serie-column", "name", "table.csv")]
    [InlineData("-x", "Options are --list, --schema, --explain, --format, --language, --help; a file whose name begins with '-' is given behind '--'.", "calc", "-x")]
    public async Task A_mistyped_option_is_not_taken_for_a_dataset(string word, string answer, params string[] args)
    {
        var (exit, text, errors) = await Govind.Run(args);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Equal($"govind: Unrecognized command or argument '{word}'.\n{answer}\nTry 'govind --help'.\n", errors);
    }

    [Fact]
    public async Task A_dataset_whose_name_begins_with_a_hyphen_stands_behind_two()
    {
        var (exit, _, errors) = await Govind.Run("review", "--", "-data");
        Assert.Equal((ExitCode.BadInput, "govind: There is no folder and no file '-data'; give the folder of a dataset, or its one JSON file.\n"), (exit, errors));
    }

    [Theory]
    [InlineData("review", ""), InlineData("review", "  "), InlineData("progress", ""), InlineData("plan", "\t")]
    public async Task A_dataset_without_a_name_is_told_in_a_line(string command, string path)
    {
        var (exit, text, errors) = await Govind.Run(command, path);
        Assert.Equal((ExitCode.BadInput, "", $"govind: '{path}' names no dataset; give a folder or a JSON file, or nothing at all for the embedded sample.\n"), (exit, text, errors));
    }

    [Theory]
    [InlineData(""), InlineData("  ")]
    public async Task A_table_without_a_name_is_told_in_a_line(string path)
    {
        var (exit, text, errors) = await Govind.Run("growth", path);
        Assert.Equal((ExitCode.BadInput, "", $"govind: '{path}' names no file; name a CSV file that exists.\n"), (exit, text, errors));
    }

    [Theory]
    [InlineData("'abc' is not a number of trials; expected a whole number from 1 on, such as 10000.", "plan", "--trials", "abc")]
    [InlineData("'1.5' is not a number of trials; expected a whole number from 1 on, such as 10000.", "plan", "--trials", "1.5")]
    [InlineData("--as-of is 9999-12-31; expected a day from 1900-01-01 to 2199-12-31.", "review", "--as-of", "9999-12-31")]
    [InlineData("--as-of is -0001-01-01; expected a day from 1900-01-01 to 2199-12-31.", "review", "--as-of=-0001-01-01")]
    [InlineData("--as-of is 2200-01-01; expected a day from 1900-01-01 to 2199-12-31.", "progress", "--as-of", "2200-01-01")]
    [InlineData("--as-of is 1899-12-31; expected a day from 1900-01-01 to 2199-12-31.", "plan", "--as-of", "1899-12-31")]
    [InlineData("--since is 0001-01-01; expected a day from 1900-01-01 to 2199-12-31.", "review", "--since", "0001-01-01")]
    public async Task A_bad_value_of_an_option_is_told_with_what_would_do(string message, params string[] args)
    {
        var (exit, text, errors) = await Govind.Run(args);
        Assert.Equal((ExitCode.BadInput, "", $"govind: {message}\nTry 'govind --help'.\n"), (exit, text, errors));
    }

    [Theory]
    [InlineData("review"), InlineData("progress"), InlineData("plan"), InlineData("growth", "table.csv")]
    public async Task Explanations_have_no_place_in_csv(params string[] command)
    {
        var (exit, text, errors) = await Govind.Run([.. command, "--explain", "--format", "csv"]);
        Assert.Equal((ExitCode.BadInput, "", "govind: --explain has no place in csv, which holds numbers alone; use --format json, table or markdown.\n"), (exit, text, errors));
    }

    [Theory]
    [InlineData("1900-01-01"), InlineData("2199-12-31")]
    public async Task The_first_and_the_last_day_that_do_give_a_review(string day)
    {
        var (exit, _, errors) = await Govind.Run("review", "--as-of", day);
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
    }

    [Theory]
    [InlineData("--format <table|json|csv|markdown>"), InlineData("--language <en|vi>"), InlineData("--as-of <yyyy-mm-dd>")]
    public async Task Help_names_what_can_be_typed(string option) =>
        Assert.Contains(option, (await Govind.Run("review", "--help")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_dataset_that_cannot_be_read_is_told_in_a_line()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var link = Path.Combine(folder.FullName, "dataset.json");
            File.CreateSymbolicLink(link, Path.Combine(folder.FullName, "gone.json"));
            var (exit, text, errors) = await Govind.Run("review", link);
            Assert.Equal((ExitCode.BadInput, ""), (exit, text));
            Assert.StartsWith($"govind: The dataset '{link}' cannot be read; name a folder or a file that is there and may be read.", errors, StringComparison.Ordinal);
            Assert.Single(errors, c => c == '\n');
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory, InlineData("review"), InlineData("review --format json"), InlineData("review --format csv"), InlineData("progress"), InlineData("plan"), InlineData("calc --list")]
    public async Task A_full_disk_is_told_in_a_line(string command)
    {
        var (exit, _, errors) = await Govind.Run(output => output with { Text = new FullDisk() }, new MemoryStream(), command.Split(' '));
        Assert.Equal((ExitCode.BadInput, "govind: No space left on device\n"), (exit, errors));
    }

    [Fact]
    public async Task Every_fault_of_a_dataset_is_told()
    {
        using var data = new MadeDataset("\"targets\": [" + string.Join(", ", Enumerable.Range(1, 90).Select(i => $$"""{ "code": "T{{i}}", "wrong": 1 }""")) + "]");
        var (exit, _, errors) = await Govind.Run("review", data.Path);
        Assert.Equal(ExitCode.BadInput, exit);
        for (var i = 0; i < 90; i++) Assert.Contains($"$.targets[{i}]", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(" more", errors, StringComparison.Ordinal);
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

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw Full();

        public override void Write(string? value) => throw Full();

        public override void Write(char[] buffer, int index, int count) => throw Full();

        private static IOException Full() => new("No space left on device");
    }
}
