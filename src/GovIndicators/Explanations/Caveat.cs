namespace GovIndicators;

/// <summary>What a reader must know beside an answer: a closed set with stable codes.</summary>
public enum Caveat
{
    /// <summary>The values cover unlike stretches of time, such as part of a year against a whole year.</summary>
    UnlikeCoverage = 1,

    /// <summary>The inputs were rounded when printed, so the answer has bounds.</summary>
    RoundedInputs,

    /// <summary>A value was carried forward from an earlier period.</summary>
    CarriedForward,

    /// <summary>A gap was filled by estimation.</summary>
    Filled,

    /// <summary>Not every part reported; the coverage stands beside the answer.</summary>
    PartialCoverage,

    /// <summary>The answer lies beyond the last observation.</summary>
    Extrapolated,

    /// <summary>The series is broken between the two periods.</summary>
    BreakInSeries,

    /// <summary>A value is provisional, estimated or of low reliability.</summary>
    Provisional,

    /// <summary>Some counts are unaccounted for.</summary>
    Unaccounted,

    /// <summary>A policy of the caller decided how "basically completed" counts.</summary>
    BasicallyCompletedByPolicy,

    /// <summary>The published method was followed where the strict method would refuse.</summary>
    PublishedExceptionUsed,

    /// <summary>The average is unweighted, because it was asked for by name.</summary>
    UnweightedAverage,

    /// <summary>The values come from different producers.</summary>
    UnlikeProducer,

    /// <summary>A change a year is made of less than a year.</summary>
    ShorterThanAYear,
}
