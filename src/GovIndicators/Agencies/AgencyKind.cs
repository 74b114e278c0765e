
namespace GovIndicators;

/// <summary>What sort of body an agency is.</summary>
/// <remarks>
/// An open set: the kinds that most governments have stand here by name, any other is made by <see cref="Of"/>. Two kinds are equal when their codes are.
/// The default value is <see cref="Other"/>.
/// </remarks>
public readonly record struct AgencyKind
{
    /// <summary>The most characters in a code.</summary>
    public const int MaximumLength = 40;

    private const string OtherCode = "other";

    private readonly string? _code;

    private AgencyKind(string code) => _code = code;

    /// <summary>A body of which no more is said.</summary>
    public static AgencyKind Other => default;

    /// <summary>A whole country, the usual root of a tree.</summary>
    public static AgencyKind Country { get; } = new("country");

    /// <summary>The central government.</summary>
    public static AgencyKind Government { get; } = new("government");

    /// <summary>A committee or council across agencies.</summary>
    public static AgencyKind Committee { get; } = new("committee");

    /// <summary>A ministry.</summary>
    public static AgencyKind Ministry { get; } = new("ministry");

    /// <summary>A body that ranks with the ministries without being one, such as a central bank or a government office.</summary>
    public static AgencyKind MinistryLevelAgency { get; } = new("ministry-level-agency");

    /// <summary>A province.</summary>
    public static AgencyKind Province { get; } = new("province");

    /// <summary>A city that ranks with the provinces.</summary>
    public static AgencyKind Municipality { get; } = new("municipality");

    /// <summary>A district, below a province or municipality.</summary>
    public static AgencyKind District { get; } = new("district");

    /// <summary>A commune, the lowest unit of local government.</summary>
    public static AgencyKind Commune { get; } = new("commune");

    /// <summary>A department of a ministry, province or other agency.</summary>
    public static AgencyKind Department { get; } = new("department");

    /// <summary>The code of the kind.</summary>
    public string Code => _code ?? OtherCode;

    /// <summary>A kind by its code.</summary>
    /// <param name="code">1 to 40 of a-z, 0-9 and '-', beginning and ending with a letter or digit.</param>
    /// <exception cref="FormatException">The code is not of that form.</exception>
    public static AgencyKind Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var kind)
            ? kind
            : throw new FormatException($"'{code}' is not a kind of agency; expected up to 40 of a-z, 0-9 and '-', such as ministry or working-group.");
    }

    /// <summary>A kind by its code, if the text has the form of one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AgencyKind kind)
    {
        kind = default;
        if (text.Length is 0 or > MaximumLength || text[0] == '-' || text[^1] == '-') return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        kind = text.SequenceEqual(OtherCode) ? Other : new(text.ToString());
        return true;
    }

    /// <summary>The word for the kind in a language; the code where the library has no word for it.</summary>
    public string ToString(Language language) =>
        Words.TryGetValue(Code, out var word) ? word.In(language) : Code;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static readonly Dictionary<string, Wordings> Words = new(StringComparer.Ordinal)
    {
        ["country"] = new("country", "quốc gia"),
        ["government"] = new("government", "chính phủ"),
        ["committee"] = new("committee", "ủy ban"),
        ["ministry"] = new("ministry", "bộ"),
        ["ministry-level-agency"] = new("ministry-level agency", "cơ quan ngang bộ"),
        ["province"] = new("province", "tỉnh"),
        ["municipality"] = new("municipality", "thành phố trực thuộc trung ương"),
        ["district"] = new("district", "huyện"),
        ["commune"] = new("commune", "xã"),
        ["department"] = new("department", "đơn vị trực thuộc"),
        [OtherCode] = new("other", "khác"),
    };
}
