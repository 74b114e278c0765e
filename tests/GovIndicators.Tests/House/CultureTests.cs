using System.Globalization;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Tests.House;

/// <summary>What is printed on a machine set to Vietnamese is what is printed on any other.</summary>
public sealed class CultureTests
{
    private static readonly LocalDate Day = new(2024, 7, 19);
    private static readonly TimePeriod Year = TimePeriod.OfYear(2024);

    public static TheoryData<object, string> Printed => new()
    {
        { new Observation(Year, 1.5, ObservationStatus.Provisional), "2024 = 1.5 P" },
        { new Observation(Year, null), "2024: no value" },
        { IndicatorSeries.Create(Any.PanelIndicators[0], new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN"), Frequency.Year), new Observation(Year, -1.5)).At(Year)!, "FLOW|VN|A|discrete|||: 2024 = -1.5" },
        { new Baseline(Year, 1.5), "2024 = 1.5" },
        { new TargetValue(Year, 1.5), "2024 = 1.5" },
        { new TargetValue(Year, 1.5, 2.5), "2024 = 1.5..2.5" },
        { new StatusChange(Day, PlanTaskStatus.Completed, Day.PlusDays(1)), "completed on 2024-07-19, reported on 2024-07-20" },
        { new DueDate(Day, Day), "2024-07-19, set on 2024-07-19" },
        { new Milestone(Name.Of("A"), Due: Day), "A, due on 2024-07-19" },
        { new OverdueAge(), "nothing overdue" },
        { new ReporterValue("A", 1.5), "A = 1.5" },
        { new YearValue(2024, 1.5), "2024 = 1.5" },
        { ReportedShare.Of(1.5, null), "1.5 of ?" },
        { EarnedValueTask.Of(10.5, Percent.From(50), Percent.From(25), 1.5), "budget 10.5, 25% done of 50% planned, cost 1.5" },
        { new Explained("from", 1.5), "from = 1.5" },
        { Share.Of(1.5, 2.5), "1.5 of 2.5 = 60%" },
        { Coverage.Of(3, 4), "3 of 4 = 75%" },
        { new Pooled<double>(1.5, Coverage.Of(3, 4)), "1.5 (3 of 4 = 75%)" },
        { Bounds.Closed(1.5m, 2.5m), "[1.5, 2.5]" },
        { Direction.InsideBand(97.5, 102.5), "97.5..102.5" },
    };

    [Theory, MemberData(nameof(Printed))]
    public void Nothing_is_printed_as_the_machine_does(object value, string text) => Assert.Equal(text, In(Vietnamese(), () => value.ToString()));

    [Fact]
    public void An_answer_of_a_comparison_is_printed_with_its_bounds()
    {
        var series = new IndicatorSeries.Builder(Any.PanelIndicators[1], new SeriesKey(Any.PanelIndicators[1].Code, AgencyCode.Parse("VN"), Frequency.Year))
            .Add(new Observation(Year, 1.5) { Figure = Figure.Parse("1.5", FigureStyle.English) }).Add(new Observation(Year + 1, 3)).Build();
        var comparison = GrowthComparison.Of(series.At(Year)!.Value, series.At(Year + 1)!.Value);
        Assert.Equal("1.5 in (1.45, 1.55]", In(Vietnamese(), () => comparison.Difference.ToString()));
    }

    /// <summary>As vi-VN has it: a comma before decimals, the day first; made by hand, since a machine may carry no language data.</summary>
    private static CultureInfo Vietnamese()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "âm ");
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.LongDatePattern) = ("dd/MM/yyyy", "dd MMMM yyyy");
        return culture;
    }

#pragma warning disable RS0030 // The culture of the machine is what these tests set: nothing that is printed may look at it.
    private static string? In(CultureInfo culture, Func<string?> print)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
#pragma warning restore RS0030
}
