using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

internal sealed partial class ReviewReport
{
    private void Indicators(Report report)
    {
        var section = report.Add(_say["Indicators", "Chỉ tiêu"]);
        if (review.Indicators.IsEmpty)
        {
            section.Before.Add(_say["The data hold no series.", "Không có chuỗi số liệu."]);
            return;
        }

        section.Table = new(
            _say["Indicator", "Chỉ tiêu"],
            _say["Period", "Kỳ"],
            new(_say["Value", "Giá trị"], IsNumber: true),
            new(_say["Difference", "Chênh lệch"], IsNumber: true),
            new(_say["Relative change", "Mức tăng tương đối"], IsNumber: true),
            new(_say["Fold", "Số lần"], IsNumber: true),
            new(_say["A year", "Mỗi năm"], IsNumber: true),
            _say["Beware", "Lưu ý"]);
        var named = ManyAgencies();
        foreach (var indicator in review.Indicators) Add(section, indicator, named);
        section.After.Add(_say[
            "Each row is set against the row above it of the same indicator and producer.",
            "Mỗi dòng được so với dòng trên của cùng chỉ tiêu và cùng đơn vị công bố."]);
    }

    private void Add(ReportSection section, IndicatorReview indicator, bool named)
    {
        var title = named ? $"{indicator.Indicator.Name.In(language)}, {indicator.Agency.Name.In(language)}" : indicator.Indicator.Name.In(language);
        for (var i = 0; i < indicator.Points.Length; i++)
        {
            var point = indicator.Points[i];
            var period = point.Period.ToText(language, point.Series.Key.Accumulation);
            if (i == 0)
            {
                section.Table!.Add(title, period, ValueOf(point), "", "", "", "", "");
                continue;
            }

            var (growth, why) = indicator.Changes[i - 1];
            var isPercent = indicator.Indicator.Unit == Unit.Percent;
            section.Table!.Add(
                "",
                period,
                ValueOf(point),
                Texts.Answer(_say, growth.Difference, isPercent ? _say[" pp", " điểm %"] : ""),
                Texts.Answer(_say, growth.PercentChange, "%"),
                Texts.Answer(_say, growth.FoldChange, "", signed: false),
                Texts.Answer(_say, growth.CompoundAnnual, "%"),
                string.Join("; ", growth.Caveats.Select(c => c.ToText(language).TrimEnd('.'))));
            if (why is not null) section.After.AddRange(Lines(why));
        }

        var producer = indicator.Producer.Length > 0 ? indicator.Producer : indicator.Indicator.Producer;
        if (producer is not null) section.After.Add($"{title}: {_say["producer", "đơn vị công bố"]} {producer}{SourcesOf(indicator)}.");
        if (!indicator.Rivals.IsEmpty)
        {
            section.After.Add(_say[
                $"{title}: also published by {string.Join(", ", indicator.Rivals)}; the lines are not mixed.",
                $"{title}: còn được {string.Join(", ", indicator.Rivals)} công bố; các chuỗi không trộn lẫn."]);
        }

        foreach (var refused in indicator.Changes.Where(c => c.Growth.PercentChange.Reason is NoAnswer.UnlikeCoverage or NoAnswer.BreakInSeries))
        {
            section.After.Add(_say[
                $"{title}, {PeriodOf(refused.Growth.To)} against {PeriodOf(refused.Growth.From)}: only the difference is given ({refused.Growth.PercentChange.Reason.Code}; {refused.Growth.To.Coverage.ToString(language)} against {refused.Growth.From.Coverage.ToString(language)}).",
                $"{title}, {PeriodOf(refused.Growth.To)} so với {PeriodOf(refused.Growth.From)}: chỉ nêu chênh lệch ({refused.Growth.PercentChange.Reason.ToText(language).TrimEnd('.')}; {refused.Growth.To.Coverage.ToString(language)} so với {refused.Growth.From.Coverage.ToString(language)})."]);
        }
    }

    private static string SourcesOf(IndicatorReview indicator)
    {
        var sources = indicator.Points.Select(p => p.Observation.Source).OfType<Citation>().Distinct().Select(s => s.ToString()).ToList();
        return sources.Count == 0 ? "" : $"; {string.Join("; ", sources)}";
    }

    private string PeriodOf(SeriesPoint point) => point.Period.ToText(language, point.Series.Key.Accumulation);

    private string ValueOf(SeriesPoint point)
    {
        if (point.Observation.Parts is { Percent: not null } parts) return parts.ToString(language);
        if (point.Observation.Figure is { } figure) return figure.Text.Length > 0 ? figure.Text : figure.ToString(language);
        var unit = point.Series.Indicator.Unit;
        var number = _say.Numbers.Write(point.Value ?? 0, 6);
        return unit == Unit.Percent ? number + "%" : number;
    }

    private bool ManyAgencies() => review.Indicators.Select(i => i.Agency.Code).Distinct().Skip(1).Any();

    private void DerivedWholes(Report report)
    {
        var section = report.Add(_say["Wholes that follow from a part and a percent", "Tổng số suy ra từ phần và tỷ lệ"]);
        if (review.DerivedWholes.IsEmpty)
        {
            section.Before.Add(_say["No printed percent names its part without its whole.", "Không có tỷ lệ nào nêu phần mà thiếu tổng số."]);
            return;
        }

        section.Table = new(
            _say["Figure", "Số liệu"],
            _say["Printed", "Đã in"],
            _say["If the percent was", "Nếu tỷ lệ được"],
            new(_say["The whole lies in", "Tổng số nằm trong"], IsNumber: true));
        foreach (var derived in review.DerivedWholes)
        {
            var whole = derived.WholeNumbers is var (first, last)
                ? $"{Texts.Count(_say, first)} {_say["to", "đến"]} {Texts.Count(_say, last)}"
                : Texts.Between(_say, derived.Bounds, "");
            section.Table.Add(
                NameOf(derived.Percent),
                $"{derived.Part.Figure.Text} = {derived.Percent.Figure.Text}",
                Texts.Mode(_say, derived.Mode),
                whole);
        }
    }

    private string NameOf(PublishedFigure figure) =>
        IndicatorCode.TryParse(figure.Indicator, out var code) && review.Dataset.Indicators.TryGetValue(code, out var indicator)
            ? indicator.Name.In(language)
            : $"{figure.Subject}: {figure.Indicator}";
}
