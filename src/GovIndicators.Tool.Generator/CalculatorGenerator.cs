using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GovIndicators.Tool.Generator;

/// <summary>Writes the table of <c>govind calc</c>: each public method of the library that carries a [Formula] name, with readers for what it is given and a writer for what it answers.</summary>
[Generator]
public sealed class CalculatorGenerator : IIncrementalGenerator
{
    private static readonly Regex FormulaLine = new("^Formula: `(?<formula>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex ExampleBlock = new("^```example\n(?<lines>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.AdditionalTextsProvider
            .Where(text => text.Path.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany((text, cancellation) => FormulasOf(text.Path, text.GetText(cancellation)))
            .Collect();
        var docs = context.AdditionalTextsProvider
            .Where(text => Path.GetFileName(text.Path) == "GovIndicators.xml")
            .Select((text, cancellation) => LibraryDocs.Read(text.GetText(cancellation)?.ToString()))
            .Collect();
        // The text is the model: a step of the compiler that changes nothing in the library ends here.
        var source = context.CompilationProvider.Combine(pages).Combine(docs)
            .Select((input, cancellation) => new TableWriter(input.Left.Left, input.Left.Right, input.Right.FirstOrDefault() ?? LibraryDocs.Read(text: null)).Write(cancellation));
        context.RegisterSourceOutput(source, (output, text) => output.AddSource("CalculatorTable.g.cs", text));
    }

    private static IEnumerable<FormulaPage> FormulasOf(string path, SourceText? text)
    {
        if (text is null) yield break;
        var page = text.ToString().Replace("\r\n", "\n");
        string[] questions =
        [
            .. ExampleBlock.Matches(page).Cast<Match>().SelectMany(block => block.Groups["lines"].Value.Split('\n'))
                .Where(line => line.Contains("=>")).Select(line => line.Substring(0, line.IndexOf("=>", StringComparison.Ordinal)).Trim()),
        ];
        foreach (Match match in FormulaLine.Matches(page))
        {
            var formula = match.Groups["formula"].Value;
            yield return new(formula, Path.GetFileName(path), [.. questions.Where(question => question.StartsWith(formula + " ", StringComparison.Ordinal))]);
        }
    }
}
