namespace GovIndicators.Benchmarks;

/// <summary>Panels of made-up values, the same in every run: about one in fifty was not reported.</summary>
internal static class Panels
{
    internal const int Months = 120;

    internal static readonly TimePeriod First = TimePeriod.OfMonth(2015, 1);

    internal static readonly Indicator Flow = new(IndicatorCode.Parse("FILES"), Name.Of("Files received"), Unit.Count, Measure.Flow);

    internal static SeriesPanel Monthly(int values, Accumulation accumulation = Accumulation.Discrete)
    {
        var series = values / Months;
        var random = new Random(1);
        var (handles, ordinals, amounts) = (new List<int>(values), new List<int>(values), new List<double>(values));
        for (var s = 0; s < series; s++)
        {
            for (var m = 0; m < Months; m++)
            {
                // First and last are always reported, so that all series are of one length.
                if (m is > 0 and < Months - 1 && random.Next(50) == 0) continue;
                handles.Add(s);
                ordinals.Add(First.Ordinal + m);
                amounts.Add(1 + (random.NextDouble() * 1e6));
            }
        }

        return SeriesPanel.FromRows(
            [Flow],
            [.. Enumerable.Range(0, series).Select(s => Key(Flow, s, accumulation))],
            [.. handles],
            [.. ordinals],
            [.. amounts]);
    }

    internal static SeriesKey Key(Indicator indicator, int agency, Accumulation accumulation = Accumulation.Discrete) =>
        new(indicator.Code, AgencyCode.Parse($"VN-{agency}"), Frequency.Month, accumulation);
}
