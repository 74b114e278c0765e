using NodaTime;

namespace GovIndicators.Datasets.Tests.Files;

/// <summary>As-of is knowledge: what a source published later was not known before, also where a row does not say so itself.</summary>
public class KnowledgeTests
{
    private const string Columns = "indicator,agency,period,value,published,reference_date,source\n";

    private static readonly AgencyCode MinistryA = AgencyCode.Parse("VN-A");

    [Theory]
    [InlineData("2024-01-20,,s1", 2024, 1, 20)]     // the row says it
    [InlineData(",,s1", 2024, 7, 5)]                // its source says it
    [InlineData(",2024-03-31,s1", 2024, 7, 5)]      // its source says it, whatever day it speaks of
    [InlineData(",2024-03-31,", 2024, 3, 31)]       // nobody says it: the day of which it speaks
    [InlineData(",,", 2023, 12, 31)]                // nobody says it: the end of its period
    [InlineData(",,s2", 2023, 12, 31)]              // its source does not say it either
    public void An_observation_is_known_from_its_publication_or_that_of_its_source(string cells, int year, int month, int day)
    {
        var dataset = Sourced().With("observations.csv", $"{Columns}USERS,VN-A,2023,5,{cells}\n").Read();
        var from = new LocalDate(year, month, day);
        Assert.DoesNotContain(dataset.SeriesAsOf(from.PlusDays(-1)), s => s.Key.Agency == MinistryA);
        Assert.Contains(dataset.SeriesAsOf(from), s => s.Key.Agency == MinistryA);
    }

    [Fact]
    public void Releases_are_in_the_order_in_which_they_became_known()
    {
        var dataset = Sourced().With("observations.csv", $"{Columns}USERS,VN-A,2023,7,,,s1\nUSERS,VN-A,2023,5,2024-02-01,,\n").Read();
        Assert.Equal(5, ValueAsOf(new(2024, 7, 4)));
        Assert.Equal(7, ValueAsOf(new(2024, 7, 5)));

        double? ValueAsOf(LocalDate date) => dataset.SeriesAsOf(date).Single(s => s.Key.Agency == MinistryA)[TimePeriod.OfYear(2023)];
    }

    [Fact]
    public void Two_rows_that_became_known_on_the_same_day_are_one_release_twice() => Assert.Equal(
        ["observations.csv, line 3, period: 2023 of USERS|VN-A|A|discrete||| is published twice in the same release (7 and 5); keep one, or give a revision its own day of publication or vintage."],
        Sourced().With("observations.csv", $"{Columns}USERS,VN-A,2023,7,,,s1\nUSERS,VN-A,2023,5,2024-07-05,,\n").Faults());

    [Theory]
    [InlineData("\"counts\": { \"total\": 1 }", 2024, 6, 30)]                                                                // nobody says it
    [InlineData("\"source\": \"s1\", \"counts\": { \"total\": 1 }", 2024, 7, 5)]                                            // its source
    [InlineData("\"figures\": [\"F2\"]", 2024, 7, 1)]                                                                        // its figure
    [InlineData("\"source\": \"s1\", \"figures\": [\"F2\"]", 2024, 7, 5)]                                                    // the later of the two
    [InlineData("\"published\": \"2024-07-02\", \"source\": \"s1\", \"figures\": [\"F2\"]", 2024, 7, 2)]                     // the row itself
    public void A_tally_is_known_from_its_publication_or_that_of_what_it_was_read_from(string fields, int year, int month, int day)
    {
        var dataset = Sourced().With("plans.json", "\"figures\": [\"F2\"]", fields).Read();
        var from = new LocalDate(year, month, day);
        Assert.Equal(from, dataset.Plans[0].Reported[0].Published);
        Assert.Null(Alike.Difference(dataset, InMemory.Read(InMemory.Folder(dataset))));
        Assert.DoesNotContain(Review(from.PlusDays(-1)).Tallies, t => !t.IsCounted);
        Assert.Contains(Review(from).Tallies, t => !t.IsCounted);

        ProgressReview Review(LocalDate asOf) => ProgressReview.Of(dataset, new() { AsOf = asOf });
    }

    [Fact]
    public void The_first_day_of_the_calendar_of_files_is_a_day_like_any_other()
    {
        var dataset = new SmallFolder().With("figures.csv", "2022-08-08", "0001-01-01").Read();
        Assert.Equal(new LocalDate(1, 1, 1), dataset.Figures[0].Published);
        Assert.Null(Alike.Difference(dataset, InMemory.Read(InMemory.Folder(dataset))));
        Assert.Null(Alike.Difference(dataset, InMemory.Read(InMemory.OneFile(dataset))));
    }

    private static SmallFolder Sourced() => new SmallFolder().With("sources.csv", "key,title,published\ns1,A report,2024-07-05\ns2,Undated,\n");
}
