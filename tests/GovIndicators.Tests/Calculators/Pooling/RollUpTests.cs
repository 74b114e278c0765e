using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

public class RollUpTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);
    private static readonly TimePeriod January = TimePeriod.OfMonth(2024, 1);
    private static readonly Indicator OnTime = Indicator("ON-TIME", Unit.Count, Measure.Flow);
    private static readonly Indicator Files = Indicator("FILES", Unit.Count, Measure.Flow);
    private static readonly Indicator Rate = Indicator("RATE", Unit.Percent, Measure.RateOf(OnTime.Code, Files.Code));
    private static readonly Indicator Score = Indicator("SCORE", Unit.Index, Measure.Index);

    [Fact, Law("pooling.roll-up")]
    public void A_sum_over_the_tree_is_the_sum_of_the_agency_and_all_below_it() =>
        Holds(Files, RollUpMethod.ByMeasure, (values, policy) => Pooling.Sum(values.Select(v => v.Whole), policy));

    [Fact]
    public void An_average_over_the_tree_is_the_average_of_the_agency_and_all_below_it() =>
        Holds(Score, RollUpMethod.UnweightedAverage, (values, policy) => Pooling.UnweightedAverage(values.Select(v => v.Whole is { } known ? Percent.From(known) : (Percent?)null), policy) is { } average
            ? new Pooled<double>(average.Value.Value, average.Coverage)
            : null);

    [Fact]
    public void A_rate_over_the_tree_is_the_ratio_of_the_sums_of_the_agency_and_all_below_it() =>
        Holds(Rate, RollUpMethod.ByMeasure, (values, policy) => Pooling.RatioOfReportedSums(values.Select(v => ReportedShare.Of(v.Part, v.Whole)), policy) is { } pooled && pooled.Value.Percent is { } percent
            ? new Pooled<double>(percent.Value, pooled.Coverage)
            : null);

    [Fact, CaseFor("pooling.roll-up")]
    public void The_ratio_of_sums_agrees_with_the_published_tasks()    // the Committee's plan of 2022, ministries and provinces: 42 of 44 and 59 of 63
    {
        var panel = Panel((OnTime, 1, 42), (Files, 1, 44), (OnTime, 2, 59), (Files, 2, 63));
        var rolled = Pooling.RollUp(panel, Tree([-1, 0, 0]), Rate, MissingPolicy.SkipIfAnyMissing)!;
        Assert.Equal(Share.Of(101, 107), rolled.ShareAt(Code(0), January)!.Value.Value);
        Assert.Equal(94.39, rolled[Code(0), January]!.Value.Value, 0.005);    // as printed, to two decimals
        Assert.Equal(Coverage.Of(2, 2), rolled[Code(0), January]!.Value.Coverage);
        var why = rolled.ExplainAt(Code(0), January);
        Assert.Equal(("pooling.roll-up", "pooling.ratio-of-reported-sums"), (why.Formula, Assert.Single(why.Children).Formula));
    }

    [Fact]
    public void A_missing_report_is_treated_as_the_policy_says_and_shown_in_the_coverage()
    {
        var panel = new SeriesPanel.Builder([Files], [Key(Files, 1), Key(Files, 2)]).Add(0, January, 5).Add(1, January + 1, 7).Build();
        var tree = Tree([-1, 0, 0]);
        Assert.Null(Pooling.RollUp(panel, tree, Files, MissingPolicy.SkipIfAnyMissing)![Code(0), January]);
        Assert.Equal(new Pooled<double>(5, Coverage.Of(1, 2)), Pooling.RollUp(panel, tree, Files, MissingPolicy.SkipIfAllMissing)![Code(0), January]);
        Assert.Equal(new Pooled<double>(7, Coverage.Of(1, 2)), Pooling.RollUp(panel, tree, Files, MissingPolicy.MissingAsZero)![Code(0), January + 1]);
        Assert.Null(Pooling.RollUp(panel, tree, Files, MissingPolicy.SkipIfAllMissing)![Code(0), January + 9]);
        Assert.Equal(NoAnswer.TooMuchMissing, Pooling.RollUp(panel, tree, Files, MissingPolicy.SkipIfAnyMissing)!.ExplainAt(Code(0), January).Reason);
        var into = new double[2];
        Pooling.RollUp(panel, tree, Files, MissingPolicy.SkipIfAllMissing)!.CopyTo(Code(0), January, into);
        Assert.Equal([5, 7], into);
    }

    [Fact]
    public void What_does_not_add_is_refused_with_the_way_to_do_it()
    {
        var (panel, tree) = (Panel((Files, 1, 5)), Tree([-1, 0]));
        foreach (var (indicator, method, reason) in new[]
        {
            (Score, RollUpMethod.ByMeasure, NoAnswer.MeasureForbids),
            (Indicator("PEOPLE", Unit.Persons, Measure.DistinctCount), RollUpMethod.ByMeasure, NoAnswer.MeasureForbids),
            (Indicator("RANK", Unit.Rank, Measure.Ordinal), RollUpMethod.UnweightedAverage, NoAnswer.MeasureForbids),
            (Files, RollUpMethod.UnweightedAverage, NoAnswer.MeasureForbids),
            (Indicator("RATE", Unit.Percent, Measure.Rate), RollUpMethod.ByMeasure, NoAnswer.PoolingNotNamed),
        })
        {
            var why = new Explanation();
            Assert.Null(Pooling.RollUp(panel, tree, indicator, MissingPolicy.SkipIfAllMissing, method, why: why));
            Assert.Equal(reason, why.Reason);
            Assert.NotNull(why.Advice);
        }
    }

    // By hand: 60 and 80 of three agencies are 70 on average, or 140 / 3 where a missing report counts as zero.
    [Fact]
    public void An_average_shows_how_it_came_about()
    {
        double?[] values = [60, null, 80];
        Assert.Equal(new Pooled<double>(70, Coverage.Of(2, 3)), Average(values, MissingPolicy.SkipIfAllMissing, NoAnswer.None));
        Assert.Equal(140 / 3.0, Average(values, MissingPolicy.MissingAsZero, NoAnswer.None)!.Value.Value, 1e-13);
        Assert.Null(Average(values, MissingPolicy.SkipIfAnyMissing, NoAnswer.TooMuchMissing));
        Assert.Null(Average([], MissingPolicy.SkipIfAnyMissing, NoAnswer.NotReported));
        Assert.Null(Average([1.7e308, 1.7e308], MissingPolicy.SkipIfAnyMissing, NoAnswer.TooLarge));

        var rolled = Pooling.RollUp(Panel((Score, 1, 60), (Score, 2, 80)), Tree([-1, 0, 0]), Score, MissingPolicy.SkipIfAllMissing, RollUpMethod.UnweightedAverage)!;
        Assert.Equal("pooling.unweighted-average", Assert.Single(rolled.ExplainAt(Code(0), January).Children).Formula);

        static Pooled<double>? Average(double?[] values, MissingPolicy policy, NoAnswer reason)
        {
            var why = new Explanation();
            var average = Pooling.Average(values, policy, why);
            Assert.Equal(reason, why.Reason);
            Assert.Contains(Caveat.UnweightedAverage, why.Caveats);
            return average;
        }
    }

    [Fact]
    public void Only_the_parts_of_a_rate_have_to_add()
    {
        Assert.NotNull(Pooling.RollUp(Panel((OnTime, 1, 5), (Files, 1, 10), (Score, 1, 70)), Tree([-1, 0]), Rate, MissingPolicy.SkipIfAnyMissing));
        var users = Indicator("USERS", Unit.Persons, Measure.DistinctCount);
        var why = new Explanation();
        Assert.Null(Pooling.RollUp(
            Panel((Files, 1, 5), (users, 1, 10)), Tree([-1, 0]), Indicator("USE", Unit.Percent, Measure.RateOf(Files.Code, users.Code)), MissingPolicy.SkipIfAnyMissing, why: why));
        Assert.Equal(NoAnswer.MeasureForbids, why.Reason);
    }

    [Fact]
    public void A_rate_is_no_ratio_of_sums_where_a_part_does_not_add()
    {
        foreach (var measure in new[] { Measure.DistinctCount, Measure.Index, Measure.Ordinal, Measure.Rate })
        {
            var users = Indicator("USERS", Unit.Persons, measure);
            var panel = Panel((users, 1, 5), (Files, 1, 10), (users, 2, 5), (Files, 2, 10));
            var why = new Explanation();
            Assert.Null(Pooling.RollUp(panel, Tree([-1, 0, 0]), Indicator("USE", Unit.Percent, Measure.RateOf(users.Code, Files.Code)), MissingPolicy.SkipIfAnyMissing, why: why));
            Assert.Equal(NoAnswer.MeasureForbids, why.Reason);
            Assert.StartsWith("Persons counted by two agencies may be the same", why.Advice!.English, StringComparison.Ordinal);
        }
    }

    [Fact, Law("pooling.roll-up")]
    public void Where_one_share_is_none_there_is_no_ratio_above_it_and_the_explanation_agrees() =>
        Prop.ForAll(Any.ReportsOfATree, Gen.Choose(0, 143).ToArbitrary(), Gen.Elements(MissingPolicy.Values.ToArray()).ToArbitrary(), (reports, place, policy) =>
        {
            var (spoilt, at) = (place / 12 % reports.Parents.Length, place % 12);
            if (reports.PartOf(spoilt, at) is null || reports.WholeOf(spoilt, at) is null) return true.Label("nothing to spoil");
            var rolled = Pooling.RollUp(Build(reports, Files, spoilt, at), Tree(reports.Parents), Rate, policy)!;
            for (var agency = 0; agency < reports.Parents.Length; agency++)
            {
                for (var month = 0; month < 12; month++)
                {
                    var (answer, why) = (rolled[Code(agency), January + month], rolled.ExplainAt(Code(agency), January + month));
                    var holdsNone = month == at && IsAtOrBelow(reports.Parents, spoilt, agency);
                    if ((why.Reason == NoAnswer.None) != (answer is not null) || holdsNone != (why.Reason == NoAnswer.NotPositive)) return false.Label($"{agency} in month {month}: {answer}; {why.Reason}");
                    if (holdsNone && rolled.ShareAt(Code(agency), January + month) is not null) return false.Label($"{agency} in month {month} has a share");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact]
    public void A_series_of_an_agency_that_was_not_alive_is_named_and_left_out()
    {
        var rolled = Pooling.RollUp(Panel((Files, 1, 5), (Files, 7, 9)), Tree([-1, 0]), Files, MissingPolicy.SkipIfAnyMissing)!;
        Assert.Equal([Key(Files, 7)], rolled.LeftOut);
        Assert.Equal(5, rolled[Code(0), January]!.Value.Value);
        Assert.Equal("No agency has the code 'VN-7'; add it to the registry or correct the code.", Assert.Throws<KeyNotFoundException>(() => rolled[Code(7), January]).Message);
        Assert.Equal("FILES was rolled up as a sum, which has no numerator and denominator; ask for its value.", Assert.Throws<InvalidOperationException>(() => rolled.ShareAt(Code(0), January)).Message);
    }

    [Fact]
    public void Two_lines_of_one_indicator_are_refused()
    {
        var other = new SeriesKey(Files.Code, Code(2), Frequency.Month, producer: "GSO");
        var panel = new SeriesPanel.Builder([Files], [Key(Files, 1), other]).Add(0, January, 5).Add(1, January, 5).Build();
        Assert.Equal(
            "FILES|VN-1|M|discrete||| and FILES|VN-2|M|discrete|GSO|| differ in more than the agency, so they do not add; choose one accumulation, producer, vintage and set of dimensions. (Parameter 'other')",
            Assert.Throws<ArgumentException>(() => Pooling.RollUp(panel, Tree([-1, 0, 0]), Files, MissingPolicy.SkipIfAllMissing)).Message);
    }

    [Theory]
    [InlineData("index", "index", "FILES|VN-1|M|discrete||| is measured as index in index in the panel, and FILES as flow in count; give the indicator by which the series were measured. (Parameter 'indicator')")]
    [InlineData("flow", "VND", "FILES|VN-1|M|discrete||| is measured as flow in VND in the panel, and FILES as flow in count; give the indicator by which the series were measured. (Parameter 'indicator')")]
    public void An_indicator_of_another_measure_or_unit_than_the_panel_has_is_refused(string measure, string unit, string message)
    {
        var own = Indicator("FILES", Unit.Of(unit), Measure.Find(measure)!);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Pooling.RollUp(Panel((own, 1, 105), (own, 2, 105)), Tree([-1, 0, 0]), Files, MissingPolicy.SkipIfAllMissing)).Message);
    }

    [Theory]
    [InlineData(Accumulation.YearToDate, "", NoAnswer.UnlikeCoverage)]
    [InlineData(Accumulation.SinceStart, "", NoAnswer.UnlikeCoverage)]
    [InlineData(Accumulation.Discrete, "GSO", NoAnswer.UnlikeProducer)]
    public void Parts_of_a_rate_that_are_not_alike_are_refused_with_the_way_to_do_it(Accumulation accumulation, string producer, NoAnswer reason)
    {
        var panel = Parts(accumulation, producer, OnTime, Files);
        var why = new Explanation();
        Assert.Null(Pooling.RollUp(panel, Tree([-1, 0]), Rate, MissingPolicy.SkipIfAllMissing, why: why));
        Assert.Equal(reason, why.Reason);
        Assert.NotNull(why.Advice);
    }

    [Fact]
    public void Parts_of_two_producers_pool_when_that_is_asked_for_and_the_answer_says_so()
    {
        var why = new Explanation();
        var rolled = Pooling.RollUp(Parts(Accumulation.Discrete, "GSO", OnTime, Files), Tree([-1, 0]), Rate, MissingPolicy.SkipIfAllMissing, producers: ProducerMixing.WithCaveat, why: why)!;
        Assert.Equal(60, rolled[Code(0), January]!.Value.Value);    // 3 of 5
        Assert.Equal([Caveat.UnlikeProducer], why.Caveats);
    }

    [Fact]
    public void A_sum_to_date_stands_over_what_stands_at_a_moment()    // revenue of the year so far for each person
    {
        var people = Indicator("FILES", Unit.Count, Measure.Stock);
        Assert.Equal(60, Pooling.RollUp(Parts(Accumulation.YearToDate, "", OnTime, people), Tree([-1, 0]), Rate, MissingPolicy.SkipIfAllMissing)![Code(0), January]!.Value.Value);
    }

    /// <summary>A numerator of 3 and a denominator of 5, the first with the accumulation, the other of the producer.</summary>
    private static SeriesPanel Parts(Accumulation accumulation, string producer, Indicator above, Indicator below) => new SeriesPanel.Builder(
        [above, below],
        [new SeriesKey(above.Code, Code(1), Frequency.Month, accumulation), new SeriesKey(below.Code, Code(1), Frequency.Month, producer: producer)])
        .Add(0, January, 3).Add(1, January, 5).Build();

    private static void Holds(Indicator indicator, RollUpMethod method, Func<IEnumerable<(double? Part, double? Whole)>, MissingPolicy, Pooled<double>?> single) =>
        Prop.ForAll(Any.ReportsOfATree, Gen.Elements(MissingPolicy.Values.ToArray()).ToArbitrary(), (reports, policy) =>
        {
            var below = indicator == Score ? Score : Files;
            var panel = Build(reports, below);
            if (panel.Count == 0) return true.Label("no series");
            var rolled = Pooling.RollUp(panel, Tree(reports.Parents), indicator, policy, method)!;
            for (var agency = 0; agency < reports.Parents.Length; agency++)
            {
                for (var month = -1; month <= 14; month++)
                {
                    var inside = Enumerable.Range(0, reports.Parents.Length).Where(one => IsAtOrBelow(reports.Parents, one, agency) && reports.HasSeries(one));
                    var expected = single(inside.Select(one => (reports.PartOf(one, month), reports.WholeOf(one, month))), policy);
                    var answer = rolled[Code(agency), January + month];
                    var why = rolled.ExplainAt(Code(agency), January + month);
                    // Whole numbers add without an error; an average or a ratio of equal sums is the same number.
                    if (answer != expected || (why.Reason == NoAnswer.None) != (answer is not null)) return false.Label($"{agency} in month {month}, {policy}: {answer}, expected {expected}; {why.Reason}");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    private static SeriesPanel Build(TreeReports reports, Indicator whole, int spoilt = -1, int at = -1)
    {
        var keys = new List<SeriesKey>();
        for (var agency = 0; agency < reports.Parents.Length; agency++)
        {
            if (reports.HasSeries(agency)) keys.AddRange([Key(OnTime, agency), Key(whole, agency)]);
        }

        var builder = new SeriesPanel.Builder([OnTime, whole], keys);
        for (var handle = 0; handle < keys.Count; handle++)
        {
            var agency = int.Parse(keys[handle].Agency.Text.AsSpan(3));
            for (var month = 0; month <= 12; month++)
            {
                var value = keys[handle].Indicator == OnTime.Code ? reports.PartOf(agency, month) : reports.WholeOf(agency, month);
                if (value is { } known) builder.Add(handle, January + month, agency == spoilt && month == at && keys[handle].Indicator == OnTime.Code ? -1 - known : known);
            }
        }

        return builder.Build();
    }

    private static bool IsAtOrBelow(int[] parents, int one, int agency)
    {
        for (var at = one; at >= 0; at = parents[at])
        {
            if (at == agency) return true;
        }

        return false;
    }

    private static AgencyTree Tree(int[] parents)
    {
        var registry = new AgencyRegistry.Builder();
        for (var i = 0; i < parents.Length; i++)
        {
            registry.Add(new Agency(Code(i), Name.Of($"Đơn vị {i}")) { Parents = parents[i] < 0 ? [] : [new AgencyParent(Code(parents[i]), Lifetime.Always)] });
        }

        return registry.Build().AsOf(Day);
    }

    private static SeriesPanel Panel(params (Indicator Indicator, int Agency, double Value)[] rows)
    {
        var builder = new SeriesPanel.Builder(rows.Select(r => r.Indicator).Distinct(), [.. rows.Select(r => Key(r.Indicator, r.Agency))]);
        for (var i = 0; i < rows.Length; i++) builder.Add(i, January, rows[i].Value);
        return builder.Build();
    }

    private static AgencyCode Code(int agency) => AgencyCode.Parse($"VN-{agency}");

    private static SeriesKey Key(Indicator indicator, int agency) => new(indicator.Code, Code(agency), Frequency.Month);

    private static Indicator Indicator(string code, Unit unit, Measure measure) => new(IndicatorCode.Parse(code), Name.Of(code), unit, measure);
}
