using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

/// <summary>What stands beside a rolled-up value: from whom it was expected, and what the producers said.</summary>
public class RollUpCoverageTests
{
    private static readonly TimePeriod January = TimePeriod.OfMonth(2024, 1);
    private static readonly Indicator Part = Indicator("PART", Measure.Flow);
    private static readonly Indicator Whole = Indicator("WHOLE", Measure.Flow);
    private static readonly Indicator Rate = Indicator("RATE", Measure.RateOf(Part.Code, Whole.Code));

    [Fact, Law("pooling.roll-up")]
    public void The_status_of_a_sum_is_the_worst_of_the_values_in_it() =>
        Prop.ForAll(Any.ReportsOfATree, Gen.Elements(MissingPolicy.Values.ToArray()).ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), (reports, policy, seed) =>
        {
            var indicator = seed % 2 == 0 ? Whole : Rate;
            var panel = Build(reports, seed);
            if (panel.Count == 0) return true.Label("no series");
            var rolled = Pooling.RollUp(panel, Tree(reports.Parents), indicator, policy)!;
            for (var agency = 0; agency < reports.Parents.Length; agency++)
            {
                for (var month = -1; month <= 13; month++)
                {
                    var worst = Enumerable.Range(0, reports.Parents.Length).Where(one => IsAtOrBelow(reports.Parents, one, agency))
                        .SelectMany(one => Statuses(reports, one, month, indicator == Rate, policy, seed)).DefaultIfEmpty()
                        .MaxBy(status => status switch { ObservationStatus.Break => 3, ObservationStatus.Estimated => 2, ObservationStatus.Provisional => 1, _ => 0 });
                    if (rolled.StatusOf(Code(agency), January + month) != worst) return false.Label($"{agency} in month {month}, {policy}: {rolled.StatusOf(Code(agency), January + month)}, expected {worst}");
                    var why = rolled.ExplainAt(Code(agency), January + month);
                    if (why.Result is not null && why.Caveats.Contains(Caveat.Provisional) != worst.IsUnsure) return false.Label($"{agency} in month {month} is not warned of");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Theory]
    [InlineData("from-those-with-series", 1)]
    [InlineData("from-the-lowest", 3)]    // the three agencies below the country
    [InlineData("from-all", 4)]
    [InlineData("from-2-named", 2)]       // one of them has the series
    [InlineData("from-1-named", 2)]       // another one, besides the one that has it
    public void Who_never_reported_counts_where_a_report_is_expected(string rule, int expected)
    {
        ExpectedReports[] rules = [ExpectedReports.FromThoseWithSeries, ExpectedReports.FromTheLowest, ExpectedReports.FromAll, ExpectedReports.From([Code(1), Code(2)]), ExpectedReports.From([Code(3)])];
        var panel = new SeriesPanel.Builder([Whole], [Key(Whole, 1)]).Add(0, January, 5).Build();
        var chosen = rules.Single(one => one.ToString() == rule);
        var rolled = Pooling.RollUp(panel, Tree([-1, 0, 0, 0]), Whole, MissingPolicy.SkipIfAllMissing, expected: chosen)!;
        Assert.Equal(new Pooled<double>(5, Coverage.Of(1, expected)), rolled[Code(0), January]);
        Assert.Contains(Coverage.Of(1, expected), rolled.ExplainAt(Code(0), January).Children.SelectMany(child => child.Steps).Select(step => step.Value));
        var strict = Pooling.RollUp(panel, Tree([-1, 0, 0, 0]), Whole, MissingPolicy.SkipIfAnyMissing, expected: chosen)!;
        Assert.Equal(expected > 1, strict[Code(0), January] is null);
    }

    [Fact]
    public void An_agency_that_is_expected_and_not_there_is_refused() =>
        Assert.Equal(
            "A report is expected from VN-9, which is not in the tree; leave it out or choose another day. (Parameter 'expected')",
            Assert.Throws<ArgumentException>(() => Pooling.RollUp(Build(new([-1], [[(1, 2)]]), 1), Tree([-1, 0]), Whole, MissingPolicy.SkipIfAnyMissing, expected: ExpectedReports.From([Code(9)]))).Message);

    [Fact]
    public void Two_lists_of_the_same_agencies_are_one_choice()
    {
        Assert.Equal(ExpectedReports.From([Code(1), Code(2)]), ExpectedReports.From([Code(2), Code(1), Code(1)]));
        Assert.NotEqual(ExpectedReports.From([Code(1)]), ExpectedReports.From([Code(2)]));
    }

    [Fact]
    public void A_roll_up_says_what_it_is()
    {
        var panel = new SeriesPanel.Builder([Whole], [Key(Whole, 1)]).Add(0, January, 5).Add(0, January + 1, 5).Build();
        var why = new Explanation();
        var rolled = Pooling.RollUp(panel, Tree([-1, 0, 0, 0]), Whole, MissingPolicy.SkipIfAllMissing, why: why)!;
        Assert.Equal("WHOLE của 4 cơ quan, từ 2024-01 đến 2024-02", rolled.ToString(Language.Vietnamese));
        Assert.Contains("\"result\":{\"value\":\"WHOLE of 4 agencies, 2024-01 to 2024-02\"", why.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_roll_up_of_nothing_has_no_periods_and_says_what_was_left_out()
    {
        foreach (var frequency in new[] { Frequency.Year, Frequency.Quarter, Frequency.Month, Frequency.Week, Frequency.Day })
        {
            var outside = new SeriesKey(Whole.Code, Code(9), frequency);
            var panel = new SeriesPanel.Builder([Whole], [outside]).Add(0, TimePeriod.Containing(new LocalDate(2024, 6, 30), frequency), 5).Build();
            var why = new Explanation();
            var rolled = Pooling.RollUp(panel, Tree([-1, 0]), Whole, MissingPolicy.SkipIfAllMissing, why: why)!;
            Assert.Empty(rolled.Periods);
            Assert.Equal([outside], rolled.LeftOut);
            Assert.Contains(Caveat.PartialCoverage, why.Caveats);
            Assert.Equal("WHOLE of 2 agencies, nothing reported; 1 series left out, of agencies outside the tree", rolled.ToString());
            Assert.Equal("WHOLE của 2 cơ quan, chưa có số liệu; bỏ ra ngoài 1 chuỗi của cơ quan không có trong cây", rolled.ToString(Language.Vietnamese));
        }
    }

    [Fact]
    public void Neither_the_order_of_agencies_nor_of_periods_decides_whether_a_sum_is_too_large()    // two of the three cancel
    {
        foreach (var values in new double[][] { [1.7e308, 1.7e308, -1.7e308], [1.7e308, -1.7e308, 1.7e308], [-1.7e308, 1.7e308, 1.7e308] })
        {
            // Agency 1 stands above the other two, so that two sums are merged.
            var reports = new SeriesPanel.Builder([Whole], [Key(Whole, 1), Key(Whole, 2), Key(Whole, 3)]).Add(0, January, values[0]).Add(1, January, values[1]).Add(2, January, values[2]).Build();
            Assert.Equal(new Pooled<double>(1.7e308, Coverage.Of(3, 3)), Pooling.RollUp(reports, Tree([-1, 0, 1, 1]), Whole, MissingPolicy.SkipIfAnyMissing)![Code(0), January]);
            var months = new SeriesPanel.Builder([Whole], [Key(Whole, 1)]).Add(0, January, values[0]).Add(0, January + 1, values[1]).Add(0, January + 2, values[2]).Build();
            Assert.Equal(new Pooled<double>(1.7e308, Coverage.Of(3, 3)), Pooling.OverTime(months, Frequency.Quarter, MissingPolicy.SkipIfAnyMissing)[Key(Whole, 1), TimePeriod.OfQuarter(2024, 1)]);
        }
    }

    private static IEnumerable<ObservationStatus> Statuses(TreeReports reports, int agency, int month, bool isRate, MissingPolicy policy, int seed)
    {
        var (part, whole) = (reports.PartOf(agency, month), reports.WholeOf(agency, month));
        if (!isRate) return whole is null ? [] : [StatusOf(agency, month, 1, seed)];
        if (part is not null && whole is not null) return [StatusOf(agency, month, 0, seed), StatusOf(agency, month, 1, seed)];
        return whole is not null && policy == MissingPolicy.MissingAsZero ? [StatusOf(agency, month, 1, seed)] : [];
    }

    private static ObservationStatus StatusOf(int agency, int month, int which, int seed) => (((agency * 31) + (month * 17) + (which * 7) + seed) % 9) switch
    {
        0 => ObservationStatus.Break,
        1 => ObservationStatus.Estimated,
        2 => ObservationStatus.Provisional,
        _ => ObservationStatus.Normal,
    };

    private static SeriesPanel Build(TreeReports reports, int seed)
    {
        var keys = Enumerable.Range(0, reports.Parents.Length).Where(reports.HasSeries).SelectMany(agency => new[] { Key(Part, agency), Key(Whole, agency) }).ToList();
        var builder = new SeriesPanel.Builder([Part, Whole], keys);
        for (var handle = 0; handle < keys.Count; handle++)
        {
            var agency = int.Parse(keys[handle].Agency.Text.AsSpan(3));
            for (var month = 0; month <= 12; month++)
            {
                var value = handle % 2 == 0 ? reports.PartOf(agency, month) : reports.WholeOf(agency, month);
                if (value is { } known) builder.Add(handle, January + month, known, StatusOf(agency, month, handle % 2, seed));
            }
        }

        return builder.Build();
    }

    private static bool IsAtOrBelow(int[] parents, int one, int agency)
    {
        while (one >= 0 && one != agency) one = parents[one];
        return one == agency;
    }

    private static AgencyTree Tree(int[] parents)
    {
        var registry = new AgencyRegistry.Builder();
        for (var i = 0; i < parents.Length; i++)
        {
            registry.Add(new Agency(Code(i), Name.Of($"Đơn vị {i}")) { Parents = parents[i] < 0 ? [] : [new AgencyParent(Code(parents[i]), Lifetime.Always)] });
        }

        return registry.Build().AsOf(new LocalDate(2024, 6, 30));
    }

    private static AgencyCode Code(int agency) => AgencyCode.Parse($"VN-{agency}");

    private static SeriesKey Key(Indicator indicator, int agency) => new(indicator.Code, Code(agency), Frequency.Month);

    private static Indicator Indicator(string code, Measure measure) => new(IndicatorCode.Parse(code), Name.Of(code), measure.IsRate ? Unit.Percent : Unit.Count, measure);
}
