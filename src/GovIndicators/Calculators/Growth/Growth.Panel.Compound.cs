using System.Globalization;

namespace GovIndicators.Calculators;

// Compound growth of every series of a panel.
public static partial class Growth
{
    /// <summary>The constant yearly change of every series from one period to another.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <returns>
    /// One change a year for each series, in their order, as
    /// <see cref="CompoundAnnual(IndicatorSeries, TimePeriod, TimePeriod, RateGrowth, Explanation?)"/> gives it; null for the same reasons.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the panel, or the later lies before the earlier.</exception>
    public static Percent?[] CompoundAnnual(SeriesPanel panel, TimePeriod from, TimePeriod to, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Count);
        CompoundAnnual(panel, from, to, into, rates);
        return Absence.UnpackPercents(into);
    }

    /// <summary>The constant yearly change of every series from one period to another, into existing memory.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="into">Takes one percent for each series; NaN where there is none.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">
    /// A period has another frequency than the panel, the later lies before the earlier, or there are not as many places as series.
    /// </exception>
    public static void CompoundAnnual(SeriesPanel panel, TimePeriod from, TimePeriod to, Span<double> into, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        RequireWindow(panel, from, to, into);
        Span<bool> ratio = stackalloc bool[PanelLines.Most];
        ratio = PanelLines.WithRatio(panel, rates, PanelLines.Room(panel, ratio));
        var sameShareOfYear = from.IndexInYear == to.IndexInYear;
        for (var i = 0; i < ratio.Length; i++) ratio[i] &= sameShareOfYear || !PanelLines.IsToDate(panel.Lines[i]);
        var years = YearClock.Between(from, to);
        for (var i = 0; i < into.Length; i++)
        {
            ref readonly var place = ref panel.Places[i];
            var (start, end) = (from.Ordinal - place.First, to.Ordinal - place.First);
            var asked = years > 0 && ratio[place.Line] && start >= 0 && end < place.Length
                && (panel.Statuses.Breaks.IsEmpty || panel.Statuses.BreaksIn(place.Start + start + 1, place.Start + end + 1).IsEmpty);
            into[i] = asked ? new PairKernels.CompoundChange(1 / years).Of(panel.Memory[place.Start + start], panel.Memory[place.Start + end]) : Absence.Mark;
        }
    }

    /// <summary>The constant yearly change that leads to every value from the same period a number of years before.</summary>
    /// <param name="panel">The series, of years, half-years, quarters or months.</param>
    /// <param name="years">How many years back each comparison lies; 1 or above.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <returns>
    /// One change a year for each value of the panel, as
    /// <see cref="CompoundAnnual(IndicatorSeries, TimePeriod, TimePeriod, RateGrowth, Explanation?)"/> gives it, but for the last two of its
    /// sixteen digits; absent for the same reasons, and for weeks and days, of which years hold unlike numbers.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The years are below 1 or above 9998.</exception>
    public static PanelResult CompoundAnnual(SeriesPanel panel, int years, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        CompoundAnnual(panel, years, into, rates);
        return new("growth.compound-annual", panel, into, AnswerStatuses.Against(Before((panel.Frequency.PeriodsPerYear ?? 0) * years)), (series, period, why) => CompoundAt(series, period, years, rates, why));
    }

    /// <summary>The constant yearly change that leads to every value from the same period a number of years before, into existing memory.</summary>
    /// <param name="panel">The series, of years, half-years, quarters or months.</param>
    /// <param name="years">How many years back each comparison lies; 1 or above.</param>
    /// <param name="into">Takes one change a year for each value of the panel, series after series; NaN where there is none.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The years are below 1 or above 9998.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void CompoundAnnual(SeriesPanel panel, int years, Span<double> into, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, 9998);
        PanelLines.RequireRoom(panel, into);
        if (panel.Frequency.PeriodsPerYear is not { } perYear)
        {
            into.Fill(Absence.Mark);
            return;
        }

        Span<bool> ratio = stackalloc bool[PanelLines.Most];
        ratio = PanelLines.WithRatio(panel, rates, PanelLines.Room(panel, ratio));
        YearlyKernels.Use(years, new ChangeOfPanel(panel, PanelLags.Of(perYear * years), ratio, into));
    }

    /// <summary>Two periods of the panel in their order, and one place for each series.</summary>
    private static void RequireWindow(SeriesPanel panel, TimePeriod from, TimePeriod to, ReadOnlySpan<double> into)
    {
        ArgumentNullException.ThrowIfNull(panel);
        panel.RequireFrequency(from, nameof(from));
        panel.RequireFrequency(to, nameof(to));
        if (from > to) throw WrongOrder(from, to);
        if (into.Length == panel.Count) return;
        throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"There are {into.Length} places for {panel.Count} series; give one place for each."), nameof(into));
    }

    private readonly ref struct ChangeOfPanel : IPairKernelUse
    {
        private readonly SeriesPanel _panel;
        private readonly PanelLags _lags;
        private readonly ReadOnlySpan<bool> _answered;
        private readonly Span<double> _into;

        internal ChangeOfPanel(SeriesPanel panel, PanelLags lags, ReadOnlySpan<bool> answered, Span<double> into)
        {
            _panel = panel;
            _lags = lags;
            _answered = answered;
            _into = into;
        }

        public void With<TKernel>(TKernel kernel)
            where TKernel : struct, IPairKernel => PanelKernels.Change(kernel, _panel, _lags, _answered, acrossBreaks: false, _into);
    }
}
