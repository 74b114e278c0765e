using System.Globalization;
using GovIndicators.Tests.House;

namespace GovIndicators.Datasets.Tests.Samples;

/// <summary>The embedded sample holds the targets as the table collected them from the acts, row by row.</summary>
public sealed class SeedTargetsTests
{
    /// <summary>How the codes of targets begin, by the document that the table names.</summary>
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["749/QD-TTg"] = "749",
        ["942/QD-TTg"] = "942",
        ["411/QD-TTg"] = "411",
        ["03/NQ-CP -> 71/NQ-CP"] = "03",
        ["Digital Government Programme"] = "DGP",
        ["56/TB-VPCP"] = "56",
        ["National committee plan 2022"] = "UBQG-2022",
        ["Đề án 06 (06/QD-TTg)"] = "06",
        ["1565/QD-TTg"] = "1565",
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal) { ["%"] = "percent", ["%/year"] = "percent a year", ["rank"] = "rank", ["count"] = "count" };

    /// <summary>Of the resolution the table gives the year; it was signed on 9 January 2025, as the sources of the sample say.</summary>
    private static readonly Dictionary<string, string> Signed = new(StringComparer.Ordinal) { ["03"] = "2025-01-09" };

    [SharedDataFact]
    public void Every_target_keeps_its_document_day_period_operator_value_unit_and_country()
    {
        var rows = Rows();
        Assert.Equal(rows.Count, GovDataset.Sample.Targets.Length);
        Assert.All(rows.Zip(GovDataset.Sample.Targets), pair =>
        {
            var (row, target) = pair;
            var prefix = Prefixes[row["document"]];
            Assert.StartsWith(prefix + "-", target.Code, StringComparison.Ordinal);
            Assert.Equal(Signed.GetValueOrDefault(prefix) ?? FirstDay(row["document_date"]), Iso(target.Declared!.Value));
            Assert.Equal(row["target_period"].Split('-') is [_, { Length: 4 } last] ? last : row["target_period"], target.Final.Period.ToString());
            Assert.EndsWith("-" + target.Final.Period.ToString(), target.Code, StringComparison.Ordinal);
            Assert.Equal(row["operator"] switch { ">=" => "≥", "<=" => "≤", ">" => ">", _ => "" }, target.Comparison.Sign);
            Assert.Equal(double.Parse(row["value"], CultureInfo.InvariantCulture), target.Final.Value);
            Assert.Equal(Units[row["unit"]], GovDataset.Sample.Indicators[target.Indicator].Unit.Code);
            Assert.Equal("VN", target.Agency.Text);
            Assert.Single(target.Values);
        });
    }

    /// <summary>One name of the table, with the level of government where it tells some apart, is one indicator, and no indicator is two of them.</summary>
    [SharedDataFact]
    public void Each_name_and_scope_of_the_table_is_an_indicator_of_its_own()
    {
        var pairs = Rows().Zip(GovDataset.Sample.Targets, (row, target) => (Name: row["scope"] is "country" or "sector" ? row["indicator"] : $"{row["indicator"]}, {row["scope"]}", target.Indicator)).Distinct().ToList();
        Assert.Equal(pairs.Select(pair => pair.Name).Distinct(), pairs.Select(pair => pair.Name));
        Assert.Equal(pairs.Select(pair => pair.Indicator).Distinct(), pairs.Select(pair => pair.Indicator));
    }

    /// <summary>The table writes British English and its own words; half of the words are those of the indicator.</summary>
    [SharedDataFact]
    public void The_name_of_the_indicator_is_that_of_the_row() => Assert.All(Rows().Zip(GovDataset.Sample.Targets), pair =>
    {
        var (written, named) = (Words(pair.First["indicator"]), Words(GovDataset.Sample.Indicators[pair.Second.Indicator].Name.In(Language.English)));
        Assert.True(2 * written.Count(named.Contains) >= Math.Min(written.Count, named.Count), $"{pair.First["indicator"]} is {pair.Second.Indicator}");
    });

    private static List<Dictionary<string, string>> Rows() => SharedTable.Rows(Path.Combine(Repository.SharedData, "viet-nam", "targets.csv"));

    private static string FirstDay(string date) => date.Length switch { 4 => date + "-01-01", 7 => date + "-01", _ => date };

    private static string Iso(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static HashSet<string> Words(string text) =>
    [
        .. text.Replace("fibre", "fiber", StringComparison.Ordinal).Replace("labour", "labor", StringComparison.Ordinal).Replace("digitised", "digitized", StringComparison.Ordinal).Replace("centre", "center", StringComparison.Ordinal)
            .Split([' ', ',', '-', '(', ')', '+', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToUpperInvariant()).Except(["OF", "THE", "IN", "ON", "AND", "WITH", "BY", "TO", "FOR"]),
    ];
}
