namespace GovIndicators.Tool;

/// <summary>One number of a review for programs: what it is, of what, and how sure.</summary>
internal sealed record ReviewRow(string Section, string Subject, string Measure)
{
    internal string Part { get; init; } = "";

    internal string Period { get; init; } = "";

    internal double? Value { get; init; }

    internal double? Numerator { get; init; }

    internal double? Denominator { get; init; }

    internal Bounds? Bounds { get; init; }

    internal string Unit { get; init; } = "";

    internal NoAnswer Reason { get; init; }

    internal string Text { get; init; } = "";

    internal string Caveats { get; init; } = "";

    internal string Producer { get; init; } = "";

    internal string Source { get; init; } = "";

    /// <summary>What the subject is called.</summary>
    internal string Name { get; init; } = "";

    /// <summary>What the part is called: the group of a plan, the agency of an indicator, the leads of a task.</summary>
    internal string PartName { get; init; } = "";

    internal Explanation? Why { get; init; }

    /// <summary>The row with a rate in percent, and the parts it is made of.</summary>
    internal ReviewRow Rated(Share? share, Bounds? bounds, NoAnswer reason) => this with
    {
        Value = share?.Percent?.Value,
        Numerator = share?.Numerator,
        Denominator = share?.Denominator,
        Bounds = bounds,
        Unit = GovIndicators.Unit.Percent.Code,
        Reason = reason,
    };
}
