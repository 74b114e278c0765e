using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>What every method says about one target as of a day, the numbers it was said from, and where the methods disagree.</summary>
/// <remarks>Two comparisons are equal when they are the same one. Made by <see cref="TargetProgress.Compare(Target, IndicatorSeries, LocalDate, Faithfulness, Explanation?)"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProgressComparison : IWritten
{
    internal ProgressComparison(Target target, TargetValue due, SeriesPoint? point, LocalDate asOf, Direction direction, ImmutableArray<double> annual, ImmutableArray<ProgressStatement> statements)
    {
        (Target, Due, Point, AsOf, Direction) = (target, due, point, asOf, direction);
        (Annual, Statements) = (annual, statements);
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The target value that was judged: the next one due on or after the day, or the last one when all have fallen due.</summary>
    public TargetValue Due { get; }

    /// <summary>The latest value on or before the day, and not after the due date; null when nothing was reported.</summary>
    public SeriesPoint? Point { get; }

    /// <summary>The day of the question.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Which way is good, as the operator of the target and the indicator say.</summary>
    public Direction Direction { get; }

    /// <summary>The values of the same period in the last years without a gap or a break, oldest first, at most six: what the method of recent years looked at.</summary>
    public ImmutableArray<double> Annual { get; }

    /// <summary>A statement for each method, in the order of <see cref="ProgressMethod.Values"/>.</summary>
    public ImmutableArray<ProgressStatement> Statements { get; }

    /// <summary>Every pair of statements that exclude each other, and why.</summary>
    /// <remarks>Found when they are first asked for: a pass over many series looks at few of them.</remarks>
    public IReadOnlyList<ProgressDisagreement> Disagreements => field ??= Differing(Statements);

    /// <summary>True when no two statements exclude each other.</summary>
    public bool AllAgree
    {
        get
        {
            var statements = Statements.AsSpan();
            for (var i = 0; i < statements.Length; i++)
            {
                for (var j = i + 1; j < statements.Length; j++)
                {
                    if (!statements[i].Status.AgreesWith(statements[j].Status)) return false;
                }
            }

            return true;
        }
    }

    /// <summary>Target value less value, in the unit of the indicator; in a band, from the nearer end; null when nothing was reported, or the value adds over time and covers another stretch.</summary>
    public double? Distance => Point?.Value is { } value && IsAlike ? Due.NearestTo(value) - value : null;

    /// <summary>Where the distance lies, since the value was rounded or hedged when it was printed; null when it was exact, for a band, and where there is no distance.</summary>
    public Bounds? DistanceBounds => Distance is not null && Due.Upper is null && Math.Abs(Due.Value) < 1e27 && Point!.Value.Observation.Bounds is { IsExact: false } value
        ? Bounds.Exactly((decimal)Due.Value) - value
        : null;

    /// <summary>The points a year that are still needed until the due date; null when nothing was reported that covers as much, nobody said which way is good, the target value is met, or its date has come.</summary>
    /// <remarks>The reason, and all else that can be said of the pace, stands in <see cref="Pace.Of(Target, IndicatorSeries, LocalDate, Percent?, Explanation?)"/>.</remarks>
    public double? PointsNeededAYear => AsOf < Due.Period.End && !Direction.IsUnknown && IsAlike && Point is { Value: { } value } point && Target.IsMetBy(value, Due, point.Series.Indicator.Direction) != true
        ? Pace.PointsNeeded(value, Due.NearestTo(value), TargetProgress.YearOf(Due.Period.End) - TargetProgress.YearOf(point.Observation.ReferenceDate ?? point.Period.End))
        : null;

    /// <summary>The statement of a method.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    public ProgressStatement this[ProgressMethod method]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(method);
            return Statements.First(statement => statement.Method == method);
        }
    }

    /// <summary>The target and what each method says.</summary>
    public override string ToString() => $"{Target.Code}: {string.Join("; ", Statements)}";

    string IWritten.ToString(Language language) => language == Language.Vietnamese
        ? $"{Target.Code}: {string.Join("; ", Statements.Select(s => $"{s.Label?.Method.Name.In(language)}: {((IWritten)s).ToString(language)}"))}"
        : ToString();

    /// <summary>False where the value and the target value speak of different stretches of time: then no method answers, and no distance is one.</summary>
    private bool IsAlike => Statements.IsEmpty || Statements[0].Reason != NoAnswer.UnlikeCoverage;

    private static List<ProgressDisagreement> Differing(ImmutableArray<ProgressStatement> statements)
    {
        var found = new List<ProgressDisagreement>();
        for (var i = 0; i < statements.Length; i++)
        {
            for (var j = i + 1; j < statements.Length; j++)
            {
                if (!statements[i].Status.AgreesWith(statements[j].Status)) found.Add(new(statements[i], statements[j], CauseOf(statements[i], statements[j])));
            }
        }

        return found;
    }

    private static DisagreementCause CauseOf(in ProgressStatement one, in ProgressStatement other)
    {
        // Who calls a target met does so by a rule of its own, not for want of a date.
        var isMissed = one.Status == ProgressStatus.Missed;
        if (isMissed != (other.Status == ProgressStatus.Missed) && (isMissed ? other : one).Status != ProgressStatus.Achieved) return DisagreementCause.DateHasCome;
        if (one.Has(Caveat.PublishedExceptionUsed) || other.Has(Caveat.PublishedExceptionUsed)) return DisagreementCause.PublishedException;
        var (a, b) = (one.Method!.View, other.Method!.View);
        return a == b ? DisagreementCause.ClassLimits
            : a == ProgressView.RecentYears || b == ProgressView.RecentYears ? DisagreementCause.RecentYears
            : a == ProgressView.Distance || b == ProgressView.Distance ? DisagreementCause.DistanceOnly
            : DisagreementCause.CompoundAgainstLinear;
    }
}
