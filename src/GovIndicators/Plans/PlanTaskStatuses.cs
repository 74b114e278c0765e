namespace GovIndicators;

/// <summary>The code and the words of each task status.</summary>
public static class PlanTaskStatuses
{
    extension(PlanTaskStatus status)
    {
        /// <summary>The word used in files: not-reported, not-started, in-progress, basically-completed, completed, cancelled.</summary>
        public string Code => Entry(status).Code;

        /// <summary>The status in words.</summary>
        public string ToText(Language language) => language == Language.Vietnamese ? Entry(status).Vietnamese : Entry(status).English;
    }

    /// <summary>Reads the word used in files, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PlanTaskStatus status)
    {
        for (status = PlanTaskStatus.NotReported; status <= PlanTaskStatus.Cancelled; status++)
        {
            if (text.SequenceEqual(Entry(status).Code)) return true;
        }

        status = PlanTaskStatus.NotReported;
        return false;
    }

    private static (string Code, string English, string Vietnamese) Entry(PlanTaskStatus status) => status switch
    {
        PlanTaskStatus.NotReported => ("not-reported", "not reported", "chưa báo cáo"),
        PlanTaskStatus.NotStarted => ("not-started", "not started", "chưa triển khai"),
        PlanTaskStatus.InProgress => ("in-progress", "in progress", "đang thực hiện"),
        PlanTaskStatus.BasicallyCompleted => ("basically-completed", "basically completed", "cơ bản hoàn thành"),
        PlanTaskStatus.Completed => ("completed", "completed", "hoàn thành"),
        PlanTaskStatus.Cancelled => ("cancelled", "cancelled", "đã hủy"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Expected one of the named statuses."),
    };
}
