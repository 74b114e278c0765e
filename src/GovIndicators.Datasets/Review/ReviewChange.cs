using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Datasets;

/// <summary>Something that stands otherwise on the later of two days than on the earlier, as far as was known on each.</summary>
/// <param name="Kind">What kind of news it is.</param>
/// <param name="On">The day on which it became known.</param>
/// <param name="Subject">What it is about: a figure, a series, a plan, a task, a target or an agency, by its code.</param>
/// <param name="Before">How it stood on the earlier day, in codes and numbers; null where there was nothing.</param>
/// <param name="After">How it stands on the later day, in codes and numbers.</param>
public sealed record ReviewChange(ReviewChangeKind Kind, LocalDate On, string Subject, string? Before, string After)
{
    /// <summary>What it is about, in words; null where there is only the code.</summary>
    public Name? About { get; init; }

    /// <summary>How it stood on the earlier day, in words; null where there was nothing, or the codes are all there is to say.</summary>
    public Name? BeforeInWords { get; init; }

    /// <summary>How it stands on the later day, in words; null where the codes are all there is to say.</summary>
    public Name? AfterInWords { get; init; }

    /// <summary>The day, what it is about, and how it was and is.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(On)} {Subject}: {(Before is null ? "" : Before + " to ")}{After}";
}
