using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>The natural limits of an indicator as doubles, so that a million values can be held against them.</summary>
internal readonly struct ValueLimits
{
    private readonly double _lower;
    private readonly double _upper;
    private readonly bool _lowerIncluded;
    private readonly bool _upperIncluded;

    private ValueLimits(Bounds bounds) => (_lower, _lowerIncluded, _upper, _upperIncluded) = (
        bounds.Lower is { } lower ? Nearest(lower) : double.NegativeInfinity,
        bounds.LowerIncluded,
        bounds.Upper is { } upper ? Nearest(upper) : double.PositiveInfinity,
        bounds.UpperIncluded);

    internal static ValueLimits Of(Indicator indicator) => new(indicator.NaturalLimits);

    /// <summary>True for a value that can exist.</summary>
    internal bool Allow(double value) =>
        (value > _lower || (value == _lower && _lowerIncluded)) && (value < _upper || (value == _upper && _upperIncluded));

    /// <summary>True for what may be aimed at: an end that is itself not possible may be approached.</summary>
    internal bool AllowAsGoal(double value) => value >= _lower && value <= _upper;

    /// <summary>What is said of a value that is not possible.</summary>
    internal static string Complaint(string value, Indicator indicator) =>
        $"{value} lies outside the limits of {indicator.Code}, {indicator.NaturalLimits}; correct it, or the limits of the indicator.";

    internal static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The nearest double: the conversion of the framework is not always that.</summary>
    internal static double Nearest(decimal value) => double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
