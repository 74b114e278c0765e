using GovIndicators.Calculators;

namespace GovIndicators.Tool;

internal sealed partial class PlanReport
{
    /// <summary>The chances for which a forecast names a month, in percent.</summary>
    internal static IReadOnlyList<double> Chances { get; } = [50, 85, 95];

    private void Outlooks(Report report)
    {
        foreach (var outlook in view.Outlooks)
        {
            var below = outlook.IsWithBelow ? _say[", with plans under it", ", gồm kế hoạch bên dưới"] : "";
            var section = report.Add($"{outlook.Plan.Name.In(language)}{below}: {_say["month by month, and the forecast", "diễn biến theo tháng và dự báo"]}");
            if (outlook.Months.Length > 0)
            {
                section.Table = new([_say["Month", "Tháng"], .. outlook.Lines.Select(line => Number(line.Indicator.Name.In(language)))]);
                foreach (var month in outlook.Months)
                {
                    section.Table.Add([month.ToText(language), .. outlook.Lines.Select(line => new ReportCell(line[month] is { } count ? Texts.Count(_say, (decimal)count) : "?"))]);
                }
            }

            section.After.Add(outlook.Backlog == 1
                ? _say["1 task is not known to be completed.", "Còn 1 nhiệm vụ chưa được báo cáo hoàn thành."]
                : _say[$"{Count(outlook.Backlog)} tasks are not known to be completed.", $"Còn {Count(outlook.Backlog)} nhiệm vụ chưa được báo cáo hoàn thành."]);
            section.After.Add(ForecastOf(outlook));
            if (EndOf(outlook) is { } end) section.After.Add(end);
            if (Question.Explain) section.After.AddRange(outlook.Why.ToText(language).Split('\n').Select(line => $"    {line.TrimEnd('\r')}"));
        }
    }

    private string ForecastOf(PlanOutlook outlook)
    {
        if (outlook.Forecast is not { } forecast) return $"{_say["No forecast", "Không dự báo được"]}: {outlook.Reason.ToText(language)}";
        var method = forecast.Simulation is { } simulation
            ? _say[$"simulated with {Count(simulation.Trials)} trials, seed {simulation.Seed}", $"mô phỏng {Count(simulation.Trials)} lần, số khởi tạo {simulation.Seed}"]
            : _say["exact", "tính chính xác"];
        var months = string.Join("; ", Chances.Select(chance => (forecast.Percentile(Percent.From(chance)), outlook.MonthOf(Percent.From(chance))) switch
        {
            (0, _) => _say[$"{_say.Numbers.Write(chance)}% now", $"{_say.Numbers.Write(chance)}% ngay bây giờ"],
            ({ } after, { } month) => _say[
                $"{_say.Numbers.Write(chance)}% by the end of {month.ToText(language)} (month {Count(after)})",
                $"{_say.Numbers.Write(chance)}% đến hết {month.ToText(language)} (tháng thứ {Count(after)})"],
            _ => _say[$"{_say.Numbers.Write(chance)}% not in sight", $"{_say.Numbers.Write(chance)}% chưa thấy"],
        }));
        return $"{_say["Forecast from the completions of these months", "Dự báo theo số hoàn thành các tháng trên"]} ({method}): {months}.";
    }

    /// <summary>The question of every review: will it be done by the end of the plan.</summary>
    private string? EndOf(PlanOutlook outlook)
    {
        if (outlook.Forecast is null || outlook.Backlog == 0 || outlook.End is not { } end) return null;
        if (outlook.ChanceByEnd() is { } chance)
        {
            var percent = PlanTexts.Chance(_say, chance);
            return _say[$"Chance that all is completed by {end.ToIso()}, the end of the plan: {percent}.", $"Xác suất hoàn thành hết đến {end.ToIso()}, ngày kết thúc kế hoạch: {percent}."];
        }

        return end <= Question.AsOf
            ? _say[$"The plan ended on {end.ToIso()}.", $"Kế hoạch đã kết thúc ngày {end.ToIso()}."]
            : _say[$"The forecast does not look as far as {end.ToIso()}, the end of the plan.", $"Dự báo không xa đến {end.ToIso()}, ngày kết thúc kế hoạch."];
    }
}
