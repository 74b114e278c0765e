using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>Puts plans and their tasks into words and tables for people.</summary>
internal sealed partial class PlanReport(PlanView view, Language language)
{
    private readonly Say _say = new(language);

    private PlanQuestion Question => view.Question;

    internal Report Create()
    {
        var report = new Report($"{Question.Dataset.Name.In(language)}: {_say["plans as of", "kế hoạch tính đến"]} {Question.AsOf.ToIso()}");
        report.Preface.Add($"{_say["Method", "Phương pháp"]} {Question.Method.Code}: {_say["completed", "hoàn thành"]} {Question.Method.Name.In(language)}.");
        report.Preface.Add(Question.BasicallyCompleted == BasicallyCompletedPolicy.StaysOpen
            ? _say["'Basically completed' stays open.", "'Cơ bản hoàn thành' chưa tính là hoàn thành."]
            : _say["'Basically completed' counts as completed.", "'Cơ bản hoàn thành' được tính là hoàn thành."]);
        report.Preface.Add(Question.Unit == TallyUnit.Tasks
            ? _say["Counted: tasks, each once.", "Đơn vị đếm: nhiệm vụ, mỗi nhiệm vụ một lần."]
            : _say["Counted: assignments, one for each agency that leads a task.", "Đơn vị đếm: lượt giao, mỗi cơ quan chủ trì một lượt."]);
        Lines(report, PlanLine.OfReport, _say["As reports printed them", "Theo các báo cáo đã in"], _say["Plan", "Kế hoạch"]);
        PlanTexts.AddPrintedRates(report, _say, Question.Dataset, view.PrintedRates);
        Lines(report, PlanLine.OfPlan, _say["Counted from tasks", "Đếm theo nhiệm vụ"], _say["Plan", "Kế hoạch"]);
        Time(report);
        Lines(report, PlanLine.OfLead, _say["Lead agencies", "Cơ quan chủ trì"], _say["Agency", "Cơ quan"]);
        Lines(report, PlanLine.OfCoordinator, _say["Coordinating agencies", "Cơ quan phối hợp"], _say["Agency", "Cơ quan"]);
        OnTime(report);
        if (view.Counted is not null)
        {
            Overdue(report);
            Outlooks(report);
        }
        else
        {
            report.Preface.Add(_say["The data hold no tasks of these plans, only tallies that reports printed.", "Số liệu không có danh sách nhiệm vụ, chỉ có số đếm do báo cáo in."]);
        }

        return report;
    }

    /// <summary>How much time is left, beside how much is done.</summary>
    private void Time(Report report)
    {
        List<string> times = [.. view.Plans.Select(plan => PlanTexts.TimeOf(_say, plan, Question.AsOf, DoneOf(plan))).OfType<string>()];
        if (times.Count == 0) return;
        report.Add(_say["Time of the plans", "Thời gian của kế hoạch"]).Before.AddRange(times);

        string? DoneOf(GovIndicators.Plan plan) =>
            view.Lines.LastOrDefault(line => line.Section == PlanLine.OfPlan && line.Code == plan.Code && (line.Part is "own" or "with-below")) is { Answer: { IsReasonShown: false } answer } ? answer.ToText(_say) : null;
    }

    private void Lines(Report report, string name, string heading, string subject)
    {
        var lines = view.Lines.Where(line => line.Section == name).ToList();
        var notBegun = name == PlanLine.OfPlan ? view.NotBegun : [];
        if (lines.Count + notBegun.Length == 0) return;
        var section = report.Add(heading);
        section.Table = new(
            subject,
            _say["Part", "Phần"],
            Number(_say["Total", "Tổng số"]),
            Number(_say["Completed", "Hoàn thành"]),
            Number(_say["Basically", "Cơ bản"]),
            Number(_say["Open", "Đang làm"]),
            Number(_say["Overdue", "Quá hạn"]),
            Number(_say["Regular", "Thường xuyên"]),
            Number(_say["Cancelled", "Đã hủy"]),
            Number(_say["Unaccounted", "Chưa rõ"]),
            Number(_say["Rate", "Tỷ lệ"]),
            _say["Status", "Trạng thái"]);
        foreach (var line in lines) Add(section, line);
        foreach (var plan in notBegun) section.After.Add($"{plan.Plan.Name.In(language)}: {plan.Reason.ToText(language)}");
        Reasons(section, lines);
    }

    private void Add(ReportSection section, PlanLine line)
    {
        var tally = line.Tally;
        section.Table!.Add(
            Texts.Indented(line.Depth, line.Name.In(language)), PartOf(line), Count(tally.Total), Count(tally.Completed), Count(tally.BasicallyCompleted), Count(tally.Open),
            PlanTexts.Range(_say, line.Overdue), Count(tally.Regular), Count(tally.Cancelled), Count(tally.Unaccounted), line.Answer.ToText(_say), StatusOf(line));
        if (Question.Explain) section.After.AddRange(line.Answer.Why.ToText(language).Split('\n').Select(text => $"    {text.TrimEnd('\r')}"));
        if (line.Report is { } printed)
        {
            if (PlanTexts.Overdue(_say, printed, Question.BasicallyCompleted) is { } overdue) section.After.Add(overdue);
            section.After.AddRange(PlanTexts.OfSum(_say, printed));
        }

        if (line.Ended is { Candidates.IsEmpty: false } ended) section.After.Add(AgencyTexts.TookOver(_say, ended));
    }

    /// <summary>Says once what each reason in the table means, and what would help.</summary>
    private void Reasons(ReportSection section, List<PlanLine> lines)
    {
        foreach (var answer in lines.Select(line => line.Answer).Where(answer => answer.IsReasonShown).DistinctBy(answer => answer.Reason))
        {
            section.After.Add($"{answer.Reason.ToWords(language)}: {answer.Reason.ToText(language)} {answer.Why.Advice?.In(language)}".TrimEnd());
        }

        if (!lines.Exists(line => line.Answer.Bounds is not null)) return;
        section.After.Add(_say[
            "A rate from one percent to another: nobody reported on some tasks, or a count is missing; it lies between the two.",
            "Tỷ lệ ghi từ mức này đến mức kia: có nhiệm vụ chưa được báo cáo hoặc thiếu số đếm; giá trị nằm trong khoảng đó."]);
    }

    private ReportCell PartOf(PlanLine line) => new(line.PartName.In(language), line.Ended is null ? Tone.Plain : Tone.Warning);

    /// <summary>What a reader looks for first: all done, something overdue, or what is not known.</summary>
    private ReportCell StatusOf(PlanLine line) => (line.Tally, line.Overdue) switch
    {
        (_, { Least: > 0 }) => new(_say["overdue tasks", "có nhiệm vụ quá hạn"], Tone.Bad),
        ({ Total: 0 }, _) => new(_say["no tasks", "không có nhiệm vụ"], Tone.Muted),
        ({ Total: { } total, Completed: { } done } tally, _) when total == done + ByPolicy(tally) + (tally.Regular ?? 0) + (tally.Cancelled ?? 0) => new(_say["all completed", "hoàn thành hết"], Tone.Good),
        ({ Unaccounted: > 0 }, _) => new(_say["not all accounted for", "còn phần chưa rõ"], Tone.Warning),
        (_, { Most: 0 }) => new(_say["none overdue", "không quá hạn"], Tone.Good),
        _ => new(_say["overdue not reported", "không nêu quá hạn"], Tone.Muted),
    };

    private int ByPolicy(TaskTally tally) => Question.BasicallyCompleted == BasicallyCompletedPolicy.CountsAsCompleted ? tally.BasicallyCompleted ?? 0 : 0;

    private string Count(int? count) => count is { } known ? Texts.Count(_say, known) : "?";

    private static ReportColumn Number(string heading) => new(heading, IsNumber: true);
}
