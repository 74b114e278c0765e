using System.Globalization;

namespace GovIndicators.Tool;

/// <summary>What the library says when it refuses an input, for a reader who sees JSON and no methods.</summary>
internal static class RefusalText
{
    // The framework words its checks of a range for programmers: total ('-1') must be a non-negative value.
    private static readonly (string Framework, string Words)[] Ranges =
    [
        ("must be a non-negative and non-zero value.", "a number above 0"),
        ("must be a non-negative value.", "0 or above"),
        ("must be a non-zero value.", "another number than 0"),
        ("must be greater than or equal to ", "{0} or above"),
        ("must be less than or equal to ", "{0} or below"),
        ("must be greater than ", "a number above {0}"),
        ("must be less than ", "a number below {0}"),
    ];

    /// <summary>The message alone, without the parameter of the method that refused; the value that it refused stays in sight.</summary>
    internal static string Of(Exception refused)
    {
        var end = refused.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        var message = end < 0 ? refused.Message : refused.Message[..end];
        if (refused is not ArgumentOutOfRangeException { ActualValue: { } actual, ParamName: { } name }) return message;
        var text = InputReading.Shortened(Convert.ToString(actual, CultureInfo.InvariantCulture) ?? "");
        foreach (var (framework, words) in Ranges)
        {
            var start = message.IndexOf(framework, StringComparison.Ordinal);
            if (start < 0 || !message.StartsWith($"{name} ('", StringComparison.Ordinal)) continue;
            return $"{name} is {text}; expected {words.Replace("{0}", message[(start + framework.Length)..].Trim('.', '\''), StringComparison.Ordinal)}.";
        }

        return message.Contains(text, StringComparison.Ordinal) ? message : $"{message} {name} is {text}.";
    }
}
