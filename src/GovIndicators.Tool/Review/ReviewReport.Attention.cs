using GovIndicators.Datasets;

namespace GovIndicators.Tool;

internal sealed partial class ReviewReport
{
    private void NotReported(Report report)
    {
        var section = report.Add(_say["Who has not reported", "Cơ quan chưa báo cáo"]);
        if (review.NotReported.IsEmpty)
        {
            section.Before.Add(_say["Nothing is missing from an agency that the data expect to report.", "Không có cơ quan nào trong số liệu còn nợ báo cáo."]);
            return;
        }

        section.Table = new(_say["Agency", "Cơ quan"], _say["Tasks without a report", "Nhiệm vụ chưa có báo cáo"], _say["Indicators behind others", "Chỉ tiêu chậm hơn cơ quan khác"], _say["Last report", "Báo cáo gần nhất"]);
        foreach (var silent in review.NotReported)
        {
            section.Table.Add(
                LeadName(silent.Agency.Code),
                string.Join(", ", silent.Tasks),
                string.Join(", ", silent.Indicators.Select(i => review.Dataset.Indicators[i].Name.In(language))),
                silent.LastReport?.ToIso() ?? _say["never", "chưa từng"]);
        }
    }

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
        foreach (var task in review.Overdue) Add(section.Table, task, task.Standing.DaysLate);
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
        foreach (var task in review.DueSoon) Add(section.Table, task, NodaTime.Period.DaysBetween(review.AsOf, task.Standing.Due!.Value));
    }

    private ReportTable TaskTable(string days) => new(
        _say["Plan", "Kế hoạch"],
        _say["Task", "Nhiệm vụ"],
        _say["Lead", "Chủ trì"],
        _say["Due", "Thời hạn"],
        _say["Status", "Trạng thái"],
        new(days, IsNumber: true),
        new(_say["Extended", "Gia hạn"], IsNumber: true));

    private void Add(ReportTable table, OverdueTask task, int days) => table.Add(
        task.Plan.Name.In(language),
        $"{task.Task.Code} {task.Task.Name.In(language)}",
        string.Join(", ", task.Leads.Select(LeadName)),
        task.Standing.Due!.Value.ToIso(),
        task.Standing.Status.ToText(language),
        Texts.Count(_say, days),
        Texts.Count(_say, task.Extensions));

    private string LeadName(AgencyCode code)
    {
        var agency = review.Dataset.Agencies[code];
        return agency.Lifetime.Contains(review.AsOf) ? agency.Name.In(language) : AgencyTexts.Ended(_say, agency);
    }

    private bool HasDueDates() => review.Dataset.Plans.Any(p => p.Tasks.Any(t => !t.DueDates.IsEmpty));

    private void Changes(Report report)
    {
        var since = review.Options.Since!.Value.ToIso();
        var section = report.Add(_say[$"What changed since {since}", $"Thay đổi kể từ {since}"]);
        if (review.Changes.IsEmpty)
        {
            section.Before.Add(_say["Nothing became known since then.", "Không có thông tin mới kể từ ngày đó."]);
            return;
        }

        section.Table = new(_say["Day", "Ngày"], _say["What", "Nội dung"], _say["About", "Đối tượng"], _say["Before", "Trước"], _say["After", "Sau"]);
        foreach (var change in review.Changes) section.Table.Add(change.On.ToIso(), KindOf(change.Kind), change.Subject, change.Before ?? "–", change.After);
    }

    private string KindOf(ReviewChangeKind kind) => kind switch
    {
        ReviewChangeKind.FigurePublished => _say["figure published", "công bố số liệu"],
        ReviewChangeKind.ObservationRevised => _say["figure revised", "điều chỉnh số liệu"],
        ReviewChangeKind.TallyPublished => _say["tally published", "công bố số đếm"],
        ReviewChangeKind.StatusChanged => _say["status changed", "đổi trạng thái"],
        ReviewChangeKind.DueDateMoved => _say["due date moved", "đổi thời hạn"],
        ReviewChangeKind.LeadsChanged => _say["leads changed", "đổi cơ quan chủ trì"],
        ReviewChangeKind.AgencyChanged => _say["agency changed", "thay đổi cơ quan"],
        _ => kind.ToString(),
    };

    private void TargetsWithoutData(Report report)
    {
        var section = report.Add(_say["Targets without data", "Mục tiêu chưa có số liệu"]);
        if (review.TargetsWithoutData.IsEmpty)
        {
            section.Before.Add(review.Dataset.Targets.IsEmpty
                ? _say["The data hold no target.", "Số liệu không có mục tiêu."]
                : _say["Every target in force has at least one value.", "Mọi mục tiêu còn hiệu lực đều có ít nhất một số liệu."]);
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
            section.Before.Add(_say["The data do not say who stands behind a completion.", "Số liệu không nêu ai xác nhận việc hoàn thành."]);
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
    }
}
