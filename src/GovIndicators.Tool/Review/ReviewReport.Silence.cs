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

        var days = Texts.Count(_say, review.Options.ReportedWithinDays);
        (string Heading, Func<SilentAgency, string> Text)[] columns =
        [
            (_say["Tasks without a report", "Nhiệm vụ chưa có báo cáo"], silent => string.Join("; ", silent.Tasks.Select(TaskName))),
            (_say[$"Open tasks not reported on for {days} days", $"Nhiệm vụ chưa xong, quá {days} ngày không báo cáo"], silent => string.Join("; ", silent.OutdatedTasks.Select(TaskName))),
            (_say["Indicators behind others", "Chỉ tiêu chậm hơn cơ quan khác"], silent => IndicatorNames(silent.Indicators)),
            (_say["Indicators never reported", "Chỉ tiêu chưa từng báo cáo"], silent => IndicatorNames(silent.MissingIndicators)),
        ];
        var shown = columns.Where(column => review.NotReported.Any(silent => column.Text(silent).Length > 0)).ToList();
        section.Table = new([_say["Agency", "Cơ quan"], .. shown.Select(column => new ReportColumn(column.Heading)), _say["Last report on a task", "Báo cáo nhiệm vụ gần nhất"]]);
        foreach (var silent in review.NotReported)
        {
            section.Table.Add([NameOf(silent.Agency.Code), .. shown.Select(column => new ReportCell(column.Text(silent))), silent.LastReport?.ToIso() ?? _say["never", "chưa từng"]]);
        }
    }

    private string IndicatorNames(IEnumerable<IndicatorCode> codes) => string.Join("; ", codes.Select(code => review.Dataset.Indicators[code].Name.In(language)));

    /// <summary>The codes of plan and task, and what is to be done.</summary>
    private string TaskName(string subject)
    {
        foreach (var plan in review.Dataset.Plans)
        {
            if (!subject.StartsWith(plan.Code + "/", StringComparison.Ordinal)) continue;
            if (plan.Tasks.FirstOrDefault(task => subject.AsSpan(plan.Code.Length + 1).SequenceEqual(task.Code)) is { } task) return $"{subject} {task.Name.In(language)}";
        }

        return subject;
    }

    private string NameOf(AgencyCode code) => AgencyTexts.NameOn(_say, review.Dataset.Agencies[code], review.AsOf);
}
