namespace GovIndicators.Datasets;

/// <summary>Every closed set that files hold.</summary>
internal static class Vocabularies
{
    internal static Vocabulary<Language> Languages { get; } = new("language", ["vi", "en"], [Language.Vietnamese, Language.English]);

    internal static Vocabulary<SuccessionKind> Successions { get; } = Of("kind of succession", Enum.GetValues<SuccessionKind>(), k => k.ToCode());

    internal static Vocabulary<Measure> Measures { get; } =
        Of("measure", [Measure.Flow, Measure.Stock, Measure.Rate, Measure.Index, Measure.DistinctCount, Measure.Ordinal], m => m.Code);

    internal static Vocabulary<Hedge> Hedges { get; } = Of("hedge", Enum.GetValues<Hedge>(), h => h.Code);

    internal static Vocabulary<Accumulation> Accumulations { get; } = Of("accumulation", Enum.GetValues<Accumulation>(), a => a.ToCode());

    internal static Vocabulary<ObservationStatus> ObservationStatuses { get; } = Of("status of an observation", Enum.GetValues<ObservationStatus>(), s => $"{s.Letter}");

    internal static Vocabulary<TargetComparison> Comparisons { get; } = Of("comparison", Enum.GetValues<TargetComparison>(), c => c.Code);

    internal static Vocabulary<Trajectory> Trajectories { get; } = Of("trajectory", [Trajectory.None, Trajectory.Linear, Trajectory.Geometric], t => t.Code);

    internal static Vocabulary<PlanTaskStatus> TaskStatuses { get; } = Of("status of a task", Enum.GetValues<PlanTaskStatus>(), s => s.Code);

    internal static Vocabulary<PlanTaskKind> TaskKinds { get; } = new("kind of task", ["one-off", "regular"], [PlanTaskKind.OneOff, PlanTaskKind.Regular]);

    internal static Vocabulary<Verification> Verifications { get; } = new(
        "verification",
        ["not-stated", "self-reported", "verified"],
        [Verification.NotStated, Verification.SelfReported, Verification.Verified]);

    internal static Vocabulary<PlanLevel> PlanLevels { get; } = new(
        "level of a plan",
        ["unspecified", "strategy", "programme", "five-year-plan", "yearly-plan"],
        [PlanLevel.Unspecified, PlanLevel.Strategy, PlanLevel.Programme, PlanLevel.FiveYearPlan, PlanLevel.YearlyPlan]);

    internal static Vocabulary<TallySubject> TallySubjects { get; } = new("subject of a tally", ["tasks", "targets"], [TallySubject.Tasks, TallySubject.Targets]);

    private static Vocabulary<T> Of<T>(string what, T[] values, Converter<T, string> word) => new(what, Array.ConvertAll(values, word), values);
}
