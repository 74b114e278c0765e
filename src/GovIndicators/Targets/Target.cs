using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace GovIndicators;

/// <summary>What an indicator of an agency is meant to reach, and by when.</summary>
/// <remarks>
/// <para>A target is compared by identity. It has one or more dated values, in order; a milestone is a value before the last.</para>
/// <para>Where no baseline was declared there is none: distance and pace can be given, a share of the gap cannot.</para>
/// </remarks>
[DebuggerDisplay("{Code,nq}: {Indicator,nq}")]
public sealed class Target
{
    /// <summary>A target by its code, indicator, agency and dated values.</summary>
    /// <param name="code">The code by which the data name it; unique in a dataset.</param>
    /// <param name="indicator">What is to change.</param>
    /// <param name="agency">For whom.</param>
    /// <param name="values">What is to be reached and by when; in any order, one for each period, all of one frequency.</param>
    /// <param name="comparison">How a value is held against them.</param>
    /// <param name="baseline">Where it stood; null where none was declared.</param>
    /// <exception cref="ArgumentException">
    /// No value is given, a period is given twice or has another frequency, the comparison and the values do not fit, or the baseline is not before the first value.
    /// </exception>
    public Target(
        string code,
        IndicatorCode indicator,
        AgencyCode agency,
        IEnumerable<TargetValue> values,
        TargetComparison comparison = TargetComparison.ByDirection,
        Baseline? baseline = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(values);
        if (indicator == IndicatorCode.None) throw new ArgumentException($"The target {code} needs an indicator.", nameof(indicator));
        if (agency == AgencyCode.None) throw new ArgumentException($"The target {code} needs an agency; a country is one too.", nameof(agency));
        (Code, Indicator, Agency, Comparison, Baseline) = (code, indicator, agency, comparison, baseline);
        Values = [.. values.OrderBy(v => v.Period)];
        if (Values.IsEmpty) throw new ArgumentException($"The target {code} has no value; give at least one with its period.", nameof(values));
        var faults = TargetRules.FaultsIn(code, comparison, [.. Values.Select(v => new TargetDraft(v.Period, v.Upper.HasValue))], baseline?.Period);
        if (faults is [var fault, ..]) throw new ArgumentException(fault.Message, fault.Argument);
    }

    /// <summary>The code by which the data name it.</summary>
    public string Code { get; }

    /// <summary>What is to change.</summary>
    public IndicatorCode Indicator { get; }

    /// <summary>For whom.</summary>
    public AgencyCode Agency { get; }

    /// <summary>What is to be reached and by when, in order of time.</summary>
    public ImmutableArray<TargetValue> Values { get; }

    /// <summary>How a value is held against them.</summary>
    public TargetComparison Comparison { get; }

    /// <summary>Where it stood when the target was set; null where none was declared.</summary>
    public Baseline? Baseline { get; }

    /// <summary>What a target value covers: each period alone, the year to date, or everything since the start.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>The way from the baseline to the values; none where nobody declared one.</summary>
    public Trajectory Trajectory { get; init; } = Trajectory.None;

    /// <summary>What the target is called in its document; null where the indicator says it all.</summary>
    public Name? Name { get; init; }

    /// <summary>What a reader must know of it, such as a scope that its indicator does not cover; null where nothing is.</summary>
    public Name? Note { get; init; }

    /// <summary>The plan that set it; null where it stands alone.</summary>
    public string? Plan { get; init; }

    /// <summary>The act that set it.</summary>
    public LegalAct? Act { get; init; }

    /// <summary>The day from which it holds; null where that was not read.</summary>
    public LocalDate? Declared { get; init; }

    /// <summary>The code of the target that replaced it; null while it holds.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The last dated value: what it is all about.</summary>
    public TargetValue Final => Values[^1];

    /// <summary>The same target set for another agency, all else unchanged: the baseline too, which then is that of all of them.</summary>
    /// <exception cref="ArgumentException">The agency is <see cref="AgencyCode.None"/>.</exception>
    public Target For(AgencyCode agency) => agency == Agency ? this : With(Code, agency, Baseline);

    /// <summary>The same target for one of many agencies, from where that agency stood; its code is that of the target and of the agency, joined by a slash.</summary>
    /// <param name="agency">For whom.</param>
    /// <param name="baseline">Where that agency stood; null where that is not known, since the baseline of one agency is not that of another.</param>
    /// <exception cref="ArgumentException">The agency is <see cref="AgencyCode.None"/>, or the baseline is not before the first value.</exception>
    public Target For(AgencyCode agency, Baseline? baseline) => With($"{Code}/{agency}", agency, baseline);

    /// <summary>The first value that falls due on or after a day; null when all have fallen due.</summary>
    public TargetValue? NextAfter(LocalDate date)
    {
        foreach (var value in Values)
        {
            if (value.Period.End >= date) return value;
        }

        return null;
    }

    /// <summary>The comparison, with "by direction" resolved by the direction of good.</summary>
    /// <returns>Null when no operator was printed and the direction is unknown or a band.</returns>
    public TargetComparison? ComparisonFor(Direction direction) => Comparison != TargetComparison.ByDirection
        ? Comparison
        : direction.Sign switch { 1 => TargetComparison.AtLeast, -1 => TargetComparison.AtMost, _ => null };

    /// <summary>True when a value meets a target value; null when no operator was printed and the direction does not give one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public bool? IsMetBy(double value, TargetValue of, Direction direction)
    {
        Require.Finite(value);
        ArgumentNullException.ThrowIfNull(of);
        return ComparisonFor(direction) switch
        {
            TargetComparison.AtLeast => value >= of.Value,
            TargetComparison.AtMost => value <= of.Value,
            TargetComparison.MoreThan => value > of.Value,
            TargetComparison.LessThan => value < of.Value,
            TargetComparison.Exactly => value == of.Value,
            TargetComparison.Within => value >= of.Value && value <= of.Upper,
            _ => null,
        };
    }

    /// <summary>The code and the indicator.</summary>
    public override string ToString() => $"{Code}: {Indicator}";

    private Target With(string code, AgencyCode agency, Baseline? baseline) => new(code, Indicator, agency, Values, Comparison, baseline)
    {
        Accumulation = Accumulation,
        Trajectory = Trajectory,
        Name = Name,
        Note = Note,
        Plan = Plan,
        Act = Act,
        Declared = Declared,
        SupersededBy = SupersededBy,
        Citation = Citation,
    };
}
