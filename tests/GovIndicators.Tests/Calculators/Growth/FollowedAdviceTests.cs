using System.Reflection;
using System.Text.RegularExpressions;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

/// <summary>Who does what a refusal advises is not refused again for the same reason.</summary>
public partial class FollowedAdviceTests
{
    private static readonly (Measure Measure, Unit Unit)[] Measures =
    [
        (Measure.Flow, Unit.Count), (Measure.Flow, Unit.Percent), (Measure.Stock, Unit.Count), (Measure.Rate, Unit.Percent), (Measure.Rate, Unit.Vnd),
        (Measure.RateOf(IndicatorCode.Parse("A"), IndicatorCode.Parse("B")), Unit.Percent), (Measure.Index, Unit.Index), (Measure.DistinctCount, Unit.Persons), (Measure.Ordinal, Unit.Rank),
    ];

    private static readonly (Frequency Frequency, int Count)[] Lengths =
        [(Frequency.Year, 5), (Frequency.Quarter, 10), (Frequency.Month, 20), (Frequency.Week, 60), (Frequency.Day, 400), (Frequency.Fiscal(FrequencyKind.Quarter, 7), 10)];

    private static readonly string[] Formulas =
    [
        "growth.previous-period", "growth.year-on-year", "growth.annualized", "growth.annualized-flow", "growth.compound-annual", "growth.least-squares", "growth.log", "growth.point-change",
        "year-to-date.to-discrete", "year-to-date.from-discrete", "year-to-date.deviation-from-mean", "year-to-date.pro-rata-target", "stock-flow.to-stock", "stock-flow.to-flow",
        "linking.rebase", "linking.chain", "gap-filling.fill", "pooling.over-time", "contributions.to-growth",
    ];

    [Fact]
    public void What_a_refusal_of_a_series_advises_is_not_refused_for_the_same_reason()
    {
        var followed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var series in AllSeries())
        {
            foreach (var formula in Formulas)
            {
                // A year of weeks is no longer period of weeks.
                if (formula == "pooling.over-time" && series.Frequency == Frequency.Week) continue;
                foreach (var choice in formula == "pooling.over-time" ? new[] { null, "last-value", "unweighted-average" } : [null])
                {
                    foreach (var month in formula == "pooling.over-time" && series.Frequency.Kind != FrequencyKind.Year ? new[] { 1, 7 } : [series.Frequency.StartMonth]) Follow(series, formula, choice, month, followed);
                }
            }
        }

        Assert.Superset(
            new HashSet<string> { "growth.point-change", "growth.difference", "growth.year-on-year", "growth.compound-annual", "linking.splice", "linking.rebase", "year-to-date.to-discrete", "decomposition.das-gupta-rate", "contributions.to-geometric-index", "pooling.over-time" },
            followed);
        Assert.Superset(new HashSet<string> { "relative-too", "carry-forward", "last-value", "unweighted-average", "by-measure" }, followed);
    }

    [Fact]
    public void What_a_refusal_of_a_roll_up_advises_is_not_refused_for_the_same_reason()
    {
        var followed = new HashSet<string>(StringComparer.Ordinal);
        var tree = new AgencyRegistry.Builder().Add(new Agency(AgencyCode.Parse("VN-1"), Name.Of("một"))).Build().AsOf(new LocalDate(2024, 6, 30));
        foreach (var (measure, unit) in Measures)
        {
            foreach (var method in Enum.GetValues<RollUpMethod>())
            {
                foreach (var (above, below) in Accumulations().SelectMany(one => Accumulations().Select(other => (one, other))))
                {
                    foreach (var producer in new[] { "", "MIC" })
                    {
                        var (part, whole) = (Of("A", Measure.Flow, Unit.Count, Frequency.Month, 20, above), Of("B", Measure.Flow, Unit.Count, Frequency.Month, 20, below, producer));
                        var own = Of("OWN", measure, unit, Frequency.Month, 20, Accumulation.Discrete);
                        var panel = SeriesPanel.FromSeries(part, whole, own);
                        NoAnswer Ask(RollUpMethod by, ProducerMixing producers, out Advice? advice)
                        {
                            var why = new Explanation();
                            Pooling.RollUp(panel, tree, own.Indicator, MissingPolicy.SkipIfAnyMissing, by, producers, why: why);
                            advice = why.Advice;
                            return why.Reason;
                        }

                        var reason = Ask(method, ProducerMixing.Refused, out var advice);
                        if (reason == NoAnswer.None) continue;
                        Assert.True(advice is not null, $"{own.Key}, {method}: {reason} without advice");
                        foreach (var code in Codes(advice.English))
                        {
                            followed.Add(code);
                            var again = code == "with-caveat" ? Ask(method, ProducerMixing.WithCaveat, out _) : Ask(Choice<RollUpMethod>(code), ProducerMixing.Refused, out _);
                            Assert.True(again != reason, $"{own.Key}, {method}: '{advice}' leads to {again}");
                        }

                        foreach (var name in Names(advice.English))
                        {
                            // One of the two parts is what has to be changed.
                            followed.Add(name);
                            Assert.Contains(new[] { part, whole }, one => Reason(one, name, null, 1) != reason && Reason(one, name, null, 1) is NoAnswer.None or NoAnswer.NotReported);
                        }
                    }
                }
            }
        }

        Assert.Superset(new HashSet<string> { "unweighted-average", "by-measure", "with-caveat", "year-to-date.to-discrete", "growth.difference" }, followed);
    }

    [Fact]
    public void What_a_refusal_of_a_splice_advises_is_not_refused_for_the_same_reason()
    {
        foreach (var (measure, unit) in Measures)
        {
            foreach (var (above, below) in Accumulations().SelectMany(one => Accumulations().Select(other => (one, other))))
            {
                foreach (var producer in new[] { "", "MIC" })
                {
                    var earlier = Of("OWN", measure, unit, Frequency.Month, 20, above, broken: true);
                    var later = Of("OWN", measure, unit, Frequency.Month, 20, below, producer);
                    foreach (var rule in new[] { SpliceRule.LastCommon, SpliceRule.RatioOfMeans })
                    {
                        NoAnswer Ask(SpliceRule by, ProducerMixing producers, out Advice? advice)
                        {
                            var why = new Explanation();
                            Linking.Splice(earlier, later, by, producers: producers, why: why);
                            advice = why.Advice;
                            return why.Reason;
                        }

                        var reason = Ask(rule, ProducerMixing.Refused, out var advice);
                        if (reason == NoAnswer.None) continue;
                        Assert.True(advice is not null, $"{earlier.Key} and {later.Key}: {reason} without advice");
                        foreach (var code in Codes(advice.English))
                        {
                            SpliceRule by = code switch { "last-common" => SpliceRule.LastCommon, "first-common" => SpliceRule.FirstCommon, _ => rule };
                            var again = Ask(by, code == "with-caveat" ? ProducerMixing.WithCaveat : ProducerMixing.Refused, out _);
                            Assert.True(again != reason, $"{earlier.Key} and {later.Key}: '{advice}' leads to {again}");
                        }

                        foreach (var name in Names(advice.English)) Assert.Contains(new[] { earlier, later }, one => Reason(one, name, null, 1) != reason);
                    }
                }
            }
        }
    }

    [Fact]
    public void Advice_says_the_same_in_both_languages_and_names_nothing_that_only_code_knows()
    {
        var all = typeof(Growth).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Advice)).Select(field => (Advice)field.GetValue(null)!).ToList();
        Assert.True(all.Count > 40, $"{all.Count} are found");
        Assert.All(all, advice =>
        {
            Assert.Equal(Names(advice.English).Order(), Names(advice.Vietnamese).Order());
            Assert.Equal(Codes(advice.English).Order(), Codes(advice.Vietnamese).Order());
            Assert.DoesNotMatch(TypeName(), advice.English);
            Assert.DoesNotMatch(TypeName(), advice.Vietnamese);
        });
    }

    private static void Follow(IndicatorSeries series, string formula, string? choice, int month, HashSet<string> followed)
    {
        var why = new Explanation();
        FormulaAsked.Of(series, formula, choice, month, why);
        if (why.Advice is not { } advice) return;
        foreach (var code in Codes(advice.English))
        {
            followed.Add(code);
            Assert.True(Reason(series, formula, code, month) != why.Reason, $"{formula} of {series.Indicator.Measure.Code} {series.Key}, {choice}: '{code}' is refused too, for {why.Reason}");
        }

        foreach (var name in Names(advice.English))
        {
            followed.Add(name);
            Assert.True(Reason(series, name, null, month) != why.Reason, $"{formula} of {series.Indicator.Measure.Code} in {series.Indicator.Unit}, {series.Key}, {choice}: {name} is refused too, for {why.Reason}");
        }
    }

    private static NoAnswer Reason(IndicatorSeries series, string formula, string? choice, int month)
    {
        var why = new Explanation();
        FormulaAsked.Of(series, formula, choice, month, why);
        return why.Reason;
    }

    internal static T Choice<T>(string? code)
        where T : struct, Enum => code is null ? default : Enum.Parse<T>(code.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static IEnumerable<IndicatorSeries> AllSeries() =>
        from kind in Measures
        from length in Lengths
        from accumulation in Accumulations()
        from broken in new[] { false, true }
        select Of("OWN", kind.Measure, kind.Unit, length.Frequency, length.Count, accumulation, broken: broken);

    private static IEnumerable<Accumulation> Accumulations() => Enum.GetValues<Accumulation>();

    private static IndicatorSeries Of(string code, Measure measure, Unit unit, Frequency frequency, int count, Accumulation accumulation, string producer = "", bool broken = false)
    {
        var indicator = new Indicator(IndicatorCode.Parse(code), Name.Of(code), unit, measure);
        var first = TimePeriod.Containing(new LocalDate(2023, 1, 1), frequency);
        return IndicatorSeries.Create(
            indicator,
            new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), frequency, accumulation, producer),
            Enumerable.Range(0, count).Select(i => new Observation(first + i, 5 + i, broken && i == count / 2 ? ObservationStatus.Break : ObservationStatus.Normal)));
    }

    private static string[] Names(string text) => [.. CalculatorName().Matches(text).Select(match => match.Value)];

    private static string[] Codes(string text) => [.. QuotedCode().Matches(text).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CalculatorName();

    [GeneratedRegex("'(?<code>[a-z]+(-[a-z]+)*)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex QuotedCode();

    [GeneratedRegex("[A-Z][A-Za-z]+\\.[A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TypeName();
}
