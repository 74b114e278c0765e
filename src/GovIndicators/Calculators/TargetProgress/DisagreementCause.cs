namespace GovIndicators.Calculators;

/// <summary>Why two methods say different things about the same numbers.</summary>
public enum DisagreementCause
{
    /// <summary>One of them followed an arbitrary rule of its publisher.</summary>
    PublishedException = 1,

    /// <summary>One of them looks at the last years alone, the other at the whole time since the baseline.</summary>
    RecentYears,

    /// <summary>One of them looks at the distance alone, the other also at the time.</summary>
    DistanceOnly,

    /// <summary>One of them expects the same percent each year, the other the same points.</summary>
    CompoundAgainstLinear,

    /// <summary>They look at the same, and draw the limits between their classes elsewhere.</summary>
    ClassLimits,

    /// <summary>One of them asks whether the date of the target has come and calls it missed; the other does not look at the date.</summary>
    DateHasCome,
}
