using GovIndicators.Datasets;

namespace GovIndicators.Tool;

internal sealed partial class ReviewReport
{
    private void Stale(Report report)
    {
        var section = report.Add(_say["Stale figures", "Số liệu cũ"]);
        if (review.Stale.IsEmpty)
        {
            section.Before.Add(_say["No series is older than two of its periods.", "Không có chuỗi nào cũ hơn hai kỳ."]);
            return;
        }

        section.Table = new(
            _say["Indicator", "Chỉ tiêu"],
            _say["Agency", "Cơ quan"],
            _say["Producer", "Đơn vị công bố"],
            _say["Last period", "Kỳ gần nhất"],
            new(_say["Periods behind", "Số kỳ chậm"], IsNumber: true));
        foreach (var stale in review.Stale)
        {
            section.Table.Add(
                stale.Series.Indicator.Name.In(language),
                review.Dataset.Agencies[stale.Series.Key.Agency].Name.In(language),
                review.Dataset.ProducerIn(stale.Series.Key.Producer.Length > 0 ? stale.Series.Key.Producer : stale.Series.Indicator.Producer ?? "", language),
                PeriodOf(stale.Last),
                Texts.Count(_say, stale.PeriodsBehind));
            section.Explain($"{stale.Series.Indicator.Name.In(language)}, {NameOf(stale.Series.Key.Agency)}", stale.Why, language);
        }
    }

    private void Overdue(Report report)
    {
        var section = report.Add(_say["Overdue", "Quá hạn"]);
        if (review.Overdue.IsEmpty)
        {
            section.Before.Add(HasDueDates()
                ? _say["No task is overdue.", "Không có nhiệm vụ quá hạn."]
                : _say["The data hold no due date of a task.", "Số liệu không có thời hạn của nhiệm vụ."]);
            return;
        }

        section.Table = TaskTable(_say["Days overdue", "Số ngày quá hạn"]);
        foreach (var task in review.Overdue) Add(section, task, task.Standing.DaysLate);
        var unreported = review.Overdue.Count(task => task.Standing.IsPastDueUnreported);
        if (unreported == 0) return;
        var (few, all) = (Texts.Count(_say, unreported), Texts.Count(_say, review.Overdue.Length));
        section.After.Add(_say[
            $"{few} of {all}: past due and nobody reported. Whether they are done is not known, so the plans above do not count them as overdue.",
            $"{few} trên {all}: đã quá thời hạn mà chưa có báo cáo. Chưa rõ đã hoàn thành hay chưa, nên phần kế hoạch ở trên không tính là quá hạn."]);
    }

    private void DueSoon(Report report)
    {
        var days = Texts.Count(_say, review.Options.DueWithinDays);
        var section = report.Add(_say[$"Due in the next {days} days", $"Đến hạn trong {days} ngày tới"]);
        if (review.DueSoon.IsEmpty)
        {
            section.Before.Add(HasDueDates()
                ? _say["Nothing falls due.", "Không có nhiệm vụ đến hạn."]
                : _say["The data hold no due date of a task.", "Số liệu không có thời hạn của nhiệm vụ."]);
            return;
        }

        section.Table = TaskTable(_say["Days left", "Số ngày còn lại"]);
        foreach (var task in review.DueSoon) Add(section, task, NodaTime.Period.DaysBetween(review.AsOf, task.Standing.Due!.Value));
    }

    private ReportTable TaskTable(string days) => new(
        _say["Plan", "Kế hoạch"],
        _say["Task", "Nhiệm vụ"],
        _say["Lead", "Chủ trì"],
        _say["Due", "Thời hạn"],
        _say["Status", "Trạng thái"],
        new(days, IsNumber: true),
        new(_say["Extended", "Gia hạn"], IsNumber: true));

    private void Add(ReportSection section, OverdueTask task, int days)
    {
        var title = $"{task.Task.Code} {task.Task.Name.In(language)}";
        section.Table!.Add(
            task.Plan.Name.In(language),
            title,
            string.Join(", ", task.Leads.Select(NameOf)),
            task.Standing.Due!.Value.ToIso(),
            task.Standing.Status.ToText(language),
            Texts.Count(_say, days),
            Texts.Count(_say, task.Extensions));
        section.Explain(title, task.Why, language);
    }

    private bool HasDueDates() => review.Dataset.Plans.Any(p => p.Tasks.Any(t => !t.DueDates.IsEmpty));

    private void TargetsWithoutData(Report report)
    {
        var section = report.Add(_say["Targets without data", "Mục tiêu chưa có số liệu"]);
        if (review.TargetsWithoutData.IsEmpty)
        {
            section.Before.Add(NoTargetWithoutData());
            return;
        }

        section.Table = new(_say["Set by", "Văn bản"], new(_say["Targets", "Mục tiêu"], IsNumber: true), _say["Indicators", "Chỉ tiêu"]);
        foreach (var act in review.TargetsWithoutData.GroupBy(target => target.Act?.Number ?? target.Citation?.ToString() ?? target.Plan ?? target.Code, StringComparer.Ordinal))
        {
            section.Table.Add(act.Key, Texts.Count(_say, act.Count()), string.Join("; ", act.Select(target => review.Dataset.Indicators[target.Indicator].Name.In(language)).Distinct(StringComparer.Ordinal)));
        }

        section.After.Add(_say["'govind progress' lists each of them with its goal and its due date.", "'govind progress' liệt kê từng mục tiêu với mức đặt ra và thời hạn."]);
    }

    private void Verification(Report report)
    {
        var section = report.Add(_say["Self-reported and verified", "Tự báo cáo và đã xác minh"]);
        if (review.Verification.All(v => v.Verified + v.SelfReported + v.NotStated == 0))
        {
            section.Before.Add(NoVerification());
            return;
        }

        section.Table = new(
            _say["Plan", "Kế hoạch"],
            new(_say["Verified", "Đã xác minh"], IsNumber: true),
            new(_say["Self-reported", "Tự báo cáo"], IsNumber: true),
            new(_say["Not stated", "Không nêu"], IsNumber: true));
        foreach (var counts in review.Verification)
        {
            section.Table.Add(counts.Plan.Name.In(language), Texts.Count(_say, counts.Verified), Texts.Count(_say, counts.SelfReported), Texts.Count(_say, counts.NotStated));
        }

        section.After.Add(_say[
            "Completed and basically completed tasks, as their last report has them.",
            "Gồm nhiệm vụ hoàn thành và cơ bản hoàn thành, theo báo cáo gần nhất."]);
    }
}
