namespace GovIndicators.Calculators;

/// <summary>What holds for the statements of all methods about one value: that nothing can be said, that the baseline no longer compares, or what to beware of.</summary>
internal readonly record struct ProgressFooting
{
    private readonly uint _caveats;

    /// <summary>No method can say anything.</summary>
    internal ProgressFooting(NoAnswer refusal) => Refusal = refusal;

    internal ProgressFooting(bool isBroken) => IsBroken = isBroken;

    private ProgressFooting(ProgressFooting other, uint caveats)
    {
        this = other;
        _caveats = caveats;
    }

    /// <summary>Why nothing can be said; none where the methods decide.</summary>
    internal NoAnswer Refusal { get; }

    /// <summary>Whether the series is broken since the baseline.</summary>
    internal bool IsBroken { get; }

    internal IReadOnlyList<Caveat> Caveats => ProgressStatement.CaveatsIn(_caveats);

    internal ProgressFooting With(Caveat? caveat) => caveat is { } known ? new(this, _caveats | ProgressStatement.Bit(known)) : this;

    internal ProgressStatement Judge(ProgressMethod method, in ProgressNumbers numbers, Faithfulness mode, Explanation? why)
    {
        if (Refusal != NoAnswer.None) return Refuse(method, mode);
        var statement = method.Judge(in numbers, mode, why);
        if (IsBroken && statement.Reason == NoAnswer.NoBaseline) statement = statement with { Reason = NoAnswer.BreakInSeries };
        return _caveats == 0 ? statement : statement.With(_caveats);
    }

    internal ProgressStatement Refuse(ProgressMethod method, Faithfulness mode) => new(method.Unanswered, mode) { Reason = Refusal };
}
