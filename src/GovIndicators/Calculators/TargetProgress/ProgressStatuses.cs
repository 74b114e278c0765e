namespace GovIndicators.Calculators;

/// <summary>The stable code and the names of each status, and when two of them contradict each other.</summary>
public static class ProgressStatuses
{
    extension(ProgressStatus status)
    {
        /// <summary>The stable code, such as on-track.</summary>
        public string Code => Entry(status).Code;

        /// <summary>The status in the words of a language.</summary>
        public string ToText(Language language) => language == Language.Vietnamese ? Entry(status).Vietnamese : Entry(status).English;

        /// <summary>True unless both methods have an answer and the answers exclude each other.</summary>
        /// <remarks>A method that has no answer contradicts nobody; "progressing" contradicts only what is not between limited progress and on track.</remarks>
        public bool AgreesWith(ProgressStatus other) =>
            status == other
            || status == ProgressStatus.NotAssessable
            || other == ProgressStatus.NotAssessable
            || (status == ProgressStatus.Progressing && IsForward(other))
            || (other == ProgressStatus.Progressing && IsForward(status));
    }

    private static bool IsForward(ProgressStatus status) => status is >= ProgressStatus.Limited and <= ProgressStatus.OnTrack;

    private static (string Code, string English, string Vietnamese) Entry(ProgressStatus status) => status switch
    {
        ProgressStatus.NotAssessable => ("not-assessable", "Cannot be assessed", "Không đánh giá được"),
        ProgressStatus.Deteriorating => ("deteriorating", "Moving away from the target", "Đi ngược mục tiêu"),
        ProgressStatus.Missed => ("missed", "Target missed", "Không đạt mục tiêu"),
        ProgressStatus.Limited => ("limited", "Limited progress", "Tiến độ hạn chế"),
        ProgressStatus.Progressing => ("progressing", "Closer to the target", "Gần mục tiêu hơn"),
        ProgressStatus.NeedsAcceleration => ("needs-acceleration", "Progress, but acceleration is needed", "Có tiến bộ, cần đẩy nhanh"),
        ProgressStatus.OnTrack => ("on-track", "On track", "Đúng tiến độ"),
        ProgressStatus.Achieved => ("achieved", "Target achieved", "Đạt mục tiêu"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Expected one of the named statuses."),
    };
}
