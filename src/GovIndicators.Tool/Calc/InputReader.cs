using System.Text.Json;

namespace GovIndicators.Tool;

/// <summary>Reads one value of JSON; it begins on the first token of the value and ends on the last.</summary>
internal delegate T InputReader<out T>(ref Utf8JsonReader reader);

/// <summary>Reads a text as a value of a type.</summary>
internal delegate bool TextReader<T>(ReadOnlySpan<char> text, out T value);
