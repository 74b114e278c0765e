using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>100 ((to / from)^(1 / n) - 1) for n whole years after the <typeparamref name="TYearsBefore"/>, where both values are above zero.</summary>
/// <remarks>
/// <para>The root comes without logarithm and exponential. The bits of a number read as a whole number are nearly its logarithm, so that one division of the bits
/// gives z = x^(-1 / n) within 5 in 100; a step z + z (-e / n + ...) with e = x z^n - 1, the beginning of the binomial series, raises the error to its
/// fourth power. The guess and the first steps take eight numbers of single precision at once, and the last step goes from z to the root itself in double:
/// y = x z^(n - 1) is off by (1 + e)^((n - 1) / n), and the series of its inverse puts that right.</para>
/// <para>The yearly fold agrees with the power within the last two of its sixteen digits, and a value has the same digits wherever it stands. Folds beyond 10^-30 to
/// 10^30 are powers.</para>
/// </remarks>
internal readonly struct RootChange<TYearsBefore> : IPairKernel
    where TYearsBefore : struct, IWholeYears
{
    private const float Least = 1e-30f;
    private const float Most = 1e30f;

    // From here on one step of single precision leaves an error that the last step does not remove.
    private const int ManyYears = 5;

    // By how much the bits of a single, as a whole number over 2^23 and less 127, overstate its logarithm to the base 2 on the whole.
    private const double Overstatement = 0.0450466;

    private readonly float _slope;
    private readonly float _intercept;
    private readonly (float First, float Second, float Third) _steps;
    private readonly (double First, double Second, double Third) _last;

    public RootChange()
    {
        var root = 1.0 / (TYearsBefore.Count + 1);
        (_slope, _intercept) = ((float)-root, (float)((1 + root) * (127 - Overstatement) * (1 << 23)));
        var (first, second, third) = Binomial(root);
        (_steps, _last) = (((float)first, (float)second, (float)third), Binomial(1 - root));
    }

    /// <summary>The first of four: a value has the same digits wherever it stands.</summary>
    public double Of(double from, double to) => Of(Vector256.CreateScalar(from), Vector256.CreateScalar(to)).ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> from, Vector256<double> to)
    {
        var fold = to / from;
        var single = Vector256.Narrow(fold, fold);
        var percent = Finish(fold, Vector256.WidenLower(Inverse(single)));
        var far = (Far(single).ExtractMostSignificantBits() & 0b1111) | Negative(from).ExtractMostSignificantBits();
        return far == 0 ? percent : WithPowers(from, to, percent, far);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Eight(ref double from, ref double to, ref double into)
    {
        var (from0, from1) = (Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref from, 4));
        var (to0, to1) = (Vector256.LoadUnsafe(ref to), Vector256.LoadUnsafe(ref to, 4));
        var (fold0, fold1) = (to0 / from0, to1 / from1);
        var single = Vector256.Narrow(fold0, fold1);
        var inverse = Inverse(single);
        Finish(fold0, Vector256.WidenLower(inverse)).StoreUnsafe(ref into);
        Finish(fold1, Vector256.WidenUpper(inverse)).StoreUnsafe(ref into, 4);
        var far = Far(single).ExtractMostSignificantBits() | (Negative(from0) | Negative(from1)).ExtractMostSignificantBits();
        if (far != 0) AsFours(ref from, ref to, ref into);
    }

    /// <summary>The first coefficients of (1 + e)^-power, after the one.</summary>
    private static (double First, double Second, double Third) Binomial(double power) => (-power, power * (power + 1) / 2, -power * (power + 1) * (power + 2) / 6);

    /// <summary>Where a fold there is lies too far from one for the steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Far(Vector256<float> fold) => Vector256.LessThan(fold, Vector256.Create(Least)) | Vector256.GreaterThan(fold, Vector256.Create(Most));

    /// <summary>Two values below zero have a fold above zero, but no growth.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Negative(Vector256<double> from) => Vector256.LessThan(from, Vector256<double>.Zero);

    /// <summary>fold^(-1 / n), nearly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Inverse(Vector256<float> fold)
    {
        var bits = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(fold.AsInt32()), Vector256.Create(_slope), Vector256.Create(_intercept));
        var inverse = Step(fold, Vector256.ConvertToInt32Native(bits).AsSingle());
        return TYearsBefore.Count + 1 >= ManyYears ? Step(fold, inverse) : inverse;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Step(Vector256<float> fold, Vector256<float> inverse)
    {
        var excess = Vector256.MultiplyAddEstimate(fold * inverse, TYearsBefore.Power(inverse), Vector256.Create(-1f));
        var series = Vector256.MultiplyAddEstimate(
            excess,
            Vector256.MultiplyAddEstimate(excess, Vector256.Create(_steps.Third), Vector256.Create(_steps.Second)),
            Vector256.Create(_steps.First));
        return Vector256.MultiplyAddEstimate(inverse * excess, series, inverse);
    }

    /// <summary>The percent of a fold, of which the inverse root is nearly known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> Finish(Vector256<double> fold, Vector256<double> inverse)
    {
        var yearly = fold * TYearsBefore.Power(inverse);
        var excess = Vector256.MultiplyAddEstimate(yearly, inverse, Vector256.Create(-1.0));
        var series = Vector256.MultiplyAddEstimate(
            excess,
            Vector256.MultiplyAddEstimate(excess, Vector256.Create(_last.Third), Vector256.Create(_last.Second)),
            Vector256.Create(_last.First));
        yearly = Vector256.MultiplyAddEstimate(yearly * excess, series, yearly);
        return Vector256.MultiplyAddEstimate(yearly, Vector256.Create(100.0), Vector256.Create(-100.0));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AsFours(ref double from, ref double to, ref double into) => PairKernels.InHalves(this, ref from, ref to, ref into);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<double> WithPowers(Vector256<double> from, Vector256<double> to, Vector256<double> percent, uint far)
    {
        var power = new PairKernels.CompoundChange(1.0 / (TYearsBefore.Count + 1));
        for (var i = 0; far >> i != 0; i++)
        {
            if ((far >> i & 1) != 0) percent = percent.WithElement(i, power.Of(from[i], to[i]));
        }

        return percent;
    }
}
