using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets.Tests;

// Indicators, figures and observations.
internal sealed partial class DatasetMaker
{
    private IEnumerable<Indicator> Indicators()
    {
        yield return new(IndicatorCode.Parse("CARDS"), NewName(), Unit.Count, Measure.Stock)
        {
            Direction = Direction.HigherIsBetter,
            NaturalLimits = Bounds.AtLeast(0),
            Producer = MaybeLine(),
            Definition = Maybe() ? NewName() : null,
            Citation = AnySource(),
        };
        yield return new(IndicatorCode.Parse("PEOPLE"), NewName(), Unit.Persons, Measure.DistinctCount) { Direction = Direction.InsideBand(-1.5, 1e20) };
        yield return new(IndicatorCode.Parse("SHARE"), NewName(), Unit.Percent, Measure.RateOf(IndicatorCode.Parse("CARDS"), IndicatorCode.Parse("PEOPLE")))
        {
            NaturalLimits = Bounds.Of(0, Maybe(), 100.50m, Maybe()),
            Near = Maybe() ? [IndicatorCode.Parse("RATE_2.X"), IndicatorCode.Parse("PEOPLE")] : [],
        };
        yield return new(IndicatorCode.Parse("RATE_2.X"), NewName(), Unit.Percent, Measure.Rate) { Direction = Direction.LowerIsBetter, NaturalLimits = Bounds.LessThan(7) };
    }

    private IEnumerable<PublishedFigure> Figures(GovDataset.Builder dataset, int plans)
    {
        var vietnamese = dataset.FigureLanguage == Language.Vietnamese;
        var style = FigureStyle.Of(dataset.FigureLanguage);
        string[] printed = vietnamese
            ? ["trên 84,7 triệu", "gần 18", "20.081.536", "45 - 55", "0,710", "ít nhất 5", "khoảng 3 nghìn"]
            : ["over 84.7 million", "nearly 18", "20,081,536", "45 to 55", "0.710", "at least 5", "about 3 thousand"];
        for (var i = Upto(6); i > 0; i--)
        {
            var figure = Maybe() ? Figure.Derived(Upto(1000) / 8m, Unit.Count) : Figure.Parse(printed[_random.Next(printed.Length)], style, unit: Unit.Count);
            yield return new(string.Create(CultureInfo.InvariantCulture, $"F-{i}"), figure, "VN", "CARDS")
            {
                Source = AnySource(),
                Published = Epoch.PlusDays(i),
                ReferenceDate = Maybe() ? null : Epoch.PlusDays(i - Upto(99)),
                Producer = Maybe() ? "" : "Bộ Công an, \"A\"",
                Period = Maybe() ? AnyPeriod() : null,
                Accumulation = Any(Accumulation.Discrete, Accumulation.SinceStart, Accumulation.YearToDate),
                Part = Maybe() ? string.Create(CultureInfo.InvariantCulture, $"F-{i}") : null,
                Note = MaybeText(),
            };
        }

        yield return new("F-share", Figure.Parse("58/63", style), "VN-1", "SHARE") { Published = Epoch, Period = TimePeriod.OfMonth(2023, 2), Whole = "63", Part = "58", Source = AnySource() };
        yield return new("F-stretch", Figure.Parse("7", style, Hedge.Exact, Unit.Months), "VN", "PEOPLE") { Published = Epoch, Stretch = "2022/2025" };
        for (var i = 0; i < plans; i++)
        {
            yield return Count(i, "total", 20);
            yield return Count(i, "completed", 5);
            yield return Count(i, "in-progress", 3);
        }

        PublishedFigure Count(int plan, string word, int count) => new(
            string.Create(CultureInfo.InvariantCulture, $"T-{plan}-{word}"),
            Figure.Parse(count.ToString(CultureInfo.InvariantCulture), style, Hedge.Exact, Unit.Count),
            string.Create(CultureInfo.InvariantCulture, $"PLAN {plan}"),
            $"tasks.{word}")
        { Published = Epoch };
    }

    private SeriesArchive Observations(GovDataset.Builder dataset)
    {
        var archive = new SeriesArchive.Builder();
        for (var i = Upto(8); i > 0; i--)
        {
            var indicator = Any(dataset.Indicators.ToArray());
            var period = AnyPeriod();
            var key = new SeriesKey(
                indicator.Code,
                Any(dataset.Agencies.Agencies.ToArray()).Code,
                period.Frequency,
                Any(Enum.GetValues<Accumulation>()),
                Any("", "GSO", "Bộ \"A\", B"),
                string.Create(CultureInfo.InvariantCulture, $"v{i}"),
                Maybe() ? null : [KeyValuePair.Create("sex", Any("F", "Nữ")), KeyValuePair.Create("age", "15-24, \"x\"")]);
            Share? parts = indicator.Measure.IsRate && Maybe() ? Share.Of(1 + Upto(8), 1000 + Upto(9)) : null;
            var observation = Maybe()
                ? new Observation(period, ValueOf(indicator, parts), Any(ObservationStatus.Normal, ObservationStatus.Provisional, ObservationStatus.Break)) { Parts = parts }
                : new Observation(period, null, Any(ObservationStatus.Normal, ObservationStatus.Suppressed, ObservationStatus.NotCollected));
            var published = MaybeDay();
            archive.Add(indicator, key, observation with { Published = published, ReferenceDate = Maybe() ? null : published ?? Day(), Source = AnySource() });
        }

        return archive.Build();
    }

    /// <summary>A value that the limits of the indicator allow and that its parts round to.</summary>
    private double ValueOf(Indicator indicator, Share? parts)
    {
        var value = parts?.Percent is { } percent ? Any(percent.Value, Rounding.HalfAwayFromZero(percent.Value, Upto(3))) : Number();
        var possible = Bounds.Exactly(Math.Abs(value) < 1e27 ? (decimal)value : 1e27m).Intersect(indicator.NaturalLimits) is not null;
        // What is possible for every indicator here, 5.5 lies inside all limits.
        return possible ? value : parts?.Percent?.Value ?? 5.5;
    }
}
