namespace GovIndicators.Calculators;

/// <summary>Whether figures of two producers may be set against each other.</summary>
/// <remarks>Two producers count by rules of their own, so their figures make no one line. The default value is <see cref="Refused"/>.</remarks>
public enum ProducerMixing
{
    /// <summary>Only figures of one producer are compared.</summary>
    Refused = 0,

    /// <summary>Figures of two producers are compared, and the answer says so.</summary>
    WithCaveat,
}
