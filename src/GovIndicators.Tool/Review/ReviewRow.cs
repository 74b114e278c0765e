using NodaTime;

namespace GovIndicators.Tool;

/// <summary>One number of a review for programs: what it is, of what, and how sure.</summary>
/// <remarks>Every field, section and measure is told in docs/review-rows.md; a test holds that page to what is written.</remarks>
internal sealed record ReviewRow(string Section, string Subject, string Measure)
{
    internal string Part { get; init; } = "";

    internal string Period { get; init; } = "";

    /// <summary>The day of which a value speaks, where it is not the end of its period.</summary>
    internal LocalDate? ReferenceDate { get; init; }

    internal double? Value { get; init; }

    internal double? Numerator { get; init; }

    internal double? Denominator { get; init; }

    internal Bounds? Bounds { get; init; }

    internal string Unit { get; init; } = "";

    /// <summary>How firmly a printed number was stated; null for one that nobody printed.</summary>
    internal Hedge? Hedge { get; init; }

    internal int? Rank { get; init; }

    internal NoAnswer Reason { get; init; }

    /// <summary>How it stood before, where the row is a change.</summary>
    internal string Before { get; init; } = "";

    internal string Text { get; init; } = "";

    internal IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The agencies that a row names beside its subject and part: the leads of a task, who may follow an agency that ended.</summary>
    internal IReadOnlyList<AgencyCode> Agencies { get; init; } = [];

    /// <summary>What those agencies are called, in the same order.</summary>
    internal IReadOnlyList<string> AgencyNames { get; init; } = [];

    /// <summary>The printed figures that a row rests on, by their identifiers.</summary>
    internal IReadOnlyList<string> Figures { get; init; } = [];

    internal string Producer { get; init; } = "";

    internal string Source { get; init; } = "";

    /// <summary>What the subject is called.</summary>
    internal string Name { get; init; } = "";

    /// <summary>What the part is called: the group of a plan, the agency of an indicator.</summary>
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

    /// <summary>The row with agencies and their names.</summary>
    internal ReviewRow With(IEnumerable<AgencyCode> agencies, Func<AgencyCode, string> nameOf)
    {
        List<AgencyCode> codes = [.. agencies];
        return this with { Agencies = codes, AgencyNames = [.. codes.Select(nameOf)] };
    }

    /// <summary>The code of a hedge in rows: data files write at least, rows at-least.</summary>
    internal static string CodeOf(Hedge hedge) => hedge.Code.Replace(' ', '-');
}
