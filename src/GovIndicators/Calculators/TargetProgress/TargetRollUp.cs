using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How many agencies have met their target, are on track, behind, or without data.</summary>
/// <remarks>
/// Met is met by the value alone; on track and behind are by <see cref="GapClosed"/>. Every agency with a target is in exactly one count, whatever it reported.
/// Definition and worked example: docs/formulas/progress-roll-up.md.
/// </remarks>
public static class TargetRollUp
{
    private const string Source = "GovIndicators, docs/formulas/progress-roll-up.md";

    /// <summary>The counts of agencies by where their status stands.</summary>
    /// <param name="statuses">The status of each agency; null for one without a value.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Counts that add up to the number of agencies; a status that does not say whether the pace will do counts as not assessable.</returns>
    /// <exception cref="ArgumentNullException">The statuses are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A status is not one of the named values.</exception>
    [Formula("progress.roll-up")]
    public static TargetTally Of(IEnumerable<ProgressStatus?> statuses, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        why = why.Begin("progress.roll-up", Source);
        var tally = TargetTally.None;
        foreach (var status in statuses) tally += TargetTally.Of(TargetStandings.Of(status));
        why.Given("agencies", tally.Agencies).Step("coverage", tally.Coverage);
        return why.Result(tally);
    }

    /// <summary>One target for each agency, rolled up over the agency tree of the day.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="targets">The targets, all of one indicator and one for each agency.</param>
    /// <param name="series">The series of the indicator, in the vintage known on the day; one for each agency at most. Those of agencies without a target are not used.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An agency has two targets or two series, or a target or series is of another indicator.</exception>
    /// <exception cref="KeyNotFoundException">The registry does not hold the agency of a target.</exception>
    public static TargetsByAgency Over(
        AgencyRegistry agencies, LocalDate asOf, IEnumerable<Target> targets, IEnumerable<IndicatorSeries> series, Faithfulness mode = Faithfulness.Strict)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var byAgency = ByAgency(series);
        return Over(agencies, asOf, targets.Select(target => new TargetOutcome(
            target,
            byAgency.TryGetValue(target.Agency, out var one) ? TargetProgress.Compare(target, one, asOf, mode) : null)));
    }

    /// <summary>One target that holds for each agency of a kind, rolled up over the agency tree of the day.</summary>
    /// <param name="agencies">The agencies; every one of the kind that was alive on the day is expected to report.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="target">The target, whatever agency it names.</param>
    /// <param name="kind">For whom it holds, such as every province.</param>
    /// <param name="series">The series of the indicator, in the vintage known on the day; one for each agency at most.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <remarks>The baseline of each agency is its own value in the baseline period of the target; where it has none, met or not is all that can be said.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An agency has two series, or a series is of another indicator.</exception>
    public static TargetsByAgency OverKind(
        AgencyRegistry agencies, LocalDate asOf, Target target, AgencyKind kind, IEnumerable<IndicatorSeries> series, Faithfulness mode = Faithfulness.Strict)
    {
        ArgumentNullException.ThrowIfNull(agencies);
        ArgumentNullException.ThrowIfNull(target);
        var byAgency = ByAgency(series);
        var expected = agencies.AsOf(asOf).Agencies.Where(agency => agency.Kind == kind).Select(agency => target.For(agency.Code, BaselineIn(byAgency, agency.Code, target)));
        return Over(agencies, asOf, expected, byAgency.Values, mode);
    }

    /// <summary>Targets with what is already known of each, rolled up over the agency tree of the day.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="targets">The targets, all of one indicator and one for each agency.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An agency has two targets, or a target is of another indicator than the first.</exception>
    /// <exception cref="KeyNotFoundException">The registry does not hold the agency of a target.</exception>
    public static TargetsByAgency Over(AgencyRegistry agencies, LocalDate asOf, IEnumerable<TargetOutcome> targets)
    {
        ArgumentNullException.ThrowIfNull(agencies);
        ArgumentNullException.ThrowIfNull(targets);
        var tree = agencies.AsOf(asOf);
        var own = new TargetOutcome?[tree.Count];
        var leftOut = ImmutableArray.CreateBuilder<TargetOutcome>();
        var seen = new Dictionary<AgencyCode, Target>();
        Target? first = null;
        foreach (var outcome in targets)
        {
            var target = outcome.Target;
            first ??= target;
            if (target.Indicator != first.Indicator) throw new ArgumentException(OtherIndicator(first, target), nameof(targets));
            if (!seen.TryAdd(target.Agency, target)) throw new ArgumentException(TwoTargets(seen[target.Agency], target), nameof(targets));
            if (tree.PositionOf(agencies[target.Agency].Code) is >= 0 and var position) own[position] = outcome;
            else leftOut.Add(outcome);
        }

        var withBelow = new TargetTally[tree.Count];
        var total = TargetTally.None;
        for (var position = tree.Count - 1; position >= 0; position--)
        {
            if (own[position] is { } outcome) withBelow[position] += TargetTally.Of(outcome.Standing);
            if (tree.ParentPositions[position] is >= 0 and var parent) withBelow[parent] += withBelow[position];
            else total += withBelow[position];
        }

        return new(
            asOf,
            [
                .. from position in Enumerable.Range(0, tree.Count)
                   where withBelow[position].Agencies > 0
                   select new AgencyTargets(tree.Agencies[position], tree.Depths[position], own[position], withBelow[position]),
            ],
            leftOut.DrainToImmutable(),
            total);
    }

    private static Dictionary<AgencyCode, IndicatorSeries> ByAgency(IEnumerable<IndicatorSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var byAgency = new Dictionary<AgencyCode, IndicatorSeries>();
        foreach (var one in series)
        {
            if (!byAgency.TryAdd(one.Key.Agency, one)) throw new ArgumentException($"{byAgency[one.Key.Agency].Key} and {one.Key} are of one agency; choose the one that its target is held against.", nameof(series));
        }

        return byAgency;
    }

    private static Baseline? BaselineIn(Dictionary<AgencyCode, IndicatorSeries> series, AgencyCode agency, Target target) =>
        target.Baseline is { Period: var period }
        && series.TryGetValue(agency, out var one)
        && one.Frequency == period.Frequency
        && one.Key.Accumulation == target.Accumulation
        && one[period] is { } value
            ? new(period, value)
            : null;

    private static string OtherIndicator(Target first, Target other) =>
        $"The target {first.Code} is of {first.Indicator}, the target {other.Code} of {other.Indicator}; roll up the targets of one indicator at a time.";

    private static string TwoTargets(Target first, Target second) =>
        $"The targets {first.Code} and {second.Code} are both of {first.Agency}; give one target for each agency.";
}
