namespace GovIndicators.Tests.House;

/// <summary>What the README and the guide show in C# is what compiles and runs here.</summary>
public class ReadmeTests
{
    private const string House = "tests/GovIndicators.Datasets.Tests/House/";

    [Theory, InlineData("README.md", House + "ReadmeExamples.cs"), InlineData("docs/from-code.md", House + "FromCodeExamples.cs")]
    public void Every_example_of_a_page_is_compiled_and_run(string page, string compiled)
    {
        var source = Flatten(Repository.Read(compiled));
        var examples = Markdown.Blocks(page, "csharp");
        Assert.NotEmpty(examples);
        Faults.None(from example in examples
                    where !source.Contains(Flatten(WithoutUsings(example)), StringComparison.Ordinal)
                    select $"This example of {page} does not stand in {compiled}; copy it there:\n{example}");
    }

    /// <summary>Imports stand at the head of a file, wherever the example has them.</summary>
    private static string WithoutUsings(string example) =>
        string.Join('\n', example.Split('\n').Where(line => !line.StartsWith("using ", StringComparison.Ordinal) || !line.EndsWith(';') || line.Contains('=', StringComparison.Ordinal)));

    /// <summary>Without blanks, so that indentation does not matter.</summary>
    private static string Flatten(string code) => string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));
}
