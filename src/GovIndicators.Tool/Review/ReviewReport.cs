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
        if (HasDueDates())
        {
            report.Preface.Add(review.Options.DueDates == DueDateBasis.Original
                ? _say["On time, due and overdue are told by the original due date, extensions aside.", "Đúng hạn, đến hạn và quá hạn tính theo thời hạn ban đầu, không tính gia hạn."]
                : _say["On time, due and overdue are told by the due date in force on that day, extensions included.", "Đúng hạn, đến hạn và quá hạn tính theo thời hạn có hiệu lực vào ngày đó, kể cả gia hạn."]);
        }

        Plans(report);
        PlanTexts.AddPrintedRates(report, _say, review.Dataset, review.PrintedRates);
        Agencies(report);
        Indicators(report);
        DerivedWholes(report);
        OtherFigures(report);
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
            section.Before.Add(NoTally());
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
            if (tally.Reason != NoAnswer.None)
            {
                section.Table.Add(NameOnce(section.Table, tally.Plan), PlanTexts.PartOf(_say, tally), "–", "–", Texts.NoAnswer(_say, tally.Reason), "", tally.ReferenceDate.ToIso(), "");
                section.After.Add($"{tally.Plan.Name.In(language)}: {tally.Reason.ToText(language)}");
            }

            Notes(section, tally);
        }

        section.After.AddRange(review.Tallies.Select(tally => tally.Plan).Distinct().Select(plan => PlanTexts.TimeOf(_say, plan, review.AsOf, DoneOf(plan))).OfType<string>());

        string? DoneOf(Plan plan) => review.Tallies.FirstOrDefault(tally => tally is { IsCounted: true, Group: null } && tally.Plan == plan) is { } counted
                && counted.Rates.FirstOrDefault(rate => rate.Basis == CompletionBasis.All && rate.BasicallyCompleted == BasicallyCompletedPolicy.StaysOpen) is { Share.Percent: { } percent }
            ? Texts.Percent(_say, percent.Value)
            : null;
    }

    private void Add(ReportSection section, TallyReview tally, ReviewRate rate)
    {
        var percent = (rate.Share, rate.Bounds) switch
        {
            ({ Percent: { } known }, _) => Texts.Percent(_say, known.Value),
            (null, { } bounds) => Texts.Between(_say, bounds, "%"),
            (null, null) => Texts.NoAnswer(_say, rate.Reason),
            _ => "–",
        };
        var (done, of) = (CountsOf(rate.Numerator), CountsOf(rate.Denominator));
        section.Table!.Add(NameOnce(section.Table!, tally.Plan), PlanTexts.PartOf(_say, tally), done, of, percent, DenominatorOf(tally, rate), tally.ReferenceDate.ToIso(), Mark(tally.Producer, tally.Citation));
        section.Explain($"{tally.Plan.Name.In(language)}, {PlanTexts.PartOf(_say, tally)}, {DenominatorOf(tally, rate)}", rate.Why, language);
    }

    /// <summary>A count, or the least and the greatest that it may be.</summary>
    private string CountsOf(Bounds? counts) => counts is not { Lower: { } least, Upper: { } most } ? "?"
        : least == most ? Texts.Count(_say, least)
        : $"{Texts.Count(_say, least)}–{Texts.Count(_say, most)}";

    /// <summary>The name of a plan on its first row; the rows of the same plan below it go without.</summary>
    private string NameOnce(ReportTable table, Plan plan)
    {
        var name = plan.Name.In(language);
        var above = table.Rows.LastOrDefault(row => row[0].Text.Length > 0)?[0].Text;
        return above == name ? "" : name;
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
        var name = tally.Group is { } group ? $"{tally.Plan.Name.In(language)}, {group.Name.In(language)}" : tally.Plan.Name.In(language);
        if (OnTime(tally) is { } onTime)
        {
            section.After.Add($"{name}: {onTime}");
            section.Explain(_say[$"{name}, on time", $"{name}, đúng hạn"], tally.OnTimeWhy, language);
        }

        if (PlanTexts.Overdue(_say, tally) is { } overdue)
        {
            section.After.Add(overdue);
            section.Explain(_say[$"{name}, overdue", $"{name}, quá hạn"], tally.OverdueWhy, language);
        }

        if (tally.Tally.Unaccounted > 0) section.After.Add($"{name}: {TallyWords.Of(tally.Tally, tally.Subject, language)}.");
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

        section.After.AddRange(PlanTexts.OfSum(_say, tally));
    }

    private string? OnTime(TallyReview tally)
    {
        if (tally.OnTime is not { Percent: { } percent } share) return null;
        var (onTime, whole, late) = (Texts.Count(_say, (decimal)share.Numerator), Texts.Count(_say, (decimal)share.Denominator), Texts.Count(_say, (decimal)(share.Denominator - share.Numerator)));
        return _say[
            $"{onTime} on time of {whole} completed with a due date = {Texts.Percent(_say, percent.Value)}; {late} late.",
            $"{onTime} đúng hạn trên {whole} đã hoàn thành có thời hạn = {Texts.Percent(_say, percent.Value)}; {late} hoàn thành quá hạn."];
    }

    private void Targets(Report report) =>
        new ProgressReport(new(review.Dataset, review.AsOf, [ProgressMethod.GapClosed], Faithfulness.Strict), review.Targets, language).AddTo(report);
}
