using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Time;

public class FrequencyTests
{
    [Fact]
    public void Default_is_the_calendar_year()
    {
        Assert.Equal(Frequency.Year, default);
        Assert.Equal(FrequencyKind.Year, default(Frequency).Kind);
        Assert.Equal(1, default(Frequency).StartMonth);
        Assert.False(default(Frequency).IsFiscal);
    }

    [Theory]
    [InlineData(FrequencyKind.Year, "A", 1)]
    [InlineData(FrequencyKind.HalfYear, "S", 2)]
    [InlineData(FrequencyKind.Quarter, "Q", 4)]
    [InlineData(FrequencyKind.Month, "M", 12)]
    [InlineData(FrequencyKind.Week, "W", null)]
    [InlineData(FrequencyKind.Day, "D", null)]
    public void Each_kind_has_its_SDMX_code_and_its_periods_per_year(FrequencyKind kind, string code, int? perYear)
    {
        Assert.Equal(code, Frequency.Of(kind).ToString());
        Assert.Equal(perYear, Frequency.Of(kind).PeriodsPerYear);
        Assert.Equal(kind, Frequency.Of(kind).Kind);
    }

    [Fact]
    public void The_named_frequencies_are_those_of_their_kind() => Assert.Equal(
        Enum.GetValues<FrequencyKind>().Select(Frequency.Of),
        [Frequency.Year, Frequency.HalfYear, Frequency.Quarter, Frequency.Month, Frequency.Week, Frequency.Day]);

    [Fact]
    public void A_fiscal_frequency_keeps_kind_and_start_month()
    {
        var fiscal = Frequency.Fiscal(FrequencyKind.Quarter, 10);
        Assert.Equal((FrequencyKind.Quarter, 10, true, 4), (fiscal.Kind, fiscal.StartMonth, fiscal.IsFiscal, fiscal.PeriodsPerYear));
        Assert.Equal("Q/--10", fiscal.ToString());
        Assert.NotEqual(Frequency.Quarter, fiscal);
    }

    [Fact]
    public void A_fiscal_frequency_from_January_is_the_calendar_one() =>
        Assert.All(Enum.GetValues<FrequencyKind>(), kind => Assert.Equal(Frequency.Of(kind), Frequency.Fiscal(kind, 1)));

    [Theory]
    [InlineData(FrequencyKind.Month, "months")]
    [InlineData(FrequencyKind.Week, "weeks")]
    [InlineData(FrequencyKind.Day, "days")]
    public void Months_weeks_and_days_have_no_fiscal_form(FrequencyKind kind, string plural)
    {
        var refused = Assert.Throws<ArgumentException>(() => Frequency.Fiscal(kind, 7));
        Assert.StartsWith($"{plural} have no start month, and 7 was given; only years, half-years and quarters start in another month than January.", refused.Message);
        Assert.Equal("startMonth", refused.ParamName);
    }

    [Theory, InlineData(0), InlineData(13), InlineData(-7)]
    public void A_start_month_that_does_not_exist_is_refused(int month)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.Fiscal(FrequencyKind.Year, month));
        Assert.StartsWith($"The start month is {month}; expected 1 to 12.", refused.Message);
    }

    [Theory, InlineData(6), InlineData(-1)]
    public void An_unknown_kind_is_refused(int kind)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.Of((FrequencyKind)kind));
        Assert.StartsWith($"{kind} is not a kind of frequency; expected Year, HalfYear, Quarter, Month, Week or Day.", refused.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.Fiscal((FrequencyKind)kind, 1));
    }

    [Fact]
    public void Equal_text_is_an_equal_frequency() =>
        Prop.ForAll(Any.Frequencies, Any.Frequencies, (a, b) => (a == b) == (a.ToString() == b.ToString())).Check(Any.Thousand);
}
