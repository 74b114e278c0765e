using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>What a pooled result does about values that were expected and not reported: a closed set, chosen by name.</summary>
public sealed record MissingPolicy : IChoice
{
    private readonly string _english;
    private readonly string _vietnamese;

    private MissingPolicy(string code, string english, string vietnamese) => (Code, _english, _vietnamese) = (code, english, vietnamese);

    /// <summary>One missing value is enough for no answer (<see cref="NoAnswer.TooMuchMissing"/>).</summary>
    public static MissingPolicy SkipIfAnyMissing { get; } = new("skip-if-any-missing", "No answer if any value is missing", "Không tính nếu thiếu bất kỳ giá trị nào");

    /// <summary>What was reported is pooled, what was not is left out; no answer only where nothing was reported (<see cref="NoAnswer.NotReported"/>).</summary>
    public static MissingPolicy SkipIfAllMissing { get; } = new("skip-if-all-missing", "Missing values are left out", "Bỏ qua giá trị thiếu");

    /// <summary>What was not reported counts as zero, because the caller says so: a level that is missing at the end of a longer period is 0, a count to date has nothing added.</summary>
    public static MissingPolicy MissingAsZero { get; } = new("missing-as-zero", "Missing values count as zero", "Giá trị thiếu được tính là 0");

    /// <summary>Every policy, the strictest first.</summary>
    public static IReadOnlyList<MissingPolicy> Values { get; } = ImmutableArray.Create(SkipIfAnyMissing, SkipIfAllMissing, MissingAsZero);

    /// <summary>The stable code, such as skip-if-any-missing.</summary>
    public string Code { get; }

    /// <summary>The policy of a code; null when there is none.</summary>
    public static MissingPolicy? Find(ReadOnlySpan<char> code) => Choices.Find(Values, code);

    /// <summary>The policy in words of a language.</summary>
    public string ToText(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    string IWritten.ToString(Language language) => ToText(language);

    /// <summary>Why the policy gives no answer at this coverage; <see cref="NoAnswer.None"/> when it gives one.</summary>
    internal NoAnswer Refusal(Coverage coverage) =>
        this == SkipIfAnyMissing && !coverage.IsComplete ? NoAnswer.TooMuchMissing
        : this != MissingAsZero && coverage.Reported == 0 ? NoAnswer.NotReported
        : NoAnswer.None;
}
