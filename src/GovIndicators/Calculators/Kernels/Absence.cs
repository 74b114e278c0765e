namespace GovIndicators.Calculators;

/// <summary>Between the public door, where absent is null, and the kernels, where it is NaN.</summary>
/// <remarks>NaN and infinity that a caller passes are refused here, so that inside a kernel NaN means one thing.</remarks>
internal static class Absence
{
    internal const double Mark = double.NaN;

    /// <summary>A place for results that a kernel fills from end to end.</summary>
    internal static double[] Room(int length) => GC.AllocateUninitializedArray<double>(length);

    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    internal static double[] Pack(ReadOnlySpan<double?> values)
    {
        var packed = Room(values.Length);
        for (var i = 0; i < packed.Length; i++) packed[i] = values[i] is { } value ? Require.Finite(value, nameof(values)) : Mark;
        return packed;
    }

    /// <summary>A packed value for a caller: null where it is absent.</summary>
    internal static double? Unpack(double packed) => double.IsNaN(packed) ? null : packed;

    /// <summary>What is not finite becomes null: absent, or too large for a double.</summary>
    internal static double?[] Unpack(ReadOnlySpan<double> packed)
    {
        var values = new double?[packed.Length];
        for (var i = 0; i < values.Length; i++) values[i] = double.IsFinite(packed[i]) ? packed[i] : null;
        return values;
    }

    /// <summary>What is not finite becomes null: absent, or too large for a double.</summary>
    internal static Percent?[] UnpackPercents(ReadOnlySpan<double> packed)
    {
        var percents = new Percent?[packed.Length];
        for (var i = 0; i < percents.Length; i++) percents[i] = double.IsFinite(packed[i]) ? Percent.From(packed[i]) : null;
        return percents;
    }
}
