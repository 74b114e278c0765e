using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>Values so large that two of them may leave the range of a double, although the sum of all does not.</summary>
/// <remarks>
/// They are added apart and smaller by a power of two, which loses no digit of them. So no sum leaves the range on the way, whatever the order and the split,
/// and whether the whole is too large is asked once, at its end.
/// </remarks>
internal static class HugeValues
{
    /// <summary>2^900. Below it no sum of 2^63 values leaves the range of a double, and what is as large keeps all its digits when it is scaled down.</summary>
    internal const double Limit = 8.452712498170644e270;

    /// <summary>2^-128: of 2^63 values as large as doubles go, the sum stays far below the largest double.</summary>
    private const double Down = 2.938735877055719e-39;

    /// <summary>2^128.</summary>
    private const double Up = 3.402823669209385e38;

    internal static bool Includes(double value) => Math.Abs(value) >= Limit;

    /// <summary>True when one of the values is huge; asked of a whole row, so that the loop over it need not ask again.</summary>
    internal static bool AnyIn(ReadOnlySpan<double> values)
    {
        ref var x = ref MemoryMarshal.GetReference(values);
        var limit = Vector256.Create(Limit);
        var found = Vector256<double>.Zero;
        nuint i = 0;
        for (; i + 4 <= (nuint)values.Length; i += 4) found |= Vector256.GreaterThanOrEqual(Vector256.Abs(Vector256.LoadUnsafe(ref x, i)), limit);
        if (found.AsInt64() != Vector256<long>.Zero) return true;
        for (; i < (nuint)values.Length; i++)
        {
            if (Includes(values[(int)i])) return true;
        }

        return false;
    }

    internal static double Scale(double value) => value * Down;

    /// <summary>The whole of both sums, each with what its rounding lost; not finite when it is too large for a double.</summary>
    internal static double Total(double sum, double lost, double scaled, double scaledLost)
    {
        if (scaled == 0 && scaledLost == 0) return double.IsFinite(sum) ? sum + lost : sum;
        if (!double.IsFinite(scaled)) return scaled;
        var (total, error) = Add(scaled, Scale(sum));
        return (total + (error + (scaledLost + Scale(lost)))) * Up;
    }

    /// <summary>a + b as rounded, and what the rounding lost: together they are exactly a + b (Neumaier).</summary>
    internal static (double Sum, double Error) Add(double a, double b)
    {
        var sum = a + b;
        return (sum, Math.Abs(a) >= Math.Abs(b) ? a - sum + b : b - sum + a);
    }
}
