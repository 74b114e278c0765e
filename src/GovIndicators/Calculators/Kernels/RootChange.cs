using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovIndicators.Calculators;

/// <summary>100 ((to / from)^(1 / years) - 1) for whole years, where both values are above zero.</summary>
/// <remarks>
/// <para>The root of a fold x is x z^(years - 1) with z = x^(-1 / years), and z comes without logarithm and exponential: the bits of a number read as a whole number
/// are nearly its logarithm, so that one division of the bits gives z within 5 in 100, and each step z + z (-e / n + (1 / n)(1 / n + 1) e^2 / 2 - ...), the beginning
/// of the binomial series in e = x z^n - 1, raises the error to its fourth power.</para>
/// <para>Four at once agree with the power within the last two of sixteen digits of the yearly fold, wherever they stand. Folds beyond 10^-30 to 10^30 are powers, and roots
/// beyond the tenth go by logarithms.</para>
/// </remarks>
internal readonly struct RootChange : IPairKernel
{
    private const int MostYears = 10;
    private const double Least = 1e-30;
    private const double Most = 1e30;

    // From here on two steps leave an error that can be seen.
    private const int ManyYears = 5;

    // By how much the bits of a single, as a whole number over 2^23 and less 127, overstate its logarithm to the base 2 on the whole.
    private const double Overstatement = 0.0450466;

    private readonly PairKernels.CompoundChange _power;
    private readonly int _years;
    private readonly double _first;
    private readonly double _second;
    private readonly double _third;
    private readonly float _slope;
    private readonly float _intercept;

    internal RootChange(int years)
    {
        var root = 1.0 / years;
        (_power, _years) = (new(root), years);
        (_first, _second, _third) = (-root, root * (root + 1) / 2, -root * (root + 1) * (root + 2) / 6);
        (_slope, _intercept) = ((float)-root, (float)((1 + root) * (127 - Overstatement) * (1 << 23)));
    }

    /// <summary>The first of four: a value has the same digits wherever it stands.</summary>
    public double Of(double from, double to) =>
        _years is 1 or > MostYears ? _power.Of(from, to) : Of(Vector256.CreateScalar(from), Vector256.CreateScalar(to)).ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> from, Vector256<double> to)
    {
        if (_years is 1 or > MostYears) return _power.Of(from, to);
        var fold = to / from;
        var near = Vector256.GreaterThan(from, Vector256<double>.Zero)
            & Vector256.GreaterThanOrEqual(fold, Vector256.Create(Least)) & Vector256.LessThanOrEqual(fold, Vector256.Create(Most));
        var inverse = Step(fold, Step(fold, Guess(fold)));
        if (_years >= ManyYears) inverse = Step(fold, inverse);
        var yearly = fold * Power(inverse, _years - 1);
        var percent = Vector256.ConditionalSelect(near, Vector256.MultiplyAddEstimate(yearly, Vector256.Create(100.0), Vector256.Create(-100.0)), Vector256.Create(Absence.Mark));
        return near.ExtractMostSignificantBits() == 0b1111 ? percent : WithFar(from, to, fold, near, percent);
    }

    /// <summary>Folds that are not near, each by itself as a power; what has no fold stays absent.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Vector256<double> WithFar(Vector256<double> from, Vector256<double> to, Vector256<double> fold, Vector256<double> near, Vector256<double> percent)
    {
        var far = (Vector256.Equals(fold, fold) & ~near).ExtractMostSignificantBits();
        for (var i = 0; far >> i != 0; i++)
        {
            if ((far >> i & 1) != 0) percent = percent.WithElement(i, _power.Of(from[i], to[i]));
        }

        return percent;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> Guess(Vector256<double> fold)
    {
        var bits = Vector128.ConvertToSingle(Vector256.Narrow(fold, fold).GetLower().AsInt32());
        var root = Vector128.ConvertToInt32(Vector128.MultiplyAddEstimate(bits, Vector128.Create(_slope), Vector128.Create(_intercept)));
        return Vector256.WidenLower(root.AsSingle().ToVector256Unsafe());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> Step(Vector256<double> fold, Vector256<double> inverse)
    {
        var excess = Vector256.MultiplyAddEstimate(fold, Power(inverse, _years), Vector256.Create(-1.0));
        var series = Vector256.MultiplyAddEstimate(excess, Vector256.MultiplyAddEstimate(excess, Vector256.Create(_third), Vector256.Create(_second)), Vector256.Create(_first));
        return Vector256.MultiplyAddEstimate(inverse * excess, series, inverse);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Power(Vector256<double> number, int exponent)
    {
        var power = number;
        for (var i = 1; i < exponent; i++) power *= number;
        return power;
    }
}
