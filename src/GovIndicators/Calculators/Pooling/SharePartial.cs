namespace GovIndicators.Calculators;

/// <summary>The sums of numerators and of denominators of shares.</summary>
internal readonly record struct SharePartial : IPartial<SharePartial>
{
    private readonly SumPartial _numerators;
    private readonly SumPartial _denominators;

    private SharePartial(SumPartial numerators, SumPartial denominators) => (_numerators, _denominators) = (numerators, denominators);

    public static SharePartial None => default;

    internal Coverage Coverage => _numerators.Coverage;

    internal double Numerator => _numerators.Sum;

    internal double Denominator => _denominators.Sum;

    internal bool FitsInDouble => double.IsFinite(Numerator) && double.IsFinite(Denominator);

    internal SharePartial Add(Share share) => new(_numerators.Add(share.Numerator), _denominators.Add(share.Denominator));

    internal SharePartial Add(ReportedShare share, MissingPolicy policy) =>
        share.Share is { } known ? Add(known)
        : policy == MissingPolicy.MissingAsZero && share.Numerator is null ? AddMissing(share.Denominator ?? 0)
        : AddMissing();

    /// <summary>A share that was not reported, but counts as none of a known whole: 0 when the whole is not known either.</summary>
    internal SharePartial AddMissing(double denominator = 0) => new(_numerators.AddMissing(), denominator == 0 ? _denominators.AddMissing() : _denominators.Add(denominator));

    internal Share Finish() => Share.Of(Numerator, Denominator);

    public SharePartial Merge(SharePartial other) => new(_numerators.Merge(other._numerators), _denominators.Merge(other._denominators));
}
