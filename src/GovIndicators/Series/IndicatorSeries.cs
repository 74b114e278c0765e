using System.Collections;
using System.Diagnostics;
using NodaTime;

namespace GovIndicators;

/// <summary>One indicator for one agency at one frequency, through time.</summary>
/// <remarks>
/// <para>Values lie in one dense array from the first to the last period that was reported. What was not reported is null to the caller; in
/// the array, and in kernels that read it, NaN marks the absence, and nowhere else does NaN exist: it is refused at the door.</para>
/// <para>A series does not change and may be read from any number of threads. It holds its indicator, so that a calculator can refuse what the
/// measure forbids. Enumerating gives every period from first to last, absences included.</para>
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class IndicatorSeries : IReadOnlyList<Observation>
{
    private readonly double[] _values;
    private readonly SeriesDetails _details;

    private IndicatorSeries(Indicator indicator, SeriesKey key, TimePeriod first, double[] values, SeriesDetails details)
    {
        Indicator = indicator;
        Key = key;
        First = first;
        _values = values;
        _details = details;
    }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>What tells this series from every other.</summary>
    public SeriesKey Key { get; }

    /// <summary>How often values come.</summary>
    public Frequency Frequency => Key.Frequency;

    /// <summary>The first period; of no meaning when the series is empty.</summary>
    public TimePeriod First { get; }

    /// <summary>The last period; of no meaning when the series is empty.</summary>
    public TimePeriod Last => _values.Length == 0 ? First : First + (_values.Length - 1);

    /// <summary>How many periods lie from first to last, absences included.</summary>
    public int Count => _values.Length;

    /// <summary>True when nothing was reported at all.</summary>
    public bool IsEmpty => _values.Length == 0;

    /// <summary>The value of a period; null when nothing was reported for it, or it lies outside the series.</summary>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public double? this[TimePeriod period]
    {
        get
        {
            var index = IndexOf(period);
            return index < 0 || double.IsNaN(_values[index]) ? null : _values[index];
        }
    }

    /// <summary>The observation at a place, counted from the first period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the series.</exception>
    public Observation this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _values.Length);
            return ObservationAt(index);
        }
    }

    /// <summary>The values from first to last, NaN where absent.</summary>
    internal ReadOnlySpan<double> Values => _values;

    /// <summary>The periods for which there is a value, as points that can be compared.</summary>
    public IEnumerable<SeriesPoint> Points
    {
        get
        {
            for (var i = 0; i < _values.Length; i++)
            {
                if (!double.IsNaN(_values[i])) yield return new(this, ObservationAt(i));
            }
        }
    }

    /// <summary>The point of a period; null when nothing was reported for it.</summary>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public SeriesPoint? At(TimePeriod period)
    {
        var index = IndexOf(period);
        return index < 0 || double.IsNaN(_values[index]) ? null : new(this, ObservationAt(index));
    }

    /// <summary>What the producer said of a period; <see cref="ObservationStatus.Normal"/> where nothing was said.</summary>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public ObservationStatus StatusOf(TimePeriod period)
    {
        var index = IndexOf(period);
        return index < 0 ? ObservationStatus.Normal : _details.StatusAt(index);
    }

    /// <summary>True when the series is broken after one period and up to the other, so that the two do not compare.</summary>
    /// <exception cref="ArgumentException">A period has another frequency.</exception>
    public bool IsBrokenBetween(TimePeriod from, TimePeriod to)
    {
        RequireFrequency(from);
        RequireFrequency(to);
        var (earlier, later) = from <= to ? (from, to) : (to, from);
        return _details.HasBreak(earlier.Ordinal - First.Ordinal + 1, later.Ordinal - First.Ordinal);
    }

    /// <summary>The last point on or before a day, by the end of its period or its own reference date; null when there is none.</summary>
    public SeriesPoint? LatestAsOf(LocalDate date)
    {
        for (var i = _values.Length - 1; i >= 0; i--)
        {
            if (double.IsNaN(_values[i])) continue;
            var observation = ObservationAt(i);
            if ((observation.ReferenceDate ?? observation.Period.End) <= date) return new(this, observation);
        }

        return null;
    }

    /// <summary>Every observation from the first period to the last.</summary>
    public IEnumerator<Observation> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++) yield return ObservationAt(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The key and the periods.</summary>
    public override string ToString() => $"{Key}: {DebuggerDisplay}";

    /// <summary>The place of a period, counted from the first; -1 when it lies outside the series.</summary>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    internal int IndexOf(TimePeriod period)
    {
        RequireFrequency(period);
        var index = period.Ordinal - First.Ordinal;
        return (uint)index < (uint)_values.Length ? index : -1;
    }

    private void RequireFrequency(TimePeriod period)
    {
        if (period.Frequency != Key.Frequency)
        {
            throw new ArgumentException($"{period.ToString()} has frequency {period.Frequency}; the series {Key} has {Key.Frequency}.", nameof(period));
        }
    }

    private Observation ObservationAt(int index) =>
        _details.Observe(First + index, double.IsNaN(_values[index]) ? null : _values[index], index);

    private string DebuggerDisplay => IsEmpty ? "empty" : $"{Count} x {First.ToString()}..{Last.ToString()}";
}
