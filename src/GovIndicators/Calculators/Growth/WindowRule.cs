using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>At which period of a rolling window it is linked to the window before: a closed set.</summary>
public abstract record WindowRule : IChoice
{
    private protected WindowRule()
    {
    }

    /// <summary>At the first period of the window: the window splice.</summary>
    public static WindowRule First { get; } = At(1);

    /// <summary>At the last period of the window, so that only its newest movement counts: the movement splice.</summary>
    public static WindowRule Last { get; } = new LastRule();

    /// <summary>At every period of the window, by the geometric mean: the mean splice.</summary>
    public static WindowRule Mean { get; } = new MeanRule();

    /// <summary>At one period of the window, counted from 1.</summary>
    /// <param name="period">The period of the window; 1 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is below 1.</exception>
    public static WindowRule At(int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        return new PeriodRule(period);
    }

    /// <summary>The rule in words of a language.</summary>
    string IWritten.ToString(Language language) => In(language);

    private protected virtual string In(Language language) => Wording.Of(ToString()!, language);

    /// <summary>The first and last period, counted from 0, over which the link is averaged.</summary>
    internal abstract (int First, int Last) Periods(int windowLength);

    private sealed record PeriodRule(int Period) : WindowRule
    {
        internal override (int First, int Last) Periods(int windowLength) => (Period - 1, Period - 1);

        private protected override string In(Language language) => language == Language.Vietnamese
            ? string.Create(CultureInfo.InvariantCulture, $"tại kỳ thứ {Period} của cửa sổ")
            : string.Create(CultureInfo.InvariantCulture, $"at period {Period} of the window");

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at-{Period}");
    }

    private sealed record LastRule : WindowRule
    {
        internal override (int First, int Last) Periods(int windowLength) => (windowLength - 1, windowLength - 1);

        public override string ToString() => "last";
    }

    private sealed record MeanRule : WindowRule
    {
        internal override (int First, int Last) Periods(int windowLength) => (0, windowLength - 1);

        public override string ToString() => "mean";
    }
}
