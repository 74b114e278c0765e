using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>An answer for each value of a panel, or the reason why there is none.</summary>
/// <remarks>Absent answers are null to the caller; in <see cref="Values"/> they are NaN. A result may be read from any number of threads.</remarks>
public sealed class PanelResult
{
    private readonly double[] _values;
    private readonly AnswerStatus _statusOf;
    private readonly Action<IndicatorSeries, TimePeriod, Explanation> _explain;

    internal PanelResult(string formula, SeriesPanel panel, double[] values, AnswerStatus statusOf, Action<IndicatorSeries, TimePeriod, Explanation> explain) =>
        (Formula, Panel, _values, _statusOf, _explain) = (formula, panel, values, statusOf, explain);

    /// <summary>The name of the formula, such as growth.year-on-year.</summary>
    public string Formula { get; }

    /// <summary>What was asked about.</summary>
    public SeriesPanel Panel { get; }

    /// <summary>The answers, series after series from first to last period, NaN where absent; <see cref="SeriesPanel.PlaceOf"/> gives the place of one.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The answer for a series and a period; null when there is none.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public double? this[SeriesKey key, TimePeriod period] =>
        Panel.PlaceOf(key, period) is >= 0 and var place && !double.IsNaN(_values[place]) ? _values[place] : null;

    /// <summary>What the producers said of the values behind an answer: as unsure as the less sure of them, as the form for a series says.</summary>
    /// <returns><see cref="ObservationStatus.Normal"/> where nothing was said of any of them, and outside the series.</returns>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public ObservationStatus StatusOf(SeriesKey key, TimePeriod period)
    {
        var place = Panel.PlaceOf(key, period);
        if (place < 0 || Panel.Statuses.IsEmpty) return ObservationStatus.Normal;
        var answered = !double.IsNaN(_values[place]);
        var status = _statusOf(Panel, Panel.Places[Panel.IndexOf(key)], period, answered);
        return answered && status.MeansAbsent ? ObservationStatus.Normal : status;
    }

    /// <summary>How the answer for a series and a period came about, or why there is none: computed when asked.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public Explanation ExplainAt(SeriesKey key, TimePeriod period)
    {
        var why = new Explanation();
        _explain(Panel.ToSeries(key), period, why);
        return why;
    }

    /// <summary>How much there is, as in growth.year-on-year of 2 series, 24 values.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Formula} of {Panel.Count} series, {_values.Length} values");
}
