using System.Numerics;

namespace GovIndicators.Tests.Calculators;

/// <summary>A sum in whole numbers of the smallest double, which loses nothing: what the sums of the library are held against.</summary>
internal static class ExactSum
{
    /// <summary>Whether a sum lies within a part of the sum of the absolute values; an infinite one where the exact sum does not fit in a double by as much.</summary>
    public static bool Holds(double sum, IEnumerable<double> values, double part)
    {
        BigInteger exact = 0, absolute = 0;
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            exact += Units(value);
            absolute += BigInteger.Abs(Units(value));
        }

        var tolerance = absolute / new BigInteger(1 / part);
        return double.IsInfinity(sum) ? Math.Sign(sum) == exact.Sign && BigInteger.Abs(exact) >= Units(double.MaxValue) - tolerance
            : double.IsFinite(sum) && BigInteger.Abs(Units(sum) - exact) <= tolerance;
    }

    private static BigInteger Units(double value)
    {
        if (value == 0) return 0;
        var bits = BitConverter.DoubleToInt64Bits(value);
        var (exponent, digits) = ((int)((bits >> 52) & 0x7FF), bits & 0xF_FFFF_FFFF_FFFF);
        var units = exponent == 0 ? digits : (BigInteger)(digits | (1L << 52)) << (exponent - 1);
        return value < 0 ? -units : units;
    }
}
