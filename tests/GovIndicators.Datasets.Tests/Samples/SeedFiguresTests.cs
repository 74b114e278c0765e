using System.Globalization;
using GovIndicators.Tests.House;

namespace GovIndicators.Datasets.Tests.Samples;

/// <summary>The embedded sample holds what the reports printed, and nobody's improvements.</summary>
public sealed class SeedFiguresTests
{
    [SharedDataFact]
    public void Every_figure_keeps_its_source_days_producer_print_value_and_hedge()
    {
        var sample = GovDataset.Sample.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var rows = SharedTable.Rows(Path.Combine(Repository.SharedData, "seed", "figures.csv"));
        Assert.Equal(sample.Keys.Order(StringComparer.Ordinal), rows.Select(r => r["id"]).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            var figure = sample[row["id"]];
            Assert.Equal(row["source"], figure.Source!.Key);
            Assert.Equal(row["published"], Iso(figure.Published));
            Assert.Equal(row["reference_date"], Iso(figure.ReferenceDate!.Value));
            Assert.Equal(row["producer"], figure.Producer);
            Assert.Equal(row["hedge"], figure.Figure.Hedge.Code);
            Assert.Equal(row["period"], figure.Period?.ToString() ?? figure.Stretch ?? "");
            if (row["printed"].Length > 0) Assert.Equal(row["printed"], figure.Figure.Text);
            if (!row["value"].Contains("..", StringComparison.Ordinal)) Assert.Equal(decimal.Parse(row["value"], CultureInfo.InvariantCulture), figure.Figure.Value);
        });
    }

    private static string Iso(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
