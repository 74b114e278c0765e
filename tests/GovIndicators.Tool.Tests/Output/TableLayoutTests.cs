using System.Text.RegularExpressions;

namespace GovIndicators.Tool.Tests;

/// <summary>Every report on terminals from narrow to wide, in both languages: each line fits, and each word and number of it is there, whole.</summary>
public sealed partial class TableLayoutTests
{
    public static TheoryData<string, int, string> Reports
    {
        get
        {
            var reports = new TheoryData<string, int, string>();
            foreach (var report in new[] { "review", $"review {Samples.MadeUp}", $"review {Samples.TaskCounts}", "progress", "progress -m all", "plan", $"plan {Samples.MadeUp}", $"plan {Samples.TaskCounts}" })
            {
                foreach (var width in new[] { 80, 100, 120, 160, 200 })
                {
                    reports.Add(report, width, "en");
                    reports.Add(report, width, "vi");
                }
            }

            return reports;
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task A_report_fits_the_terminal_and_nothing_of_it_is_cut(string report, int width, string language)
    {
        string[] args = [.. report.Split(' '), "--language", language];
        var plain = (await Govind.Run(args)).Text;
        var shown = await On(width, args);
        Assert.All(shown.Split('\n'), line => Assert.InRange(TextLines.WidthOf(line), 0, width));
        Assert.DoesNotContain('…', shown);
        Assert.Empty(WordsOf(plain).Except(WordsOf(shown)));
        Assert.Empty(Number().Matches(plain).Select(number => number.Value).Where(number => !shown.Contains(number, StringComparison.Ordinal)).Distinct());
    }

    /// <summary>The lines between cells stand at the same places in each line of a table, with Vietnamese letters in it too.</summary>
    [Theory, MemberData(nameof(Reports))]
    public async Task Columns_stand_below_each_other(string report, int width, string language)
    {
        var lines = (await On(width, [.. report.Split(' '), "--language", language])).Split('\n');
        string? above = null;
        foreach (var line in lines)
        {
            var isTable = line.StartsWith('│') || line.StartsWith('├') || line.StartsWith('╰');
            if (isTable) Assert.Equal(PlacesOf(above!), PlacesOf(line));
            above = line;
        }

        static IEnumerable<int> PlacesOf(string line) => line.Select((c, i) => (c, i)).Where(at => "│├┤┬┼┴╭╮╰╯".Contains(at.c, StringComparison.Ordinal)).Select(at => TextLines.WidthOf(line[..at.i]));
    }

    [Fact]
    public void A_table_that_fits_stands_as_it_is_without_its_empty_columns()
    {
        var table = new ReportTable("Kỳ", "Ghi chú", new ReportColumn("Giá trị", IsNumber: true));
        table.Add("năm 2023", "", "16,5%");
        table.Add("năm 2024", "", "18,5%");
        Assert.Equal(
            """
            ╭──────────┬─────────╮
            │ Kỳ       │ Giá trị │
            ├──────────┼─────────┤
            │ năm 2023 │   16,5% │
            │ năm 2024 │   18,5% │
            ╰──────────┴─────────╯

            """,
            Shown(table, 80));
    }

    [Fact]
    public void Where_a_table_is_too_wide_names_stand_above_their_rows_and_what_is_alike_is_said_once() => Assert.Equal(
        """
        Đơn vị công bố: Bộ Thông tin và Truyền thông (theo báo cáo tại hội nghị)
        Chỉ tiêu
          Kỳ                         Giá trị                 Chênh lệch  Nguồn
          ──────────────────  ──────────────  ─────────────────────────  ─────
        Tỷ lệ hồ sơ công việc cấp bộ được xử lý trên môi trường mạng
          năm 2023                     16,5%                             [1]
          nửa đầu năm 2024,            18,5%  +2 điểm % (+1,9 đến +2,1)  [2]
          lũy kế từ đầu năm
        Tài khoản định danh điện tử đã kích hoạt
          tháng 12/2023, lũy  hơn 45,4 triệu               -1,23 điểm %  [1]
          kế từ khi bắt đầu

        """,
        Shown(Indicators(), 80));

    [Fact]
    public void A_wider_terminal_needs_fewer_lines() => Assert.Equal(
        """
        Đơn vị công bố: Bộ Thông tin và Truyền thông (theo báo cáo tại hội nghị)
        Chỉ tiêu
          Kỳ                                           Giá trị                 Chênh lệch  Nguồn
          ────────────────────────────────────  ──────────────  ─────────────────────────  ─────
        Tỷ lệ hồ sơ công việc cấp bộ được xử lý trên môi trường mạng
          năm 2023                                       16,5%                             [1]
          nửa đầu năm 2024, lũy kế từ đầu năm            18,5%  +2 điểm % (+1,9 đến +2,1)  [2]
        Tài khoản định danh điện tử đã kích hoạt
          tháng 12/2023, lũy kế từ khi bắt đầu  hơn 45,4 triệu               -1,23 điểm %  [1]

        """,
        Shown(Indicators(), 120));

    [Fact]
    public void Where_no_table_fits_each_row_is_a_block()
    {
        var table = new ReportTable("Plan", new("Printed", IsNumber: true), new("Counts", IsNumber: true), "Finding");
        table.Add("Digital transformation plan of An Bình", "87.18%", "68 of 78 = 87.1795%", "agrees");
        table.Add("", "98.62%", "16,051 of 16,274 = 98.6297%", "truncated, as the report of the year before was, and the one before that");
        Assert.Equal(
            """
            Plan: Digital transformation plan of An
              Bình
              Printed: 87.18%
              Counts: 68 of 78 = 87.1795%
              Finding: agrees

              Printed: 98.62%
              Counts: 16,051 of 16,274 = 98.6297%
              Finding: truncated, as the report of
                the year before was, and the one
                before that

            """,
            Shown(table, 42));
    }

    [Fact]
    public void Plain_text_and_markdown_leave_out_empty_columns_too()
    {
        var report = new Report("Title");
        report.Add("Section").Table = new("A", "B");
        report.Sections[0].Table!.Add("", "b");
        using var plain = new StringWriter { NewLine = "\n" };
        PlainWriter.Write(report, plain);
        Assert.Equal("Title\n\nSection\n-------\nB\nb\n", plain.ToString());
        using var markdown = new StringWriter { NewLine = "\n" };
        MarkdownWriter.Write(report, markdown);
        Assert.EndsWith("\n| B |\n| --- |\n| b |\n", markdown.ToString(), StringComparison.Ordinal);
    }

    private static ReportTable Indicators()
    {
        const string producer = "Bộ Thông tin và Truyền thông (theo báo cáo tại hội nghị)";
        var table = new ReportTable("Chỉ tiêu", "Kỳ", new("Giá trị", IsNumber: true), new("Chênh lệch", IsNumber: true), "Đơn vị công bố", "Nguồn");
        table.Add("Tỷ lệ hồ sơ công việc cấp bộ được xử lý trên môi trường mạng", "năm 2023", "16,5%", "", producer, "[1]");
        table.Add("", "nửa đầu năm 2024, lũy kế từ đầu năm", "18,5%", "+2 điểm % (+1,9 đến +2,1)", producer, "[2]");
        table.Add("Tài khoản định danh điện tử đã kích hoạt", "tháng 12/2023, lũy kế từ khi bắt đầu", "hơn 45,4 triệu", "-1,23 điểm %", producer, "[1]");
        return table;
    }

    private static string Shown(ReportTable table, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var report = new Report("");
        report.Add("").Table = table;
        ReportWriter.Write(report, OutputFormat.Table, new Output(text, TextWriter.Null, IsTerminal: true, WantsNoColor: true, width));
        return text.ToString().TrimStart('\n');
    }

    private static async Task<string> On(int width, string[] args) =>
        (await Govind.Run(output => output with { IsTerminal = true, Width = width }, new MemoryStream(), args)).Text;

    /// <summary>Words and numbers; a heading that stands before its value has a colon behind it.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        text.Split((char[])[' ', '\n', '│'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd(':')).Where(word => word.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"[+-]?\d[\d.,]*(%| pp| điểm %| triệu)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
