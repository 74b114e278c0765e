using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>How many agencies stand how toward their targets; every agency is in exactly one count.</summary>
/// <remarks>
/// <c>tally + tally</c> is the tally of two sets of agencies that share none. The default value is <see cref="None"/>. Two tallies are equal when all counts are.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct TargetTally : IWritten
{
    /// <summary>No agencies.</summary>
    public static TargetTally None => default;

    /// <summary>Agencies that have met their target.</summary>
    public int Met { get; private init; }

    /// <summary>Agencies that are fast enough.</summary>
    public int OnTrack { get; private init; }

    /// <summary>Agencies that are too slow, move away, or have missed their target.</summary>
    public int Behind { get; private init; }

    /// <summary>Agencies with a value that does not meet the target, and nothing to say whether their pace will do.</summary>
    public int NotAssessable { get; private init; }

    /// <summary>Agencies that reported no value.</summary>
    public int WithoutData { get; private init; }

    /// <summary>All agencies that have a target.</summary>
    public int Agencies => Met + OnTrack + Behind + NotAssessable + WithoutData;

    /// <summary>Agencies with a value, of all.</summary>
    public Coverage Coverage => Coverage.Of(Agencies - WithoutData, Agencies);

    /// <summary>How many agencies stand so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not one of the named values.</exception>
    public int this[TargetStanding standing] => standing switch
    {
        TargetStanding.Met => Met,
        TargetStanding.OnTrack => OnTrack,
        TargetStanding.Behind => Behind,
        TargetStanding.NotAssessable => NotAssessable,
        TargetStanding.WithoutData => WithoutData,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Expected one of the named standings."),
    };

    /// <summary>One agency that stands so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not one of the named values.</exception>
    public static TargetTally Of(TargetStanding standing) => standing switch
    {
        TargetStanding.Met => new() { Met = 1 },
        TargetStanding.OnTrack => new() { OnTrack = 1 },
        TargetStanding.Behind => new() { Behind = 1 },
        TargetStanding.NotAssessable => new() { NotAssessable = 1 },
        TargetStanding.WithoutData => new() { WithoutData = 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Expected one of the named standings."),
    };

    /// <summary>The tally of two sets of agencies that share none.</summary>
    public static TargetTally operator +(TargetTally left, TargetTally right) => new()
    {
        Met = left.Met + right.Met,
        OnTrack = left.OnTrack + right.OnTrack,
        Behind = left.Behind + right.Behind,
        NotAssessable = left.NotAssessable + right.NotAssessable,
        WithoutData = left.WithoutData + right.WithoutData,
    };

    /// <summary>The agencies that stand so, of all agencies with a target; the percent is null when there are none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not one of the named values.</exception>
    public Share ShareOf(TargetStanding standing) => Share.Of(this[standing], Agencies);

    /// <summary>Each count with the code of its standing: met 2, on-track 1, behind 1, not-assessable 0, without-data 1.</summary>
    public override string ToString() => Written(standing => standing.Code, Language.English);

    /// <summary>Each count in the words of the language.</summary>
    public string ToString(Language language) => Written(standing => standing.ToText(language), language);

    private string Written(Func<TargetStanding, string> name, Language language)
    {
        var tally = this;
        return string.Join(", ", TargetStandings.Values.Select(standing => $"{name(standing)} {NumberForm.Of(language).Write((decimal)tally[standing])}"));
    }
}
