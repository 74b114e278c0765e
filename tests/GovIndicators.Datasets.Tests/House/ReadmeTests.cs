namespace GovIndicators.Tests.House;

/// <summary>What the README shows in C# is what compiles and runs here.</summary>
public class ReadmeTests
{
    private const string Compiled = "tests/GovIndicators.Datasets.Tests/House/ReadmeExamples.cs";

    [Fact]
    public void Every_example_of_the_readme_is_compiled_and_run()
    {
        var source = Flatten(Repository.Read(Compiled));
        Faults.None(from example in Markdown.Blocks("README.md", "csharp")
                    where !source.Contains(Flatten(WithoutUsings(example)), StringComparison.Ordinal)
                    select $"This example of README.md does not stand in {Compiled}; copy it there, into a test of its own:\n{example}");
    }

    /// <summary>Imports stand at the head of a file, wherever the example has them.</summary>
    private static string WithoutUsings(string example) =>
        string.Join('\n', example.Split('\n').Where(line => !line.StartsWith("using ", StringComparison.Ordinal) || !line.EndsWith(';') || line.Contains('=', StringComparison.Ordinal)));

    /// <summary>Without blanks, so that indentation does not matter.</summary>
    private static string Flatten(string code) => string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));
}
