using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets.Tests;

/// <summary>Makes a whole valid dataset from a number: the same number, the same dataset.</summary>
internal sealed class DatasetMaker(int seed)
{
    private static readonly LocalDate Epoch = new(2020, 1, 1);

    /// <summary>Texts that files get wrong when they are written carelessly.</summary>
    private static readonly string[] Texts =
    [
        "plain", "Quảng Ngãi", "a, b", "say \"so\"", "two\nlines", "two\r\nlines", "back\\slash", " leading", "trailing ", "tab\there", "🙂 and ‘quotes’",
        "=1+1", "a;b", "a|b", "'", "\"", ",", "null", "91,5%", "x\u0001y", "x\u2028y",
    ];

    private readonly Random _random = new(seed);
    private readonly List<Citation> _sources = [];

    internal GovDataset Make()
    {
        for (var i = Upto(3); i > 0; i--) _sources.Add(Source($"s{i}"));
        var dataset = new GovDataset.Builder
        {
            Name = NewName(),
            AsOf = Epoch.PlusDays(Upto(1500)),
            Citation = Maybe() ? Source(null) : null,
            Note = Maybe() ? NewName() : null,
            FigureLanguage = Maybe() ? Language.Vietnamese : Language.English,
            Agencies = Registry(),
        };
        Add(dataset.Sources, _sources);
        Add(dataset.Indicators, Indicators());
        var plans = Upto(3);
        Add(dataset.Figures, Figures(dataset, plans));
        for (var i = 0; i < plans; i++) dataset.Plans.Add(NewPlan(i, dataset));
        for (var i = Upto(3); i > 0; i--) dataset.Targets.Add(NewTarget(i, dataset));
        dataset.Observations = Observations(dataset);
        for (var i = Upto(2); i > 0; i--) dataset.Producers.Add(Name.Of($"Đơn vị {i}", Maybe() ? $"Producer {i}" : null));
        return dataset.Build();
    }

    /// <summary>The dataset as builders, each without one thing.</summary>
    internal static IEnumerable<GovDataset.Builder> WithoutOneThing(GovDataset dataset)
    {
        for (var i = 0; i < dataset.Targets.Length; i++) yield return Copy(dataset, b => b.Targets.RemoveAt(i));
        for (var i = 0; i < dataset.Plans.Length; i++) yield return Copy(dataset, b => b.Plans.RemoveAt(i));
        for (var i = 0; i < dataset.Plans.Length; i++) yield return Copy(dataset, b => WithoutPlanAndItsFigures(b, dataset.Plans[i]));
        for (var i = 0; i < dataset.Figures.Length; i++) yield return Copy(dataset, b => b.Figures.RemoveAt(i));
        for (var i = 0; i < dataset.Producers.Length; i++) yield return Copy(dataset, b => b.Producers.RemoveAt(i));
        for (var i = 0; i < dataset.Sources.Length; i++) yield return Copy(dataset, b => b.Sources.RemoveAt(i));
        for (var i = 0; i < dataset.IndicatorsInOrder.Length; i++) yield return Copy(dataset, b => b.Indicators.RemoveAt(i));
        if (dataset.Observations.Count > dataset.Figures.Length) yield return Copy(dataset, b => b.Observations = SeriesArchive.Empty);
        if (dataset.Agencies.Count > 0) yield return Copy(dataset, b => b.Agencies = AgencyRegistry.Empty);
    }

    /// <summary>A plan and the figures that count it name each other, so they go together.</summary>
    private static void WithoutPlanAndItsFigures(GovDataset.Builder dataset, Plan plan)
    {
        dataset.Plans.Remove(plan);
        foreach (var figure in dataset.Figures.Where(f => f.Subject == plan.Code).ToList()) dataset.Figures.Remove(figure);
    }

    private static GovDataset.Builder Copy(GovDataset dataset, Action<GovDataset.Builder> change)
    {
        var copy = new GovDataset.Builder
        {
            Name = dataset.Name,
            AsOf = dataset.AsOf,
            Citation = dataset.Citation,
            Note = dataset.Note,
            FigureLanguage = dataset.FigureLanguage,
            Agencies = dataset.Agencies,
            Observations = OwnObservations(dataset),
        };
        Add(copy.Producers, dataset.Producers);
        Add(copy.Sources, dataset.Sources);
        Add(copy.Indicators, dataset.IndicatorsInOrder);
        Add(copy.Plans, dataset.Plans);
        Add(copy.Targets, dataset.Targets);
        Add(copy.Figures, dataset.Figures);
        change(copy);
        return copy;
    }

    /// <summary>The observations that follow from no figure: those made here all name a vintage.</summary>
    private static SeriesArchive OwnObservations(GovDataset dataset)
    {
        var archive = new SeriesArchive.Builder();
        foreach (var (key, vintage, observation) in dataset.Observations.All())
        {
            if (vintage.Length > 0) archive.Add(dataset.Indicators[key.Indicator], key.WithVintage(vintage), observation);
        }

        return archive.Build();
    }

    private AgencyRegistry Registry()
    {
        var registry = new AgencyRegistry.Builder()
            .Add(new Agency(AgencyCode.Parse("VN"), NewName(), AgencyKind.Country));
        for (var i = 0; i < 3; i++)
        {
            registry.Add(new Agency(AgencyCode.Parse(string.Create(CultureInfo.InvariantCulture, $"VN-{i}")), NewName(), Maybe() ? AgencyKind.Province : AgencyKind.Of("working-group"))
            {
                Parents = Maybe() ? [new(AgencyCode.Parse("VN"))] : [new(AgencyCode.Parse("VN"), Lifetime.Through(Epoch)), new(AgencyCode.Parse("VN"), Lifetime.From(Epoch.PlusDays(1 + Upto(9))))],
                ExternalCodes = Maybe() ? [] : [new("gso", string.Create(CultureInfo.InvariantCulture, $"0{i}")), new("iso-3166-2", string.Create(CultureInfo.InvariantCulture, $"VN-{i}"), Lifetime.From(Epoch))],
                Citation = AnySource(),
            });
        }

        var end = Epoch.PlusDays(Upto(900));
        var kind = Maybe() ? SuccessionKind.Merge : SuccessionKind.Abolition;
        registry.Add(new Agency(AgencyCode.Parse("VN-OLD-A"), NewName()) { Lifetime = Lifetime.Through(end) });
        registry.Add(new Agency(AgencyCode.Parse("VN-OLD-B"), NewName()) { Lifetime = Lifetime.Of(Maybe() ? end.PlusDays(-Upto(99)) : null, end) });
        AgencyCode[] old = [AgencyCode.Parse("VN-OLD-A"), AgencyCode.Parse("VN-OLD-B")];
        if (kind == SuccessionKind.Abolition) return registry.Add(new Succession(kind, end.PlusDays(1), old, [], Maybe() ? Act() : null, AnySource())).Build();
        registry.Add(new Agency(AgencyCode.Parse("VN-NEW"), NewName()) { Lifetime = Lifetime.From(end.PlusDays(1)) });
        return registry.Add(new Succession(kind, end.PlusDays(1), old, [AgencyCode.Parse("VN-NEW")], Maybe() ? Act() : null, AnySource())).Build();
    }

    private IEnumerable<Indicator> Indicators()
    {
        yield return new(IndicatorCode.Parse("CARDS"), NewName(), Unit.Count, Measure.Stock)
        {
            Direction = Direction.HigherIsBetter,
            NaturalLimits = Bounds.AtLeast(0),
            Producer = MaybeText(),
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

    private Plan NewPlan(int number, GovDataset.Builder dataset)
    {
        var groups = new List<PlanGroup>();
        for (var i = Upto(2); i > 0; i--) groups.Add(new(string.Create(CultureInfo.InvariantCulture, $"group,{i}"), NewName()));
        var tasks = new List<PlanTask>();
        for (var i = Upto(4); i > 0; i--) tasks.Add(NewTask(i, groups));
        var (source, reference) = (AnySource(), Day());
        var isEarly = source?.Published < reference;
        var reported = new List<ReportedTally>
        {
            new(TallySubject.Targets, TaskTally.Of(total: 9, completedLate: Maybe() ? 2 : null, cancelled: 0), reference)
            {
                Group = groups.Count > 0 ? groups[0].Code : null,
                Published = isEarly || Maybe() ? reference.PlusDays(Upto(50)) : source?.Published ?? reference,
                Producer = MaybeText(),
                StillOpen = [AgencyCode.Parse("VN-2"), AgencyCode.Parse("VN-0")],
                Citation = source,
            },
        };
        if (Maybe())
        {
            var tally = TaskTally.Of(total: 20, completed: 5, open: 3, regular: Maybe() ? 1 : null);
            string[] figures = ["total", "completed", "in-progress"];
            reported.Add(new(TallySubject.Tasks, tally, Epoch.PlusDays(-Upto(500))) { Published = Epoch.PlusDays(Upto(2)), Figures = [.. figures.Select(word => string.Create(CultureInfo.InvariantCulture, $"T-{number}-{word}"))] });
        }

        var first = Day();
        return new(string.Create(CultureInfo.InvariantCulture, $"PLAN {number}"), NewName(), groups, tasks, reported)
        {
            Level = Any(Enum.GetValues<PlanLevel>()),
            Act = Maybe() ? Act() : null,
            Interval = Maybe() ? new DateInterval(first, first.PlusDays(Upto(999))) : null,
            Parent = number > 0 ? string.Create(CultureInfo.InvariantCulture, $"PLAN {number - 1}") : null,
            Owner = Maybe() ? AgencyCode.Parse("VN-1") : AgencyCode.None,
            Citation = AnySource(),
        };
    }

    private PlanTask NewTask(int number, List<PlanGroup> groups)
    {
        var start = Day();
        var due = start.PlusDays(Upto(100));
        var regular = Maybe();
        var statuses = new List<StatusChange> { new(start.PlusDays(1), PlanTaskStatus.NotStarted) { Verification = Any(Enum.GetValues<Verification>()) } };
        if (Maybe()) statuses.Add(new(start.PlusDays(9), PlanTaskStatus.InProgress, start.PlusDays(9 + Upto(5))));
        if (Maybe()) statuses.Add(new(start.PlusDays(30), regular ? PlanTaskStatus.Cancelled : PlanTaskStatus.Completed, start.PlusDays(40)) { Verification = Verification.Verified });
        return new(
            string.Create(CultureInfo.InvariantCulture, $"T{number}"),
            NewName(),
            Maybe() ? [new([AgencyCode.Parse("VN-1")])] : [new([AgencyCode.Parse("VN-1"), AgencyCode.Parse("VN-2")], MaybeDay() is null ? null : Epoch), new([AgencyCode.Parse("VN-0")], Epoch.PlusDays(1 + Upto(9)))],
            regular ? PlanTaskKind.Regular : PlanTaskKind.OneOff,
            start,
            Maybe() ? [] : [new(due), new(due.PlusDays(Upto(50)), due)],
            Maybe() ? [] : statuses)
        {
            Coordinating = Maybe() ? [] : [AgencyCode.Parse("VN"), AgencyCode.Parse("VN-2")],
            Group = groups.Count == 0 ? null : groups[^1].Code,
            Weight = Any(Weight.One, Weight.Of(2, 3), Weight.Of(5)),
            Effort = Maybe() ? null : Math.Abs(Number()),
            Product = MaybeText(),
            Milestones = Maybe() ? [] : [new(NewName(), Weight.Of(1, 3), MaybeDay(), MaybeDay()), new(NewName())],
            Citation = AnySource(),
        };
    }

    private Target NewTarget(int number, GovDataset.Builder dataset)
    {
        var printed = Figure.Parse("20%", FigureStyle.Of(dataset.FigureLanguage), Hedge.AtLeast);
        var band = Maybe();
        TargetValue[] values = band
            ? [new(TimePeriod.OfYear(2025), 1.5, 20.25), new(TimePeriod.OfYear(2030), 0, 100)]
            : [new(TimePeriod.OfYear(2025), 20) { Figure = Maybe() ? printed : null }, new(TimePeriod.OfYear(2030), Possible())];
        var baseline = Maybe() ? new Baseline(TimePeriod.OfMonth(2023, 2), Possible()) { Figure = Maybe() ? printed : null } : null;
        var rises = baseline is { Value: > 0 } && values.All(value => value.Value > 0);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"TARGET {number}"),
            IndicatorCode.Parse("SHARE"),
            AgencyCode.Parse("VN"),
            values,
            band ? TargetComparison.Within : Any(TargetComparison.ByDirection, TargetComparison.AtLeast, TargetComparison.LessThan),
            baseline)
        {
            Accumulation = Any(Enum.GetValues<Accumulation>()),
            Trajectory = baseline is null ? Trajectory.None : Any(Trajectory.None, Trajectory.Linear, rises ? Trajectory.Geometric : Trajectory.Linear),
            Name = Maybe() ? NewName() : null,
            Note = Maybe() ? NewName() : null,
            Plan = dataset.Plans.Count > 0 ? dataset.Plans[^1].Code : null,
            Act = Maybe() ? Act() : null,
            Declared = MaybeDay(),
            SupersededBy = number > 1 ? string.Create(CultureInfo.InvariantCulture, $"TARGET {number - 1}") : null,
            Citation = AnySource(),
        };
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

    private Citation Source(string? key) => new(AnyText())
    {
        Key = key,
        Publisher = MaybeText(),
        Published = MaybeDay(),
        Place = MaybeText(),
        Location = MaybeText(),
        About = MaybeText(),
    };

    private LegalAct Act() => new("06/QĐ-TTg") { Title = MaybeText(), Issuer = MaybeText(), Signed = MaybeDay(), AmendedBy = MaybeText() };

    private Name NewName()
    {
        var text = AnyText().Trim();
        return Any(Name.Of(text), Name.Of(english: text), Name.Of(text, AnyText().Trim()));
    }

    private double Number() => Any(
        0, 0.1, 1.0 / 3, 91.5, 533_000_000, 1e-300, 1.7976931348623157e308, 5e-324, -2.5, 123456789.123, 100 * _random.NextDouble(), Rounding.HalfAwayFromZero(1000 * _random.NextDouble(), 3), -0.0);

    /// <summary>A number that can be a share of a whole.</summary>
    private double Possible() => Any(0, 0.1, 1.0 / 3, 91.5, 1e-300, 5e-324, 100 * _random.NextDouble());

    private TimePeriod AnyPeriod() => TimePeriod.Containing(Epoch.PlusDays(Upto(1500)), Any(Frequency.Year, Frequency.HalfYear, Frequency.Quarter, Frequency.Month, Frequency.Week, Frequency.Day, Frequency.Fiscal(FrequencyKind.Quarter, 7)));

    /// <summary>A day of our time, and at times the first that a file can hold.</summary>
    private LocalDate Day() => Upto(20) == 0 ? new(1, 1, 1) : Epoch.PlusDays(Upto(1500));

    private LocalDate? MaybeDay() => Maybe() ? Day() : null;

    private string AnyText() => Any(Texts) + Any("", "", Any(Texts));

    private string? MaybeText() => Maybe() ? AnyText() : null;

    private Citation? AnySource() => _sources.Count == 0 || Maybe() ? null : _sources[_random.Next(_sources.Count)];

    private T Any<T>(params ReadOnlySpan<T> things) => things[_random.Next(things.Length)];

    private bool Maybe() => _random.Next(2) == 0;

    private int Upto(int most) => _random.Next(most + 1);

    private static void Add<T>(IList<T> list, IEnumerable<T> items)
    {
        foreach (var item in items.ToList()) list.Add(item);
    }
}
