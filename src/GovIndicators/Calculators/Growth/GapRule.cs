using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>How a gap inside a series is filled: a closed set.</summary>
/// <remarks>Nothing is filled before the first value, and nothing by a line after the last: that would be a forecast.</remarks>
public abstract record GapRule : IChoice
{
    private protected GapRule()
    {
    }

    /// <summary>What was not reported stays absent.</summary>
    public static GapRule Absence { get; } = new AbsenceRule();

    /// <summary>The last value reported holds until the next, however long the gap.</summary>
    public static GapRule CarryForward { get; } = new CarryForwardRule(int.MaxValue);

    /// <summary>A straight line between the values on both sides of the gap.</summary>
    public static GapRule Linear { get; } = new LinearRule();

    /// <summary>The last value reported holds for so many periods, then absence begins.</summary>
    /// <param name="periods">For how many periods it holds; 1 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is below 1.</exception>
    public static GapRule CarryForwardAtMost(int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return new CarryForwardRule(periods);
    }

    /// <summary>The caveat of a value filled by this rule.</summary>
    internal virtual Caveat Caveat => Caveat.Filled;

    /// <summary>The rule in words of a language.</summary>
    string IWritten.ToString(Language language) => In(language);

    private protected virtual string In(Language language) => Wording.Of(ToString()!, language);

    internal abstract void Fill(ReadOnlySpan<double> values, Span<double> into);

    private sealed record AbsenceRule : GapRule
    {
        internal override void Fill(ReadOnlySpan<double> values, Span<double> into) => values.CopyTo(into);

        public override string ToString() => "absence";
    }

    private sealed record CarryForwardRule(int AtMost) : GapRule
    {
        internal override Caveat Caveat => Caveat.CarriedForward;

        internal override void Fill(ReadOnlySpan<double> values, Span<double> into) => GapKernels.CarryForward(values, AtMost, into);

        private protected override string In(Language language) => (AtMost, language) switch
        {
            (int.MaxValue, _) => Wording.Of("carry-forward", language),
            (_, Language.Vietnamese) => string.Create(CultureInfo.InvariantCulture, $"lấy giá trị kỳ trước gần nhất, nhiều nhất {AtMost} kỳ"),
            _ => string.Create(CultureInfo.InvariantCulture, $"the last value carried forward, over at most {AtMost} periods"),
        };

        public override string ToString() => AtMost == int.MaxValue
            ? "carry-forward"
            : string.Create(CultureInfo.InvariantCulture, $"carry-forward-at-most-{AtMost}");
    }

    private sealed record LinearRule : GapRule
    {
        internal override void Fill(ReadOnlySpan<double> values, Span<double> into) => GapKernels.Linear(values, into);

        public override string ToString() => "linear";
    }
}
