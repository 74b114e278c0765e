using System.Globalization;
using NodaTime;

namespace GovIndicators;

public sealed partial class IndicatorSeries
{
    /// <summary>A series from its observations, in any order.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The key is of another indicator, an observation has another frequency, a period is reported twice, or the percent of the parts of a rate is not its value, not even as far as its digits go.</exception>
    public static IndicatorSeries Create(Indicator indicator, SeriesKey key, params IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(observations);
        if (key.Indicator != indicator.Code)
        {
            throw new ArgumentException($"The key {key} is of {key.Indicator}, the indicator is {indicator.Code}; give the indicator of the key.", nameof(key));
        }

        var sorted = InOrder([.. observations]);
        if (sorted.Length == 0) return new(indicator, key, default, [], SeriesDetails.None);
        for (var i = 0; i < sorted.Length; i++)
        {
            var period = sorted[i].Period;
            if (period.Frequency != key.Frequency)
            {
                throw new ArgumentException($"{period.ToString()} has frequency {period.Frequency}; the series {key} has {key.Frequency}.", nameof(observations));
            }

            if (i > 0 && sorted[i - 1].Period == period) throw new ArgumentException(ReportedTwice(key, sorted[i - 1], sorted[i]), nameof(observations));
        }

        var first = sorted[0].Period;
        var values = GC.AllocateUninitializedArray<double>(sorted[^1].Period - first + 1);
        Array.Fill(values, double.NaN);
        var valueIsPercent = ObservationEvidence.ValueIsPercent(indicator);
        foreach (var observation in sorted)
        {
            if (observation.Value is not { } value) continue;
            values[observation.Period - first] = value;
            if (valueIsPercent && observation.Parts is { } parts && !ObservationEvidence.Agrees(value, parts)) throw new ArgumentException(ObservationEvidence.Complaint(observation.Period, value, parts), nameof(observations));
        }

        return new(indicator, key, first, values, new SeriesDetails(sorted, first));
    }

    // Most come in order, and sorting is what a command would have to compile first.
    private static Observation[] InOrder(Observation[] observations)
    {
        for (var i = 1; i < observations.Length; i++)
        {
            if (observations[i].Period < observations[i - 1].Period) return [.. observations.OrderBy(o => o.Period)];
        }

        return observations;
    }

    private static string ReportedTwice(SeriesKey key, Observation one, Observation other) =>
        string.Create(CultureInfo.InvariantCulture, $"{one.Period.ToString()} is reported twice in {key} ({Text(one)} and {Text(other)}); keep one.");

    private static string Text(Observation observation) => observation.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : "no value";

    /// <summary>Puts a series together in steps; <see cref="Build"/> checks the whole.</summary>
    public sealed class Builder
    {
        private readonly Indicator _indicator;
        private readonly SeriesKey _key;
        private readonly List<Observation> _observations = [];

        /// <summary>Begins a series.</summary>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public Builder(Indicator indicator, SeriesKey key)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            ArgumentNullException.ThrowIfNull(key);
            (_indicator, _key) = (indicator, key);
        }

        /// <summary>Begins the series of an indicator for one agency.</summary>
        /// <param name="indicator">What is measured.</param>
        /// <param name="agency">For whom.</param>
        /// <param name="frequency">How often values come.</param>
        /// <param name="accumulation">What a value covers: its own period, or the time since the year or the beginning.</param>
        /// <exception cref="ArgumentNullException">The indicator is null.</exception>
        /// <exception cref="ArgumentException">The agency is <see cref="AgencyCode.None"/>.</exception>
        public Builder(Indicator indicator, AgencyCode agency, Frequency frequency, Accumulation accumulation = Accumulation.Discrete)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            (_indicator, _key) = (indicator, new(indicator.Code, agency, frequency, accumulation));
        }

        /// <summary>Adds a value, in any order of periods; null for a period that was asked for and not reported.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
        public Builder Add(TimePeriod period, double? value, ObservationStatus status = ObservationStatus.Normal, LocalDate? published = null) =>
            Add(new Observation(period, value, status) { Published = published });

        /// <summary>Adds a value by the SDMX text of its period, such as 2024-Q1.</summary>
        /// <exception cref="FormatException">The text is no period.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
        public Builder Add(string period, double? value, ObservationStatus status = ObservationStatus.Normal) =>
            Add(new Observation(TimePeriod.Parse(period), value, status));

        /// <summary>Adds a rate by its numerator and denominator: the value is their percent.</summary>
        public Builder Add(TimePeriod period, Share parts) => Add(new Observation(period, parts.Percent?.Value) { Parts = parts });

        /// <summary>Adds an observation.</summary>
        public Builder Add(Observation observation)
        {
            _observations.Add(observation);
            return this;
        }

        /// <summary>The series.</summary>
        /// <exception cref="ArgumentException">An observation has another frequency than the key, or a period is reported twice.</exception>
        public IndicatorSeries Build() => Create(_indicator, _key, _observations);
    }
}
