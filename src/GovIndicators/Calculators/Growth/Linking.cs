using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>Bringing index numbers to one base and joining parts of a series.</summary>
/// <remarks>
/// Growth is computed from exact index numbers, never from rounded ones, and is the same before and after. Levels of linked and chained
/// series do not add. Formulas, worked examples and sources: docs/formulas/linking.md.
/// </remarks>
public static partial class Linking
{
    /// <summary>The index numbers on a new base: level index / index in the base period.</summary>
    /// <param name="index">Index numbers at equal steps; null where nothing was reported.</param>
    /// <param name="newBaseAt">The place of the new base period, from 0.</param>
    /// <param name="level">The level in the new base period; above zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// As many index numbers, exactly the level in the base period. Null when the base period was not reported
    /// (<see cref="NoAnswer.NotReported"/>), is zero (<see cref="NoAnswer.ZeroBase"/>) or negative (<see cref="NoAnswer.NegativeBase"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, there is no such place, or the level is not above zero.</exception>
    [Formula("linking.rebase")]
    public static double?[]? Rebase(ReadOnlySpan<double?> index, int newBaseAt, double level = 100, Explanation? why = null)
    {
        Require.Finite(level);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(level);
        if ((uint)newBaseAt >= (uint)index.Length) throw NoSuchPlace(newBaseAt, index.Length);
        why = why.Begin("linking.rebase").GivenList("index", index).Given("new-base-at", newBaseAt).Given("level", level);
        var packed = Absence.Pack(index);
        var newBase = packed[newBaseAt];
        if (double.IsNaN(newBase)) return why.Nothing<double?[]>(NoAnswer.NotReported);
        if (newBase <= 0) return why.Nothing<double?[]>(newBase == 0 ? NoAnswer.ZeroBase : NoAnswer.NegativeBase);
        var rebased = Absence.Room(packed.Length);
        RunningKernels.Scale(packed, level, newBase, rebased);
        // Multiplying and dividing by the same number may miss the level by its last digit.
        rebased[newBaseAt] = level;
        return why.Result(Absence.Unpack(rebased));
    }

    /// <summary>Two overlapping parts of a series joined into one, the level of one brought to that of the other.</summary>
    /// <param name="earlier">The earlier part at equal steps; null where nothing was reported.</param>
    /// <param name="later">The later part, at the same steps; it reaches at least as far as the earlier.</param>
    /// <param name="laterStart">The place, counted from 0 at the first value of the earlier part, where the later part begins.</param>
    /// <param name="rule">How the overlap gives the ratio.</param>
    /// <param name="level">Which part keeps its own level.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// One series from the first value of the earlier part to the last of the later; growth inside each part is kept. Null when no period
    /// is reported by both (<see cref="NoAnswer.NoOverlap"/>), the named place lacks a value (<see cref="NoAnswer.NotReported"/>), or a
    /// level that links is not above zero (<see cref="NoAnswer.NotPositive"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, the place is negative, or the level is not one of the named values.</exception>
    /// <exception cref="ArgumentException">The later part ends before the earlier.</exception>
    [Formula("linking.splice")]
    public static double?[]? Splice(
        ReadOnlySpan<double?> earlier,
        ReadOnlySpan<double?> later,
        int laterStart,
        SpliceRule rule,
        SpliceLevel level = SpliceLevel.Later,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentOutOfRangeException.ThrowIfNegative(laterStart);
        if (level is not (SpliceLevel.Later or SpliceLevel.Earlier)) throw new ArgumentOutOfRangeException(nameof(level), level, "Expected Later or Earlier.");
        if ((long)laterStart + later.Length < earlier.Length) throw LaterEndsFirst(earlier.Length, laterStart, later.Length);
        why = why.Begin("linking.splice", GrowthSources.Splicing)
            .GivenList("earlier", earlier).GivenList("later", later).Given("later-start", laterStart).Given("rule", rule).Given("level", level);
        var (old, young) = (Absence.Pack(earlier), Absence.Pack(later));
        if (laterStart >= old.Length) return why.Nothing<double?[]>(NoAnswer.NoOverlap, GiveACommonPeriod);
        var reason = rule.Link(old.AsSpan(laterStart), young.AsSpan(0, old.Length - laterStart), laterStart, out var link);
        if (reason is not NoAnswer.None) return why.Nothing<double?[]>(reason);
        why.Step("earlier-level", link.Earlier).Step("later-level", link.Later);
        var spliced = Absence.Room(laterStart + young.Length);
        var seam = laterStart + link.Place;
        old.AsSpan(0, seam).CopyTo(spliced);
        young.AsSpan(link.Place).CopyTo(spliced.AsSpan(seam));
        if (level is SpliceLevel.Later) RunningKernels.Scale(old.AsSpan(0, seam), link.Later, link.Earlier, spliced.AsSpan(0, seam));
        else RunningKernels.Scale(young.AsSpan(link.Place), link.Earlier, link.Later, spliced.AsSpan(seam));
        return why.Result(Absence.Unpack(spliced));
    }

    /// <summary>The level that links from period to period lead to: start times all folds up to each period.</summary>
    /// <param name="folds">How many times the period before each period is; null where nothing was reported.</param>
    /// <param name="start">The level before the first fold.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>As many levels as folds; null from a fold that was not reported on, and where a level is too large for a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, or a fold is negative.</exception>
    [Formula("linking.chain")]
    public static double?[] Chain(ReadOnlySpan<double?> folds, double start = 100, Explanation? why = null)
    {
        Require.Finite(start);
        foreach (var fold in folds) ArgumentOutOfRangeException.ThrowIfNegative(fold ?? 0, nameof(folds));
        why = why.Begin("linking.chain").GivenList("folds", folds).Given("start", start);
        var packed = Absence.Pack(folds);
        var levels = Absence.Room(packed.Length);
        RunningKernels.Product(packed, start, levels);
        return why.Result(Absence.Unpack(levels));
    }

    private static ArgumentOutOfRangeException NoSuchPlace(int newBaseAt, int length) => new(
        nameof(newBaseAt),
        newBaseAt,
        string.Create(CultureInfo.InvariantCulture, $"Place {newBaseAt} does not exist among {length} index numbers; expected 0 to {length - 1}."));

    private static ArgumentException LaterEndsFirst(int earlier, int laterStart, int later) => new(
        string.Create(CultureInfo.InvariantCulture, $"The later part ends at place {(long)laterStart + later - 1}, before the earlier, which ends at {earlier - 1}; expected it to reach as far."),
        nameof(later));
}
