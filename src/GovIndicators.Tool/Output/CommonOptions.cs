using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Tool;

/// <summary>The options that every report takes, with one wording and one way to read them.</summary>
internal static class CommonOptions
{
    // A review reaches some years back and ahead of its day; a day outside these years is a slip of the hand.
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2199, 12, 31);

    internal static Argument<string?> Dataset() => new("DATASET")
    {
        Description = "A dataset: a folder, or one JSON file. Without it, the embedded sample.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static Option<OutputFormat> Format() => Among(new Option<OutputFormat>("--format", "-f")
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
    }, "table", "json", "csv", "markdown");

    internal static Option<Language> Language() => Among(new Option<Language>("--language", "-l")
    {
        Description = "en (default) or vi.",
        CustomParser = result => Read(result, text => text switch
        {
            "en" => GovIndicators.Language.English,
            "vi" => GovIndicators.Language.Vietnamese,
            _ => (Language?)null,
        }, "a language; expected en or vi") ?? default,
    }, "en", "vi");

    internal static Option<bool> Explain() => new("--explain") { Description = "Say how each number came about." };

    /// <summary>Refuses explanations in a format that has no place for them, rather than leave them out.</summary>
    /// <exception cref="BadInputException">Explanations are asked for in CSV.</exception>
    internal static void RefuseExplained(bool explain, OutputFormat format)
    {
        if (explain && format == OutputFormat.Csv) throw new BadInputException("--explain has no place in csv, which holds numbers alone; use --format json, table or markdown.");
    }

    internal static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-mm-dd",
        CustomParser = result =>
        {
            var read = Read(
                result,
                text => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : (LocalDate?)null,
                "a date; expected year, month and day, such as 2024-07-19");
            if (read is not { } day || (day >= Earliest && day <= Latest)) return read;
            result.AddError($"{name} is {day.ToIso()}; expected a day from {Earliest.ToIso()} to {Latest.ToIso()}.");
            return null;
        },
    };

    /// <summary>A whole number, such as a number of trials.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="what">What it is a number of.</param>
    /// <param name="description">What help says of it.</param>
    internal static Option<int?> Count(string name, string what, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result => Read(
            result,
            text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : (int?)null,
            $"a number of {what}; expected a whole number from 1 on, such as 10000"),
    };

    /// <summary>Help and completion name what can be typed, not the names in the code.</summary>
    private static Option<T> Among<T>(Option<T> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }

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
