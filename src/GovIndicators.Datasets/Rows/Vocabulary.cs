using System.Text;

namespace GovIndicators.Datasets;

/// <summary>The words of a closed set as files hold them, for the reader, the writer and the schema.</summary>
internal sealed class Vocabulary<T>
{
    private readonly (string Word, byte[] Utf8, T Value)[] _entries;

    internal Vocabulary(string what, params (string Word, T Value)[] entries)
    {
        What = what;
        _entries = [.. entries.Select(e => (e.Word, Encoding.UTF8.GetBytes(e.Word), e.Value))];
        Words = [.. entries.Select(e => e.Word)];
        Kind = CellKind.OneOf(Words);
    }

    /// <summary>How a message calls such a word: status.</summary>
    internal string What { get; }

    internal IReadOnlyList<string> Words { get; }

    internal CellKind Kind { get; }

    internal bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        foreach (var entry in _entries)
        {
            if (!text.SequenceEqual(entry.Utf8)) continue;
            value = entry.Value;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>The word of a value; the first where there are several.</summary>
    internal string WordOf(T value)
    {
        foreach (var entry in _entries)
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value)) return entry.Word;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a {What} that has a word.");
    }
}

/// <summary>Every closed set that files hold.</summary>
internal static class Vocabularies
{
    internal static Vocabulary<Language> Languages { get; } = new("language", ("vi", Language.Vietnamese), ("en", Language.English));

    internal static Vocabulary<SuccessionKind> Successions { get; } = Of("kind of succession", Enum.GetValues<SuccessionKind>(), k => k.ToCode());

    internal static Vocabulary<Measure> Measures { get; } =
        Of("measure", [Measure.Flow, Measure.Stock, Measure.Rate, Measure.Index, Measure.DistinctCount, Measure.Ordinal], m => m.Code);

    internal static Vocabulary<Hedge> Hedges { get; } = Of("hedge", Enum.GetValues<Hedge>(), h => h.Code);

    internal static Vocabulary<Accumulation> Accumulations { get; } = Of("accumulation", Enum.GetValues<Accumulation>(), a => a.ToCode());

    internal static Vocabulary<ObservationStatus> ObservationStatuses { get; } = Of("status of an observation", Enum.GetValues<ObservationStatus>(), s => $"{s.Letter}");

    internal static Vocabulary<TargetComparison> Comparisons { get; } = Of("comparison", Enum.GetValues<TargetComparison>(), c => c.Code);

    internal static Vocabulary<Trajectory> Trajectories { get; } = Of("trajectory", [Trajectory.None, Trajectory.Linear, Trajectory.Geometric], t => t.Code);

    internal static Vocabulary<PlanTaskStatus> TaskStatuses { get; } = Of("status of a task", Enum.GetValues<PlanTaskStatus>(), s => s.Code);

    internal static Vocabulary<PlanTaskKind> TaskKinds { get; } = new("kind of task", ("one-off", PlanTaskKind.OneOff), ("regular", PlanTaskKind.Regular));

    internal static Vocabulary<Verification> Verifications { get; } =
        new("verification", ("not-stated", Verification.NotStated), ("self-reported", Verification.SelfReported), ("verified", Verification.Verified));

    internal static Vocabulary<PlanLevel> PlanLevels { get; } = new(
        "level of a plan",
        ("unspecified", PlanLevel.Unspecified),
        ("strategy", PlanLevel.Strategy),
        ("programme", PlanLevel.Programme),
        ("five-year-plan", PlanLevel.FiveYearPlan),
        ("yearly-plan", PlanLevel.YearlyPlan));

    internal static Vocabulary<TallySubject> TallySubjects { get; } = new("subject of a tally", ("tasks", TallySubject.Tasks), ("targets", TallySubject.Targets));

    private static Vocabulary<T> Of<T>(string what, IEnumerable<T> values, Func<T, string> word) => new(what, [.. values.Select(v => (word(v), v))]);
}
