namespace GovIndicators.Calculators;

/// <summary>What is known of the whole of a period from some of its parts: their sum, how many are missing, and how many are broken there.</summary>
internal readonly record struct WholePartial : IPartial<WholePartial>
{
    private readonly SumPartial _sum;

    private WholePartial(SumPartial sum, long breaks) => (_sum, Breaks) = (sum, breaks);

    public static WholePartial None => default;

    internal double Sum => _sum.Sum;

    /// <summary>Whether every part was reported.</summary>
    internal bool IsComplete => _sum.Missing == 0;

    internal long Breaks { get; }

    /// <summary>Adds the value of a part; NaN where it was not reported.</summary>
    internal WholePartial Add(double value) => new(double.IsNaN(value) ? _sum.AddMissing() : _sum.Add(value), Breaks);

    internal WholePartial AddBreak() => new(_sum, Breaks + 1);

    public WholePartial Merge(WholePartial other) => new(_sum.Merge(other._sum), Breaks + other.Breaks);
}
