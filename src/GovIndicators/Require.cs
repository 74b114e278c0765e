using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovIndicators;

/// <summary>The argument checks that the framework lacks.</summary>
internal static class Require
{
    /// <summary>NaN and infinity are refused at the door: not reported is null, never NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Finite(double number, [CallerArgumentExpression(nameof(number))] string name = "")
    {
        if (!double.IsFinite(number)) ThrowNotFinite(number, name);
        return number;
    }

    private static void ThrowNotFinite(double number, string name) => throw new ArgumentOutOfRangeException(
        name,
        number,
        string.Create(CultureInfo.InvariantCulture, $"{name} is {number}; expected a finite number. What was not reported is null."));
}
