using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class PooledPanelTests
{
    private static readonly Indicator OnTime = Indicator("ON-TIME", Unit.Count, Measure.Flow);
    private static readonly Indicator Files = Indicator("FILES", Unit.Count, Measure.Flow);
    private static readonly Indicator Rate = Indicator("RATE", Unit.Percent, Measure.RateOf(OnTime.Code, Files.Code));

    [Fact, Law("pooling.over-time")]
    public void A_longer_period_is_the_total_of_the_shorter_ones_as_the_series_says() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Elements(MissingPolicy.Values.ToArray()).ToArbitrary(), Gen.Elements(Enum.GetValues<OverTimeMethod>()).ToArbitrary(), (all, policy, method) =>
        {
            var frequency = all.Length == 0 || all[0].Frequency.Kind == FrequencyKind.Week ? Frequency.Week
                : all[0].Frequency.IsFiscal ? Frequency.Fiscal(FrequencyKind.Year, all[0].Frequency.StartMonth)
                : Frequency.Year;
            var panel = SeriesPanel.FromSeries(all);
            if (all.Length == 0) return true.Label("nothing");
            var pooled = Pooling.OverTime(panel, frequency, policy, method);
            foreach (var series in all.Where(one => !one.IsEmpty))
            {
                for (var year = TimePeriod.Containing(series.First.Start, frequency); year.Start <= series.Last.Start; year = year.Next())
                {
                    var months = year.Split(series.Frequency);
                    var expected = method == OverTimeMethod.ByMeasure ? ByMeasure(series, all, months, policy) : ByName(series, months, policy, method);
                    var (answer, why) = (pooled[series.Key, year], pooled.ExplainAt(series.Key, year));
                    if (answer != expected || (why.Reason == NoAnswer.None) != (answer is not null)) return false.Label($"{series.Key} in {year}, {policy}, {method}: {answer}, expected {expected}; {why.Reason}");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact, CaseFor("pooling.over-time")]
    public void A_rate_over_a_year_is_the_ratio_of_the_sums_of_its_parts()
    {
        var (part, whole, rate) = (Key(OnTime), Key(Files), Key(Rate));
        var quarter = TimePeriod.OfQuarter(2022, 1);
        var panel = new SeriesPanel.Builder([OnTime, Files, Rate], [part, whole, rate])
            .Add(0, quarter, 42).Add(1, quarter, 44).Add(0, quarter + 1, 59).Add(1, quarter + 1, 63)    // 42 of 44 and 59 of 63 are 101 of 107: docs/formulas/pooling.md
            .Add(1, quarter + 2, 10)
            .Add(2, quarter, 95.45)
            .Build();
        var year = TimePeriod.OfYear(2022);
        Assert.Equal(new Pooled<double>(100 * 101 / 107.0, Coverage.Of(2, 4)), Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAllMissing)[rate, year]);
        Assert.Equal(new Pooled<double>(100 * 101 / 117.0, Coverage.Of(2, 4)), Pooling.OverTime(panel, Frequency.Year, MissingPolicy.MissingAsZero)[rate, year]);
        Assert.Null(Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAnyMissing)[rate, year]);
        Assert.Equal(NoAnswer.TooMuchMissing, Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAnyMissing).ExplainAt(rate, year).Reason);
        Assert.Equal(NoAnswer.PoolingNotNamed, Pooling.OverTime(panel.Of(Rate.Code), Frequency.Year, MissingPolicy.SkipIfAllMissing).ExplainAt(rate, year).Reason);
    }

    private static Pooled<double>? ByMeasure(IndicatorSeries series, IndicatorSeries[] all, TimePeriodRange months, MissingPolicy policy)
    {
        var (measure, toDate) = (series.Indicator.Measure, series.Key.Accumulation != Accumulation.Discrete);
        if (measure == Measure.Ordinal) return null;
        if (measure == Measure.Stock || toDate) return Last(series, months, policy);
        if (measure == Measure.Flow) return Pooling.TotalOfDiscrete(months.Select(one => series[one]), policy);
        if (!measure.IsRate) return null;
        // The rate of the generator is a flow over a stock: all that happened, over the last that stood.
        var flow = all.FirstOrDefault(one => one.Indicator.Code == measure.Numerator && one.Key.Agency == series.Key.Agency && one.Key.Accumulation == Accumulation.Discrete);
        var stock = all.FirstOrDefault(one => one.Indicator.Code == measure.Denominator && one.Key.Agency == series.Key.Agency && one.Key.Accumulation == Accumulation.Discrete);
        if (flow is null || stock is null) return null;
        return Pooling.TotalOfDiscrete(months.Select(one => flow[one]), policy) is { Value: >= 0 } part && Last(stock, months, policy) is { Value: > 0 } whole
            && 100 * part.Value / whole.Value is var percent && double.IsFinite(percent)
            ? new(percent, part.Coverage + whole.Coverage)
            : null;
    }

    private static Pooled<double>? ByName(IndicatorSeries series, TimePeriodRange months, MissingPolicy policy, OverTimeMethod method)
    {
        var measure = series.Indicator.Measure;
        var values = months.Select(one => series[one]).ToArray();
        if (method == OverTimeMethod.LastValue) return measure == Measure.Flow || measure == Measure.DistinctCount ? null : Last(series, months, policy);
        if (series.Key.Accumulation != Accumulation.Discrete || measure == Measure.Flow || measure == Measure.DistinctCount || measure == Measure.Ordinal) return null;
        return Pooling.UnweightedAverage(values.Select(value => value is { } known ? Percent.From(known) : (Percent?)null), policy) is { } average ? new(average.Value.Value, average.Coverage) : null;
    }

    /// <summary>What stands at the end: of a count to date nothing is added by a missing report, anything else that is missing is nothing where the policy says so.</summary>
    private static Pooled<double>? Last(IndicatorSeries series, TimePeriodRange months, MissingPolicy policy)
    {
        var counts = series.Indicator.Measure == Measure.Flow || series.Indicator.Measure == Measure.DistinctCount;
        return policy == MissingPolicy.MissingAsZero && !counts ? Pooling.Sum([series[months.Last]], policy) : Pooling.TotalOfSinceStart(months.Select(one => series[one]), policy);
    }

    [Theory]    // 5, 7 and nothing reported in March
    [InlineData("skip-if-all-missing", 7.0, 7.0)]
    [InlineData("missing-as-zero", 0.0, 7.0)]
    [InlineData("skip-if-any-missing", null, null)]
    public void A_level_that_is_missing_counts_as_the_policy_says(string policy, double? stock, double? toDate)
    {
        var (open, january) = (Indicator("OPEN", Unit.Count, Measure.Stock), TimePeriod.OfMonth(2024, 1));
        SeriesKey level = new(open.Code, AgencyCode.Parse("VN-1"), Frequency.Month), sum = new(Files.Code, level.Agency, Frequency.Month, Accumulation.YearToDate);
        var panel = new SeriesPanel.Builder([open, Files], [level, sum])
            .Add(0, january, 5).Add(0, january + 1, 7, ObservationStatus.Provisional).Add(1, january, 5).Add(1, january + 1, 7, ObservationStatus.Provisional).Build();
        var (pooled, quarter) = (Pooling.OverTime(panel, Frequency.Quarter, MissingPolicy.Find(policy)!), TimePeriod.OfQuarter(2024, 1));
        Assert.Equal(stock is { } one ? new Pooled<double>(one, Coverage.Of(0, 1)) : null, pooled[level, quarter]);
        Assert.Equal(toDate is { } other ? new Pooled<double>(other, Coverage.Of(0, 1)) : null, pooled[sum, quarter]);
        Assert.Equal(stock is null ? NoAnswer.TooMuchMissing : NoAnswer.None, pooled.ExplainAt(level, quarter).Reason);
        Assert.Equal(stock == 7 ? ObservationStatus.Provisional : ObservationStatus.Normal, pooled.StatusOf(level, quarter));    // zero was said by nobody
    }

    [Fact]
    public void A_rate_of_two_stocks_of_which_one_is_missing_is_none_of_the_whole_where_that_counts_as_zero()
    {
        var (users, people, quarter) = (Indicator("ON-TIME", Unit.Count, Measure.Stock), Indicator("FILES", Unit.Count, Measure.Stock), TimePeriod.OfQuarter(2023, 1));
        var panel = new SeriesPanel.Builder([users, people, Rate], [Key(users), Key(people), Key(Rate)])
            .Add(0, quarter, 1).Add(1, quarter, 4).Add(1, quarter + 3, 5)        // at the end of 2023 only the people: 0 of 5
            .Add(0, quarter + 4, 1).Add(1, quarter + 4, 4).Add(0, quarter + 7, 2).Add(2, quarter, 25).Add(2, quarter + 7, 25).Build();    // at the end of 2024 only the users
        var pooled = Pooling.OverTime(panel, Frequency.Year, MissingPolicy.MissingAsZero);
        Assert.Equal(new Pooled<double>(0, Coverage.Of(0, 1)), pooled[Key(Rate), TimePeriod.OfYear(2023)]);
        Assert.Equal(NoAnswer.EmptyDenominator, pooled.ExplainAt(Key(Rate), TimePeriod.OfYear(2024)).Reason);
    }

    [Fact]
    public void A_yearly_index_is_an_average_or_the_last_when_that_is_asked_for()    // consumer prices of four quarters: 102, 104, 104, 106
    {
        var index = Indicator("CPI", Unit.Index, Measure.Index);
        var builder = new SeriesPanel.Builder([index], [Key(index)]);
        foreach (var (value, i) in new[] { 102, 104, 104, 106 }.Select((value, i) => (value, i))) builder.Add(0, TimePeriod.OfQuarter(2024, i + 1), value);
        var (panel, year, why) = (builder.Build(), TimePeriod.OfYear(2024), new Explanation());
        Assert.Equal(new Pooled<double>(104, Coverage.Of(4, 4)), Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAnyMissing, OverTimeMethod.UnweightedAverage, why)[Key(index), year]);
        Assert.Equal([Caveat.UnweightedAverage], why.Caveats);
        Assert.Equal(new Pooled<double>(106, Coverage.Of(1, 1)), Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAnyMissing, OverTimeMethod.LastValue)[Key(index), year]);
        var refused = Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAnyMissing).ExplainAt(Key(index), year);
        Assert.Equal((NoAnswer.MeasureForbids, "Ask by name for the plain average ('unweighted-average') or the last value ('last-value')."), (refused.Reason, refused.Advice?.English));
        Assert.StartsWith("Expected ByMeasure, UnweightedAverage or LastValue.", Assert.Throws<ArgumentOutOfRangeException>(() => Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAnyMissing, (OverTimeMethod)7)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 60.0, 1, 1)]      // users of people at the end of the year: 3 of 5
    [InlineData(4, 50.0, 0, 1)]         // the last quarter is missing, so 1 of 2 stands in
    [InlineData(3, 60.0, 1, 1)]
    public void A_rate_of_two_stocks_over_a_year_is_that_of_the_last_moment(int? missing, double percent, int reported, int expected)
    {
        var (users, people) = (Indicator("ON-TIME", Unit.Count, Measure.Stock), Indicator("FILES", Unit.Count, Measure.Stock));
        var builder = new SeriesPanel.Builder([users, people, Rate], [Key(users), Key(people), Key(Rate)]).Add(2, TimePeriod.OfQuarter(2024, 1), 1);
        foreach (var (quarter, part, whole) in new[] { (1, 1, 4), (2, 1, 4), (3, 1, 2), (4, 3, 5) })
        {
            builder.Add(1, TimePeriod.OfQuarter(2024, quarter), whole);
            if (quarter != missing) builder.Add(0, TimePeriod.OfQuarter(2024, quarter), part);
        }

        var (panel, year) = (builder.Build(), TimePeriod.OfYear(2024));
        var pooled = Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAllMissing);
        Assert.Equal(new Pooled<double>(percent, Coverage.Of(reported, expected)), pooled[Key(Rate), year]);
        Assert.Equal(NoAnswer.None, pooled.ExplainAt(Key(Rate), year).Reason);
        Assert.Equal(missing == 4 ? NoAnswer.TooMuchMissing : NoAnswer.None, Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAnyMissing).ExplainAt(Key(Rate), year).Reason);
    }

    [Fact]
    public void What_was_said_of_the_shorter_periods_stands_beside_the_longer_one()
    {
        var quarter = TimePeriod.OfQuarter(2024, 1);
        var panel = new SeriesPanel.Builder([Files, OnTime], [Key(Files), Key(OnTime)])
            .Add(0, quarter, 5).Add(0, quarter + 1, 7, ObservationStatus.Break).Add(0, quarter + 2, 1, ObservationStatus.Provisional)
            .Add(1, quarter, 5).Add(1, quarter + 1, 7, ObservationStatus.Estimated).Add(1, quarter + 2, 1, ObservationStatus.Provisional)
            .Build();
        var (pooled, year) = (Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAllMissing), TimePeriod.OfYear(2024));
        Assert.Equal((ObservationStatus.Break, ObservationStatus.Estimated), (pooled.StatusOf(Key(Files), year), pooled.StatusOf(Key(OnTime), year)));
        Assert.Contains(Caveat.BreakInSeries, pooled.ExplainAt(Key(Files), year).Caveats);
        Assert.Contains(Caveat.Provisional, pooled.ExplainAt(Key(OnTime), year).Caveats);
        Assert.Equal(ObservationStatus.Normal, pooled.StatusOf(Key(Files), year + 1));
        Assert.Equal(("2 series, Q to A", "2 chuỗi, từ Q sang A"), (pooled.ToString(), pooled.ToString(Language.Vietnamese)));
    }

    [Fact]
    public void A_sum_since_January_is_none_of_a_year_that_starts_in_July()
    {
        var key = new SeriesKey(Files.Code, AgencyCode.Parse("VN-1"), Frequency.Month, Accumulation.YearToDate);
        var stock = Indicator("OPEN", Unit.Count, Measure.Stock);
        var level = new SeriesKey(stock.Code, key.Agency, Frequency.Month, Accumulation.YearToDate);
        var builder = new SeriesPanel.Builder([Files, stock], [key, level]);
        for (var month = 0; month < 12; month++) builder.Add(0, TimePeriod.OfMonth(2023, 7) + month, month < 6 ? 7 + month : month - 5).Add(1, TimePeriod.OfMonth(2023, 7) + month, month);
        var panel = builder.Build();
        foreach (var kind in new[] { FrequencyKind.Year, FrequencyKind.HalfYear, FrequencyKind.Quarter })
        {
            var pooled = Pooling.OverTime(panel, Frequency.Fiscal(kind, 4), MissingPolicy.SkipIfAllMissing);
            var last = TimePeriod.Containing(new(2024, 3, 31), pooled.Frequency);
            var why = pooled.ExplainAt(key, last);
            Assert.Null(pooled[key, last]);
            Assert.Equal((NoAnswer.UnlikeCoverage, true), (why.Reason, why.Advice!.English.EndsWith("year-to-date.to-discrete.", StringComparison.Ordinal)));
            Assert.Equal(8, pooled[level, last]!.Value.Value);    // a stock stands at the end of March whatever year it is in
        }

        Assert.Equal(12, Pooling.OverTime(panel, Frequency.Year, MissingPolicy.SkipIfAllMissing)[key, TimePeriod.OfYear(2023)]!.Value.Value);
    }

    [Fact]
    public void A_negative_part_costs_one_year_its_rate_and_no_other()
    {
        var (part, whole, rate) = (Key(OnTime), Key(Files), Key(Rate));
        var panel = new SeriesPanel.Builder([OnTime, Files, Rate], [part, whole, rate])
            .Add(0, TimePeriod.OfQuarter(2022, 1), -1).Add(1, TimePeriod.OfQuarter(2022, 1), 10)
            .Add(0, TimePeriod.OfQuarter(2022, 2), 5).Add(1, TimePeriod.OfQuarter(2022, 2), 10)
            .Add(0, TimePeriod.OfQuarter(2023, 1), 3).Add(1, TimePeriod.OfQuarter(2023, 1), 4)
            .Add(2, TimePeriod.OfQuarter(2022, 1), 50).Add(2, TimePeriod.OfQuarter(2023, 4), 50)
            .Build();
        foreach (var policy in new[] { MissingPolicy.SkipIfAllMissing, MissingPolicy.MissingAsZero })
        {
            var pooled = Pooling.OverTime(panel, Frequency.Year, policy);
            Assert.Null(pooled[rate, TimePeriod.OfYear(2022)]);
            Assert.Equal(NoAnswer.NotPositive, pooled.ExplainAt(rate, TimePeriod.OfYear(2022)).Reason);
            Assert.Equal(75, pooled[rate, TimePeriod.OfYear(2023)]!.Value.Value);
        }
    }

    [Fact]
    public void Weeks_do_not_fill_months()
    {
        var key = new SeriesKey(Files.Code, AgencyCode.Parse("VN-1"), Frequency.Week);
        var panel = new SeriesPanel.Builder([Files], [key]).Add(0, TimePeriod.OfWeek(2024, 5), 1).Build();
        Assert.StartsWith("2024-01 (2024-01-01 to 2024-01-31) is not filled exactly by periods of frequency W", Assert.Throws<ArgumentException>(() => Pooling.OverTime(panel, Frequency.Month, MissingPolicy.SkipIfAllMissing)).Message, StringComparison.Ordinal);
    }

    private static SeriesKey Key(Indicator indicator) => new(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Quarter);

    private static Indicator Indicator(string code, Unit unit, Measure measure) => new(IndicatorCode.Parse(code), Name.Of(code), unit, measure);
}
