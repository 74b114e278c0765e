using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovIndicators.Calculators;

/// <summary>100 ((to / from)^(1 / n) - 1) for n whole years after the <typeparamref name="TYearsBefore"/>, where both values are above zero.</summary>
/// <remarks>
/// <para>The root comes without logarithm and exponential. The bits of a number read as a whole number are nearly its logarithm, so that one division of the bits
/// gives z = x^(-1 / n) within 5 in 100; a step z (1 - e / n + ...) with e = x z^n - 1, the beginning of the binomial series, leaves of the error about its
/// fifth power. The guess and the first steps take eight numbers of single precision at once, and the last step goes from z to the root itself in double:
/// y = x z^(n - 1) is off by (1 + e)^((n - 1) / n), and the series of its inverse puts that right.</para>
/// <para>The yearly fold agrees with the power within the last two of its sixteen digits, and a value has the same digits wherever it stands. Folds that single
/// precision does not hold are powers.</para>
/// </remarks>
internal readonly struct RootChange<TYearsBefore> : IPairKernel
    where TYearsBefore : struct, IWholeYears
{
    // How many values go through each of the three passes before the next begins: as many as the nearest cache holds with ease.
    private const int BlockLength = 128;

    // From here on one step of single precision leaves an error that the last step does not remove.
    private const int ManyYears = 5;

    // By how much the bits of a single, as a whole number over 2^23 and less 127, overstate its logarithm to the base 2 on the whole.
    private const double Overstatement = 0.0450466;

    // The e of a guess, in parts of one year more than there are, within a quarter of that. The e of a fold that single precision does not hold lies near one or far above.
    private const double ExcessOfGuess = 0.03;

    // As vectors, so that a pass takes each from memory as it is, and does not spread it out again for every eight.
    private readonly Vector256<float> _slope;
    private readonly Vector256<float> _intercept;
    private readonly Vector256<float> _far;
    private readonly (Vector256<float> First, Vector256<float> Second, Vector256<float> Third, Vector256<float> Fourth) _step;
    private readonly (Vector256<double> First, Vector256<double> Second) _last;

    public RootChange()
    {
        var years = TYearsBefore.Count + 1;
        var root = 1.0 / years;
        (_slope, _intercept) = (Singles(-root), Singles((1 + root) * (127 - Overstatement) * (1 << 23)));
        var excess = ExcessOfGuess * (years + 1);
        _far = Singles(1.25 * excess);
        var (first, second, third, fourth, fifth) = Binomial(root);
        // The fifth term is too large to be left out: the nearest line and cube stand for it, which differ from it by a sixteenth at most.
        third += fifth * excess * excess * 5 / 4;
        first -= fifth * excess * excess * excess * excess * 5 / 16;
        _step = (Singles(first), Singles(second), Singles(third), Singles(fourth));
        (first, second, _, _, _) = Binomial(1 - root);
        _last = (Vector256.Create(100 * first), Vector256.Create(100 * second));
    }

    /// <summary>The first of four: a value has the same digits wherever it stands.</summary>
    public double Of(double from, double to) => Of(Vector256.CreateScalar(from), Vector256.CreateScalar(to)).ToScalar();

    public Vector256<double> Of(Vector256<double> from, Vector256<double> to)
    {
        var fold = Fold(from, to);
        var inverse = Inverse(Vector256.Narrow(fold, fold), out var far);
        var percent = Percent(fold, Vector256.WidenLower(inverse));
        var powers = far.ExtractMostSignificantBits() & 0b1111;
        return powers == 0 ? percent : WithPowers(from, to, percent, powers);
    }

    /// <summary>In three passes over a block: the folds, their inverse roots in single precision, the percents.</summary>
    /// <remarks>The steps of one value wait for each other. With all of them in one pass, those of the next values stand too far behind for the processor to fill the time.</remarks>
    [SkipLocalsInit]
    public void Of(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into)
    {
        var kernel = this;
        Span<float> singles = stackalloc float[BlockLength];
        var at = 0;
        while (into.Length - at >= 4)
        {
            var block = at..(at + Math.Min((into.Length - at) & ~3, BlockLength));
            if (!kernel.TryBlock(from[block], to[block], into[block], singles)) PairKernels.InFours(kernel, from[block], to[block], into[block]);
            at = block.End.Value;
        }

        for (; at < into.Length; at++) into[at] = kernel.Of(from[at], to[at]);
    }

    /// <summary>The coefficients of (1 + e)^-power, after the one.</summary>
    private static (double First, double Second, double Third, double Fourth, double Fifth) Binomial(double power)
    {
        var first = -power;
        var second = -first * (power + 1) / 2;
        var third = -second * (power + 2) / 3;
        var fourth = -third * (power + 3) / 4;
        return (first, second, third, fourth, -fourth * (power + 4) / 5);
    }

    private static Vector256<float> Singles(double number) => Vector256.Create((float)number);

    /// <summary>A block of whole fours; false when some of its folds are left to powers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryBlock(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> into, Span<float> singles)
    {
        ref var a = ref MemoryMarshal.GetReference(from);
        ref var b = ref MemoryMarshal.GetReference(to);
        ref var r = ref MemoryMarshal.GetReference(into);
        ref var s = ref MemoryMarshal.GetReference(singles);
        nuint i = 0, length = (nuint)into.Length;
        for (; i + 8 <= length; i += 8)
        {
            var first = Fold(Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref b, i));
            var second = Fold(Vector256.LoadUnsafe(ref a, i + 4), Vector256.LoadUnsafe(ref b, i + 4));
            first.StoreUnsafe(ref r, i);
            second.StoreUnsafe(ref r, i + 4);
            Vector256.Narrow(first, second).StoreUnsafe(ref s, i);
        }

        if (i < length)
        {
            var fold = Fold(Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref b, i));
            fold.StoreUnsafe(ref r, i);
            Vector256.Narrow(fold, fold).StoreUnsafe(ref s, i);
        }

        var far = Vector256<float>.Zero;
        for (i = 0; i < length; i += 8)
        {
            Inverse(Vector256.LoadUnsafe(ref s, i), out var beyond).StoreUnsafe(ref s, i);
            far |= beyond;
        }

        for (i = 0; i < length; i += 4) Percent(Vector256.LoadUnsafe(ref r, i), Widen(Vector128.LoadUnsafe(ref s, i))).StoreUnsafe(ref r, i);
        return far.ExtractMostSignificantBits() == 0;
    }

    /// <summary>to / from. Two values below zero have no growth, though their quotient is above it: a base below zero counts as zero, from which there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Fold(Vector256<double> from, Vector256<double> to) => to / Vector256.MaxNative(Vector256<double>.Zero, from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Widen(Vector128<float> singles) =>
        Avx.IsSupported ? Avx.ConvertToVector256Double(singles) : Vector256.WidenLower(singles.ToVector256Unsafe());

    /// <summary>fold^(-1 / n), nearly, and where that is not so because the fold lies too far from one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Inverse(Vector256<float> fold, out Vector256<float> far)
    {
        var bits = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(fold.AsInt32()), _slope, _intercept);
        var guess = Vector256.ConvertToInt32Native(bits).AsSingle();
        var excess = Excess(fold, guess);
        far = Vector256.GreaterThan(Vector256.Abs(excess), _far);
        var inverse = Step(guess, excess);
        return TYearsBefore.Count + 1 >= ManyYears ? Step(inverse, Excess(fold, inverse)) : inverse;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Excess(Vector256<float> fold, Vector256<float> inverse) =>
        Vector256.MultiplyAddEstimate(fold * inverse, TYearsBefore.Power(inverse), Vector256.Create(-1f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Step(Vector256<float> inverse, Vector256<float> excess)
    {
        var series = Vector256.MultiplyAddEstimate(excess, _step.Fourth, _step.Third);
        series = Vector256.MultiplyAddEstimate(excess, series, _step.Second);
        series = Vector256.MultiplyAddEstimate(excess, series, _step.First);
        return inverse * Vector256.MultiplyAddEstimate(excess, series, Vector256<float>.One);
    }

    /// <summary>The percent of a fold, of which the inverse root is nearly known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> Percent(Vector256<double> fold, Vector256<double> inverse)
    {
        var yearly = fold * TYearsBefore.Power(inverse);
        var excess = Vector256.MultiplyAddEstimate(yearly, inverse, Vector256.Create(-1.0));
        var series = Vector256.MultiplyAddEstimate(excess, _last.Second, _last.First);
        series = Vector256.MultiplyAddEstimate(excess, series, Vector256.Create(100.0));
        return Vector256.MultiplyAddEstimate(yearly, series, Vector256.Create(-100.0));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<double> WithPowers(Vector256<double> from, Vector256<double> to, Vector256<double> percent, uint powers)
    {
        var power = new PairKernels.CompoundChange(1.0 / (TYearsBefore.Count + 1));
        for (var i = 0; powers >> i != 0; i++)
        {
            if ((powers >> i & 1) != 0) percent = percent.WithElement(i, power.Of(from[i], to[i]));
        }

        return percent;
    }
}
