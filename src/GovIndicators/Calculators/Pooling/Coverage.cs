using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>How many of the expected values were reported: it stands beside every pooled result.</summary>
/// <remarks>The default value is <see cref="None"/>, where nothing was expected.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Coverage : IWritten
{
    private Coverage(long reported, long expected) => (Reported, Expected) = (reported, expected);

    /// <summary>Nothing was expected.</summary>
    public static Coverage None => default;

    /// <summary>How many values were reported.</summary>
    public long Reported { get; }

    /// <summary>How many values were expected.</summary>
    public long Expected { get; }

    /// <summary>Reported of expected; null when nothing was expected.</summary>
    public Percent? Percent => GovIndicators.Percent.Of(Reported, Expected);

    /// <summary>True when nothing that was expected is missing.</summary>
    public bool IsComplete => Reported == Expected;

    /// <summary>So many reported of so many expected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more is reported than was expected.</exception>
    public static Coverage Of(long reported, long expected)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentOutOfRangeException.ThrowIfNegative(reported);
        return reported > expected
            ? throw new ArgumentOutOfRangeException(
                nameof(reported),
                reported,
                string.Create(CultureInfo.InvariantCulture, $"{reported} values are reported of {expected} expected; expected no more than that."))
            : new(reported, expected);
    }

    /// <summary>The coverage of two bodies of data together.</summary>
    public static Coverage operator +(Coverage left, Coverage right) => new(left.Reported + right.Reported, left.Expected + right.Expected);

    /// <summary>The counts and the percent: 7 of 10 = 70%.</summary>
    public override string ToString() => Share.Of(Reported, Expected).ToString();

    /// <summary>The counts and the percent in the words of the language: 7/10 = 70%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public string ToString(Language language, int decimals = 2) => Share.Of(Reported, Expected).ToString(language, decimals);

    string IWritten.ToString(Language language) => ToString(language);
}
