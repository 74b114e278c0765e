using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>Puts plans and their tasks into words and tables for people.</summary>
internal sealed partial class PlanReport(PlanView view, Language language)
{
    private readonly Say _say = new(language);

    /// <summary>The chances for which a forecast names a number of months, in percent.</summary>
    internal static IReadOnlyList<double> Chances { get; } = [50, 85, 95];

    private PlanQuestion Question => view.Question;

    internal Report Create()
    {
        var report = new Report($"{Question.Dataset.Name.In(language)}: {_say["plans as of", "kế hoạch tính đến"]} {Question.AsOf.ToIso()}");
        report.Preface.Add($"{_say["Method", "Phương pháp"]} {Question.Method.Code}: {_say["completed", "hoàn thành"]} {Question.Method.Name.In(language)}.");
        report.Preface.Add(Question.Unit == TallyUnit.Tasks
            ? _say["Counted: tasks, each once.", "Đơn vị đếm: nhiệm vụ, mỗi nhiệm vụ một lần."]
            : _say["Counted: assignments, one for each agency that leads a task.", "Đơn vị đếm: lượt giao, mỗi cơ quan chủ trì một lượt."]);
        Printed(report);
        PlanTexts.AddPrintedRates(report, _say, Question.Dataset, view.PrintedRates);
        if (view.Counted is { } counted)
        {
            Counted(report, counted);
            Agencies(report, _say["Lead agencies", "Cơ quan chủ trì"], counted.Leads);
            if (counted.Coordinators.Total.Total > 0) Agencies(report, _say["Coordinating agencies", "Cơ quan phối hợp"], counted.Coordinators);
            Overdue(report, counted.Overdue);
            Outlooks(report);
        }
        else
        {
            report.Preface.Add(_say["The data hold no tasks of these plans, only tallies that reports printed.", "Số liệu không có danh sách nhiệm vụ, chỉ có số đếm do báo cáo in."]);
        }

        return report;
    }

    private void Printed(Report report)
    {
        if (view.Printed.IsEmpty) return;
        var section = report.Add(_say["As reports printed them", "Theo các báo cáo đã in"]);
        section.Table = CountTable(_say["Plan", "Kế hoạch"], _say["Part", "Phần"]);
        foreach (var tally in view.Printed)
        {
            var subject = tally.Subject == TallySubject.Targets ? _say["targets", "chỉ tiêu"] : _say["tasks", "nhiệm vụ"];
            var part = tally.Group is { } group ? $"{group.Name.In(language)}: {subject}" : tally.IsPooled ? $"{_say["together", "cộng chung"]}: {subject}" : subject;
            Add(section, [tally.Plan.Name.In(language), $"{part}, {tally.ReferenceDate.ToIso()}"], tally.Tally, Question.Method.Of(tally.Tally));
            if (PlanTexts.Overdue(_say, tally) is { } overdue) section.After.Add(overdue);
        }
    }

    private void Counted(Report report, PortfolioTally counted)
    {
        var section = report.Add(_say["Counted from tasks", "Đếm theo nhiệm vụ"]);
        section.Table = CountTable(_say["Plan", "Kế hoạch"], _say["Part", "Phần"]);
        foreach (var plan in counted.Plans)
        {
            var name = Texts.Indented(plan.Depth, plan.Plan.Name.In(language));
            if (plan.Own is not { } own)
            {
                section.After.Add($"{plan.Plan.Name.In(language)}: {plan.Reason.ToText(language)}");
                continue;
            }

            foreach (var group in plan.Groups)
            {
                Add(section, [name, group.Group?.Name.In(language) ?? _say["in no group", "ngoài các nhóm"]], group.Tally, Question.Method.Of(TasksOf(plan.Plan, group.Group), group.Tally, Question.AsOf, Question.DueDates));
            }

            Add(section, [name, _say["own tasks", "nhiệm vụ của kế hoạch"]], own, Question.Method.Of(plan.Plan.Tasks, own, Question.AsOf, Question.DueDates));
            if (plan.WithBelow is { } all && all != own) Add(section, [name, _say["with plans under it", "gồm kế hoạch bên dưới"]], all, Question.Method.Of(all));
        }
    }

    private void Agencies(Report report, string heading, AgencyTallies tallies)
    {
        var section = report.Add(heading);
        section.Table = CountTable(_say["Agency", "Cơ quan"], _say["Part", "Phần"]);
        foreach (var agency in tallies.Agencies)
        {
            var name = Texts.Indented(agency.Depth, agency.Agency.Name.In(language));
            if (agency.Own.Total > 0) Add(section, [name, _say["own tasks", "nhiệm vụ của cơ quan"]], agency.Own, Question.Method.Of(agency.Own));
            if (agency.Own != agency.WithBelow) Add(section, [name, _say["with agencies below", "gồm cơ quan bên dưới"]], agency.WithBelow, Question.Method.Of(agency.WithBelow));
        }

        foreach (var ended in tallies.Ended)
        {
            Add(section, [ended.Agency.Name.In(language), new(_say["agency ended", "cơ quan đã kết thúc"], Tone.Warning)], ended.Tally, Question.Method.Of(ended.Tally));
            if (!ended.Candidates.IsEmpty) section.After.Add(AgencyTexts.TookOver(_say, ended));
        }
    }

    private ReportTable CountTable(string name, string part) => new(
        name,
        part,
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

    private void Add(ReportSection section, IReadOnlyList<ReportCell> subject, TaskTally tally, PlanAnswer answer)
    {
        section.Table!.Add(
        [
            .. subject, Count(tally.Total), Count(tally.Completed), Count(tally.BasicallyCompleted), Count(tally.Open), Count(tally.OpenOverdue),
            Count(tally.Regular), Count(tally.Cancelled), Count(tally.Unaccounted), answer.ToText(_say), StatusOf(tally),
        ]);
        if (Question.Explain) section.After.AddRange(answer.Why.ToText(language).Split('\n').Select(line => $"    {line.TrimEnd('\r')}"));
    }

    /// <summary>What a reader looks for first: all done, something overdue, or what is not known.</summary>
    private ReportCell StatusOf(TaskTally tally) => tally switch
    {
        { OpenOverdue: > 0 } => new(_say["overdue tasks", "có nhiệm vụ quá hạn"], Tone.Bad),
        { Total: 0 } => new(_say["no tasks", "không có nhiệm vụ"], Tone.Muted),
        { Total: { } total, Completed: { } done } when total == done + (tally.Regular ?? 0) + (tally.Cancelled ?? 0) => new(_say["all completed", "hoàn thành hết"], Tone.Good),
        { Unaccounted: > 0 } => new(_say["not all accounted for", "còn phần chưa rõ"], Tone.Warning),
        { OpenOverdue: 0 } => new(_say["none overdue", "không quá hạn"], Tone.Good),
        _ => new(_say["overdue not reported", "không nêu quá hạn"], Tone.Muted),
    };

    private static IEnumerable<PlanTask> TasksOf(Plan plan, PlanGroup? group) => plan.Tasks.Where(task => task.Group == group?.Code);

    private string Count(int? count) => count is { } known ? Texts.Count(_say, known) : "?";

    private static ReportColumn Number(string heading) => new(heading, IsNumber: true);
}
