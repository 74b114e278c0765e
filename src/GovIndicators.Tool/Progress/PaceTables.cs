using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>Shows how fast targets are approached, how fast they must be, and when they are reached.</summary>
internal static class PaceTables
{
    internal static void AddTo(Report report, Say say, IReadOnlyList<PaceRow> rows)
    {
        Add(
            report.Add(say["Time and pace", "Thời gian và nhịp độ"]),
            say,
            rows,
            [
                Column(say["Gap closed", "Đã thu hẹp"], row => row.Pace.GapClosed, (value, _) => Texts.Percent(say, value)),
                Column(say["Time passed", "Đã qua"], row => row.Pace.TimePassed, (value, _) => Texts.Percent(say, value)),
                new(say["Time left", "Còn lại"], row => row.Pace.TimeLeftIn(say.Language), row => row.Pace.TimeLeft is null ? NoAnswer.NoTimeLeft : NoAnswer.None),
                Column(say["Needed a year", "Cần mỗi năm"], row => row.Pace.PointsNeededAYear, (value, row) => ProgressTexts.Points(say, value, row.Indicator)),
                Column(say["or growth a year", "hoặc tăng mỗi năm"], row => row.Pace.GrowthNeededAYear, (value, _) => Texts.Signed(say, value, "%")),
                Column(say["Times as fast", "So với hiện nay"], row => row.Pace.Acceleration, (value, _) => $"{say.Numbers.Write(value, 2)}×"),
                Column(say["Planned now", "Lộ trình hiện nay"], row => row.Pace.Planned, (value, row) => ProgressTexts.Amount(say, Rounding.HalfAwayFromZero(value, 2), row.Indicator)),
                Column(say["Ahead of plan", "So với lộ trình"], row => row.Pace.Lead, (value, row) => ProgressTexts.Points(say, value, row.Indicator)),
            ]);
        Add(
            report.Add(say["Arrival if it goes on as until now", "Thời điểm đạt nếu tiếp tục như hiện nay"]),
            say,
            rows,
            [
                Column(say["By points a year", "Theo số điểm mỗi năm"], say, row => row.Pace.LinearArrival),
                Column(say["By percent a year", "Theo tốc độ mỗi năm"], say, row => row.Pace.CompoundArrival),
                Column(say["Least squares", "Bình phương tối thiểu"], say, row => row.Pace.LeastSquaresArrival),
                new(say["95% interval of the trend", "Khoảng tin cậy 95% của xu thế"], row => Interval(say, row.Pace.LeastSquaresArrival), _ => NoAnswer.None),
            ]);
    }

    /// <summary>The pace in one line: what is needed, when it arrives, and how it stands to its trajectory; null where nothing of this is known or needed.</summary>
    internal static string? InBrief(Say say, PaceRow row)
    {
        var pace = row.Pace;
        var parts = new List<string>();
        if (pace.PointsNeededAYear.Value is { } needed)
        {
            var points = ProgressTexts.Points(say, needed, row.Indicator);
            var left = pace.TimeLeftIn(say.Language);
            parts.Add(say[$"{points} a year needed, {left} left", $"cần {points} mỗi năm, còn {left}"]);
        }

        if (Month(say, pace.LinearArrival) is { } linear)
        {
            parts.Add(say[$"as until now it arrives in {linear} by points a year", $"nếu tiếp tục như hiện nay, đạt vào {linear} theo số điểm mỗi năm"]);
            if (Month(say, pace.CompoundArrival) is { } compound && compound != linear) parts.Add(say[$"in {compound} by percent a year", $"vào {compound} theo tốc độ mỗi năm"]);
        }
        else if (pace.LinearArrival.Reason == NoAnswer.NeverAtThisPace)
        {
            parts.Add(say["as until now it never arrives", "nếu tiếp tục như hiện nay thì không bao giờ đạt"]);
        }

        if (pace.Lead.Value is { } lead)
        {
            var points = ProgressTexts.Points(say, Math.Abs(lead), row.Indicator).TrimStart('+');
            parts.Add(lead >= 0 ? say[$"{points} ahead of its trajectory", $"vượt lộ trình {points}"] : say[$"{points} behind its trajectory", $"chậm so với lộ trình {points}"]);
        }

        return parts.Count == 0 ? null : $"{row.Target}, {row.Period}: {string.Join("; ", parts)}.";
    }

    /// <summary>A table without the columns that no row fills, and below it why a number is absent.</summary>
    private static void Add(ReportSection section, Say say, IReadOnlyList<PaceRow> rows, IReadOnlyList<PaceColumn> columns)
    {
        List<PaceColumn> filled = [.. columns.Where(column => rows.Any(row => column.Text(row) is not null))];
        if (filled.Count > 0)
        {
            section.Table = new([say["Target", "Mục tiêu"], say["Period", "Kỳ"], .. filled.Select(column => new ReportColumn(column.Heading, IsNumber: true))]);
            foreach (var row in rows) section.Table.Add([row.Target, row.Period, .. filled.Select(column => (ReportCell)(column.Text(row) ?? "–"))]);
        }

        var absent = from row in rows
                     from column in columns
                     let reason = column.Reason(row)
                     where reason != NoAnswer.None
                     group column.Heading by (Row: $"{row.Target}, {row.Period}", Reason: reason) into alike
                     group alike.Key.Row by (Columns: string.Join(", ", alike), alike.Key.Reason);
        foreach (var same in absent)
        {
            var which = same.Count() == rows.Count ? "" : $" ({string.Join("; ", same)})";
            section.After.Add($"{same.Key.Columns}: {same.Key.Reason.ToText(say.Language)}{which}");
        }
    }

    private static PaceColumn Column(string heading, Func<PaceRow, PaceAnswer> answer, Func<double, PaceRow, string> text) =>
        new(heading, row => answer(row).Value is { } value ? text(value, row) + OutOf(answer(row).Bounds, end => text(end, row)) : null, row => answer(row).Reason);

    /// <summary>What the digits of the value leave open, behind the number; both ends alike when rounded for print, or one of them open, say nothing more.</summary>
    private static string OutOf(Bounds? bounds, Func<double, string> text) =>
        bounds is { Lower: { } lower, Upper: { } upper } && text((double)lower) is var low && text((double)upper) is var high && low != high ? $" ({low}–{high})" : "";

    private static PaceColumn Column(string heading, Say say, Func<PaceRow, ArrivalAnswer> answer) =>
        new(heading, row => Month(say, answer(row)), row => answer(row).Reason);

    /// <summary>The month of an arrival; the year where no calendar goes so far, null without one.</summary>
    private static string? Month(Say say, ArrivalAnswer arrival) => arrival.Year is { } year ? MonthOf(say, arrival.On, year) : null;

    private static string MonthOf(Say say, NodaTime.LocalDate? day, double year) =>
        day is { } known ? TimePeriod.OfMonth(known.Year, known.Month).ToText(say.Language) : say.Numbers.Write(year, 0);

    private static string? Interval(Say say, ArrivalAnswer arrival) => arrival is { Earliest: { } earliest, Latest: { } latest }
        ? $"{MonthOf(say, ArrivalAnswer.DayOf(earliest), earliest)} {say["to", "đến"]} {MonthOf(say, ArrivalAnswer.DayOf(latest), latest)}"
        : null;

    private sealed record PaceColumn(string Heading, Func<PaceRow, string?> Text, Func<PaceRow, NoAnswer> Reason);
}
