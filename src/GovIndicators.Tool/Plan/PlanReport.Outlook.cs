using GovIndicators.Calculators;

namespace GovIndicators.Tool;

internal sealed partial class PlanReport
{
    private void Overdue(Report report, OverdueAge age)
    {
        var section = report.Add(_say["Overdue and its age", "Quá hạn và thời gian quá hạn"]);
        if (age.Count + age.Unreported == 0)
        {
            section.Before.Add(_say["No task is overdue.", "Không có nhiệm vụ quá hạn."]);
            return;
        }

        if (age is { LongestDays: { } longest, MeanDays: { } mean, MedianDays: { } median })
        {
            section.Before.Add(_say[
                $"{Count(age.Count)} overdue, for {_say.Numbers.Write(mean, 1)} days on average, median {_say.Numbers.Write(median, 1)}, longest {Count(longest)}.",
                $"{Count(age.Count)} nhiệm vụ quá hạn, bình quân {_say.Numbers.Write(mean, 1)} ngày, trung vị {_say.Numbers.Write(median, 1)}, lâu nhất {Count(longest)} ngày."]);
            section.Before.Add(_say[
                $"Up to 30 days: {Count(age.UpToAMonth)}; 31 to 90: {Count(age.UpToAQuarter)}; 91 to 365: {Count(age.UpToAYear)}; more: {Count(age.OverAYear)}.",
                $"Đến 30 ngày: {Count(age.UpToAMonth)}; 31 đến 90: {Count(age.UpToAQuarter)}; 91 đến 365: {Count(age.UpToAYear)}; trên 365: {Count(age.OverAYear)}."]);
        }

        if (age.Unreported > 0)
        {
            section.Before.Add(_say[
                $"{Count(age.Unreported)} more are past their due date, and nobody reported on them.",
                $"Thêm {Count(age.Unreported)} nhiệm vụ đã qua hạn nhưng chưa có báo cáo."]);
        }

        section.Table = new(_say["Plan", "Kế hoạch"], _say["Task", "Nhiệm vụ"], _say["Due", "Thời hạn"], Number(_say["Days", "Số ngày"]), _say["Status", "Trạng thái"]);
        foreach (var task in view.Overdue)
        {
            section.Table.Add(
                task.Plan.Name.In(language),
                $"{task.Task.Code} {task.Task.Name.In(language)}",
                task.Standing.Due!.Value.ToIso(),
                Count(task.Standing.DaysLate),
                new ReportCell(task.Standing.Status.ToText(language), Tone.Bad));
        }
    }

    private void Outlooks(Report report)
    {
        foreach (var outlook in view.Outlooks)
        {
            var section = report.Add($"{outlook.Plan.Name.In(language)}: {_say["month by month, and the forecast", "diễn biến theo tháng và dự báo"]}");
            if (outlook.Months.Length > 0)
            {
                section.Table = new([_say["Month", "Tháng"], .. outlook.Lines.Select(line => Number(line.Indicator.Name.In(language)))]);
                foreach (var month in outlook.Months)
                {
                    section.Table.Add([month.ToText(language), .. outlook.Lines.Select(line => new ReportCell(line[month] is { } count ? Texts.Count(_say, (decimal)count) : "?"))]);
                }
            }

            section.After.Add(_say[$"{Count(outlook.Backlog)} tasks are not known to be completed.", $"Còn {Count(outlook.Backlog)} nhiệm vụ chưa được báo cáo hoàn thành."]);
            section.After.Add(ForecastOf(outlook));
            if (Question.Explain) section.After.AddRange(outlook.Why.ToText(language).Split('\n').Select(line => $"    {line.TrimEnd('\r')}"));
        }
    }

    private string ForecastOf(PlanOutlook outlook)
    {
        if (outlook.Forecast is not { } forecast) return $"{_say["No forecast", "Không dự báo được"]}: {outlook.Reason.ToText(language)}";
        var method = forecast.Simulation is { } simulation
            ? _say[$"simulated with {Count(simulation.Trials)} trials, seed {simulation.Seed}", $"mô phỏng {Count(simulation.Trials)} lần, số khởi tạo {simulation.Seed}"]
            : _say["exact", "tính chính xác"];
        var months = string.Join("; ", Chances.Select(chance => forecast.Percentile(Percent.From(chance)) is { } period
            ? _say[$"{_say.Numbers.Write(chance)}% by month {Count(period)}", $"{_say.Numbers.Write(chance)}% đến tháng thứ {Count(period)}"]
            : _say[$"{_say.Numbers.Write(chance)}% not in sight", $"{_say.Numbers.Write(chance)}% chưa thấy"]));
        return $"{_say["Forecast from the completions of these months", "Dự báo theo số hoàn thành các tháng trên"]} ({method}): {months}.";
    }
}
