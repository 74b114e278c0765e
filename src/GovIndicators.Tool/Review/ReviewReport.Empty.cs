using GovIndicators.Datasets;
using NodaTime;

namespace GovIndicators.Tool;

// What a heading says under which there is nothing: that the data hold nothing, or that nothing was known on the day and from when on there is.
internal sealed partial class ReviewReport
{
    private string Day => review.AsOf.ToIso();

    private string NoTally()
    {
        var published = review.Dataset.Plans.SelectMany(plan => plan.Reported).Select(report => report.Published);
        var begun = review.Dataset.Plans.Where(plan => !plan.Tasks.IsEmpty).Select(plan => plan.FirstDay).OfType<LocalDate>();
        return Earliest(published.Concat(begun)) is { } first
            ? _say[$"No plan had begun and no tally was published by {Day}; the first is of {first}.", $"Đến {Day} chưa có kế hoạch nào bắt đầu và chưa có số đếm nào được công bố; sớm nhất là ngày {first}."]
            : _say["The data hold no tally of a plan.", "Không có số liệu về kế hoạch."];
    }

    private string NoLead()
    {
        var begun = review.Dataset.Plans.Where(plan => !plan.Tasks.IsEmpty).Select(plan => plan.FirstDay).OfType<LocalDate>();
        return Earliest(begun) is { } first
            ? _say[$"No plan with tasks had begun by {Day}; the first begins on {first}.", $"Đến {Day} chưa có kế hoạch nào có nhiệm vụ bắt đầu; kế hoạch đầu tiên bắt đầu ngày {first}."]
            : _say["The data name no lead agency of a task.", "Số liệu không nêu cơ quan chủ trì nhiệm vụ."];
    }

    private string NoValue()
    {
        var known = review.Dataset.Observations.All().Where(o => o.Observation.Value is not null).Select(o => o.Observation.Published ?? o.Observation.Period.End);
        return Earliest(known) is { } first
            ? _say[$"No value was published on or before {Day}; the earliest is of {first}.", $"Đến hết {Day} chưa có số liệu nào được công bố; sớm nhất là ngày {first}."]
            : _say["The data hold no series.", "Không có chuỗi số liệu."];
    }

    private string NoTargetWithoutData()
    {
        if (review.Dataset.Targets.IsEmpty) return _say["The data hold no target.", "Số liệu không có mục tiêu."];
        if (review.Targets.Any(target => target.SupersededBy is null)) return _say["Every target in force has at least one value.", "Mọi mục tiêu còn hiệu lực đều có ít nhất một số liệu."];
        return Earliest(review.Dataset.Targets.Select(target => target.Declared).OfType<LocalDate>()) is { } first
            ? _say[$"No target was in force on {Day}; the first was declared on {first}.", $"Ngày {Day} chưa có mục tiêu nào có hiệu lực; mục tiêu đầu tiên được công bố ngày {first}."]
            : _say[$"No target was in force on {Day}.", $"Ngày {Day} không có mục tiêu nào có hiệu lực."];
    }

    private string NoVerification() => review.Dataset.Plans.All(plan => plan.Tasks.IsEmpty)
        ? _say["The data do not say who stands behind a completion.", "Số liệu không nêu ai xác nhận việc hoàn thành."]
        : _say[$"No task was reported completed by {Day}.", $"Đến {Day} chưa có nhiệm vụ nào được báo cáo hoàn thành."];

    /// <summary>The first day after the day of the review; null when there is none.</summary>
    private string? Earliest(IEnumerable<LocalDate> days)
    {
        LocalDate? first = null;
        foreach (var day in days)
        {
            if (day > review.AsOf && !(day >= first)) first = day;
        }

        return first?.ToIso();
    }
}
