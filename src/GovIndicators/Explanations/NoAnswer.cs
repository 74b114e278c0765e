namespace GovIndicators;

/// <summary>Why a question has no answer: a closed set of reasons with stable codes.</summary>
/// <remarks>The default value is <see cref="None"/>: there is an answer. Codes and sentences: <see cref="NoAnswers"/>.</remarks>
public enum NoAnswer : byte
{
    /// <summary>There is an answer.</summary>
    None = 0,

    /// <summary>Nothing was reported for what was asked.</summary>
    NotReported,

    /// <summary>The whole is empty: nothing of nothing has no percent.</summary>
    EmptyDenominator,

    /// <summary>The base is zero, so a relative change is undefined.</summary>
    ZeroBase,

    /// <summary>The base is negative, so a relative change has no meaning.</summary>
    NegativeBase,

    /// <summary>The values have opposite signs, so no ratio of them has a meaning.</summary>
    SignChange,

    /// <summary>A value is zero or negative where the method takes a logarithm or a root.</summary>
    NotPositive,

    /// <summary>The two periods have no time between them.</summary>
    NoTimePassed,

    /// <summary>The values cover unlike stretches of time, such as part of a year against a year.</summary>
    UnlikeCoverage,

    /// <summary>The periods have unlike frequencies.</summary>
    UnlikeFrequency,

    /// <summary>The values come from different producers.</summary>
    UnlikeProducer,

    /// <summary>The values measure different indicators or have different units.</summary>
    UnlikeIndicator,

    /// <summary>The series is broken between the two periods.</summary>
    BreakInSeries,

    /// <summary>The measure of the indicator does not allow it, such as summing an index or annualising a level.</summary>
    MeasureForbids,

    /// <summary>The values are percents, so a relative change of them must be asked for by name; their difference is in points.</summary>
    PercentOfPercent,

    /// <summary>Too few observations for the method.</summary>
    TooFewObservations,

    /// <summary>The parts overlap in no period.</summary>
    NoOverlap,

    /// <summary>A count that the question needs was not reported; bounds are all that follows.</summary>
    CountNotReported,

    /// <summary>The direction of good is not known.</summary>
    DirectionUnknown,

    /// <summary>No baseline is declared.</summary>
    NoBaseline,

    /// <summary>No target is declared for what was asked.</summary>
    NoTarget,

    /// <summary>The target equals the baseline, so there is no gap to close.</summary>
    TargetEqualsBaseline,

    /// <summary>The baseline already meets the target, so there is no gap to close.</summary>
    BaselineMeetsTarget,

    /// <summary>The target date has passed or is the date of the question.</summary>
    NoTimeLeft,

    /// <summary>The date lies before the beginning of what was asked about.</summary>
    BeforeStart,

    /// <summary>At the present pace it is never reached.</summary>
    NeverAtThisPace,

    /// <summary>Only percents exist, and their average must be asked for by name.</summary>
    PoolingNotNamed,

    /// <summary>Too much of the data is missing for the stated policy.</summary>
    TooMuchMissing,

    /// <summary>The result is too large for a double.</summary>
    TooLarge,

    /// <summary>The method does not apply to this kind of target or value.</summary>
    MethodDoesNotApply,

    /// <summary>The weights sum to nothing, or do not fit the values.</summary>
    WeightsDoNotFit,

    /// <summary>What was given as the later part begins or ends before the earlier one.</summary>
    WrongOrder,

    /// <summary>The target is met, so nothing more is needed.</summary>
    AlreadyMet,

    /// <summary>Nobody declared a trajectory.</summary>
    NoTrajectory,

    /// <summary>The trend has reached the target already and the latest value has not, so that the trend does not say when.</summary>
    TrendMeetsTarget,
}
