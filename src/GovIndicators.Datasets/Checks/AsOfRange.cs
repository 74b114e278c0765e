using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>The days as of which a dataset can be read: every period of every frequency that holds one of them exists.</summary>
internal static class AsOfRange
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    /// <summary>What is wrong with a day, or null when nothing is.</summary>
    internal static string? ComplaintAbout(LocalDate asOf) => IsOutside(asOf)
        ? $"The dataset is read as of {asOf.ToIso()}; expected a day from {First.ToIso()} to {Last.ToIso()}."
        : null;

    /// <summary>The day itself, when a dataset can be read as of it; null is no day, and stays so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It cannot.</exception>
    internal static LocalDate? Checked(LocalDate? value) => value is { } day && IsOutside(day)
        ? throw new ArgumentOutOfRangeException(nameof(value), day.ToIso(), $"The day is {day.ToIso()}; expected one from {First.ToIso()} to {Last.ToIso()}.")
        : value;

    private static bool IsOutside(LocalDate day) => day < First || day > Last;
}
