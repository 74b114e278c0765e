using System.Globalization;
using System.Text;

namespace GovIndicators.Tests.Figures;

/// <summary>Every figure that the collected reports print, read as its row says.</summary>
public class SeedFigureTests
{
    private static readonly List<Dictionary<string, string>> Rows = Read();

    public static TheoryData<string> Printed => new(Rows.Where(row => row["printed"].Length > 0).Select(row => row["id"]));

    [Fact]
    public void All_printed_figures_are_here() => Assert.Equal((38, 37), (Rows.Count, Printed.Count));

    [Theory, MemberData(nameof(Printed))]
    public void Reads_as_its_row_says(string id)
    {
        var row = Rows.Single(row => row["id"] == id);
        var hedge = Hedges.Parse(row["hedge"]);
        var figure = Figure.Parse(row["printed"], FigureStyle.Vietnamese, hedge, Unit.Of(row["unit"]));
        Assert.Equal((hedge, row["unit"], row["printed"]), (figure.Hedge, figure.Unit.Code, figure.Text));
        if (row["value"].Split("..") is [var lower, var upper])
        {
            Assert.Null(figure.Value);
            Assert.Equal(Bounds.Closed(Number(lower), Number(upper)), figure.Ends);
        }
        else
        {
            Assert.Equal(Number(row["value"]), figure.Value);
        }

        // What the text itself says about its hedge agrees with the row, except that only the row knows what is exact or a spread.
        Assert.True(Figure.TryParse(row["printed"], FigureStyle.Vietnamese, out var alone));
        Assert.True(alone.Hedge == hedge || hedge is Hedge.Exact or Hedge.Spread, $"{id}: {alone.Hedge}");
    }

    [Fact]
    public void What_was_not_printed_is_derived()
    {
        var row = Rows.Single(row => row["printed"].Length == 0);
        var figure = Figure.Derived(Number(row["value"]), Unit.Of(row["unit"]));
        Assert.Equal((row["hedge"], "", Bounds.Exactly(8)), (figure.Hedge.Code, figure.Text, figure.Bounds));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", "figures.csv"));
        var header = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => header.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[i++]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted) { fields.Add(field.ToString()); field.Clear(); }
            else field.Append(line[i]);
        }

        fields.Add(field.ToString());
        return fields;
    }
}
