using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

internal static partial class Any
{
    /// <summary>One to five parts of one whole over nearly the same months, quarters or years: gaps, zeros, breaks, now and then a negative or a huge value.</summary>
    public static Arbitrary<IndicatorSeries[]> Parts { get; } = Arb.From(
        from frequency in Gen.Elements(Frequency.Year, Frequency.Quarter, Frequency.Month)
        from accumulation in Gen.Elements(Accumulation.Discrete, Accumulation.YearToDate)
        from stocks in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from count in Gen.Choose(1, 5)
        from lengths in Gen.Choose(1, 30).ArrayOf(count)
        from starts in Gen.Choose(0, 3).ArrayOf(count)
        from observations in PartObservations.ArrayOf(40 * count)
        let indicator = PanelIndicator("PART", Unit.Count, stocks ? Measure.Stock : Measure.Flow)
        select Enumerable.Range(0, count).Select(i => PartOf(indicator, frequency, accumulation, i, starts[i], observations.AsSpan(40 * i, lengths[i]).ToArray())).ToArray(),
        ShrinkSeries);

    private static Gen<(double? Value, ObservationStatus Status)> PartObservations => Gen.Frequency(
        (60, NonNegativeAmounts.Select(amount => ((double?)amount, ObservationStatus.Normal))),
        (3, Gen.Elements(0, -3.5, 1e300, double.MaxValue).Select(amount => ((double?)amount, ObservationStatus.Normal))),
        (2, Gen.Constant(((double?)7, ObservationStatus.Break))),
        (2, Gen.Constant(((double?)null, ObservationStatus.Normal))));

    private static Gen<double> NonNegativeAmounts => Gen.Choose(0, 5000).Select(amount => amount / 8.0);

    private static IndicatorSeries PartOf(Indicator indicator, Frequency frequency, Accumulation accumulation, int part, int start, (double? Value, ObservationStatus Status)[] observations)
    {
        var first = TimePeriod.Containing(new NodaTime.LocalDate(2022, 11, 1), frequency).Plus(start);
        var key = new SeriesKey(indicator.Code, GovIndicators.AgencyCode.Parse($"VN-{part}"), frequency, accumulation);
        return IndicatorSeries.Create(indicator, key, observations.Select((one, i) => new Observation(first + i, one.Value, one.Status)));
    }
}
