namespace GovIndicators.Tool;

/// <summary>Something that the caller gave does not do; the message says what came in and what would do.</summary>
internal sealed class BadInputException(string message) : Exception(message);
