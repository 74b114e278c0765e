using System.Diagnostics.CodeAnalysis;

namespace GovIndicators;

/// <summary>What a number counts or measures.</summary>
/// <remarks>
/// An open set: the units that calculators know have names here, any other is made by <see cref="Of"/>. Two units are equal when their codes are.
/// The default value is <see cref="None"/>, a bare number.
/// </remarks>
public readonly record struct Unit : IWritten, ISpanParsable<Unit>
{
    private readonly string? _code;

    private Unit(string code) => _code = code;

    /// <summary>A bare number.</summary>
    public static Unit None => default;

    /// <summary>Parts in a hundred of a stated whole.</summary>
    public static Unit Percent { get; } = new("percent");

    /// <summary>Differences of percents.</summary>
    public static Unit PercentagePoints { get; } = new("percentage-points");

    /// <summary>Things counted.</summary>
    public static Unit Count { get; } = new("count");

    /// <summary>Persons counted.</summary>
    public static Unit Persons { get; } = new("persons");

    /// <summary>The value of an index.</summary>
    public static Unit Index { get; } = new("index");

    /// <summary>A place in a ranking; the smaller the better.</summary>
    public static Unit Rank { get; } = new("rank");

    /// <summary>So many times as much.</summary>
    public static Unit Times { get; } = new("times");

    /// <summary>Days.</summary>
    public static Unit Days { get; } = new("days");

    /// <summary>Months.</summary>
    public static Unit Months { get; } = new("months");

    /// <summary>Vietnamese dong.</summary>
    public static Unit Vnd { get; } = new("VND");

    /// <summary>The code of the unit; empty for <see cref="None"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>A unit by its code.</summary>
    /// <param name="code">1 to 40 letters, digits, hyphens, slashes or spaces, beginning and ending with a letter or digit.</param>
    /// <exception cref="FormatException">The code is not of that form.</exception>
    public static Unit Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length > 0 && TryParse(code, out var unit) ? unit : throw NotAUnit(code);
    }

    /// <summary>Reads a code; the empty text is <see cref="None"/>.</summary>
    /// <exception cref="FormatException">The text is not of the form that <see cref="Of"/> takes.</exception>
    public static Unit Parse(ReadOnlySpan<char> text) => TryParse(text, out var unit) ? unit : throw NotAUnit(text);

    /// <summary>A unit by its code, if the text is one; the empty text is <see cref="None"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Unit unit)
    {
        unit = default;
        if (text.IsEmpty) return true;
        if (text.Length > 40 || !char.IsLetterOrDigit(text[0]) || !char.IsLetterOrDigit(text[^1])) return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '/' or ' ')) return false;
        }

        unit = new(text.ToString());
        return true;
    }

    /// <summary>The name of the unit in a language; the code where the library has no name for it.</summary>
    public string ToString(Language language) =>
        Names.TryGetValue(Code, out var name) ? name.In(language) : Code;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    static Unit ISpanParsable<Unit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Unit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Unit result) => TryParse(s, out result);

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Unit result)
    {
        result = default;
        return s is not null && TryParse(s, out result);
    }

    private static FormatException NotAUnit(ReadOnlySpan<char> text) =>
        new($"'{text}' is not a unit; expected up to 40 letters, digits, hyphens, slashes or spaces, such as percent or dossiers.");

    private static readonly Dictionary<string, Wordings> Names = new(StringComparer.Ordinal)
    {
        ["percent"] = new("%", "%"),
        ["percentage-points"] = new("pp", "điểm %"),
        ["count"] = new("", ""),
        ["persons"] = new("persons", "người"),
        ["index"] = new("index", "chỉ số"),
        ["rank"] = new("rank", "thứ hạng"),
        ["times"] = new("times", "lần"),
        ["days"] = new("days", "ngày"),
        ["months"] = new("months", "tháng"),
        ["VND"] = new("VND", "đồng"),
    };
}
