using GovIndicators.Calculators;

namespace GovIndicators.Tool;

internal sealed partial class PlanReport
{
    /// <summary>How much was completed on time, and how old what is overdue is, for everyone who has tasks.</summary>
    private void OnTime(Report report)
    {
        var lines = view.Lines.Where(line => line.OnTime is { Denominator: > 0 } || line.Age is { Count: > 0 } or { Unreported: > 0 }).ToList();
        if (lines.Count == 0) return;
        var section = report.Add(_say["On time, and for how many days overdue", "Đúng hạn và số ngày quá hạn"]);
        section.Table = new(
            _say["Whose", "Của"],
            _say["Name", "Tên"],
            _say["Part", "Phần"],
            Number(_say["On time", "Đúng hạn"]),
            Number(_say["Of completed", "Trên hoàn thành"]),
            Number(_say["Rate", "Tỷ lệ"]),
            Number(_say["Overdue", "Quá hạn"]),
            Number(_say["Mean", "Bình quân"]),
            Number(_say["Median", "Trung vị"]),
            Number(_say["Longest", "Lâu nhất"]),
            Number(_say["1–30 days", "1–30 ngày"]),
            Number(_say["31–90", "31–90"]),
            Number(_say["91–365", "91–365"]),
            Number(_say["More", "Trên 365"]),
            Number(_say["Past due, no report", "Qua hạn, chưa báo cáo"]));
        foreach (var line in lines)
        {
            section.Table.Add(
            [
                WhoseIs(line), Texts.Indented(line.Depth, line.Name.In(language)), PartOf(line),
                .. line.OnTime is { } onTime
                    ? new ReportCell[] { Texts.Count(_say, (decimal)onTime.Numerator), Texts.Count(_say, (decimal)onTime.Denominator), onTime.Percent is { } percent ? Texts.Percent(_say, percent.Value) : "–" }
                    : ["?", "?", "–"],
                PlanTexts.Range(_say, line.Overdue),
                .. AgeOf(line.Age),
            ]);
        }

        section.After.Add(_say[
            "On time is of tasks completed that had a due date. Days count from the day after the due date.",
            "Đúng hạn tính trên nhiệm vụ đã hoàn thành có thời hạn. Số ngày tính từ ngày sau thời hạn."]);
    }

    private IEnumerable<ReportCell> AgeOf(OverdueAge? age)
    {
        if (age is not { } known) return Enumerable.Repeat<ReportCell>("?", 8);
        return
        [
            known.MeanDays is { } mean ? _say.Numbers.Write(mean, 1) : "–",
            known.MedianDays is { } median ? _say.Numbers.Write(median, 1) : "–",
            known.LongestDays is { } longest ? Count(longest) : "–",
            Count(known.UpToAMonth), Count(known.UpToAQuarter), Count(known.UpToAYear), Count(known.OverAYear), Count(known.Unreported),
        ];
    }

    private string WhoseIs(PlanLine line) => line.Section switch
    {
        PlanLine.OfReport => _say["report", "báo cáo"],
        PlanLine.OfPlan => _say["plan", "kế hoạch"],
        PlanLine.OfLead => _say["lead", "chủ trì"],
        _ => _say["coordinating", "phối hợp"],
    };

    private void Overdue(Report report)
    {
        var age = view.Age;
        var section = report.Add(_say["Overdue tasks", "Nhiệm vụ quá hạn"]);
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
        }

        if (age.Unreported > 0)
        {
            section.Before.Add(_say[
                $"{Count(age.Unreported)} more past their due date on which nobody reported.",
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
}
