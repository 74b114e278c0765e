namespace GovIndicators.Calculators;

/// <summary>The one place that knows when a target is met.</summary>
internal static class Reached
{
    /// <summary>True when the value is at the target or better; in a band, inside it. Unknown directions meet nothing.</summary>
    internal static bool By(double value, double target, Direction direction) => direction switch
    {
        { IsHigherBetter: true } => value >= target,
        { IsLowerBetter: true } => value <= target,
        { IsBand: true } => By(value, direction),
        _ => false,
    };

    /// <summary>True when the date of a target has come and a value that had to reach it by then has not: this takes neither baseline nor growth.</summary>
    internal static bool Missed(double value, double? target, Direction direction, double year, double? targetYear) =>
        year >= targetYear && !direction.IsUnknown && (direction.IsBand ? !By(value, direction) : target is { } known && !By(value, known, direction));

    /// <summary>True when the value lies in the band of the direction.</summary>
    internal static bool By(double value, Direction band) => band.IsBand && value >= band.Lower && value <= band.Upper;

    /// <summary>True when one value is above zero and the other below.</summary>
    internal static bool OppositeSigns(double a, double b) => (a > 0 && b < 0) || (a < 0 && b > 0);

    /// <summary>(to/from)^(1/years) - 1.</summary>
    internal static double CompoundRate(double from, double to, double years) => Math.Pow(to / from, 1 / years) - 1;
}
