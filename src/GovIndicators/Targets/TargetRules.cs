namespace GovIndicators;

/// <summary>Which part of a target breaks a rule.</summary>
internal enum TargetPart
{
    Comparison,
    Period,
    Baseline,
}

/// <summary>A rule that the parts of a target break together.</summary>
/// <param name="Part">Which part breaks it.</param>
/// <param name="Index">Which of its values, from 0.</param>
/// <param name="Message">What came in and what would do.</param>
internal readonly record struct TargetFault(TargetPart Part, int Index, string Message)
{
    /// <summary>The argument of the constructor of a target that holds the part.</summary>
    internal string Argument => Part switch { TargetPart.Comparison => "comparison", TargetPart.Period => "values", _ => "baseline" };
}

/// <summary>What the rules ask of a value of a target.</summary>
/// <param name="Period">When it is to be reached; null where that is not known.</param>
/// <param name="HasUpper">True for a band; null where that is not known.</param>
internal sealed record TargetDraft(TimePeriod? Period, bool? HasUpper);

/// <summary>What the parts of a target may not say of each other; what is not known is null and breaks no rule.</summary>
internal static class TargetRules
{
    internal static List<TargetFault> FaultsIn(
        string code,
        TargetComparison? comparison,
        IReadOnlyList<TargetDraft> values,
        TimePeriod? baseline)
    {
        var faults = new List<TargetFault>();
        for (var i = 0; i < values.Count; i++)
        {
            if (comparison is not { } how || values[i].HasUpper is not { } isBand || isBand == (how == TargetComparison.Within)) continue;
            var when = values[i].Period is { } period ? $" for {period.ToString()}" : "";
            faults.Add(new(TargetPart.Comparison, i, $"The target {code} compares '{how.Code}' and {(isBand ? "has a band" : "has one value")}{when}; a band goes with 'within', one value with the others."));
        }

        var order = Enumerable.Range(0, values.Count).Where(i => values[i].Period is not null).OrderBy(i => values[i].Period).ToList();
        for (var i = 1; i < order.Count; i++)
        {
            var (before, after) = (values[order[i - 1]].Period.GetValueOrDefault(), values[order[i]].Period.GetValueOrDefault());
            if (before.Frequency != after.Frequency) faults.Add(new(TargetPart.Period, order[i], $"The target {code} has values for {before.ToString()} and {after.ToString()}, which have unlike frequencies; give all in one frequency."));
            else if (before == after) faults.Add(new(TargetPart.Period, order[i], $"The target {code} has two values for {after.ToString()}; keep one."));
        }

        // A first value that is not known may be the one after the baseline.
        if (baseline is { } stood && order.Count > 0 && order.Count == values.Count && values[order[0]].Period is { } first && stood.End >= first.End)
        {
            faults.Add(new(TargetPart.Baseline, 0, $"The baseline of the target {code} is {stood.ToString()}, which is not before its first value in {first.ToString()}."));
        }

        return faults;
    }
}
