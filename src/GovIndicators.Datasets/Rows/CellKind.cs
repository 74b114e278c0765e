namespace GovIndicators.Datasets;

/// <summary>What a cell may hold, as JSON and its schema see it; whether it makes sense is judged later.</summary>
internal sealed record CellKind
{
    private CellKind(string expected, bool asNumber = false, bool asText = true) => (Expected, AsNumber, AsText) = (expected, asNumber, asText);

    internal static CellKind Text { get; } = new("a text in quotes");

    internal static CellKind Date { get; } = new("a date in quotes, such as \"2024-07-19\"") { Format = "date" };

    internal static CellKind Period { get; } = new("a period in quotes, such as \"2024-Q1\"")
    {
        Pattern = @"^\d{4}(-(A1|S[12]|Q[1-4]|M?\d{2}|W\d{2}|D\d{3}|\d{2}-\d{2}))?(/--\d{2}(-01)?)?$",
    };

    internal static CellKind AgencyCode { get; } = new("the code of an agency in quotes, such as \"VN-BTC\"") { Pattern = "^[A-Z][A-Z0-9]+(-[A-Z0-9]+)*$" };

    internal static CellKind IndicatorCode { get; } = new("the code of an indicator in quotes, such as \"ONLINE-SERVICE-USERS\"") { Pattern = "^[A-Z][A-Z0-9._-]*$" };

    internal static CellKind Number { get; } = new("a number without quotes", asNumber: true, asText: false);

    internal static CellKind Count { get; } = new("a whole number without quotes", asNumber: true, asText: false) { IsWhole = true };

    /// <summary>A number, or a fraction in quotes.</summary>
    internal static CellKind Weight { get; } = new("a number, or a fraction in quotes, such as \"2/3\"", asNumber: true) { Pattern = @"^\d+(\.\d+|/\d+)?$" };

    /// <summary>How a message calls what was expected.</summary>
    internal string Expected { get; }

    internal bool AsNumber { get; }

    internal bool AsText { get; }

    internal bool IsWhole { get; private init; }

    internal string? Format { get; private init; }

    internal string? Pattern { get; private init; }

    /// <summary>The words of a closed set.</summary>
    internal IReadOnlyList<string>? Words { get; private init; }

    internal static CellKind OneOf(IReadOnlyList<string> words) => new($"one of {string.Join(", ", words)}") { Words = words };
}
