namespace GovIndicators.Calculators;

public static partial class Growth
{
    // A power of doubles is right to about 1e-15 of itself and a double becomes a decimal of 15 digits: this covers both.
    private const decimal PowerSlack = 1e-13m;
    private const decimal SmallestDecimal = 1e-28m;

    private static readonly Advice KeepAboveZero = Advice.Of(
        "Hãy giao khoảng với miền giá trị tự nhiên trước.",
        "Intersect the bounds with the natural range of the values first.");

    /// <summary>Where the change of a percent lies when its percents are known only within bounds, in percentage points.</summary>
    /// <param name="from">Where the earlier percent lies.</param>
    /// <param name="to">Where the later percent lies.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The bounds of the later percent less the earlier; exact in decimal digits.</returns>
    /// <exception cref="OverflowException">An end leaves the range of decimal.</exception>
    [Formula("growth.bounds-of-point-change", Unit = "percentage-points")]
    public static Bounds BoundsOfPointChange(Bounds from, Bounds to, Explanation? why = null)
    {
        why = why.Begin("growth.bounds-of-point-change", GrowthSources.MeasuresOfChange).Given("from", from).Given("to", to);
        return why.Result(to - from);
    }

    /// <summary>Where a relative change lies, in percent, when its values are known only within bounds.</summary>
    /// <remarks>
    /// From a later value of "over 84.7 million" follows a change of "more than". Print with <see cref="Bounds.RoundOutward"/>, so that
    /// nothing possible is cut off.
    /// </remarks>
    /// <param name="from">Where the earlier value lies; above zero.</param>
    /// <param name="to">Where the later value lies, in the same unit; not below zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The bounds in percent; an end that the values leave open is open. Null when the base may be negative
    /// (<see cref="NoAnswer.NegativeBase"/>) or zero (<see cref="NoAnswer.ZeroBase"/>; one as near to zero as one likes leaves the change without an upper end), when the later value
    /// may be negative (<see cref="NoAnswer.SignChange"/>), or an end leaves the range of decimal (<see cref="NoAnswer.TooLarge"/>).
    /// </returns>
    [Formula("growth.bounds-of-percent-change", Unit = "percent")]
    public static Bounds? BoundsOfPercentChange(Bounds from, Bounds to, Explanation? why = null)
    {
        why = why.Begin("growth.bounds-of-percent-change", GrowthSources.WorldBank).Given("from", from).Given("to", to);
        if (!TryFold(from, to, why, out var fold)) return null;
        try
        {
            return why.Result(PercentOf(fold));
        }
        catch (OverflowException)
        {
            return why.None<Bounds>(NoAnswer.TooLarge);
        }
    }

    /// <summary>Where a multiple lies when its values are known only within bounds.</summary>
    /// <param name="from">Where the earlier value lies; above zero.</param>
    /// <param name="to">Where the later value lies, in the same unit; not below zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The bounds of to / from; null for the reasons of <see cref="BoundsOfPercentChange"/>.</returns>
    [Formula("growth.bounds-of-fold-change", Unit = "times")]
    public static Bounds? BoundsOfFoldChange(Bounds from, Bounds to, Explanation? why = null)
    {
        why = why.Begin("growth.bounds-of-fold-change", GrowthSources.MeasuresOfChange).Given("from", from).Given("to", to);
        return TryFold(from, to, why, out var fold) ? why.Result(fold) : null;
    }

    /// <summary>Where a constant yearly change lies, in percent, when its end points are known only within bounds.</summary>
    /// <param name="from">Where the earlier value lies; above zero.</param>
    /// <param name="to">Where the later value lies, in the same unit; not below zero.</param>
    /// <param name="years">The time between them in years; zero or above, known exactly.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The bounds in percent, ends moved outward by a ten-trillionth of the yearly fold for the root. Null for the reasons of
    /// <see cref="BoundsOfPercentChange"/>, or when no time has passed (<see cref="NoAnswer.NoTimePassed"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are negative or not finite.</exception>
    [Formula("growth.bounds-of-compound-annual", Unit = "percent")]
    public static Bounds? BoundsOfCompoundAnnual(Bounds from, Bounds to, double years, Explanation? why = null)
    {
        Require.Finite(years);
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        why = why.Begin("growth.bounds-of-compound-annual", GrowthSources.WorldBank).Given("from", from).Given("to", to).Given("years", years);
        if (years == 0) return why.None<Bounds>(NoAnswer.NoTimePassed);
        if (!TryFold(from, to, why, out var fold)) return null;
        try
        {
            var yearly = years == 1 ? fold : Bounds.Of(
                Root(fold.Lower, years, outward: -1),
                fold.LowerIncluded,
                Root(fold.Upper, years, outward: +1),
                fold.UpperIncluded);
            return why.Result(PercentOf(yearly));
        }
        catch (OverflowException)
        {
            return why.None<Bounds>(NoAnswer.TooLarge);
        }
    }

    private static Bounds PercentOf(Bounds fold) => fold * 100 - Bounds.Exactly(100);

    private static decimal? Root(decimal? fold, double years, int outward)
    {
        if (fold is not { } known) return null;
        var root = (decimal)Math.Pow((double)known, 1 / years);
        // Near zero the slack is less than a decimal can hold, and the ends would meet; no yearly fold lies below zero.
        return Math.Max(0, root + outward * Math.Max(root * PowerSlack, SmallestDecimal));
    }

    private static bool TryFold(Bounds from, Bounds to, Explanation? why, out Bounds fold)
    {
        fold = default;
        var reason = from.Lower switch
        {
            null or < 0 => NoAnswer.NegativeBase,
            0 when from.LowerIncluded => NoAnswer.ZeroBase,
            _ => to.Lower is null or < 0 ? NoAnswer.SignChange : NoAnswer.None,
        };
        try
        {
            if (reason is NoAnswer.None && to.DivideBy(from) is { } quotient)
            {
                fold = quotient;
                return true;
            }
        }
        catch (OverflowException)
        {
            reason = NoAnswer.TooLarge;
        }

        why.None<Bounds>(reason, reason is NoAnswer.TooLarge ? null : KeepAboveZero);
        return false;
    }
}
