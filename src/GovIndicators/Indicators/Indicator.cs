using System.Collections.Immutable;
using System.Diagnostics;

namespace GovIndicators;

/// <summary>Something that is measured again and again in the same way.</summary>
/// <remarks>Two indicators are equal when all their parts are. A calculator reads here what it may do with the values.</remarks>
[DebuggerDisplay("{Code,nq}: {Name}")]
public sealed record Indicator
{
    /// <summary>An indicator by its code, name, unit and measure.</summary>
    /// <exception cref="ArgumentException">The code is <see cref="IndicatorCode.None"/>.</exception>
    public Indicator(IndicatorCode code, Name name, Unit unit, Measure measure)
    {
        if (code == IndicatorCode.None) throw new ArgumentException("An indicator needs a code.", nameof(code));
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(measure);
        (Code, Name, Unit, Measure) = (code, name, unit, measure);
    }

    /// <summary>The library's own name for it.</summary>
    public IndicatorCode Code { get; }

    /// <summary>What people call it.</summary>
    public Name Name { get; }

    /// <summary>What its values count or measure.</summary>
    public Unit Unit { get; }

    /// <summary>What may be done with its values.</summary>
    public Measure Measure { get; }

    /// <summary>Which way is good; <see cref="Direction.Unknown"/> where nobody stated it.</summary>
    public Direction Direction { get; init; }

    /// <summary>What values can exist, such as 0 to 100 for a percent of a whole; unbounded where nothing is known.</summary>
    public Bounds NaturalLimits { get; init; }

    /// <summary>Who answers for the definition; null where it is not known.</summary>
    public string? Producer { get; init; }

    /// <summary>What exactly is counted, in the words of the producer; null where it was not read.</summary>
    public Name? Definition { get; init; }

    /// <summary>Indicators that a reader may take for this one although their definitions are others; empty where nobody named one.</summary>
    public ImmutableArray<IndicatorCode> Near { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where the definition was read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>True when all parts are equal, the near indicators in the same order.</summary>
    public bool Equals(Indicator? other) => ReferenceEquals(this, other)
        || (other is not null
            && Code == other.Code && Name == other.Name && Unit == other.Unit && Measure == other.Measure && Direction == other.Direction && NaturalLimits == other.NaturalLimits
            && Producer == other.Producer && Definition == other.Definition && Citation == other.Citation && Near.AsSpan().SequenceEqual(other.Near.AsSpan()));

    /// <summary>That of the code: two indicators with one code are rare.</summary>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>The code and the official name.</summary>
    public override string ToString() => $"{Code}: {Name}";
}
