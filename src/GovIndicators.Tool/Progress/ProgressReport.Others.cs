using GovIndicators.Datasets;

namespace GovIndicators.Tool;

// What stands beside the targets that have a value: those that speak of the same, series that are like them, and targets without a value.
internal sealed partial class ProgressReport
{
    private void Marks(Report report)
    {
        var marked = targets.Where(t => t.SupersededBy is not null || !t.ConflictsWith.IsEmpty || !t.RepeatedBy.IsEmpty).ToList();
        var section = report.Add(_say["Superseded, conflicting and repeated targets", "Mục tiêu đã thay thế, mâu thuẫn hoặc lặp lại"]);
        if (marked.Count == 0)
        {
            section.Before.Add(_say["No two targets in force speak of the same.", "Không có hai mục tiêu nào cùng nói về một nội dung."]);
            return;
        }

        section.Table = new(_say["Target", "Mục tiêu"], _say["Indicator", "Chỉ tiêu"], new(_say["Goal", "Mức đặt ra"], IsNumber: true), _say["Mark", "Ghi chú"], _say["Other target", "Mục tiêu khác"]);
        foreach (var review in marked)
        {
            if (review.SupersededBy is { } successor) Mark(review, new(_say["superseded by", "được thay bằng"], Tone.Muted), successor);
            foreach (var other in review.ConflictsWith) Mark(review, new(_say["conflicts with", "mâu thuẫn với"], Tone.Warning), other);
            foreach (var other in review.RepeatedBy) Mark(review, _say["same as", "giống"], other);
        }

        void Mark(TargetReview review, ReportCell mark, Target other) => section.Table.Add(
            review.Target.Code,
            review.Indicator.Name.In(language),
            ProgressTexts.Goal(_say, review.Target, review.Indicator),
            mark,
            $"{other.Code}: {ProgressTexts.Goal(_say, other, review.Indicator)}");
    }

    private void Candidates(Report report)
    {
        var near = targets.Where(t => !t.HasValue && !t.Candidates.IsEmpty).ToList();
        if (near.Count == 0) return;
        var section = report.Add(_say["Near matches, not used", "Số liệu gần giống, không sử dụng"]);
        section.Before.Add(_say[
            "These indicators have names alike and other definitions; no statement comes from them.",
            "Các chỉ tiêu này có tên gần giống nhưng định nghĩa khác; không dùng để đánh giá."]);
        section.Table = new(_say["Target", "Mục tiêu"], _say["Indicator", "Chỉ tiêu"], _say["Candidate", "Chỉ tiêu gần giống"], _say["Producer", "Đơn vị công bố"]);
        foreach (var review in near)
        {
            foreach (var candidate in review.Candidates)
            {
                section.Table.Add(
                    review.Target.Code,
                    review.Indicator.Name.In(language),
                    $"{candidate.Indicator.Name.In(language)}, {question.Dataset.Agencies[candidate.Key.Agency].Name.In(language)}",
                    question.Dataset.ProducerIn(candidate.Key.Producer.Length > 0 ? candidate.Key.Producer : candidate.Indicator.Producer ?? "", language));
            }
        }
    }

    private void WithoutValue(Report report)
    {
        var missing = targets.Where(t => !t.HasValue).ToList();
        if (missing.Count == 0) return;
        var section = report.Add(_say["Targets without data", "Mục tiêu chưa có số liệu"]);
        section.Table = new(_say["Target", "Mục tiêu"], _say["Indicator", "Chỉ tiêu"], _say["Due", "Thời hạn"], new(_say["Goal", "Mức đặt ra"], IsNumber: true), _say["Source", "Nguồn"]);
        foreach (var review in missing)
        {
            section.Table.Add(
                review.Target.Code,
                review.Indicator.Name.In(language),
                DueOf(review).Period.ToText(language),
                ProgressTexts.Goal(_say, review.Target, DueOf(review), review.Indicator),
                ProgressTexts.ActOf(_say, review.Target) ?? review.Target.Citation?.ToString() ?? "");
        }
    }

    /// <summary>The value that falls due next, or the last one.</summary>
    private TargetValue DueOf(TargetReview review) => review.Target.NextAfter(question.AsOf) ?? review.Target.Final;
}
