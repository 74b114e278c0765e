using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Puts targets and their progress into words and tables for people.</summary>
internal sealed partial class ProgressReport(ProgressQuestion question, IReadOnlyList<TargetReview> targets, Language language)
{
    private readonly Say _say = new(language);

    /// <summary>The producers in the order in which they are first shown; a table names them by number.</summary>
    private readonly List<string> _producers = [];

    private bool IsOne => question.Methods.Count == 1;

    internal Report Create(IReadOnlyList<TargetGroupReview> groups)
    {
        var report = new Report($"{question.Dataset.Name.In(language)}: {_say["targets as of", "mục tiêu tính đến"]} {question.AsOf.ToIso()}");
        foreach (var method in question.Methods) report.Preface.Add($"{_say["Method", "Phương pháp"]} {method.Code}: {method.Name.In(language)}.");
        if (question.Mode == Faithfulness.AsPublished) report.Preface.Add(_say["Arbitrary rules of the published methods are followed.", "Áp dụng cả các quy tắc riêng của phương pháp đã công bố."]);
        Facts(report, brief: false);
        if (Known.Any())
        {
            Statements(report);
            PaceTables.AddTo(report, _say, [.. Each.Select(one => new PaceRow(one.Review.Target.Code, PeriodOf(one.Review, one.Statement), one.Review.Indicator, one.Statement.Pace))]);
            Explanations(report);
        }

        TargetGroups.AddTo(report, _say, question, groups);
        Marks(report);
        Candidates(report);
        WithoutValue(report);
        return report;
    }

    /// <summary>The table of targets that have a value with the status of the one method, and a line on the pace of each: what a review of everything has room for.</summary>
    internal void AddTo(Report report) => Facts(report, brief: true);

    private IEnumerable<TargetReview> Known => targets.Where(target => target.HasValue);

    private IEnumerable<(TargetReview Review, TargetStatement Statement)> Each =>
        from review in Known from statement in review.Statements where statement.Comparison.Point is not null select (review, statement);

    private void Facts(Report report, bool brief)
    {
        var section = report.Add(_say["Targets and their progress", "Mục tiêu và tiến độ"]);
        if (!Known.Any())
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
            new(brief ? _say["Status", "Trạng thái"] : _say["Distance", "Khoảng cách"], IsNumber: !brief),
            _say["Producer", "Đơn vị công bố"]);
        foreach (var (review, statement) in Each)
        {
            var comparison = statement.Comparison;
            var said = comparison[question.Methods[0]];
            section.Table.Add(
                review.SupersededBy is null ? review.Target.Code : new ReportCell($"{review.Target.Code} ({_say["superseded", "đã thay thế"]})", Tone.Muted),
                review.Indicator.Name.In(language),
                comparison.Due.Period.ToText(language),
                ProgressTexts.Goal(_say, review.Target, comparison.Due, review.Indicator),
                ProgressTexts.Value(_say, question.Dataset, comparison.Point!.Value),
                ReadingOf(statement),
                brief ? new ReportCell(ProgressTexts.Status(_say, said), ProgressTexts.ToneOf(said.Status)) : ProgressTexts.Points(_say, comparison.Distance, review.Indicator),
                statement.IsRival ? new ReportCell($"{MarkOf(statement)} ({_say["rival", "nguồn khác"]})", Tone.Muted) : MarkOf(statement));
            if (brief && PaceTables.InBrief(_say, new(review.Target.Code, PeriodOf(review, statement), review.Indicator, statement.Pace)) is { } line) section.After.Add(line);
            Caveats(section, review, statement);
            if (brief && statement.Why is { } why) section.After.AddRange(Lines(why));
        }

        foreach (var review in Known)
        {
            if (review.Target.Note is { } note) section.After.Add($"{review.Target.Code}: {note.In(language)}.");
            if (review.Target.Act?.AmendedBy is not null) section.After.Add($"{review.Target.Code}: {ProgressTexts.ActOf(_say, review.Target)}.");
        }

        for (var i = 0; i < _producers.Count; i++) section.After.Add($"[{Texts.Count(_say, i + 1)}] {question.Dataset.ProducerIn(_producers[i], language)}");
        if (Each.Any(one => ProgressTexts.FollowsFromDirection(one.Review.Target, one.Review.Indicator)))
        {
            section.After.Add(_say[
                "(≥) or (≤) behind a goal: no operator was printed, and it follows from the direction of good.",
                "(≥) hoặc (≤) sau mức đặt ra: văn bản không nêu dấu so sánh, suy theo chiều tốt của chỉ tiêu."]);
        }

        if (Each.Any(one => one.Review.Target.Baseline is null))
        {
            section.After.Add(_say[
                "Where no baseline was declared there is no share of a gap: distance and pace are all that follows.",
                "Khi không công bố giá trị gốc thì không tính được phần khoảng cách đã thu hẹp: chỉ có khoảng cách và nhịp độ."]);
        }
    }

    /// <summary>What each method says in its own words, and the numbers behind them.</summary>
    private void Statements(Report report)
    {
        var section = report.Add(IsOne ? _say["What the method says", "Kết luận của phương pháp"] : _say["What the methods say", "Kết luận của từng phương pháp"]);
        List<ReportColumn> columns = [_say["Target", "Mục tiêu"], _say["Period", "Kỳ"]];
        if (!IsOne) columns.Add(_say["Method", "Phương pháp"]);
        columns.AddRange([_say["Says", "Kết luận"], _say["Status", "Trạng thái"], new(_say["Ratio", "Tỷ số"], IsNumber: true), new(_say["Score", "Điểm"], IsNumber: true)]);
        section.Table = new(columns);
        foreach (var (review, statement) in Each)
        {
            foreach (var said in question.Methods.Select(method => statement.Comparison[method]))
            {
                List<ReportCell> cells = [review.Target.Code, PeriodOf(review, statement)];
                if (!IsOne) cells.Add(ProgressTexts.Method(_say, said.Method!));
                cells.AddRange(
                [
                    said.Label!.Name.In(language), new ReportCell(ProgressTexts.Status(_say, said), ProgressTexts.ToneOf(said.Status)),
                    ProgressTexts.Number(_say, said.Ratio), ProgressTexts.Number(_say, said.Score),
                ]);
                section.Table.Add(cells);
                if (ProgressTexts.GapAgainstTime(_say, said) is { } share) section.After.Add($"{review.Target.Code}, {PeriodOf(review, statement)}: {share}");
            }

            if (!IsOne) section.After.AddRange(statement.Comparison.Disagreements.Select(d => $"{review.Target.Code}, {PeriodOf(review, statement)}: {d.ToText(language)}"));
        }
    }

    private void Caveats(ReportSection section, TargetReview review, TargetStatement statement)
    {
        var caveats = Texts.EachOnce(question.Methods.Select(method => statement.Comparison[method].Caveats)).ConvertAll(caveat => caveat.ToText(language));
        if (caveats.Count > 0) section.After.Add($"{review.Target.Code}, {PeriodOf(review, statement)}: {string.Join(' ', caveats)}");
    }

    private void Explanations(Report report)
    {
        if (!Each.Any(one => one.Statement.Why is not null)) return;
        var section = report.Add(_say["How the numbers came about", "Cách tính"]);
        foreach (var (review, statement) in Each)
        {
            section.Before.Add($"{review.Target.Code}, {PeriodOf(review, statement)}");
            if (statement.Why is { } why) section.Before.AddRange(Lines(why));
            if (statement.PaceWhy is { } pace) section.Before.AddRange(Lines(pace));
        }
    }

    private IEnumerable<string> Lines(Explanation why) => why.ToText(language).Split('\n').Select(line => $"    {line.TrimEnd('\r')}");

    /// <summary>The period of a value, with its producer where several publish it.</summary>
    private string PeriodOf(TargetReview review, TargetStatement statement) =>
        review.Statements.Any(one => one.IsRival) ? $"{ReadingOf(statement)} {MarkOf(statement)}" : ReadingOf(statement);

    private string ReadingOf(TargetStatement statement) => statement.Comparison.Point is { } point ? new PeriodReading(point.Period, point.Series.Key.Accumulation).ToText(language) : "";

    /// <summary>The number of a producer in brackets; nothing where the data name none.</summary>
    private string MarkOf(TargetStatement statement)
    {
        if (statement.Producer.Length == 0) return "";
        if (!_producers.Contains(statement.Producer)) _producers.Add(statement.Producer);
        return $"[{Texts.Count(_say, _producers.IndexOf(statement.Producer) + 1)}]";
    }
}
