using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>An agency from which something was expected and did not come.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Tasks">The tasks it leads on which nothing was ever reported, as plan and task code.</param>
/// <param name="Indicators">The indicators for which other agencies have a later value than it has.</param>
/// <param name="LastReport">The day of its last report on any task; null when there is none.</param>
public sealed record SilentAgency(Agency Agency, ImmutableArray<string> Tasks, ImmutableArray<IndicatorCode> Indicators, LocalDate? LastReport)
{
    /// <summary>The open tasks it leads whose last report is older than <see cref="ReviewOptions.ReportedWithinDays"/>, as plan and task code.</summary>
    public ImmutableArray<string> OutdatedTasks { get; init; } = [];

    /// <summary>The indicators that at least half of the agencies of its kind under the same parent have, and of which it never gave a value.</summary>
    public ImmutableArray<IndicatorCode> MissingIndicators { get; init; } = [];

    /// <summary>The agency, and what did not come.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Agency.Code}: {Tasks.Length} tasks never reported, {OutdatedTasks.Length} long ago; {Indicators.Length} indicators behind, {MissingIndicators.Length} missing");
}
