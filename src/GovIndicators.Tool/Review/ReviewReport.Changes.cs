using GovIndicators.Datasets;

namespace GovIndicators.Tool;

internal sealed partial class ReviewReport
{
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
        foreach (var change in review.Changes)
        {
            section.Table.Add(
                change.On.ToIso(),
                KindOf(change.Kind),
                AboutOf(change),
                change.BeforeInWords?.In(language) ?? change.Before ?? "–",
                change.AfterInWords?.In(language) ?? change.After);
        }
    }

    /// <summary>A task or target has a code by which its document is cited; of the rest the name says it all.</summary>
    private string AboutOf(ReviewChange change) => (change.Kind, change.About) switch
    {
        (_, null) => change.Subject,
        (ReviewChangeKind.FigurePublished or ReviewChangeKind.ObservationRevised or ReviewChangeKind.SeriesExtended or ReviewChangeKind.TallyPublished or ReviewChangeKind.AgencyChanged, { } about) => about.In(language),
        (_, { } about) => $"{change.Subject} {about.In(language)}",
    };

    private string KindOf(ReviewChangeKind kind) => kind switch
    {
        ReviewChangeKind.FigurePublished => _say["figure published", "công bố số liệu"],
        ReviewChangeKind.ObservationRevised => _say["value revised", "điều chỉnh số liệu"],
        ReviewChangeKind.TallyPublished => _say["tally published", "công bố số đếm"],
        ReviewChangeKind.StatusChanged => _say["status changed", "đổi trạng thái"],
        ReviewChangeKind.DueDateMoved => _say["due date moved", "đổi thời hạn"],
        ReviewChangeKind.LeadsChanged => _say["leads changed", "đổi cơ quan chủ trì"],
        ReviewChangeKind.AgencyChanged => _say["agency changed", "thay đổi cơ quan"],
        ReviewChangeKind.SeriesExtended => _say["new values", "số liệu kỳ mới"],
        ReviewChangeKind.VerificationChanged => _say["verification", "xác minh"],
        ReviewChangeKind.MilestoneCompleted => _say["milestone completed", "hoàn thành mốc công việc"],
        ReviewChangeKind.TargetDeclared => _say["target declared", "công bố mục tiêu"],
        ReviewChangeKind.TargetSuperseded => _say["target superseded", "thay thế mục tiêu"],
        _ => kind.ToString(),
    };
}
