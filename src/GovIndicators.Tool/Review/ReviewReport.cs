using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Puts a review into words and tables for people.</summary>
internal sealed partial class ReviewReport(ProgressReview review, Language language)
{
    private readonly Say _say = new(language);
    private readonly List<string> _sources = [];

    internal Report Create()
    {
        var report = new Report($"{review.Dataset.Name.In(language)}: {_say["progress review as of", "đánh giá tiến độ tính đến"]} {review.AsOf.ToIso()}");
        if (review.Dataset.Note is { } note) report.Preface.Add(note.In(language));
        report.Preface.Add(_say[
            "Figures are as published on or before that day; bounds in brackets come from the printed digits.",
            "Số liệu theo các công bố đến hết ngày đó; khoảng trong ngoặc suy ra từ các chữ số đã in."]);
        Plans(report);
        PlanTexts.AddPrintedRates(report, _say, review.Dataset, review.PrintedRates);
        Agencies(report);
        Indicators(report);
        DerivedWholes(report);
        NotReported(report);
        Stale(report);
        Overdue(report);
        DueSoon(report);
        if (review.Options.Since is not null) Changes(report);
        Targets(report);
        TargetsWithoutData(report);
        Verification(report);
        Sources(report);
        return report;
    }

    /// <summary>The mark of a source; the same producer and report have one mark.</summary>
    private string Mark(string? producer, Citation? citation)
    {
        var source = string.Join("; ", new[] { producer is null ? null : review.Dataset.ProducerIn(producer, language), citation?.ToString() }.Where(t => !string.IsNullOrEmpty(t)));
        if (source.Length == 0) return "";
        var at = _sources.IndexOf(source);
        if (at < 0)
        {
            at = _sources.Count;
            _sources.Add(source);
        }

        return $"[{Texts.Count(_say, at + 1)}]";
    }

    private void Sources(Report report)
    {
        var section = report.Add(_say["Sources", "Nguồn"]);
        if (_sources.Count == 0) section.Before.Add(_say["The data name no source.", "Số liệu không nêu nguồn."]);
        for (var i = 0; i < _sources.Count; i++) section.Before.Add($"[{Texts.Count(_say, i + 1)}] {_sources[i]}");
    }

    private void Plans(Report report)
    {
        var section = report.Add(_say["Plans", "Kế hoạch"]);
        if (review.Tallies.IsEmpty)
        {
            section.Before.Add(_say["The data hold no tally of a plan.", "Không có số liệu về kế hoạch."]);
            return;
        }

        section.Table = new(
            _say["Plan", "Kế hoạch"],
            _say["Part", "Phần"],
            new(_say["Done", "Hoàn thành"], IsNumber: true),
            new(_say["Of", "Trên"], IsNumber: true),
            new(_say["Rate", "Tỷ lệ"], IsNumber: true),
            _say["Denominator", "Mẫu số"],
            _say["State of", "Tính đến"],
            _say["Source", "Nguồn"]);
        foreach (var tally in review.Tallies)
        {
            foreach (var rate in tally.Rates) Add(section, tally, rate);
            Notes(section, tally);
        }
    }

    private void Add(ReportSection section, TallyReview tally, ReviewRate rate)
    {
        var (done, of, percent) = (rate.Share, rate.Bounds) switch
        {
            ({ Percent: { } known } share, _) => (Texts.Count(_say, (decimal)share.Numerator), Texts.Count(_say, (decimal)share.Denominator), Texts.Percent(_say, known.Value)),
            ({ } share, _) => (Texts.Count(_say, (decimal)share.Numerator), Texts.Count(_say, (decimal)share.Denominator), "–"),
            (null, { } bounds) => ("?", tally.Tally.Total is { } total ? Texts.Count(_say, total) : "?", Texts.Between(_say, bounds, "%")),
            _ => ("?", "?", Texts.NoAnswer(_say, rate.Reason)),
        };
        if (rate.Share is null && rate.Basis == CompletionBasis.OneOff && tally.Tally is { Completed: { } completed, Total: { } all, Unaccounted: { } open })
        {
            var oneOff = all - (tally.Tally.Regular ?? 0) - (tally.Tally.Cancelled ?? 0);
            (done, of) = (Texts.Count(_say, completed), $"{Texts.Count(_say, oneOff - open)}–{Texts.Count(_say, oneOff)}");
        }

        section.Table!.Add(NameOnce(section.Table!, tally.Plan), PartOf(tally), done, of, percent, DenominatorOf(tally, rate), tally.ReferenceDate.ToIso(), Mark(tally.Producer, tally.Citation));
        if (rate.Why is { } why) section.After.AddRange(Lines(why));
    }

    /// <summary>The name of a plan on its first row; the rows of the same plan below it go without.</summary>
    private string NameOnce(ReportTable table, Plan plan)
    {
        var name = plan.Name.In(language);
        var above = table.Rows.LastOrDefault(row => row[0].Text.Length > 0)?[0].Text;
        return above == name ? "" : name;
    }

    private string PartOf(TallyReview tally)
    {
        var subject = tally.Subject == TallySubject.Targets ? _say["targets", "chỉ tiêu"] : _say["tasks", "nhiệm vụ"];
        if (tally.Group is { } group) return $"{group.Name.In(language)}: {subject}";
        return tally.IsPooled ? _say[$"together: {subject}", $"cộng chung: {subject}"] : subject;
    }

    private string DenominatorOf(TallyReview tally, ReviewRate rate)
    {
        var words = tally.Subject == TallySubject.Targets && rate.Basis == CompletionBasis.All
            ? _say["of all targets", "trên tổng số chỉ tiêu"]
            : rate.Basis.Name.In(language);
        if (!(tally.Tally.BasicallyCompleted > 0)) return words;
        return rate.BasicallyCompleted == BasicallyCompletedPolicy.CountsAsCompleted
            ? $"{words}; {_say["'basically completed' counts", "tính cả 'cơ bản hoàn thành'"]}"
            : $"{words}; {_say["'basically completed' stays open", "không tính 'cơ bản hoàn thành'"]}";
    }

    private void Notes(ReportSection section, TallyReview tally)
    {
        var name = tally.Plan.Name.In(language);
        if (PlanTexts.Overdue(_say, tally) is { } overdue) section.After.Add(overdue);
        if (tally.Tally.Unaccounted is > 0 and var missing)
        {
            var known = string.Join(", ", Accounted(tally.Tally));
            section.After.Add(_say[
                $"{name}: {Texts.Count(_say, tally.Tally.Total!.Value)} tasks, {known}; {Texts.Count(_say, missing)} unaccounted for.",
                $"{name}: {Texts.Count(_say, tally.Tally.Total!.Value)} nhiệm vụ, {known}; {Texts.Count(_say, missing)} nhiệm vụ chưa rõ trạng thái."]);
        }

        if (tally.Tally.Completed is null && tally.Tally.BasicallyCompleted > 0)
        {
            section.After.Add(_say[
                $"{name}: full completions were not reported, only 'basically completed'.",
                $"{name}: báo cáo không nêu số hoàn thành hẳn, chỉ nêu 'cơ bản hoàn thành'."]);
        }

        if (!tally.StillOpen.IsEmpty)
        {
            section.After.Add($"{name}, {_say["still working", "đang thực hiện"]}: {string.Join(", ", tally.StillOpen.Select(a => a.Name.In(language)))}.");
        }

        if (tally.TotalPrintedOtherwise is { } printed)
        {
            section.After.Add(_say[
                $"{name}: the report prints a total of {Texts.Count(_say, printed)}, its groups add up to {Texts.Count(_say, tally.Tally.Total ?? 0)}.",
                $"{name}: báo cáo in tổng số {Texts.Count(_say, printed)}, các nhóm cộng lại là {Texts.Count(_say, tally.Tally.Total ?? 0)}."]);
        }
    }

    private IEnumerable<string> Accounted(TaskTally tally)
    {
        if (tally.Completed is { } completed) yield return $"{Texts.Count(_say, completed)} {_say["completed", "hoàn thành"]}";
        if (tally.BasicallyCompleted is { } basically) yield return $"{Texts.Count(_say, basically)} {_say["basically completed", "cơ bản hoàn thành"]}";
        if (tally.Open is { } open) yield return $"{Texts.Count(_say, open)} {_say["open", "đang thực hiện"]}";
        if (tally.Regular is { } regular) yield return $"{Texts.Count(_say, regular)} {_say["regular", "thường xuyên"]}";
        if (tally.Cancelled is { } cancelled) yield return $"{Texts.Count(_say, cancelled)} {_say["cancelled", "đã hủy"]}";
    }

    private void Targets(Report report) =>
        new ProgressReport(new(review.Dataset, review.AsOf, [ProgressMethod.GapClosed], Faithfulness.Strict), review.Targets, language).AddTo(report);

    private void Agencies(Report report)
    {
        var section = report.Add(_say["Lead agencies", "Cơ quan chủ trì"]);
        if (review.Agencies.IsEmpty)
        {
            section.Before.Add(_say["The data name no lead agency of a task.", "Số liệu không nêu cơ quan chủ trì nhiệm vụ."]);
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
                agency.Ended is null ? agency.Agency.Name.In(language) : new ReportCell(AgencyTexts.Ended(_say, agency.Agency), Tone.Warning),
                Texts.Count(_say, agency.Tally.Total ?? 0),
                Texts.Count(_say, agency.Tally.Completed ?? 0),
                Texts.Count(_say, agency.Tally.OpenOverdue ?? 0),
                rate);
            if (agency.Completion.Why is { } why) section.After.AddRange(Lines(why));
            if (agency.Ended is { Candidates.IsEmpty: false } ended) section.After.Add(AgencyTexts.TookOver(_say, ended));
        }

        section.After.Add(_say[
            $"A rate is of one-off tasks. Agencies with fewer than {Texts.Count(_say, review.Options.FewestTasksToRank)} tasks are not ranked. A task with several leads counts for each.",
            $"Tỷ lệ tính trên nhiệm vụ có thời hạn hoàn thành. Cơ quan có dưới {Texts.Count(_say, review.Options.FewestTasksToRank)} nhiệm vụ không được xếp hạng. Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan."]);
    }

    private IEnumerable<string> Lines(Explanation why) => why.ToText(language).Split('\n').Select(line => $"    {line.TrimEnd('\r')}");
}
