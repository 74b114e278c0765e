using System.Text;
using System.Text.Json;

namespace GovIndicators.Tool.Tests.Review;

/// <summary>What programs get of a review: everything that the tables show, in codes, with the names beside them.</summary>
public sealed class ReviewRowsTests
{
    [Theory]
    [InlineData(""), InlineData("made-up")]
    public async Task Csv_has_as_many_cells_in_every_row_as_headings(string sample)
    {
        var records = Records((await Govind.Run(sample.Length == 0 ? ["review", "--format", "csv"] : ["review", Samples.MadeUp, "--since", "2025-06-30", "--format", "csv"])).Text);
        Assert.True(records.Count > 100);
        Assert.All(records, record => Assert.Equal(27, record.Length));
        Assert.Equal(["source", "name", "part_name", "agency_names"], records[0][^4..]);
    }

    [Theory]
    [InlineData("plan", "AB-2025", "completion.due-by-date.denominator", "lower", "8", "Digital transformation plan of An Bình for 2025", "Services")]
    [InlineData("plan", "AB-2025", "count.completed-late", "value", "2", "Digital transformation plan of An Bình for 2025", "")]
    [InlineData("agency", "GOVIND-AB-VP", "count.overdue", "value", "1", "Office of the People's Committee", "")]
    [InlineData("agency", "GOVIND-AB-VP", "count.completed", "value", "5", "Office of the People's Committee", "")]
    [InlineData("agency", "GOVIND-AB-SYT", "count.total", "value", "5", "Department of Health", "")]
    [InlineData("due-soon", "AB-2025/13", "extensions", "value", "1", "Upgrade the data sharing platform", "")]
    [InlineData("due-soon", "AB-2025/13", "extensions", "agency_names", "Department of Science and Technology", "Upgrade the data sharing platform", "")]
    [InlineData("overdue", "AB-2025/23", "days-overdue", "value", "92", "A digital map of telecom infrastructure", "")]
    [InlineData("indicator", "AB-ONLINE-SHARE", "value", "period", "2025-01", "Share of dossiers received online", "Office of the People's Committee")]
    [InlineData("not-reported", "GOVIND-AB-SYT", "last-report", "period", "2025-07-04", "Department of Health", "")]
    [InlineData("change", "AB-2025/03", "status-changed", "text", "completed", "Issue the rules on sharing data", "")]
    [InlineData("target", "AB-WAITING-2025", "distance", "value", "-1.4000000000000004", "Average days to settle a dossier", "An Bình province")]
    public async Task A_row_holds(string section, string subject, string measure, string column, string cell, string name, string partName)
    {
        var records = Records((await Govind.Run("review", Samples.MadeUp, "--since", "2025-06-30", "--format", "csv")).Text);
        Assert.Contains(records, r => Of(r, "section") == section && Of(r, "subject") == subject && Of(r, "measure") == measure && Of(r, column) == cell && Of(r, "name") == name && Of(r, "part_name") == partName);

        string Of(string[] record, string heading) => record[Array.IndexOf(records[0], heading)];
    }

    [Fact]
    public async Task Json_gives_every_point_where_the_table_shows_the_last()
    {
        using var json = JsonDocument.Parse((await Govind.Run("review", Samples.MadeUp, "--format", "json", "--language", "vi")).Text);
        var values = json.RootElement.GetProperty("rows").EnumerateArray()
            .Where(r => r.GetProperty("section").GetString() == "indicator" && r.GetProperty("measure").GetString() == "value" && r.GetProperty("part").GetString() == "GOVIND-AB-VP").ToList();
        Assert.Equal(Enumerable.Range(1, 8).Select(month => $"2025-0{month}"), values.Select(r => r.GetProperty("period").GetString()));
        Assert.All(values, r => Assert.Equal("Tỷ lệ hồ sơ trực tuyến", r.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Figures_of_no_series_are_rows_with_hedge_and_source()
    {
        using var json = JsonDocument.Parse((await Govind.Run("review", "--format", "json")).Text);
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().Where(r => r.GetProperty("section").GetString() == "figure").ToDictionary(r => r.GetProperty("figures")[0].GetString()!);
        Assert.Equal(["S1-01", "S2-02", "S2-04", "S3-06"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("nearly", "gần 4 tháng", 4), (rows["S3-06"].GetProperty("hedge").GetString(), rows["S3-06"].GetProperty("text").GetString(), rows["S3-06"].GetProperty("value").GetDouble()));
        Assert.False(rows["S2-02"].TryGetProperty("value", out _));
        Assert.All(rows.Values, r => Assert.NotEmpty(r.GetProperty("source").GetString()!));
    }

    [Fact]
    public async Task A_row_has_a_field_for_whatever_a_program_asks_for()
    {
        var review = await Rows(Samples.MadeUp, "--since", "2025-06-30");
        Assert.Equal(1, review.First(r => Is(r, "agency", "completion.one-off")).GetProperty("rank").GetInt32());
        Assert.Contains(review, r => Is(r, "change", "status-changed") && r.TryGetProperty("before", out var before) && before.GetString() == "in-progress");
        Assert.Contains(review, r => Is(r, "not-reported", "task-never-reported") && r.GetProperty("part").GetString()!.StartsWith("AB-2025/", StringComparison.Ordinal));
        var sample = await Rows();
        Assert.Equal(["VN-29"], sample.First(r => Is(r, "plan", "still-open") && r.GetProperty("agencyNames")[0].GetString() == "Quảng Ngãi").GetProperty("agencies").EnumerateArray().Select(a => a.GetString()));
        Assert.Contains(sample, r => Is(r, "indicator", "difference") && r.TryGetProperty("caveats", out var caveats) && caveats.EnumerateArray().Any(c => c.GetString() == "unlike-coverage"));
        Assert.Equal(["half-away-from-zero", "truncate"], sample.Where(r => r.GetProperty("section").GetString() == "derived-whole").Select(r => r.GetProperty("measure").GetString()));
        Assert.Equal("2023-02-17", sample.First(r => Is(r, "indicator", "value") && r.GetProperty("subject").GetString() == "CHIP-ID-CARDS" && r.GetProperty("text").GetString() == "78.553.494").GetProperty("referenceDate").GetString());

        static bool Is(JsonElement row, string section, string measure) => row.GetProperty("section").GetString() == section && row.GetProperty("measure").GetString() == measure;

        static async Task<List<JsonElement>> Rows(params string[] args)
        {
            using var json = JsonDocument.Parse((await Govind.Run(["review", .. args, "--format", "json"])).Text);
            return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.Clone())];
        }
    }

    /// <summary>Reads CSV as RFC 4180 has it, with a reader that knows nothing of the writer.</summary>
    private static List<string[]> Records(string text)
    {
        var (records, record, cell, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else isQuoted = !isQuoted;
            }
            else if (isQuoted || text[i] is not (',' or '\n'))
            {
                cell.Append(text[i]);
            }
            else
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                records.Add([.. record]);
                record.Clear();
            }
        }

        return records;
    }
}
