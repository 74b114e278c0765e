using GovIndicators.Datasets;

namespace GovIndicators.Tool;

internal sealed partial class ReviewReport
{
    private void Agencies(Report report)
    {
        var section = report.Add(_say["Lead agencies", "Cơ quan chủ trì"]);
        if (review.Agencies.IsEmpty)
        {
            section.Before.Add(NoLead());
            return;
        }

        section.Table = new(
            new(_say["Rank", "Hạng"], IsNumber: true),
            _say["Agency", "Cơ quan"],
            new(_say["Tasks", "Nhiệm vụ"], IsNumber: true),
            new(_say["Completed", "Hoàn thành"], IsNumber: true),
            new(_say["Overdue", "Quá hạn"], IsNumber: true),
            new(_say["Rate", "Tỷ lệ"], IsNumber: true));
        foreach (var agency in review.Agencies)
        {
            var rate = (agency.Completion.Share?.Percent, agency.Completion.Bounds) switch
            {
                ({ } percent, _) => Texts.Percent(_say, percent.Value),
                (null, { } bounds) => Texts.Between(_say, bounds, "%"),
                _ => Texts.NoAnswer(_say, agency.Completion.Reason),
            };
            section.Table.Add(
                agency.Rank is { } rank ? Texts.Count(_say, rank) : "–",
                agency.Ended is null ? agency.Agency.Name.In(language) : new ReportCell(AgencyTexts.NameOn(_say, agency.Agency, review.AsOf), Tone.Warning),
                Texts.Count(_say, agency.Tally.Total ?? 0),
                Texts.Count(_say, agency.Tally.Completed ?? 0),
                Texts.Count(_say, agency.Tally.Overdue ?? 0),
                rate);
            section.Explain(agency.Agency.Name.In(language), agency.Completion.Why, language);
            if (agency.Ended is { Candidates.IsEmpty: false } ended) section.After.Add(AgencyTexts.TookOver(_say, ended));
        }

        foreach (var alike in review.Agencies.Where(a => a.NotRanked != NotRankedReason.None).GroupBy(a => a.NotRanked).OrderBy(g => g.Key))
        {
            section.After.Add($"{WhyNotRanked(alike.Key)}: {string.Join(", ", alike.Select(a => a.Agency.Name.In(language)))}.");
        }

        section.After.Add(_say[
            "A rate is completed of one-off tasks; 'basically completed' stays open. A task with several leads counts for each.",
            "Tỷ lệ là số hoàn thành trên nhiệm vụ có thời hạn hoàn thành; không tính 'cơ bản hoàn thành'. Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan."]);
    }

    private string WhyNotRanked(NotRankedReason reason) => reason switch
    {
        NotRankedReason.TooFewTasks => _say[
            $"Not ranked, with fewer than {Texts.Count(_say, review.Options.FewestTasksToRank)} tasks",
            $"Không xếp hạng vì có dưới {Texts.Count(_say, review.Options.FewestTasksToRank)} nhiệm vụ"],
        NotRankedReason.RateWithinBounds => _say[
            "Not ranked, since some tasks were not reported on and the rate is known only within bounds",
            "Không xếp hạng vì có nhiệm vụ chưa báo cáo nên tỷ lệ chỉ nằm trong một khoảng"],
        NotRankedReason.NoRate => _say["Not ranked, without a task that can be completed", "Không xếp hạng vì không có nhiệm vụ nào có thể hoàn thành"],
        NotRankedReason.AgencyNotBegun => _say["Not ranked, since it has not begun", "Không xếp hạng vì cơ quan chưa hoạt động"],
        _ => _say["Not ranked, since it has ended", "Không xếp hạng vì cơ quan đã kết thúc"],
    };
}
