using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Tool;

/// <summary>The options that every report takes, with one wording and one way to read them.</summary>
internal static class CommonOptions
{
    internal static Argument<string?> Dataset() => new("DATASET")
    {
        Description = "A dataset: a folder, or one JSON file. Without it, the embedded sample.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static Option<OutputFormat> Format() => new("--format", "-f")
    {
        Description = "table (default; plain text when redirected), json, csv or markdown.",
        CustomParser = result => Read(result, text => text switch
        {
            "table" => OutputFormat.Table,
            "json" => OutputFormat.Json,
            "csv" => OutputFormat.Csv,
            "markdown" => OutputFormat.Markdown,
            _ => (OutputFormat?)null,
        }, "a format; expected table, json, csv or markdown") ?? default,
    };

    internal static Option<Language> Language() => new("--language", "-l")
    {
        Description = "en (default) or vi.",
        CustomParser = result => Read(result, text => text switch
        {
            "en" => GovIndicators.Language.English,
            "vi" => GovIndicators.Language.Vietnamese,
            _ => (Language?)null,
        }, "a language; expected en or vi") ?? default,
    };

    internal static Option<bool> Explain() => new("--explain") { Description = "Say how each number came about." };

    internal static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-mm-dd",
        CustomParser = result => Read(
            result,
            text => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : (LocalDate?)null,
            "a date; expected year, month and day, such as 2024-07-19"),
    };

    /// <summary>How many of something, from 1 on.</summary>
    internal static Option<int?> Count(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result => Read(
            result,
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : (int?)null,
            $"a number for {name}; expected a whole number from 1 to {NumberForm.English.Write(int.MaxValue)}, written without separators"),
    };

    /// <summary>Reads the one value of an option; the words say what was expected of one that cannot be read.</summary>
    internal static T? Read<T>(ArgumentResult result, Func<string, T?> read, string expected)
        where T : struct
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        var value = read(text);
        if (value is null) result.AddError($"'{text}' is not {expected}.");
        return value;
    }
}
