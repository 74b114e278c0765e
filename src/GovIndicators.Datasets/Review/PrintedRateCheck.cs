namespace GovIndicators.Datasets;

/// <summary>A percent that a report printed, held against the counts that it printed.</summary>
/// <remarks>
/// A percent agrees in a way of rounding when the exact percent lies within the bounds that the printed digits then have: <see cref="Rounding.BoundsOf"/>. Where
/// several ways fit, the first in the order of <see cref="PrintedRateFinding"/> is said. A worked example: docs/formulas/completion-rate.md.
/// </remarks>
public sealed record PrintedRateCheck
{
    private PrintedRateCheck(PublishedFigure printed, Share? counted, PrintedRateFinding finding) => (Printed, Counted, Finding) = (printed, counted, finding);

    /// <summary>The percent as printed.</summary>
    public PublishedFigure Printed { get; }

    /// <summary>The same rate by the counts; null when one that it needs was not reported.</summary>
    public Share? Counted { get; }

    /// <summary>How the rate by the counts came about; null unless asked for.</summary>
    public Explanation? Why { get; init; }

    /// <summary>How the two relate.</summary>
    public PrintedRateFinding Finding { get; }

    /// <summary>What should have been printed with as many decimals: the counted percent, rounded half away from zero; null without counts.</summary>
    public decimal? Rounded => ExactOf(Counted) is { } exact ? Rounding.HalfAwayFromZero(exact, Printed.Figure.Digits) : null;

    /// <summary>100% less the printed percent; null for a figure that is no one number.</summary>
    public decimal? Complement => 100 - Printed.Figure.Value;

    /// <summary>Holds a printed percent against its counts.</summary>
    /// <param name="printed">The percent.</param>
    /// <param name="counted">Part and whole by the counts; null when one was not reported.</param>
    /// <exception cref="ArgumentNullException">The figure is null.</exception>
    /// <exception cref="ArgumentException">The figure is not in percent.</exception>
    public static PrintedRateCheck Of(PublishedFigure printed, Share? counted)
    {
        ArgumentNullException.ThrowIfNull(printed);
        if (printed.Figure.Unit != Unit.Percent) throw new ArgumentException($"The figure {printed.Id} is in '{printed.Figure.Unit}'; expected a percent.", nameof(printed));
        return new(printed, counted, FindingOf(printed.Figure, ExactOf(counted)));
    }

    /// <summary>The figure and how it relates to the counts.</summary>
    public override string ToString() => $"{Printed.Id}: {Finding}";

    private static PrintedRateFinding FindingOf(Figure figure, decimal? exact)
    {
        if (figure is not { Hedge: Hedge.Exact or Hedge.Rounded, Value: { } value } || exact is not { } percent) return PrintedRateFinding.NotChecked;
        return Gives(value, RoundingMode.HalfAwayFromZero, percent) ? PrintedRateFinding.Rounded
            : Gives(value, RoundingMode.Truncate, percent) ? PrintedRateFinding.Truncated
            : Gives(100 - value, RoundingMode.Truncate, 100 - percent) ? PrintedRateFinding.ComplementOfTruncated
            : PrintedRateFinding.Contradicted;

        bool Gives(decimal shown, RoundingMode mode, decimal truth) => Rounding.BoundsOf(shown, figure.Digits, mode).Contains(truth);
    }

    private static decimal? ExactOf(Share? counted) =>
        counted is { Denominator: not 0 } share ? 100 * (decimal)share.Numerator / (decimal)share.Denominator : null;
}
