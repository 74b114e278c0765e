namespace GovIndicators.Tests.Targets;

public sealed class TargetTests
{
    private static readonly IndicatorCode Economy = IndicatorCode.Parse("DIGITAL-ECONOMY-GDP-SHARE");
    private static readonly AgencyCode Country = AgencyCode.Parse("VN");

    [Fact]
    public void Without_an_operator_the_direction_says_at_least_or_at_most()
    {
        // Decision 411/QĐ-TTg: digital economy 20% of GDP by 2025 and 30% by 2030, printed without an operator.
        var target = new Target("VN-DE", Economy, Country, [new(TimePeriod.OfYear(2030), 30), new(TimePeriod.OfYear(2025), 20)]);
        Assert.Equal(30, target.Final.Value);
        Assert.Equal(20, target.NextAfter(new(2024, 7, 19))!.Value);
        Assert.Null(target.NextAfter(new(2031, 1, 1)));
        Assert.True(target.IsMetBy(20, target.Values[0], Direction.HigherIsBetter));
        Assert.False(target.IsMetBy(18.5, target.Values[0], Direction.HigherIsBetter));
        Assert.True(target.IsMetBy(18.5, target.Values[0], Direction.LowerIsBetter));
        Assert.Null(target.IsMetBy(18.5, target.Values[0], Direction.Unknown));
    }

    [Fact]
    public void A_target_for_another_agency_is_the_same_in_all_but_the_agency()
    {
        var target = new Target("VN-DE", Economy, Country, [new(TimePeriod.OfYear(2030), 30, 40)], TargetComparison.Within, new(TimePeriod.OfYear(2020), 8))
        {
            Accumulation = Accumulation.YearToDate,
            Trajectory = Trajectory.Linear,
            Name = Name.Of("Kinh tế số"),
            Plan = "P",
            Act = new LegalAct("411/QĐ-TTg"),
            Declared = new(2022, 3, 31),
            SupersededBy = "VN-DE-2",
            Citation = new Citation("Decision 411/QĐ-TTg"),
        };
        var province = target.For(AgencyCode.Parse("VN-HN"));
        Assert.Equal(AgencyCode.Parse("VN-HN"), province.Agency);
        Assert.All(typeof(Target).GetProperties().Where(property => property.Name != nameof(Target.Agency)), property =>
        {
            Assert.False(property.PropertyType.IsValueType && property.GetValue(target)!.Equals(Activator.CreateInstance(property.PropertyType)), $"{property.Name} is not tried.");
            Assert.Equal(property.GetValue(target), property.GetValue(province));
        });
        Assert.Same(target, target.For(Country));
        Assert.Throws<ArgumentException>(() => target.For(AgencyCode.None));
    }

    [Theory]
    [InlineData(TargetComparison.AtLeast, 10, true), InlineData(TargetComparison.MoreThan, 10, false), InlineData(TargetComparison.MoreThan, 10.1, true)]
    [InlineData(TargetComparison.AtMost, 10, true), InlineData(TargetComparison.LessThan, 10, false), InlineData(TargetComparison.Exactly, 10, true)]
    [InlineData(TargetComparison.Exactly, 9, false)]
    public void Each_operator_means_what_it_says(TargetComparison comparison, double value, bool met)
    {
        var target = new Target("T", Economy, Country, [new(TimePeriod.OfYear(2025), 10)], comparison);
        Assert.Equal(met, target.IsMetBy(value, target.Final, Direction.Unknown));
    }

    [Fact]
    public void A_band_is_met_at_both_its_ends_and_inside()
    {
        var target = new Target("T", Economy, Country, [new(TimePeriod.OfYear(2025), 97, 103)], TargetComparison.Within);
        Assert.All([97.0, 100, 103], value => Assert.True(target.IsMetBy(value, target.Final, Direction.Unknown)));
        Assert.False(target.IsMetBy(103.1, target.Final, Direction.Unknown));
    }

    [Fact]
    public void A_band_upside_down_is_refused() => Assert.StartsWith(
        "The band of 2025 runs from 103 to 97, which is upside down; give the lower end first.",
        Assert.Throws<ArgumentException>(() => new TargetValue(TimePeriod.OfYear(2025), 103, 97)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_baseline_that_is_not_before_the_target_is_refused() => Assert.StartsWith(
        "The baseline of the target T is 2025, which is not before its first value in 2025.",
        Assert.Throws<ArgumentException>(() => new Target("T", Economy, Country, [new(TimePeriod.OfYear(2025), 20)], baseline: new(TimePeriod.OfYear(2025), 10))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_band_needs_the_comparison_within() => Assert.StartsWith(
        "The target T compares 'at-least' and has a band for 2025; a band goes with 'within', one value with the others.",
        Assert.Throws<ArgumentException>(() => new Target("T", Economy, Country, [new(TimePeriod.OfYear(2025), 1, 2)], TargetComparison.AtLeast)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Two_values_for_one_period_are_refused() => Assert.StartsWith(
        "The target T has two values for 2025; keep one.",
        Assert.Throws<ArgumentException>(() => new Target("T", Economy, Country, [new(TimePeriod.OfYear(2025), 1), new(TimePeriod.OfYear(2025), 2)])).Message,
        StringComparison.Ordinal);
}
