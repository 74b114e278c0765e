namespace GovIndicators;

/// <summary>What an <see cref="ExternalCode"/> says apart from the time in which it holds: by this, codes are looked up and found to be the same.</summary>
/// <remarks>A class, so that grouping by it needs no code of its own when a command starts.</remarks>
internal sealed record OutsideCode(string Scheme, string Value)
{
    internal static OutsideCode Of(ExternalCode code) => new(code.Scheme, code.Value);
}
