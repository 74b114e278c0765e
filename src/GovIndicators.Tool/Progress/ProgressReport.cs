using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Puts targets and their progress into words and tables for people.</summary>
internal sealed class ProgressReport(ProgressQuestion question, IReadOnlyList<TargetReview> targets, Language language)
{
    private readonly Say _say = new(language);

    internal Report Create(IReadOnlyList<TargetGroupReview> groups)
    {
        var report = new Report($"{question.Dataset.Name.In(language)}: {_say["targets as of", "mục tiêu tính đến"]} {question.AsOf.ToIso()}");
        foreach (var method in question.Methods) report.Preface.Add($"{_say["Method", "Phương pháp"]} {method.Code}: {method.Name.In(language)}.");
        if (question.Mode == Faithfulness.AsPublished) report.Preface.Add(_say["Arbitrary rules of the published methods are followed.", "Áp dụng cả các quy tắc riêng của phương pháp đã công bố."]);
        AddTo(report);
        TargetGroups.AddTo(report, _say, question, groups);
        Marks(report);
        Candidates(report);
        WithoutValue(report);
        return report;
    }

    /// <summary>The table of targets that have a value, as every report shows it.</summary>
    internal void AddTo(Report report)
    {
        var section = report.Add(_say["Targets and their progress", "Mục tiêu và tiến độ"]);
        var known = targets.Where(target => target.HasValue).ToList();
        if (known.Count == 0)
        {
            section.Before.Add(_say["No target in force has a value.", "Chưa có mục tiêu nào có số liệu."]);
            return;
        }

        section.Table = new(
            _say["Target", "Mục tiêu"],
            _say["Indicator", "Chỉ tiêu"],
            _say["Due", "Thời hạn"],
            new(_say["Goal", "Mức đặt ra"], IsNumber: true),
            new(_say["Value", "Giá trị"], IsNumber: true),
            _say["Period", "Kỳ"],
            _say["Producer", "Đơn vị công bố"],
            new(_say["Distance", "Khoảng cách"], IsNumber: true),
            new(_say["Needed a year", "Cần mỗi năm"], IsNumber: true),
            _say["Method", "Phương pháp"],
            _say["Status", "Trạng thái"]);
        foreach (var review in known)
        {
            foreach (var statement in review.Statements) Rows(section, review, statement);
        }

        section.After.Add(_say[
            "(≥) or (≤) behind a goal: no operator was printed, and it follows from the direction of good.",
            "(≥) hoặc (≤) sau mức đặt ra: văn bản không nêu dấu so sánh, suy theo chiều tốt của chỉ tiêu."]);
        section.After.Add(_say[
            "Where no baseline was declared there is no share of a gap: distance and pace are all that follows.",
            "Khi không công bố giá trị gốc thì không tính được phần khoảng cách đã thu hẹp: chỉ có khoảng cách và nhịp độ."]);
    }

    private void Rows(ReportSection section, TargetReview review, TargetStatement statement)
    {
        var comparison = statement.Comparison;
        if (comparison.Point is not { } point) return;
        foreach (var said in question.Methods.Select(method => comparison[method]))
        {
            section.Table!.Add(
                review.SupersededBy is null ? review.Target.Code : new ReportCell($"{review.Target.Code} ({_say["superseded", "đã thay thế"]})", Tone.Muted),
                review.Indicator.Name.In(language),
                comparison.Due.Period.ToText(language),
                ProgressTexts.Goal(_say, review.Target, review.Indicator),
                ProgressTexts.Value(_say, question.Dataset, point),
                new PeriodReading(point.Period, point.Series.Key.Accumulation).ToText(language),
                statement.IsRival ? new ReportCell($"{ProducerOf(statement)} ({_say["rival", "nguồn khác"]})", Tone.Muted) : ProducerOf(statement),
                ProgressTexts.Points(_say, comparison.Distance, review.Indicator),
                ProgressTexts.Points(_say, comparison.PointsNeededAYear, review.Indicator),
                ProgressTexts.Method(_say, said.Method!),
                new ReportCell(ProgressTexts.Status(_say, said), ProgressTexts.ToneOf(said.Status)));
        }

        var caveats = question.Methods.SelectMany(method => comparison[method].Caveats).Distinct().Select(caveat => caveat.ToText(language)).ToList();
        if (caveats.Count > 0) section.After.Add($"{review.Target.Code}, {new PeriodReading(point.Period, point.Series.Key.Accumulation).ToText(language)}: {string.Join(' ', caveats)}");

        if (question.Methods.Count > 1)
        {
            section.After.AddRange(comparison.Disagreements.Select(d => $"{review.Target.Code}: {d.ToText(language)}"));
        }

        if (statement.Why is { } why) section.After.AddRange(why.ToText(language).Split('\n').Select(line => $"    {line.TrimEnd('\r')}"));
    }

    private string ProducerOf(TargetStatement statement) => question.Dataset.ProducerIn(statement.Producer, language);

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
                review.Target.Final.Period.ToText(language),
                ProgressTexts.Goal(_say, review.Target, review.Indicator),
                review.Target.Act?.Number ?? review.Target.Citation?.ToString() ?? "");
        }
    }
}
