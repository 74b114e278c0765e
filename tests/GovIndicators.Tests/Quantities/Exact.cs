using System.Globalization;
using System.Numerics;

namespace GovIndicators.Tests.Quantities;

/// <summary>An exact fraction: the slow way that the fast ones are held against.</summary>
internal readonly record struct Exact(BigInteger Over, BigInteger Under)
{
    public static Exact Of(decimal number)
    {
        var bits = decimal.GetBits(number);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new(number < 0 ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    /// <summary>The shortest decimal that identifies a double, exactly.</summary>
    public static Exact OfShortest(double number)
    {
        var text = number.ToString("E16", CultureInfo.InvariantCulture);
        for (var digits = 0; digits < 17; digits++)
        {
            text = number.ToString("E" + digits, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) == number) break;
        }

        var split = text.IndexOf('E');
        var mantissa = text[..split].Replace(".", "");
        var exponent = int.Parse(text[(split + 1)..], CultureInfo.InvariantCulture) - (text[..split].Contains('.') ? split - 1 - text.IndexOf('.') : 0);
        var over = BigInteger.Parse(mantissa, CultureInfo.InvariantCulture);
        return exponent >= 0 ? new(over * BigInteger.Pow(10, exponent), 1) : new(over, BigInteger.Pow(10, -exponent));
    }

    public static Exact operator +(Exact a, Exact b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Exact operator -(Exact a, Exact b) => a + new Exact(-b.Over, b.Under);

    public static Exact operator *(Exact a, Exact b) => new(a.Over * b.Over, a.Under * b.Under);

    public static Exact operator /(Exact a, Exact b) => b.Over < 0 ? new(-a.Over * b.Under, a.Under * -b.Over) : new(a.Over * b.Under, a.Under * b.Over);

    public int Against(Exact other) => (Over * other.Under).CompareTo(other.Over * Under);

    public bool IsSame(Exact other) => Against(other) == 0;

    public bool LiesIn(Bounds bounds) =>
        (bounds.Lower is not { } lower || Against(Of(lower)) > (bounds.LowerIncluded ? -1 : 0))
        && (bounds.Upper is not { } upper || Against(Of(upper)) < (bounds.UpperIncluded ? 1 : 0));

    /// <summary>Rounded to a multiple of 10 to the minus decimals, by definition of the mode.</summary>
    public Exact Round(RoundingMode mode, int decimals)
    {
        var unit = decimals >= 0 ? new Exact(1, BigInteger.Pow(10, decimals)) : new Exact(BigInteger.Pow(10, -decimals), 1);
        var units = this / unit;
        var below = BigInteger.Divide(units.Over - Mod(units.Over, units.Under), units.Under);
        if (Mod(units.Over, units.Under) == 0) return new Exact(below, 1) * unit;
        var tie = (2 * Mod(units.Over, units.Under)).CompareTo(units.Under);
        var up = mode switch
        {
            RoundingMode.HalfAwayFromZero => tie > 0 || (tie == 0 && Over > 0),
            RoundingMode.HalfUp => tie >= 0,
            RoundingMode.HalfDown => tie > 0,
            RoundingMode.HalfToEven => tie > 0 || (tie == 0 && !below.IsEven),
            RoundingMode.Truncate => Over < 0,
            RoundingMode.Floor => false,
            RoundingMode.Ceiling => true,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        return new Exact(up ? below + 1 : below, 1) * unit;
    }

    private static BigInteger Mod(BigInteger a, BigInteger b) => ((a % b) + b) % b;
}
