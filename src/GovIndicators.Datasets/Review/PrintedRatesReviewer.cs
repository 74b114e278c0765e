using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Holds the rates that reports printed of plans against the counts that they printed of the same plan and day.</summary>
internal static class PrintedRatesReviewer
{
    internal static ImmutableArray<PrintedRateCheck> Review(GovDataset dataset, LocalDate asOf, bool explain)
    {
        var checks = ImmutableArray.CreateBuilder<PrintedRateCheck>();
        foreach (var figure in dataset.Figures)
        {
            if (figure.Published > asOf || figure.Figure.Unit != Unit.Percent || RateWord.Find(figure.Indicator, out var subject) is not { } rate) continue;
            var (tally, why) = (TallyBeside(dataset, figure, subject, asOf), explain ? new Explanation() : null);
            checks.Add(PrintedRateCheck.Of(figure, tally is null ? null : rate.Of(tally, why)) with { Why = tally is null ? null : why });
        }

        return checks.DrainToImmutable();
    }

    /// <summary>The last tally of the same plan or group and of the same day; null when no report gave one.</summary>
    private static TaskTally? TallyBeside(GovDataset dataset, PublishedFigure figure, TallySubject subject, LocalDate asOf) =>
        (from plan in dataset.Plans
         from report in plan.Reported
         where (report.Group is null ? plan.Code : $"{plan.Code}/{report.Group}") == figure.Subject
             && report.Subject == subject && report.ReferenceDate == figure.ReferenceDate && report.Published <= asOf
         orderby report.Published
         select report.Tally).LastOrDefault();
}
