using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>One indicator for each agency of a tree and all agencies below it, period by period, with the coverage beside each value.</summary>
/// <remarks>
/// An agency counts with its own series and those of everything below it. Expected is a report from every agency of the tree that has a series
/// in the panel, and from those that the caller names besides; the policy says what becomes of those that are missing. Sums are kept for the agencies that have others below them; an agency
/// without is its own series.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class AgencyRollUp : IWritten
{
    private readonly SeriesPanel _panel;
    private readonly RollUpSeries _upper;
    private readonly RollUpSeries? _lower;
    private readonly int _first;
    private readonly int _length;
    private readonly int[] _rows;
    private readonly int[] _expected;
    private readonly double[] _sums;
    private readonly double[] _wholes;
    private readonly int[] _reported;
    private readonly ObservationStatus[] _statuses = [];

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Who stands above whom, and on which day.</summary>
    public AgencyTree Tree { get; }

    /// <summary>What became of missing values.</summary>
    public MissingPolicy Policy { get; }

    /// <summary>How values were pooled.</summary>
    public RollUpMethod Method { get; }

    /// <summary>From which agencies a report was expected.</summary>
    public ExpectedReports ExpectedReports { get; }

    /// <summary>The periods from the first to the last that any counted series covers; empty when there is none.</summary>
    // An empty array by name: written [], it would be the default range, which is the year 0001.
    public IReadOnlyList<TimePeriod> Periods => _length == 0 ? Array.Empty<TimePeriod>() : TimePeriod.Range(TimePeriod.FromOrdinal(_panel.Frequency, _first), TimePeriod.FromOrdinal(_panel.Frequency, _first + _length - 1));

    /// <summary>Series that were not counted, because their agency was not alive on the day of the tree.</summary>
    public IReadOnlyList<SeriesKey> LeftOut { get; }

    /// <summary>The value of an agency and everything below it, in the unit of the indicator, with its coverage.</summary>
    /// <returns>Null when the policy gives no answer, a whole is empty, a part or a whole is negative, or a sum is too large; <see cref="ExplainAt"/> says why.</returns>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the panel.</exception>
    public Pooled<double>? this[AgencyCode agency, TimePeriod period]
    {
        get
        {
            var cell = CellOf(RequirePosition(agency), period);
            return Answer(cell) is var answer && double.IsNaN(answer) ? null : new(answer, cell.Coverage);
        }
    }

    /// <summary>The numerators and denominators of an agency and everything below it, added, with the coverage that counts complete shares.</summary>
    /// <returns>Null when the policy gives no answer, one of the shares is none, as a negative part is, or a sum is too large.</returns>
    /// <exception cref="InvalidOperationException">The indicator was not rolled up as a ratio of sums.</exception>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the panel.</exception>
    public Pooled<Share>? ShareAt(AgencyCode agency, TimePeriod period)
    {
        if (_lower is null) throw new InvalidOperationException($"{Indicator.Code} was rolled up as {(Method == RollUpMethod.ByMeasure ? "a sum" : "an average")}, which has no numerator and denominator; ask for its value.");
        var cell = CellOf(RequirePosition(agency), period);
        return Policy.Refusal(cell.Coverage) == NoAnswer.None && cell.IsShare ? new(Share.Of(cell.Sum, cell.Whole), cell.Coverage) : null;
    }

    /// <summary>Writes the values of an agency for consecutive periods; NaN where there is none.</summary>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    /// <exception cref="ArgumentException">The first period has another frequency than the panel.</exception>
    public void CopyTo(AgencyCode agency, TimePeriod first, Span<double> into)
    {
        var position = RequirePosition(agency);
        for (var i = 0; i < into.Length; i++) into[i] = Answer(CellOf(position, first + i));
    }

    /// <summary>How the value of an agency came about, or why there is none: computed from the single values when asked.</summary>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the panel.</exception>
    public Explanation ExplainAt(AgencyCode agency, TimePeriod period)
    {
        var position = RequirePosition(agency);
        _panel.RequireFrequency(period, nameof(period));
        var why = new Explanation();
        why.Begin("pooling.roll-up", Pooling.PolicySource)
            .Given("indicator", Indicator.Code.Text).Given("agency", agency.Text).Given("period", period).Given("policy", Policy);
        var end = Tree.EndPositions[position];
        var pooled = this[agency, period];
        var reason = Ask(position, end, period, why);
        if (pooled is { } answer) why.Warn(StatusOf(agency, period)).Result(answer);
        else why.None<double>(reason == NoAnswer.None ? NoAnswer.EmptyDenominator : reason);
        return why;
    }

    /// <summary>Asks the form for single values, which records how it goes; gives the reason when it has no answer.</summary>
    private NoAnswer Ask(int position, int end, TimePeriod period, Explanation why)
    {
        if (_lower is not null)
        {
            if (Shares(position, end, period) is not { } shares) return NoAnswer.NotPositive;
            Pooling.RatioOfReportedSums(shares, Policy, why);
        }
        else if (Method == RollUpMethod.ByMeasure) Pooling.Sum(Values(position, end, period), Policy, why);
        else if (Indicator.Measure.IsRate) Pooling.UnweightedAverage(Values(position, end, period).Select(Percented), Policy, why);
        else Pooling.Average(Values(position, end, period), Policy, why);
        return why.Children[^1].Reason;
    }

    private static Percent? Percented(double? value) => value is { } known ? Percent.From(known) : null;

    private IEnumerable<double?> Values(int position, int end, TimePeriod period)
    {
        for (var at = position; at < end; at++)
        {
            if (IsExpected(at)) yield return Reported(_upper, at, period);
        }
    }

    /// <summary>The shares of an agency and of all below it; null where one that counts is no share.</summary>
    private List<ReportedShare>? Shares(int position, int end, TimePeriod period)
    {
        var shares = new List<ReportedShare>();
        for (var at = position; at < end; at++)
        {
            if (!IsExpected(at)) continue;
            if (!ReportedShare.TryCount(Reported(_upper, at, period), Reported(_lower!, at, period), Policy, out var one)) return null;
            shares.Add(one);
        }

        return shares;
    }

    private double? Reported(RollUpSeries series, int position, TimePeriod period) =>
        ValueAt(series, position, period.Ordinal) is var value && double.IsNaN(value) ? null : value;

    private double ValueAt(RollUpSeries series, int position, int ordinal)
    {
        if (series.Handles[position] is < 0) return Absence.Mark;
        var place = _panel.Places[series.Handles[position]];
        var at = ordinal - place.First;
        return (uint)at < (uint)place.Length ? _panel.Memory[place.Start + at] : Absence.Mark;
    }

    private int RequirePosition(AgencyCode agency)
    {
        var position = Tree.PositionOf(agency);
        if (position < 0) Tree.DepthOf(agency);    // it knows whether the agency does not exist or was not alive, and says so
        return position;
    }

    private Cell CellOf(int position, TimePeriod period)
    {
        _panel.RequireFrequency(period, nameof(period));
        var expected = _expected[position];
        var at = period.Ordinal - _first;
        if ((uint)at >= (uint)_length) return new(0, 0, Coverage.Of(0, expected));
        if (_rows[position] is >= 0 and var row)
        {
            var place = (row * _length) + at;
            return new(_sums[place], _lower is null ? 0 : _wholes[place], Coverage.Of(_reported[place], expected));
        }

        var (part, whole) = (ValueAt(_upper, position, period.Ordinal), _lower is null ? 0 : ValueAt(_lower, position, period.Ordinal));
        var isComplete = !double.IsNaN(part) && !double.IsNaN(whole);
        var countsWhole = isComplete || (Policy == MissingPolicy.MissingAsZero && !double.IsNaN(whole));
        return new(isComplete ? part : 0, countsWhole ? whole : 0, Coverage.Of(isComplete ? 1 : 0, expected));
    }

    private double Answer(Cell cell)
    {
        if (Policy.Refusal(cell.Coverage) != NoAnswer.None) return Absence.Mark;
        if (_lower is not null) return cell.IsShare && cell.Whole > 0 ? GrowthKernels.OrAbsent(100 * cell.Sum / cell.Whole) : Absence.Mark;
        if (Method == RollUpMethod.ByMeasure) return GrowthKernels.OrAbsent(cell.Sum);
        var counted = Policy == MissingPolicy.MissingAsZero ? cell.Coverage.Expected : cell.Coverage.Reported;
        return counted == 0 ? Absence.Mark : GrowthKernels.OrAbsent(cell.Sum / counted);
    }

    /// <summary>What was rolled up, over how many agencies and which periods, and how many series were left out, in words of a language.</summary>
    public string ToString(Language language) => Counted(language) + (LeftOut.Count, language) switch
    {
        (0, _) => "",
        (var count, Language.Vietnamese) => $"; bỏ ra ngoài {NumberForm.Vietnamese.Write(count)} chuỗi của cơ quan không có trong cây",
        (var count, _) => $"; {NumberForm.English.Write(count)} series left out, of agencies outside the tree",
    };

    private string Counted(Language language)
    {
        var (agencies, vietnamese) = (NumberForm.Of(language).Write(Tree.Count), language == Language.Vietnamese);
        return Periods is [var first, .., var last] ? vietnamese ? $"{Indicator.Code} của {agencies} cơ quan, từ {first.ToString()} đến {last.ToString()}" : $"{Indicator.Code} of {agencies} agencies, {first.ToString()} to {last.ToString()}"
            : Periods is [var only] ? vietnamese ? $"{Indicator.Code} của {agencies} cơ quan, {only.ToString()}" : $"{Indicator.Code} of {agencies} agencies, {only.ToString()}"
            : vietnamese ? $"{Indicator.Code} của {agencies} cơ quan, chưa có số liệu" : $"{Indicator.Code} of {agencies} agencies, nothing reported";
    }

    /// <summary>The same in English.</summary>
    public override string ToString() => ToString(Language.English);

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Indicator.Code} of {Tree.Count} agencies, {_length} periods");

    /// <summary>What is known of an agency and a period: a sum, for a rate the sum of the wholes too, and the coverage.</summary>
    private readonly record struct Cell(double Sum, double Whole, Coverage Coverage)
    {
        /// <summary>Whether there is a part and a whole, neither of them negative, and no part of nothing.</summary>
        internal bool IsShare => Sum >= 0 && Whole >= 0 && (Whole > 0 || Sum == 0) && double.IsFinite(Sum) && double.IsFinite(Whole);
    }
}
