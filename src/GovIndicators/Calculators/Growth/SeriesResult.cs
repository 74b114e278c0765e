using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>An answer for each period of a series, or the reason why there is none.</summary>
/// <remarks>
/// Enumerating gives every period from first to last. The unit is that of the formula: percent, percentage points, log points or that of the
/// indicator. A result does not change and may be read from any number of threads.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed class SeriesResult : IReadOnlyList<SeriesAnswer>
{
    private readonly SeriesAnswer[] _answers;
    private readonly Func<TimePeriod, Explanation?, double?> _ask;

    /// <summary>Asks a formula of one period of every period of a series.</summary>
    /// <param name="formula">The name of the formula.</param>
    /// <param name="series">The series.</param>
    /// <param name="unit">The unit of the answers.</param>
    /// <param name="earlier">The period whose value each answer is set against; null for one where there is none.</param>
    /// <param name="ask">The formula for one period.</param>
    internal SeriesResult(string formula, IndicatorSeries series, Unit unit, Func<TimePeriod, TimePeriod?> earlier, Func<TimePeriod, Explanation?, double?> ask)
    {
        (Formula, Series, Unit, _ask) = (formula, series, unit, ask);
        _answers = new SeriesAnswer[series.Count];
        for (var i = 0; i < _answers.Length; i++)
        {
            var period = series.First + i;
            var value = ask(period, null);
            _answers[i] = new(period, value, StatusOf(period, value is null ? null : earlier(period)), value is null ? ExplainAt(period).Reason : NoAnswer.None);
        }
    }

    /// <summary>The name of the formula, such as growth.year-on-year.</summary>
    public string Formula { get; }

    /// <summary>What was asked about.</summary>
    public IndicatorSeries Series { get; }

    /// <summary>The unit of the answers.</summary>
    public Unit Unit { get; }

    /// <summary>How many periods lie from first to last, those without an answer included.</summary>
    public int Count => _answers.Length;

    /// <summary>The answer at a place, counted from the first period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the series.</exception>
    public SeriesAnswer this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _answers.Length);
            return _answers[index];
        }
    }

    /// <summary>The answer for a period; null when there is none, or the period lies outside the series.</summary>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public double? this[TimePeriod period] => Series.IndexOf(period) is >= 0 and var place ? _answers[place].Value : null;

    /// <summary>How the answer for a period came about, or why there is none: computed when asked.</summary>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public Explanation ExplainAt(TimePeriod period)
    {
        var why = new Explanation();
        _ask(period, why);
        return why;
    }

    /// <summary>Every answer from the first period to the last.</summary>
    public IEnumerator<SeriesAnswer> GetEnumerator() => ((IEnumerable<SeriesAnswer>)_answers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The formula, the series and how many periods have an answer.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Formula} of {Series.Key}: {Answered} of {Count} periods answered");

    /// <summary>How many periods have an answer.</summary>
    internal int Answered => _answers.Count(answer => answer.Value is not null);

    private ObservationStatus StatusOf(TimePeriod period, TimePeriod? earlier)
    {
        var own = Series.StatusOf(period);
        return own == ObservationStatus.Normal && earlier is { } before && Series.StatusOf(before) is { IsUnsure: true } unsure ? unsure : own;
    }

    private string DebuggerDisplay => ToString();
}
