using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Shows the targets that several agencies have for the same indicator, agency by agency and rolled up.</summary>
internal static class TargetGroups
{
    internal static void AddTo(Report report, Say say, ProgressQuestion question, IReadOnlyList<TargetGroupReview> groups)
    {
        foreach (var group in groups)
        {
            var tally = group.ByAgency.Total;
            var section = report.Add(say[
                $"{group.Indicator.Name.In(say.Language)}, {group.Due.ToText(say.Language)}: by agency",
                $"{group.Indicator.Name.In(say.Language)}, {group.Due.ToText(say.Language)}: theo cơ quan"]);
            section.Before.Add(say[
                $"{Texts.Count(say, tally.Agencies)} agencies have a target; reported: {tally.Coverage.ToString(say.Language)}.",
                $"{Texts.Count(say, tally.Agencies)} cơ quan có mục tiêu; có số liệu: {tally.Coverage.ToString(say.Language)}."]);
            section.Before.Add(string.Join("; ", TargetStandings.Values.Select(standing => $"{standing.ToText(say.Language)}: {tally.ShareOf(standing).ToString(say.Language)}")) + ".");
            section.Table = TableOf(say, group);
            foreach (var left in group.ByAgency.LeftOut)
            {
                section.After.Add($"{left.Target.Code}: {AgencyTexts.NameOn(say, question.Dataset.Agencies[left.Target.Agency], question.AsOf)}.");
            }

            foreach (var other in group.NotCounted)
            {
                section.After.Add(say[
                    $"{other.Code}: not counted, {question.Dataset.Agencies[other.Agency].Name.In(say.Language)} has a later target of the same date.",
                    $"{other.Code}: không tính, {question.Dataset.Agencies[other.Agency].Name.In(say.Language)} có mục tiêu mới hơn cùng thời hạn."]);
            }
        }
    }

    internal static IEnumerable<ReviewRow> Rows(IEnumerable<TargetGroupReview> groups) =>
        from grouped in groups
        from agency in grouped.ByAgency.Agencies
        from standing in TargetStandings.Values
        let share = agency.WithBelow.ShareOf(standing)
        select new ReviewRow("target-roll-up", grouped.Indicator.Code.Text, $"agencies.{standing.Code}")
        {
            Part = agency.Agency.Code.Text,
            Period = grouped.Due.ToString(),
            Value = agency.WithBelow[standing],
            Numerator = share.Numerator,
            Denominator = share.Denominator,
            Unit = Unit.Count.Code,
            Text = agency.Own?.Standing.Code ?? "",
        };

    private static ReportTable TableOf(Say say, TargetGroupReview group)
    {
        var table = new ReportTable(
        [
            say["Agency", "Cơ quan"],
            say["Its own target", "Mục tiêu của cơ quan"],
            new(say["With those below", "Gồm cấp dưới"], IsNumber: true),
            .. TargetStandings.Values.Select(standing => new ReportColumn(standing.ToText(say.Language), IsNumber: true)),
        ]);
        foreach (var agency in group.ByAgency.Agencies)
        {
            table.Add(
            [
                Texts.Indented(agency.Depth, agency.Agency.Name.In(say.Language)),
                agency.Own is { } own ? new ReportCell(own.Standing.ToText(say.Language), ToneOf(own.Standing)) : new ReportCell("–", Tone.Muted),
                Texts.Count(say, agency.WithBelow.Agencies),
                .. TargetStandings.Values.Select(standing => (ReportCell)Texts.Count(say, agency.WithBelow[standing])),
            ]);
        }

        return table;
    }

    private static Tone ToneOf(TargetStanding standing) => standing switch
    {
        TargetStanding.Met or TargetStanding.OnTrack => Tone.Good,
        TargetStanding.Behind => Tone.Bad,
        _ => Tone.Muted,
    };
}
