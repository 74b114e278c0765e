using System.Diagnostics;
using System.Globalization;

namespace GovIndicators;

/// <summary>A part and its whole, which travel together, so that nobody has to ask "of what".</summary>
/// <remarks>
/// <c>share + share</c> pools: numerators and denominators add, so a pooled percent lies between its parts. An average of percents is
/// never made silently. A numerator may exceed its denominator (output above plan). The default value is <see cref="None"/>, 0 of 0,
/// which has no percent.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Share
{
    private Share(double numerator, double denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>Nothing of nothing: pools with any share without changing it.</summary>
    public static Share None => default;

    /// <summary>The part.</summary>
    public double Numerator { get; }

    /// <summary>The whole.</summary>
    public double Denominator { get; }

    /// <summary>100 numerator / denominator; null when the denominator is zero.</summary>
    public Percent? Percent => GovIndicators.Percent.Of(Numerator, Denominator);

    /// <summary>A part of a whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    /// <exception cref="ArgumentException">The whole is zero and the part is not.</exception>
    public static Share Of(double numerator, double denominator)
    {
        Require.Finite(numerator);
        Require.Finite(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        return denominator == 0 && numerator != 0
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The part is {numerator} of a whole of 0; expected a whole above 0, or 0 of 0."), nameof(denominator))
            : new(numerator, denominator);
    }

    /// <summary>Pools two shares: numerators and denominators add.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A sum is too large for a double.</exception>
    public static Share operator +(Share left, Share right) => new(
        Require.Finite(left.Numerator + right.Numerator, nameof(right)),
        Require.Finite(left.Denominator + right.Denominator, nameof(right)));

    /// <summary>Pools any number of shares; <see cref="None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The shares are null.</exception>
    public static Share Pool(params IEnumerable<Share> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        var pooled = None;
        foreach (var share in shares) pooled += share;
        return pooled;
    }

    /// <summary>The part, the whole and the percent: 101 of 107 = 94.39%.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The part, the whole and the percent in the words of the language: 101/107 = 94,39%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public string ToString(Language language, int decimals = 2)
    {
        var form = NumberForm.Of(language);
        var of = language == Language.Vietnamese ? "/" : " of ";
        var parts = string.Concat(form.Write(Numerator), of, form.Write(Denominator));
        return Percent is { } percent ? string.Concat(parts, " = ", percent.ToString(language, decimals)) : parts;
    }
}
