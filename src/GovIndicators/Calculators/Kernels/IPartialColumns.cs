namespace GovIndicators.Calculators;

/// <summary>Partial results of many periods side by side, which take in those of other agencies and can begin anew.</summary>
internal interface IPartialColumns<in TSelf>
{
    /// <summary>Back to nothing added, in the same memory.</summary>
    void Clear();

    /// <summary>Adds what another has gathered.</summary>
    void Merge(TSelf other);
}
