using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class LifetimeTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Day = new(2025, 7, 1);

    [Fact]
    public void The_default_is_always()
    {
        Assert.Equal(Lifetime.Always, default);
        Assert.True(Lifetime.Always.Contains(LocalDate.MinIsoValue) && Lifetime.Always.Contains(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void First_and_last_day_belong_to_it()
    {
        Assert.True(Lifetime.Through(Eve).Contains(Eve));
        Assert.False(Lifetime.Through(Eve).Contains(Day));
        Assert.True(Lifetime.From(Day).Contains(Day));
        Assert.False(Lifetime.From(Day).Contains(Eve));
        Assert.True(Lifetime.Of(Day, Day).Contains(Day));
    }

    [Fact]
    public void One_that_ends_on_the_eve_does_not_meet_one_that_begins_on_the_day()
    {
        Assert.False(Lifetime.Through(Eve).Intersects(Lifetime.From(Day)));
        Assert.Null(Lifetime.Through(Eve).Intersection(Lifetime.From(Day)));
        Assert.Equal(Lifetime.Of(Day, Day), Lifetime.Through(Day).Intersection(Lifetime.From(Day)));
    }

    [Fact]
    public void It_prints_in_words()
    {
        Assert.Equal("always", Lifetime.Always.ToString());
        Assert.Equal("from 2025-07-01", Lifetime.From(Day).ToString());
        Assert.Equal("to 2025-06-30", Lifetime.Through(Eve).ToString());
        Assert.Equal("2025-06-30 to 2025-07-01", Lifetime.Of(Eve, Day).ToString());
    }

    [Fact]
    public void Reversed_days_are_refused_with_both()
    {
        Assert.False(Lifetime.TryOf(Day, Eve, out _));
        var refused = Assert.Throws<ArgumentException>(() => Lifetime.Of(Day, Eve));
        Assert.StartsWith("The last day, 2025-06-30, lies before the first, 2025-07-01; exchange them or correct one.", refused.Message);
        Assert.Equal("last", refused.ParamName);
    }

    [Fact]
    public void Days_of_another_calendar_become_ISO_days() =>
        Assert.Equal(Lifetime.From(Day), Lifetime.From(Day.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void Intersection_holds_the_days_of_both() =>
        Prop.ForAll(Any.Lifetime, Any.Lifetime, Any.AgencyDay, (a, b, day) =>
                (a.Intersection(b)?.Contains(day) == true) == (a.Contains(day) && b.Contains(day)))
            .Check(Any.Thousand);

    [Fact]
    public void Two_meet_exactly_when_they_have_an_intersection() =>
        Prop.ForAll(Any.Lifetime, Any.Lifetime, (a, b) =>
                a.Intersects(b) == b.Intersects(a) && a.Intersects(b) == a.Intersection(b) is not null && a.Intersection(b) == b.Intersection(a))
            .Check(Any.Thousand);

    [Fact]
    public void One_covers_another_exactly_when_their_intersection_is_the_other() =>
        Prop.ForAll(Any.Lifetime, Any.Lifetime, (a, b) => a.Covers(b) == (a.Intersection(b) == b)).Check(Any.Thousand);
}
