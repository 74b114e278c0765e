using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests;

public class SeriesPanelTests
{
    private static readonly Indicator Tasks = Any.PanelIndicators[0];
    private static readonly SeriesKey First = Key("VN-1");
    private static readonly SeriesKey Second = Key("VN-2");
    private static readonly TimePeriod January = TimePeriod.OfMonth(2024, 1);

    [Fact]
    public void The_keys_of_a_panel_and_of_an_archive_cannot_be_written_to()
    {
        var key = new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year);
        var series = IndicatorSeries.Create(Any.PanelIndicators[0], key, new Observation(TimePeriod.OfYear(2020), 1));
        var archive = new SeriesArchive.Builder().Add(series.Indicator, key, series[0]).Build();
        foreach (var keys in new[] { SeriesPanel.FromSeries(series).Keys, archive.Keys })
        {
            Assert.Equal([key], keys);
            Assert.False(keys is SeriesKey[]);
            Assert.Throws<NotSupportedException>(() => ((IList<SeriesKey>)keys)[0] = key.WithVintage("other"));
        }
    }

    [Fact]
    public void A_panel_gives_back_the_series_it_was_made_of_with_their_statuses() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            return panel.Count == all.Length
                && all.Select((one, i) => panel.ToSeries(i).SequenceEqual(one) && panel.ToSeries(one.Key).Key == one.Key && panel.IndicatorOf(i) == one.Indicator).All(same => same);
        }).Check(Any.Thousand);

    [Fact]
    public void Rows_in_any_order_make_the_same_panel() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, int.MaxValue).ToArbitrary(), (all, seed) =>
        {
            var panel = SeriesPanel.FromSeries(all);
            var rows = Rows(all);
            new Random(seed).Shuffle(rows);
            var fromRows = SeriesPanel.FromRows(
                Any.PanelIndicators, [.. all.Select(one => one.Key)], [.. rows.Select(r => r.Handle)], [.. rows.Select(r => r.Ordinal)], [.. rows.Select(r => r.Value)]);
            return all.All(one => one.All(o => fromRows[one.Key, o.Period] == panel[one.Key, o.Period]));
        }).Check(Any.Thousand);

    [Fact]
    public void Rows_that_come_a_few_at_a_time_or_many_make_the_same_panel()    // more than two chunks of 65,536 rows, in parts that end inside them
    {
        const int Count = 150_000;
        var keys = Enumerable.Range(0, 50).Select(i => Key($"VN-{i}")).ToArray();
        var (handles, ordinals, values) = (new int[Count], new int[Count], new double[Count]);
        for (var i = 0; i < Count; i++) (handles[i], ordinals[i], values[i]) = (i % 50, January.Ordinal - 1500 + (i / 50), i / 8.0);
        var shuffled = Enumerable.Range(0, Count).ToArray();
        new Random(7).Shuffle(shuffled);
        int[] inOrder = [.. handles];
        (handles, ordinals, values) = ([.. shuffled.Select(i => inOrder[i])], [.. shuffled.Select(i => ordinals[i])], [.. shuffled.Select(i => values[i])]);
        var builder = new SeriesPanel.Builder([Tasks], keys);
        var done = 0;
        foreach (var length in new[] { 1, 0, 65_535, 65_536, 3, 7000 })
        {
            builder.AddRows(handles.AsSpan(done, length), ordinals.AsSpan(done, length), values.AsSpan(done, length));
            done += length;
        }

        builder.AddRows(handles.AsSpan(done), ordinals.AsSpan(done), values.AsSpan(done));
        var (streamed, whole) = (builder.Build(), SeriesPanel.FromRows([Tasks], keys, handles, ordinals, values));
        Assert.Equal(Count, streamed.Length);
        Assert.All(Enumerable.Range(0, 50), series => Assert.True(streamed.Values(series).SequenceEqual(whole.Values(series)) && streamed.FirstOf(series) == whole.FirstOf(series)));
        Assert.Equal(0 / 8.0, streamed[keys[0], January - 1500]);
        Assert.Equal(149_999 / 8.0, streamed[keys[49], January + 1499]);
    }

    [Theory, InlineData(double.PositiveInfinity), InlineData(double.NegativeInfinity)]
    public void What_is_infinite_is_refused_in_rows_and_one_by_one(double value)
    {
        var inRows = Assert.Throws<ArgumentOutOfRangeException>(() => Panel((0, 0, 5), (1, 1, value)));
        var streamed = Assert.Throws<ArgumentOutOfRangeException>(() => new SeriesPanel.Builder([Tasks], [First]).AddRows([0], [January.Ordinal], [value]));
        Assert.StartsWith($"Row 1, 2024-02 of FLOW|VN-2|M|discrete|||, is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}; expected a finite number.", inRows.Message, StringComparison.Ordinal);
        Assert.StartsWith("Row 0, 2024-01 of FLOW|VN-1|M|discrete|||, is", streamed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_found_by_key_and_period_and_nothing_outside_the_series()
    {
        var panel = Panel((0, 0, 5), (1, 3, 8), (1, 1, 7));
        Assert.Equal(5, panel[First, January]);
        Assert.Null(panel[First, January + 1]);
        Assert.Equal(7, panel[Second, January + 1]);
        Assert.Null(panel[Second, January + 2]);
        Assert.Equal(4, panel.Length);
        Assert.Equal(1, panel.PlaceOf(Second, January + 1));
        Assert.Equal(-1, panel.PlaceOf(Second, January));
        Assert.Equal([7, double.NaN, 8], panel.Values(1).ToArray());
        Assert.Equal(January + 1, panel.FirstOf(1));
        Assert.Equal(-1, panel.IndexOf(Key("VN-3")));
    }

    [Fact]
    public void A_suppressed_value_is_an_absence_that_keeps_its_status()
    {
        var panel = new SeriesPanel.Builder([Tasks], [First]).Add(0, January, 5).Add(0, January + 1, null, ObservationStatus.Suppressed).Build();
        Assert.Null(panel[First, January + 1]);
        Assert.Equal(ObservationStatus.Suppressed, panel.StatusOf(First, January + 1));
        Assert.Equal(ObservationStatus.Normal, panel.StatusOf(First, January));
        Assert.Equal(ObservationStatus.Normal, panel.StatusOf(First, January + 7));
        Assert.Equal(2, panel.Length);
    }

    [Fact]
    public void A_slice_by_agency_indicator_or_period_shows_the_same_values_without_a_copy() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            if (all.Length == 0) return true;
            var key = all[^1].Key;
            var (from, to) = (all[^1].IsEmpty ? new TimePeriod() : all[^1].First, all[^1].Last);
            var ofAgency = panel.Of(key.Agency);
            var ofIndicator = panel.Of(key.Indicator);
            var between = all[^1].IsEmpty ? panel : panel.Between(from + (all[^1].Count / 2), to);
            return ofAgency.Keys.All(one => one.Agency == key.Agency) && ofIndicator.Keys.All(one => one.Indicator == key.Indicator)
                && ofAgency.Count == panel.Keys.Count(one => one.Agency == key.Agency)
                && ofAgency.ToSeries(key).SequenceEqual(all[^1]) && ofIndicator.ToSeries(key).SequenceEqual(all[^1])
                && between.ToSeries(key).SequenceEqual(all[^1].IsEmpty ? all[^1] : all[^1].Skip(all[^1].Count / 2))
                && ofIndicator.Memory.Overlaps(panel.Memory) == !panel.Memory.IsEmpty;
        }).Check(Any.Thousand);

    [Fact]
    public void A_panel_takes_eight_bytes_a_value_and_little_more()
    {
        var keys = Enumerable.Range(0, 1000).Select(i => Key($"VN-{i}")).ToArray();
        var handles = Enumerable.Range(0, 120_000).Select(i => i % 1000).ToArray();
        var ordinals = Enumerable.Range(0, 120_000).Select(i => January.Ordinal + (i / 1000)).ToArray();
        var values = new double[120_000];
        var perSeries = (Allocated.By(() => SeriesPanel.FromRows([Tasks], keys, handles, ordinals, values)) - (8.0 * values.Length)) / keys.Length;
        Assert.InRange(perSeries, 0, 120);    // the place, the handle by key, and what the first pass counts: none of it grows with the values
    }

    [Fact]
    public void What_no_panel_can_hold_is_refused_by_series_and_period()
    {
        Refused<ArgumentException>("2024-01 of FLOW|VN-1|M|discrete||| is reported twice (5 and 6); keep one. (Parameter 'values')", () => Panel((0, 0, 5), (0, 0, 6)));
        Refused<ArgumentException>(
            "2024-01 of FLOW|VN-1|M|discrete||| is reported twice (5 and no value); keep one. (Parameter 'values')",
            () => new SeriesPanel.Builder([Tasks], [First]).Add(0, January, 5).Add(0, January, null).Build());
        Refused<ArgumentException>(
            "2024-01 of FLOW|VN-1|M|discrete||| is reported twice (no value and no value); keep one. (Parameter 'values')",
            () => new SeriesPanel.Builder([Tasks], [First]).Add(0, January, null).Add(0, January, null, ObservationStatus.Suppressed).Build());
        Refused<ArgumentOutOfRangeException>(
            "Row 1, 2024-02 of FLOW|VN-2|M|discrete|||, is NaN; expected a finite number. What was not reported has no row. (Parameter 'values')", () => Panel((0, 0, 5), (1, 1, double.NaN)));
        Refused<ArgumentOutOfRangeException>("Row 0 has the handle 2; there are 2 keys, so expected 0 to 1. (Parameter 'handles')", () => Panel((2, 0, 5)));
        Refused<ArgumentOutOfRangeException>(
            "Row 0, of FLOW|VN-1|M|discrete|||, has the ordinal -1; frequency M has the ordinals 0 to 119975. (Parameter 'ordinals')",
            () => SeriesPanel.FromRows([Tasks], [First], [0], [-1], [5]));
        Refused<ArgumentException>(
            "There are 1 handles, 2 ordinals and 1 values; a row needs one of each. (Parameter 'values')", () => SeriesPanel.FromRows([Tasks], [First], [0], [1, 2], [5]));
    }

    [Fact]
    public void Keys_that_do_not_go_together_are_refused()
    {
        var quarterly = new SeriesKey(Tasks.Code, AgencyCode.Parse("VN-2"), Frequency.Quarter);
        Refused<ArgumentException>(
            "FLOW|VN-2|Q|discrete||| has frequency Q, and FLOW|VN-1|M|discrete||| has M; a panel has one frequency. (Parameter 'keys')",
            () => new SeriesPanel.Builder([Tasks], [First, quarterly]));
        Refused<ArgumentException>(
            "2024-Q1 has frequency Q; FLOW|VN-1|M|discrete||| has M. A panel has one frequency. (Parameter 'period')",
            () => new SeriesPanel.Builder([Tasks], [First]).Add(0, TimePeriod.OfQuarter(2024, 1), 5));
        Refused<ArgumentException>("The series FLOW|VN-1|M|discrete||| is given twice; keep one. (Parameter 'keys')", () => new SeriesPanel.Builder([Tasks], [First, First]));
        Refused<ArgumentException>(
            "FLOW|VN-1|M|discrete||| is of FLOW, which is not among the indicators; add it. (Parameter 'keys')", () => new SeriesPanel.Builder([], [First]));
        Refused<ArgumentException>("The indicator FLOW is given twice; give each once. (Parameter 'indicators')", () => new SeriesPanel.Builder([Tasks, Tasks], [First]));
        Refused<ArgumentException>("2024-Q1 has frequency Q; the panel has M. (Parameter 'period')", () => _ = Panel((0, 0, 5))[First, TimePeriod.OfQuarter(2024, 1)]);
        Refused<KeyNotFoundException>("There is no series FLOW|VN-3|M|discrete||| in the panel.", () => _ = Panel((0, 0, 5))[Key("VN-3"), January]);
        Refused<ArgumentException>(
            "The last period 2024-01 lies before the first, 2024-02; give the earlier one first. (Parameter 'last')", () => Panel((0, 0, 5)).Between(January + 1, January));
    }

    internal static (int Handle, int Ordinal, double Value)[] Rows(IndicatorSeries[] all) =>
        [.. all.SelectMany((one, handle) => one.Where(o => o.Value is not null).Select(o => (handle, o.Period.Ordinal, o.Value!.Value)))];

    private static void Refused<TException>(string message, Action act)
        where TException : Exception => Assert.Equal(message, Assert.Throws<TException>(act).Message.Split(Environment.NewLine)[0]);

    private static SeriesKey Key(string agency) => new(Tasks.Code, AgencyCode.Parse(agency), Frequency.Month);

    private static SeriesPanel Panel(params (int Handle, int Month, double Value)[] rows) => SeriesPanel.FromRows(
        [Tasks], [First, Second], [.. rows.Select(r => r.Handle)], [.. rows.Select(r => January.Ordinal + r.Month)], [.. rows.Select(r => r.Value)]);
}
