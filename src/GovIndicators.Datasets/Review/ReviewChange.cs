using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Datasets;

/// <summary>Something that became known between two days.</summary>
/// <param name="Kind">What kind of news it is.</param>
/// <param name="On">The day on which it became known.</param>
/// <param name="Subject">What it is about: a figure, a plan, a task or an agency, by its code.</param>
/// <param name="Before">How it was before; null where there was nothing.</param>
/// <param name="After">How it is now.</param>
public sealed record ReviewChange(ReviewChangeKind Kind, LocalDate On, string Subject, string? Before, string After)
{
    /// <summary>The day, what it is about, and how it was and is.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(On)} {Subject}: {(Before is null ? "" : Before + " to ")}{After}";
}
