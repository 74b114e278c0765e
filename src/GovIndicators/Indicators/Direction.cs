using System.Globalization;

namespace GovIndicators;

/// <summary>Which way is good.</summary>
/// <remarks>
/// A direction that nobody stated is <see cref="Unknown"/>, the default value; no calculator takes an unknown direction for one of the others.
/// </remarks>
public readonly record struct Direction : IChoice
{
    private readonly Kind _kind;

    private Direction(Kind kind, double lower = 0, double upper = 0) => (_kind, Lower, Upper) = (kind, lower, upper);

    private enum Kind : byte
    {
        Unknown,
        Higher,
        Lower,
        Band,
    }

    /// <summary>Nobody stated it.</summary>
    public static Direction Unknown => default;

    /// <summary>More is better, such as people using a service.</summary>
    public static Direction HigherIsBetter { get; } = new(Kind.Higher);

    /// <summary>Less is better, such as waiting time or a rank.</summary>
    public static Direction LowerIsBetter { get; } = new(Kind.Lower);

    /// <summary>True when nobody stated it.</summary>
    public bool IsUnknown => _kind == Kind.Unknown;

    /// <summary>True when more is better.</summary>
    public bool IsHigherBetter => _kind == Kind.Higher;

    /// <summary>True when less is better.</summary>
    public bool IsLowerBetter => _kind == Kind.Lower;

    /// <summary>True when a value inside a band is good and one outside is not.</summary>
    public bool IsBand => _kind == Kind.Band;

    /// <summary>The lower end of the band, itself good; 0 where there is no band.</summary>
    public double Lower { get; }

    /// <summary>The upper end of the band, itself good; 0 where there is no band.</summary>
    public double Upper { get; }

    /// <summary>+1 where more is better, -1 where less is, 0 where neither is so.</summary>
    public int Sign => _kind switch { Kind.Higher => 1, Kind.Lower => -1, _ => 0 };

    /// <summary>The opposite direction; a band and the unknown stay as they are.</summary>
    public Direction Opposite => _kind switch { Kind.Higher => LowerIsBetter, Kind.Lower => HigherIsBetter, _ => this };

    /// <summary>Good lies between two values, both included, such as budget execution between 97 and 103.</summary>
    /// <exception cref="ArgumentException">The lower value is above the upper.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static Direction InsideBand(double lower, double upper)
    {
        Require.Finite(lower);
        Require.Finite(upper);
        return lower > upper
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The band runs from {lower} to {upper}, which is upside down; give the lower end first."), nameof(upper))
            : new(Kind.Band, lower, upper);
    }

    /// <summary>The word used in files: higher, lower, 97..103, or unknown.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Higher => "higher",
        Kind.Lower => "lower",
        Kind.Band => string.Create(CultureInfo.InvariantCulture, $"{Lower}..{Upper}"),
        _ => "unknown",
    };

    /// <summary>Reads the word used in files.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Direction direction)
    {
        direction = default;
        switch (text)
        {
            case "higher":
                direction = HigherIsBetter;
                return true;
            case "lower":
                direction = LowerIsBetter;
                return true;
            case "unknown":
                return true;
            default:
                var dots = text.IndexOf("..", StringComparison.Ordinal);
                if (dots <= 0
                    || !NumberForm.English.TryRead(text[..dots], out double lower)
                    || !NumberForm.English.TryRead(text[(dots + 2)..], out double upper)
                    || lower > upper)
                {
                    return false;
                }

                direction = InsideBand(lower, upper);
                return true;
        }
    }

    string IWritten.ToString(Language language) => (_kind, language) switch
    {
        (Kind.Higher, Language.Vietnamese) => "càng cao càng tốt",
        (Kind.Lower, Language.Vietnamese) => "càng thấp càng tốt",
        (Kind.Band, Language.Vietnamese) => $"tốt khi từ {NumberForm.Vietnamese.WriteExact(Lower)} đến {NumberForm.Vietnamese.WriteExact(Upper)}",
        (_, Language.Vietnamese) => "chưa xác định",
        (Kind.Higher, _) => "higher is better",
        (Kind.Lower, _) => "lower is better",
        (Kind.Band, _) => $"good from {NumberForm.English.WriteExact(Lower)} to {NumberForm.English.WriteExact(Upper)}",
        _ => "direction not known",
    };
}
