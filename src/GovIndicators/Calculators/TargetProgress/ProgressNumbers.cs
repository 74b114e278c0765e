namespace GovIndicators.Calculators;

/// <summary>Everything that some method asks for, as plain numbers; what is not known is null or empty.</summary>
internal readonly ref struct ProgressNumbers
{
    internal double? Baseline { get; init; }

    /// <summary>Years as numbers: 2022.5 is the middle of 2022.</summary>
    internal double BaselineYear { get; init; }

    internal double Value { get; init; }

    internal double Year { get; init; }

    internal Direction Direction { get; init; }

    /// <summary>Null where the band of the direction is the target, or where only the direction is wanted.</summary>
    internal double? Target { get; init; }

    internal double? TargetYear { get; init; }

    /// <summary>The natural limit on the good side, if there is one.</summary>
    internal double? Limit { get; init; }

    /// <summary>One value a year without gaps, oldest first, ending with <see cref="Value"/>.</summary>
    internal ReadOnlySpan<double> Annual { get; init; }

    /// <summary>Whether the indicator is a percent, to which the one-point rule of the UN chart is confined.</summary>
    internal bool IsPercent { get; init; }
}
