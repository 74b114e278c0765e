using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests.Series;

public sealed class SeriesArchiveTests
{
    private static readonly LocalDate FirstDay = new(2021, 7, 1);
    private static readonly Indicator Dossiers = new(IndicatorCode.Parse("DOSSIERS"), Name.Of(english: "Dossiers received"), Unit.Count, Measure.Flow);
    private static readonly SeriesKey Key = new(Dossiers.Code, AgencyCode.Parse("VN"), Frequency.Month);

    [Fact]
    public void A_review_of_last_year_does_not_change_when_data_are_revised()
    {
        var march = TimePeriod.OfMonth(2023, 3);
        var archive = new SeriesArchive.Builder()
            .Add(Dossiers, Key.WithVintage("final"), new Observation(march, 120) { Published = new(2024, 1, 15) })
            .Add(Dossiers, Key.WithVintage("first"), new Observation(march, 100) { Published = new(2023, 4, 10) })
            .Build();
        Assert.Empty(archive.AsOf(new(2023, 4, 9)));
        Assert.Equal(100, archive.AsOf(new(2023, 12, 31))[Key][march]);
        Assert.Equal(120, archive.AsOf(new(2024, 1, 15))[Key][march]);
        Assert.Equal(["first", "final"], archive.ReleasesOf(Key, march).Select(r => r.Vintage));
    }

    [Fact]
    public void The_same_release_twice_is_refused()
    {
        var builder = new SeriesArchive.Builder();
        foreach (var value in new[] { 100, 120 }) builder.Add(Dossiers, Key, new Observation(TimePeriod.OfMonth(2023, 3), value) { Published = new(2023, 4, 10) });
        Assert.StartsWith(
            "2023-03 of DOSSIERS|VN|M|discrete||| is published twice in the same release (100 and 120); keep one, or give a revision its own day of publication or vintage.",
            Assert.Throws<InvalidOperationException>(builder.Build).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_a_day_each_month_has_what_was_last_published_by_then() =>
        Prop.ForAll(Any.Releases, Gen.Choose(-1, 45).ToArbitrary(), (rows, day) =>
        {
            var known = Archive(rows).AsOf(FirstDay.PlusDays(day));
            return Enumerable.Range(0, 6).All(month =>
            {
                var latest = rows.Where(r => r.Month == month && r.Day <= day).OrderBy(r => r.Day).Select(r => (double?)r.Value).LastOrDefault();
                return (known.TryGet(Key, out var series) ? series[Month(month)] : null) == latest;
            });
        }).Check(Any.Thousand);

    [Fact]
    public void The_order_in_which_rows_come_changes_nothing() =>
        Prop.ForAll(Any.Releases, rows => Archive(rows).All().SequenceEqual(Archive([.. rows.Reverse()]).All())).Check(Any.Thousand);

    private static TimePeriod Month(int month) => TimePeriod.OfMonth(2021, 1).Plus(month);

    private static SeriesArchive Archive((int Month, int Day, int Value)[] rows)
    {
        var builder = new SeriesArchive.Builder();
        foreach (var (month, day, value) in rows) builder.Add(Dossiers, Key, new Observation(Month(month), value) { Published = FirstDay.PlusDays(day) });
        return builder.Build();
    }
}
