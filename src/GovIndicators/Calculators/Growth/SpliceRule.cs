using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>How the overlap of two parts of a series gives the ratio that links them: a closed set.</summary>
/// <remarks>
/// Only periods that both parts report count. Up to the first period that the rule uses the earlier part is taken, from it on the later,
/// so the growth inside each part is kept.
/// </remarks>
public abstract record SpliceRule : IChoice
{
    private protected SpliceRule()
    {
    }

    /// <summary>The ratio in the first period that both parts report.</summary>
    public static SpliceRule FirstCommon { get; } = new SinglePeriod(First: true);

    /// <summary>The ratio in the last period that both parts report.</summary>
    public static SpliceRule LastCommon { get; } = new SinglePeriod(First: false);

    /// <summary>The mean of the later part over the common periods against the mean of the earlier.</summary>
    public static SpliceRule RatioOfMeans { get; } = new MeansRule();

    /// <summary>The geometric mean of the ratios in the common periods.</summary>
    public static SpliceRule MeanOfRatios { get; } = new RatiosRule();

    /// <summary>The ratio at one place, counted from 0 at the first value of the earlier part.</summary>
    /// <param name="place">The place; 0 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public static SpliceRule At(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        return new PlaceRule(place);
    }

    /// <summary>Whether the ratio comes from several periods, which must then compare with each other.</summary>
    internal virtual bool TakesPeriodsTogether => false;

    /// <summary>The link from overlapping values, of equal length, NaN where absent; places count from the start of the overlap.</summary>
    internal abstract NoAnswer Link(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later, int overlapStart, out SpliceLink link);

    /// <summary>The rule in words of a language.</summary>
    string IWritten.ToString(Language language) => In(language);

    private protected virtual string In(Language language) => Wording.Of(ToString()!, language);

    private static bool IsCommon(double earlier, double later) => !double.IsNaN(earlier) && !double.IsNaN(later);

    private static NoAnswer Single(double earlier, double later, int place, out SpliceLink link)
    {
        link = new(place, earlier, later);
        return earlier > 0 && later > 0 ? NoAnswer.None : NoAnswer.NotPositive;
    }

    private sealed record SinglePeriod(bool First) : SpliceRule
    {
        internal override NoAnswer Link(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later, int overlapStart, out SpliceLink link)
        {
            link = default;
            for (var i = 0; i < earlier.Length; i++)
            {
                var place = First ? i : earlier.Length - 1 - i;
                if (IsCommon(earlier[place], later[place])) return Single(earlier[place], later[place], place, out link);
            }

            return NoAnswer.NoOverlap;
        }

        public override string ToString() => First ? "first-common" : "last-common";
    }

    private sealed record PlaceRule(int Place) : SpliceRule
    {
        internal override NoAnswer Link(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later, int overlapStart, out SpliceLink link)
        {
            link = default;
            var place = Place - overlapStart;
            if (place < 0 || place >= earlier.Length) return NoAnswer.NoOverlap;
            return IsCommon(earlier[place], later[place]) ? Single(earlier[place], later[place], place, out link) : NoAnswer.NotReported;
        }

        private protected override string In(Language language) => language == Language.Vietnamese
            ? string.Create(CultureInfo.InvariantCulture, $"tại vị trí {Place} tính từ kỳ đầu (vị trí 0)")
            : string.Create(CultureInfo.InvariantCulture, $"at place {Place}, counted from 0 at the first period");

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at-{Place}");
    }

    private sealed record MeansRule : SpliceRule
    {
        internal override bool TakesPeriodsTogether => true;

        internal override NoAnswer Link(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later, int overlapStart, out SpliceLink link)
        {
            var (first, earlierSum, laterSum) = (-1, 0.0, 0.0);
            for (var i = 0; i < earlier.Length; i++)
            {
                if (!IsCommon(earlier[i], later[i])) continue;
                if (first < 0) first = i;
                (earlierSum, laterSum) = (earlierSum + earlier[i], laterSum + later[i]);
            }

            link = default;
            return first < 0 ? NoAnswer.NoOverlap : Single(earlierSum, laterSum, first, out link);
        }

        public override string ToString() => "ratio-of-means";
    }

    private sealed record RatiosRule : SpliceRule
    {
        internal override bool TakesPeriodsTogether => true;

        internal override NoAnswer Link(ReadOnlySpan<double> earlier, ReadOnlySpan<double> later, int overlapStart, out SpliceLink link)
        {
            var (first, count, logarithms) = (-1, 0, 0.0);
            link = default;
            for (var i = 0; i < earlier.Length; i++)
            {
                if (!IsCommon(earlier[i], later[i])) continue;
                if (earlier[i] <= 0 || later[i] <= 0) return NoAnswer.NotPositive;
                if (first < 0) first = i;
                count++;
                logarithms += Math.Log(later[i] / earlier[i]);
            }

            return count == 0 ? NoAnswer.NoOverlap : Single(1, Math.Exp(logarithms / count), first, out link);
        }

        public override string ToString() => "mean-of-ratios";
    }
}
