using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets.Tests;

/// <summary>Makes a whole valid dataset from a number: the same number, the same dataset.</summary>
internal sealed partial class DatasetMaker(int seed)
{
    private static readonly LocalDate Epoch = new(2020, 1, 1);

    /// <summary>Texts that files get wrong when they are written carelessly.</summary>
    private static readonly string[] Texts =
    [
        "plain", "Quảng Ngãi", "a, b", "say \"so\"", "two\nlines", "two\r\nlines", "back\\slash", " leading", "trailing ", "tab\there", "🙂 and ‘quotes’",
        "=1+1", "a;b", "a|b", "'", "\"", ",", "null", "91,5%", "x\u0001y", "x\u2028y",
    ];

    /// <summary>Those that may stand where a file wants one line: names, and whoever produces.</summary>
    private static readonly string[] Lines = [.. Texts.Where(text => !text.Any(c => char.IsControl(c) || c == '\u2028'))];

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

    private static void Add<T>(IList<T> list, IEnumerable<T> items)
    {
        foreach (var item in items.ToList()) list.Add(item);
    }
}
