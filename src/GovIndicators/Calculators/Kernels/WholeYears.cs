using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>A whole number of years as a type, so that the compiler writes a power out instead of counting in every step.</summary>
internal interface IWholeYears
{
    static abstract int Count { get; }

    /// <summary>number^Count.</summary>
    static abstract Vector256<double> Power(Vector256<double> number);

    /// <inheritdoc cref="Power(Vector256{double})"/>
    static abstract Vector256<float> Power(Vector256<float> number);
}

/// <summary>One year.</summary>
internal readonly struct OneYear : IWholeYears
{
    public static int Count => 1;

    public static Vector256<double> Power(Vector256<double> number) => number;

    public static Vector256<float> Power(Vector256<float> number) => number;
}

/// <summary>One year more.</summary>
internal readonly struct YearAfter<TYears> : IWholeYears
    where TYears : struct, IWholeYears
{
    public static int Count => TYears.Count + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Power(Vector256<double> number) => number * TYears.Power(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Power(Vector256<float> number) => number * TYears.Power(number);
}
