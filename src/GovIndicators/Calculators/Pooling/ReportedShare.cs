using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>A part and its whole as they were reported, where either may be missing.</summary>
/// <remarks>The default value is <see cref="Missing"/>.</remarks>
public readonly record struct ReportedShare
{
    private ReportedShare(double? numerator, double? denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>Neither the part nor the whole was reported.</summary>
    public static ReportedShare Missing => default;

    /// <summary>The part; null when it was not reported.</summary>
    public double? Numerator { get; }

    /// <summary>The whole; null when it was not reported.</summary>
    public double? Denominator { get; }

    /// <summary>The share, when both were reported.</summary>
    public Share? Share => Numerator is { } numerator && Denominator is { } denominator ? GovIndicators.Share.Of(numerator, denominator) : null;

    /// <summary>What a policy counts of two numbers as they were reported: what it leaves out is missing.</summary>
    /// <returns>False where what counts is no share: a number is negative, or the whole is empty and the part is not.</returns>
    internal static bool TryCount(double? numerator, double? denominator, MissingPolicy policy, out ReportedShare share)
    {
        share = Missing;
        if (denominator is not { } whole || (numerator is null && policy != MissingPolicy.MissingAsZero)) return true;
        if (whole < 0 || numerator < 0 || (whole == 0 && numerator > 0)) return false;
        share = new(numerator, denominator);
        return true;
    }

    /// <summary>What was reported of a share; null for what was not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    /// <exception cref="ArgumentException">The whole is zero and the part is not.</exception>
    public static ReportedShare Of(double? numerator, double? denominator)
    {
        if (numerator is { } part) ArgumentOutOfRangeException.ThrowIfNegative(Require.Finite(part, nameof(numerator)), nameof(numerator));
        if (denominator is { } whole) ArgumentOutOfRangeException.ThrowIfNegative(Require.Finite(whole, nameof(denominator)), nameof(denominator));
        return denominator == 0 && numerator > 0
            ? throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The part is {numerator} of a whole of 0; expected a whole above 0, or 0 of 0."),
                nameof(denominator))
            : new(numerator, denominator);
    }

    /// <summary>A share of which both numbers were reported.</summary>
    public static ReportedShare Of(Share share) => new(share.Numerator, share.Denominator);

    /// <summary>The part and the whole; a question mark for what was not reported.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Numerator is { } part ? part.ToString(CultureInfo.InvariantCulture) : "?")} of {(Denominator is { } whole ? whole.ToString(CultureInfo.InvariantCulture) : "?")}");
}
