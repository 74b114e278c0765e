using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace GovIndicators.Tool;

/// <summary>Reads what formulas are given: the parts from which a reader for each type is put together.</summary>
internal static partial class InputReading
{
    private const int LongestExcerpt = 40;

    internal static InputReader<T?> OrNull<T>(InputReader<T> read)
        where T : struct => (ref reader) => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    internal static InputReader<T?> OrNothing<T>(InputReader<T> read)
        where T : class => (ref reader) => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    internal static InputReader<T[]> Many<T>(InputReader<T> read) => (ref reader) => ReadMany(ref reader, read);

    /// <summary>Several values in brackets, or a lone one for itself.</summary>
    internal static InputReader<T[]> OneOrMany<T>(InputReader<T> read) => (ref reader) => reader.TokenType == JsonTokenType.StartArray ? ReadMany(ref reader, read) : [read(ref reader)];

    /// <summary>An object, or a text for it.</summary>
    internal static InputReader<T> TextOr<T>(InputReader<T> read, Func<string, T> make) => (ref reader) => reader.TokenType == JsonTokenType.String ? make(Text(ref reader)) : read(ref reader);

    internal static InputReader<T> MadeOf<TGiven, T>(InputReader<TGiven> read, Func<TGiven, T> make) => (ref reader) => make(read(ref reader));

    /// <summary>A value of a closed set by its code, as a text of its own notation, or made of parts under the code of the way it is made.</summary>
    /// <param name="values">The values by the codes that messages list.</param>
    /// <param name="others">The same values by the codes that are read too.</param>
    /// <param name="made">The ways to make a value.</param>
    /// <param name="parse">Reads the notation of the type; null when it has none.</param>
    internal static InputReader<T> Choice<T>((string Code, T Value)[] values, (string Code, T Value)[] others, (string Code, InputReader<T> Read)[] made, TextReader<T>? parse)
    {
        (string Code, T Value)[] known = [.. values, .. others];
        string[] forms = [.. values.Select(value => value.Code), .. made.Select(one => "{\"" + one.Code + "\": ...}")];
        var expected = string.Join(", ", forms);
        return Read;

        T Read(ref Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                foreach (var (code, value) in known)
                {
                    if (reader.ValueTextEquals(code)) return value;
                }

                if (parse is not null && parse(Text(ref reader), out var parsed)) return parsed;
            }
            else if (reader.TokenType == JsonTokenType.StartObject && made.Length > 0)
            {
                return ReadMade(ref reader, made, expected);
            }

            throw Unfit(ref reader, expected);
        }
    }

    internal static void BeginObject(ref Utf8JsonReader reader, string names)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Unfit(ref reader, "an object with " + names);
    }

    /// <summary>Steps to the next name of the object, or to its end.</summary>
    internal static bool NextName(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Steps from the name of a part to its value.</summary>
    internal static void BeginPart(ref Utf8JsonReader reader, string name, int index, ref ulong given)
    {
        if ((given & (1UL << index)) != 0) throw new BadValueException("is given twice; keep one.").Under(name);
        given |= 1UL << index;
        reader.Read();
    }

    internal static T Part<T>(ref Utf8JsonReader reader, string name, int index, ref ulong given, InputReader<T> read)
    {
        BeginPart(ref reader, name, index, ref given);
        try
        {
            return read(ref reader);
        }
        catch (BadValueException bad)
        {
            throw bad.Under(name);
        }
    }

    internal static void RequirePart(ulong given, int index, string name)
    {
        if ((given & (1UL << index)) == 0) throw new BadValueException("is missing.").Under(name);
    }

    internal static BadValueException UnknownPart(ref Utf8JsonReader reader, string names) =>
        new($"has '{Excerpt(ref reader)}'; expected {names}.");

    internal static BadValueException Unfit(ref Utf8JsonReader reader, string expected) => new($"is {Excerpt(ref reader)}; expected {expected}.");

    /// <summary>A string; half a surrogate pair is no text.</summary>
    internal static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new BadValueException("has an escape that is half a character; expected whole characters.");
        }
    }

    /// <summary>A value that no formula asks for, such as the name of an indicator that was copied with the rest.</summary>
    internal static bool Unused(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return true;
    }

    private static T[] ReadMany<T>(ref Utf8JsonReader reader, InputReader<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Unfit(ref reader, "an array");
        List<T> many = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                many.Add(read(ref reader));
            }
            catch (BadValueException bad)
            {
                throw bad.Under(string.Create(CultureInfo.InvariantCulture, $"[{many.Count}]"));
            }
        }

        return [.. many];
    }

    private static T ReadMade<T>(ref Utf8JsonReader reader, (string Code, InputReader<T> Read)[] made, string expected)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName) throw new BadValueException($"is empty; expected {expected}.");
        foreach (var (code, read) in made)
        {
            if (!reader.ValueTextEquals(code)) continue;
            ulong given = 0;
            var value = Part(ref reader, code, 0, ref given, read);
            reader.Read();
            return reader.TokenType == JsonTokenType.EndObject ? value : throw UnknownPart(ref reader, "nothing beside " + code);
        }

        throw UnknownPart(ref reader, expected);
    }

    [SuppressMessage("Globalization", "CA1308", Justification = "JSON writes true and false in lower case")]
    private static string Excerpt(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => "\"" + Shortened(Text(ref reader)) + "\"",
        JsonTokenType.PropertyName => Shortened(Text(ref reader)),
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => Shortened(System.Text.Encoding.UTF8.GetString(reader.ValueSpan)),
        var token => token.ToString().ToLowerInvariant(),
    };

    internal static string Shortened(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "...";
}
