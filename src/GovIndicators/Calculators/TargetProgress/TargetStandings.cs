namespace GovIndicators.Calculators;

/// <summary>The stable code and the names of each standing.</summary>
public static class TargetStandings
{
    /// <summary>Every standing, the best first.</summary>
    public static IReadOnlyList<TargetStanding> Values { get; } =
        [TargetStanding.Met, TargetStanding.OnTrack, TargetStanding.Behind, TargetStanding.NotAssessable, TargetStanding.WithoutData];

    extension(TargetStanding standing)
    {
        /// <summary>The stable code, such as without-data.</summary>
        public string Code => Entry(standing).Code;

        /// <summary>The standing in the words of a language.</summary>
        public string ToText(Language language) => language == Language.Vietnamese ? Entry(standing).Vietnamese : Entry(standing).English;
    }

    /// <summary>What a status counts as; null stands for an agency without a value.</summary>
    internal static TargetStanding Of(ProgressStatus? status) => status switch
    {
        null => TargetStanding.WithoutData,
        ProgressStatus.Achieved => TargetStanding.Met,
        ProgressStatus.OnTrack => TargetStanding.OnTrack,
        ProgressStatus.Deteriorating or ProgressStatus.Missed or ProgressStatus.Limited or ProgressStatus.NeedsAcceleration => TargetStanding.Behind,

        // Closer than at the baseline: the method that says so does not look at the time.
        ProgressStatus.Progressing or ProgressStatus.NotAssessable => TargetStanding.NotAssessable,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Expected one of the named statuses."),
    };

    private static (string Code, string English, string Vietnamese) Entry(TargetStanding standing) => standing switch
    {
        TargetStanding.Met => ("met", "Target met", "Đạt mục tiêu"),
        TargetStanding.OnTrack => ("on-track", "On track", "Đúng tiến độ"),
        TargetStanding.Behind => ("behind", "Behind", "Chậm tiến độ"),
        TargetStanding.NotAssessable => ("not-assessable", "Cannot be assessed", "Không đánh giá được"),
        TargetStanding.WithoutData => ("without-data", "Without data", "Chưa có số liệu"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Expected one of the named standings."),
    };
}
