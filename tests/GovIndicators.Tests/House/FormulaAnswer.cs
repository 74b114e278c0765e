using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace GovIndicators.Tests.House;

/// <summary>Holds an answer against the text that a page prints for it.</summary>
internal static partial class FormulaAnswer
{
    /// <returns>What is wrong; null when the answer is what the text says, to its last digit.</returns>
    public static string? Fault(object? answer, Explanation why, string expected)
    {
        if (expected == "none" || expected.StartsWith("none ", StringComparison.Ordinal))
        {
            var reason = expected["none".Length..].Trim();
            if (answer is not null and not Share { Percent: null }) return $"it answers {Text(answer)}; expected none.";
            return reason.Length == 0 || reason == why.Reason.Code ? null : $"the reason is {why.Reason.Code}; expected {reason}.";
        }

        if (answer is null) return $"it has no answer ({why.Reason.Code}); expected {expected}.";
        return Says(answer, expected) ? null : $"it answers {Text(answer)}; expected {expected}.";
    }

    private static bool Says(object? answer, string expected) => (answer, expected.Trim()) switch
    {
        (null, var text) => text == "none",
        (Percent percent, [.. var digits, '%']) => IsPrinted(percent.Value, digits),
        (PercentagePoints points, var text) when Points().Match(text) is { Success: true } match => IsPrinted(points.Value, match.Groups["digits"].Value),
        (Share share, var text) when text.Split(" of ") is [var part, var rest] => SaysShare(share, part, rest.Split('=')),
        (Share { Percent: { } percent }, var text) => Says(percent, text),
        (Bounds bounds, var text) => bounds.RoundOutward(Decimals(text)).ToString() == text,
        (string word, var text) => word == text.Trim('"'),
        (Enum value, var text) => value.ToString() == text,
        (double or int or long or decimal or float, var text) => IsPrinted(Convert.ToDouble(answer, CultureInfo.InvariantCulture), text),
        (_, var text) when Parts(text) is { Count: > 0 } parts => parts.All(one => HasProperty(answer, one.Name, one.Value)),
        (IEnumerable list, ['[', .. var parts, ']']) => SaysList([.. list.Cast<object?>()], FormulaText.Split(parts, ',')),
        _ => Text(answer) == expected.Trim(),
    };

    private static bool SaysShare(Share share, string part, string[] rest) =>
        IsPrinted(share.Numerator, part) && IsPrinted(share.Denominator, rest[0])
        && (rest.Length == 1 || (share.Percent is { } percent ? Says(percent, rest[1]) : rest[1].Trim() == "none"));

    private static bool SaysList(List<object?> list, IReadOnlyList<string> parts) => list.Count == parts.Count && list.Zip(parts).All(pair => Says(pair.First, pair.Second));

    /// <summary>Parts such as effect=1.5 share=45.83 %: each value goes on to the next name.</summary>
    private static List<(string Name, string Value)> Parts(string text)
    {
        List<(string Name, string Value)> parts = [];
        foreach (var word in FormulaText.Split(text, ' '))
        {
            if (PartName().Match(word) is { Success: true } match) parts.Add((match.Groups["name"].Value, word[match.Length..]));
            else if (parts.Count > 0) parts[^1] = (parts[^1].Name, parts[^1].Value + " " + word);
            else return [];
        }

        return parts;
    }

    private static bool HasProperty(object answer, string name, string expected) =>
        answer.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } property && Says(property.GetValue(answer), expected);

    /// <summary>The number, rounded to as many decimals as are printed, is the printed one.</summary>
    private static bool IsPrinted(double number, string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var printed)
        && Rounding.HalfAwayFromZero(number, Decimals(text)) == printed;

    private static int Decimals(string text) => DecimalPlaces().Matches(text).Select(match => match.Groups["places"].Length).DefaultIfEmpty(0).Max();

    private static string Text(object answer) => answer switch
    {
        Percent percent => percent.ToExactString(),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IEnumerable list and not string => $"[{string.Join(", ", list.Cast<object?>().Select(one => one is null ? "none" : Text(one)))}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => answer.ToString()!,
    };

    [GeneratedRegex(@"^(?<digits>[+-]?[\d.,]+) ?(pp|points?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Points();

    [GeneratedRegex("^(?<name>[A-Za-z][A-Za-z0-9]*)=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartName();

    [GeneratedRegex(@"\.(?<places>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DecimalPlaces();
}
