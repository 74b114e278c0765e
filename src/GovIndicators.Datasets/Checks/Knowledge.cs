using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>As-of is knowledge: what speaks of a day can not have been published before it.</summary>
internal static class Knowledge
{
    /// <summary>What is wrong with a day of publication, or null when nothing is; a forecast may be published before the day that it speaks of.</summary>
    internal static string? ComplaintAbout(LocalDate? published, LocalDate? reference, string what) => published < reference
        ? $"{what} speaks of {reference.ToIso()}, and was published on {published.ToIso()}, before that day; correct one of them."
        : null;

    /// <summary>The same for a day of publication that follows from the source or from printed figures.</summary>
    internal static string? ComplaintAboutDerived(LocalDate? published, LocalDate? reference, string what) => published < reference
        ? $"{what} speaks of {reference.ToIso()}, and what it was read from was published by {published.ToIso()}, before that day; correct one of them, or say when it was published."
        : null;

    /// <summary>The later of two days, of which either may not be known.</summary>
    internal static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;
}
