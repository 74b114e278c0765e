using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>The series of a panel over longer periods, with the coverage beside each value.</summary>
/// <remarks>
/// Expected is a report from every shorter period that fills the longer one, also before the first and after the last of the series; where the
/// last value stands for the longer period, that one alone.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class PooledPanel : IWritten
{
    private readonly int[] _starts;
    private readonly int _firstLonger;
    private readonly (int Offset, int First, int Length)[] _places;
    private readonly double[] _values;
    private readonly int[] _reported;
    private readonly int[] _expected;

    /// <summary>What was pooled.</summary>
    public SeriesPanel Panel { get; }

    /// <summary>The frequency of the longer periods.</summary>
    public Frequency Frequency { get; }

    /// <summary>What became of missing values.</summary>
    public MissingPolicy Policy { get; }

    /// <summary>How the values of shorter periods became one.</summary>
    public OverTimeMethod Method { get; }

    /// <summary>The value of a series over a longer period, with its coverage.</summary>
    /// <returns>Null when the measure forbids it, the policy gives no answer, or the period lies outside the series; <see cref="ExplainAt"/> says why.</returns>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the longer ones.</exception>
    public Pooled<double>? this[SeriesKey key, TimePeriod period]
    {
        get
        {
            var place = PlaceOf(key, period);
            return place < 0 || double.IsNaN(_values[place]) ? null : new(_values[place], Coverage.Of(_reported[place], _expected[place]));
        }
    }

    /// <summary>How a value came about, or why there is none: computed from the single values when asked.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the longer ones.</exception>
    public Explanation ExplainAt(SeriesKey key, TimePeriod period)
    {
        var place = PlaceOf(key, period);
        var why = new Explanation();
        why.Begin("pooling.over-time", Pooling.PolicySource).Given("series", key.Text).Given("period", period).Given("policy", Policy);
        var series = Panel.IndexOf(key);
        var way = TimePooling.Of(Panel, series, Frequency, Method);
        var shorter = period.Split(Panel.Frequency);
        if (way.Refusal != NoAnswer.None) why.None<double>(way.Refusal, way.Advice);
        else if (place < 0) why.None<double>(NoAnswer.NotReported);
        else if (way.Averages) Average(series, shorter, why);
        else if (way.Denominator >= 0 && !(way.NumeratorAdds && way.DenominatorAdds)) ExplainOwn(way, shorter, why);
        else if (way.Denominator >= 0) ExplainRatio(way, shorter, why);
        else if (way.Adds) Pooling.TotalOfDiscrete(shorter.Select(one => Panel[key, one]), Policy, why);
        else if (Policy == MissingPolicy.MissingAsZero && !BuildsUp(Panel.IndicatorOf(series).Measure)) Pooling.Sum([Panel[key, shorter.Last]], Policy, why);
        else Pooling.TotalOfSinceStart(shorter.Select(one => Panel[key, one]), Policy, why);
        if (why.Reason != NoAnswer.None) return why;
        if (this[key, period] is { } answer) Beware(series, way, shorter, why).Result(answer);
        else if (why.Children[^1].Reason is not NoAnswer.None and var reason) why.None<double>(reason);
        else why.None<double>(NoAnswer.EmptyDenominator);
        return why;
    }

    private void ExplainRatio(TimePooling way, IEnumerable<TimePeriod> shorter, Explanation why)
    {
        var shares = new List<ReportedShare>();
        foreach (var period in shorter)
        {
            if (!ReportedShare.TryCount(Panel[Panel.Keys[way.Numerator], period], Panel[Panel.Keys[way.Denominator], period], Policy, out var one))
            {
                why.None<double>(NoAnswer.NotPositive);
                return;
            }

            shares.Add(one);
        }

        Pooling.RatioOfReportedSums(shares, Policy, why);
    }

    private int PlaceOf(SeriesKey key, TimePeriod period)
    {
        if (period.Frequency != Frequency) throw new ArgumentException($"{period.ToString()} has frequency {period.Frequency}; the values were pooled to {Frequency}.", nameof(period));
        var series = Panel.IndexOf(key);
        if (series < 0) throw new KeyNotFoundException($"There is no series {key} in the panel.");
        var at = period.Ordinal - _places[series].First;
        return (uint)at < (uint)_places[series].Length ? _places[series].Offset + at : -1;
    }

    /// <summary>How many series were pooled from which periods to which, in words of a language.</summary>
    public string ToString(Language language) => language == Language.Vietnamese
        ? $"{NumberForm.Vietnamese.Write(Panel.Count)} chuỗi, từ {Panel.Frequency.ToString()} sang {Frequency.ToString()}"
        : $"{NumberForm.English.Write(Panel.Count)} series, {Panel.Frequency.ToString()} to {Frequency.ToString()}";

    /// <summary>The same in English.</summary>
    public override string ToString() => ToString(Language.English);

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Panel.Count} series, {_values.Length} values, {Panel.Frequency} to {Frequency}");
}
