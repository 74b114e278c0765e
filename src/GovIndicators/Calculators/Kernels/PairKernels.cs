using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>Formulas of pairs of values over runs of memory.</summary>
internal static class PairKernels
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>formula(from[i], to[i]), for each i; the answer must not lie over the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Apply<TKernel>(TKernel kernel, ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into)
        where TKernel : struct, IPairKernel
    {
        Debug.Assert(from.Length == to.Length && into.Length == to.Length && !into.Overlaps(to) && !into.Overlaps(from));
        kernel.Of(from, to, into);
    }

    /// <summary>A run, four at once, for formulas that gain nothing by seeing more of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void InFours<TKernel>(TKernel kernel, ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into)
        where TKernel : struct, IPairKernel
    {
        ref var a = ref MemoryMarshal.GetReference(from);
        ref var b = ref MemoryMarshal.GetReference(to);
        ref var r = ref MemoryMarshal.GetReference(into);
        nint i = 0, length = into.Length;
        for (; i <= length - 8; i += 8)
        {
            var first = kernel.Of(Vector256.LoadUnsafe(ref a, (nuint)i), Vector256.LoadUnsafe(ref b, (nuint)i));
            var second = kernel.Of(Vector256.LoadUnsafe(ref a, (nuint)i + 4), Vector256.LoadUnsafe(ref b, (nuint)i + 4));
            first.StoreUnsafe(ref r, (nuint)i);
            second.StoreUnsafe(ref r, (nuint)i + 4);
        }

        if (i <= length - 4)
        {
            kernel.Of(Vector256.LoadUnsafe(ref a, (nuint)i), Vector256.LoadUnsafe(ref b, (nuint)i)).StoreUnsafe(ref r, (nuint)i);
            i += 4;
        }

        for (; i < length; i++) Unsafe.Add(ref r, i) = kernel.Of(Unsafe.Add(ref a, i), Unsafe.Add(ref b, i));
    }

    /// <summary>The numbers that are finite, and absence in the place of the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> OrAbsent(Vector256<double> numbers) => Vector256.ConditionalSelect(
        Vector256.LessThanOrEqual(Vector256.Abs(numbers), Vector256.Create(double.MaxValue)), numbers, Vector256.Create(Absence.Mark));

    /// <summary>100 (to - from) / from, where the base is above zero and the value not below.</summary>
    internal readonly struct PercentChange : IPairKernel
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Of(double from, double to) => GrowthKernels.PercentChange(from, to);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<double> Of(Vector256<double> from, Vector256<double> to)
        {
            var allowed = Vector256.GreaterThan(from, Vector256<double>.Zero) & Vector256.GreaterThanOrEqual(to, Vector256<double>.Zero);
            var percent = Vector256.Create(100.0) * (to - from) / from;
            var finite = Vector256.LessThanOrEqual(Vector256.Abs(percent), Vector256.Create(double.MaxValue));
            // As in GrowthKernels.Percents: a loss of everything may be rounded to just below -100. What is not finite is not selected.
            var change = Vector256.MaxNative(percent, Vector256.Create(-100.0));
            return Vector256.ConditionalSelect(allowed & finite, change, Vector256.Create(Absence.Mark));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into) => InFours(this, from, to, into);
    }

    /// <summary>to - from.</summary>
    internal readonly struct Difference : IPairKernel
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Of(double from, double to) => GrowthKernels.OrAbsent(to - from);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<double> Of(Vector256<double> from, Vector256<double> to) => OrAbsent(to - from);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into) => InFours(this, from, to, into);
    }

    /// <summary>times value / over, in that order of operations; the earlier value is not looked at.</summary>
    internal readonly struct Scale(double times, double over) : IPairKernel
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Of(double from, double to) => GrowthKernels.OrAbsent(times * to / over);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<double> Of(Vector256<double> from, Vector256<double> to) =>
            OrAbsent(Vector256.Create(times) * to / Vector256.Create(over));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into) => InFours(this, from, to, into);
    }

    /// <summary>100 ((to / from)^exponent - 1): a power has no form of four at once that gives the same digits.</summary>
    internal readonly struct PowerChange(double exponent) : IPairKernel
    {
        public double Of(double from, double to) => GrowthKernels.PowerChange(from, to, exponent);

        public Vector256<double> Of(Vector256<double> from, Vector256<double> to) => Vector256.Create(
            Of(from[0], to[0]), Of(from[1], to[1]), Of(from[2], to[2]), Of(from[3], to[3]));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into) => InFours(this, from, to, into);
    }

    /// <summary>100 ((to / from)^exponent - 1) for an exponent of 1 or below, where both values are above zero: a zero says nothing of the pace.</summary>
    /// <remarks>Four at once are computed by logarithms and agree with the power within the last two of sixteen digits of the yearly fold.</remarks>
    internal readonly struct CompoundChange(double exponent) : IPairKernel
    {
        public double Of(double from, double to) => to > 0 ? GrowthKernels.PowerChange(from, to, exponent) : Absence.Mark;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<double> Of(Vector256<double> from, Vector256<double> to)
        {
            if (exponent == 1) return Vector256.ConditionalSelect(Vector256.GreaterThan(to, Vector256<double>.Zero), new PercentChange().Of(from, to), Vector256.Create(Absence.Mark));
            var fold = to / from;
            // What is not normal, too large and too small alike, has no answer in the scalar form either.
            var allowed = Vector256.GreaterThan(from, Vector256<double>.Zero)
                & Vector256.GreaterThanOrEqual(fold, Vector256.Create(SmallestNormal)) & Vector256.LessThanOrEqual(fold, Vector256.Create(double.MaxValue));
            var yearly = Vector256.Exp(Vector256.Log(fold) * Vector256.Create(exponent));
            return OrAbsent(Vector256.ConditionalSelect(allowed, (yearly - Vector256<double>.One) * Vector256.Create(100.0), Vector256.Create(Absence.Mark)));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into) => InFours(this, from, to, into);
    }
}
