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
            section.Before.Add(NoValue());
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
            _say["Beware", "Lưu ý"],
            _say["Source", "Nguồn"]);
        var named = ManyAgencies();
        foreach (var indicator in review.Indicators)
        {
            Add(section, indicator, named);
            if (!indicator.Rivals.IsEmpty && IsLastOfItsRivals(indicator)) AddAcross(section, indicator);
        }

        var caveats = Texts.EachOnce(review.Indicators.SelectMany(i => i.Changes).Concat(review.AcrossProducers).Select(change => change.Growth.Caveats));
        foreach (var caveat in caveats) section.After.Add($"{BriefOf(caveat)}: {caveat.ToText(language)}");

        var hidden = review.Indicators.Where(i => i.EarlierPoints > 0).Select(i => $"{TitleOf(i, named)} {Texts.Count(_say, i.EarlierPoints)}").ToList();
        if (hidden.Count > 0)
        {
            section.After.Add(_say[
                $"Only the last {Texts.Count(_say, review.Options.LastPoints)} points of an indicator are shown; --format json and --format csv give all. Earlier ones not shown: {string.Join("; ", hidden)}.",
                $"Mỗi chỉ tiêu chỉ hiện {Texts.Count(_say, review.Options.LastPoints)} kỳ gần nhất; --format json và --format csv cho tất cả. Số kỳ trước đó không hiện: {string.Join("; ", hidden)}."]);
        }

        section.After.Add(_say[
            "Each row is set against the row above it of the same indicator and producer; the lines of two producers are not mixed. A change a year is given from a year on.",
            "Mỗi dòng được so với dòng trên của cùng chỉ tiêu và cùng đơn vị công bố; chuỗi của hai đơn vị không trộn lẫn. Mức tăng mỗi năm chỉ nêu khi đủ một năm."]);
    }

    private void Add(ReportSection section, IndicatorReview indicator, bool named)
    {
        var title = TitleOf(indicator, named);
        for (var i = 0; i < indicator.Points.Length; i++)
        {
            var point = indicator.Points[i];
            var period = PeriodOf(point);
            if (point.Observation.Parts is not null) section.Explain($"{title}, {period}", indicator.ValuesWhy[i], language);
            if (i == 0)
            {
                section.Table!.Add(title, period, ValueOf(point), "", "", "", "", "", SourceOf(point));
            }
            else
            {
                var (growth, why) = indicator.Changes[i - 1];
                Add(section.Table!, "", period, ValueOf(point), growth, SourceOf(point));
                section.Explain($"{title}, {Against(growth)}", why, language);
            }

            foreach (var (growth, why) in indicator.YearOnYear.Where(change => change.Growth.To == point))
            {
                Add(section.Table!, _say["  a year before", "  so với cùng kỳ"], Against(growth), "", growth, "");
                section.Explain($"{title}, {Against(growth)}", why, language);
            }
        }

        foreach (var refused in indicator.Changes.Where(c => c.Growth.PercentChange.Reason is NoAnswer.UnlikeCoverage or NoAnswer.BreakInSeries))
        {
            section.After.Add(_say[
                $"{title}, {PeriodOf(refused.Growth.To)} against {PeriodOf(refused.Growth.From)}: only the difference is given ({refused.Growth.PercentChange.Reason.ToWords(language)}; {refused.Growth.To.Coverage.ToString(language)} against {refused.Growth.From.Coverage.ToString(language)}).",
                $"{title}, {PeriodOf(refused.Growth.To)} so với {PeriodOf(refused.Growth.From)}: chỉ nêu chênh lệch ({refused.Growth.PercentChange.Reason.ToWords(language)}; {refused.Growth.To.Coverage.ToString(language)} so với {refused.Growth.From.Coverage.ToString(language)})."]);
        }
    }

    private string TitleOf(IndicatorReview indicator, bool named) =>
        named ? $"{indicator.Indicator.Name.In(language)}, {indicator.Agency.Name.In(language)}" : indicator.Indicator.Name.In(language);

    private string Against(GrowthComparison growth) => _say[$"{PeriodOf(growth.To)} against {PeriodOf(growth.From)}", $"{PeriodOf(growth.To)} so với {PeriodOf(growth.From)}"];

    private void Add(ReportTable table, string title, string period, string value, GrowthComparison growth, string source) => table.Add(
        title,
        period,
        value,
        Texts.Answer(_say, growth.Difference, growth.To.Series.Indicator.Unit == Unit.Percent ? _say[" pp", " điểm %"] : "", decimals: DecimalsOf(growth)),
        Texts.Answer(_say, growth.PercentChange, "%"),
        Texts.Answer(_say, growth.FoldChange, "", signed: false),
        ReviewRows.SaysThePace(growth) ? Texts.Answer(_say, growth.CompoundAnnual, "%") : "",
        string.Join("; ", growth.Caveats.Select(BriefOf)),
        source);

    /// <summary>As many decimals as both figures were printed with.</summary>
    private static int DecimalsOf(GrowthComparison growth) =>
        growth.From.Observation.Figure is { Scale: 1 } from && growth.To.Observation.Figure is { Scale: 1 } to ? Math.Min(from.Digits, to.Digits) : 0;

    private string BriefOf(Caveat caveat) => caveat.ToWords(language);

    private bool IsLastOfItsRivals(IndicatorReview indicator) =>
        ReferenceEquals(indicator, review.Indicators.Last(i => i.Indicator == indicator.Indicator && ReferenceEquals(i.Agency, indicator.Agency)));

    private void AddAcross(ReportSection section, IndicatorReview indicator)
    {
        foreach (var (growth, why) in review.AcrossProducers.Where(a => a.Growth.To.Series.Indicator == indicator.Indicator && a.Growth.To.Series.Key.Agency == indicator.Agency.Code))
        {
            Add(section.Table!, _say["  across producers", "  giữa các đơn vị công bố"], Against(growth), "", growth, "");
            section.Explain($"{growth.To.Series.Indicator.Name.In(language)}, {Against(growth)}", why, language);
        }
    }

    private string SourceOf(SeriesPoint point)
    {
        var series = point.Series;
        return Mark(series.Key.Producer.Length > 0 ? series.Key.Producer : series.Indicator.Producer, point.Observation.Source);
    }

    /// <summary>The period, and the day of which the value speaks where that is not its end: 17 February is no whole February.</summary>
    private string PeriodOf(SeriesPoint point)
    {
        var period = point.Period.ToText(language, point.Series.Key.Accumulation);
        return point.Observation.ReferenceDate is { } day && day != point.Period.End ? $"{period} ({_say["as of", "đến"]} {day.ToIso()})" : period;
    }

    private string ValueOf(SeriesPoint point)
    {
        if (point.Observation.Parts is { Percent: not null } parts) return parts.ToString(language);
        if (point.Observation.Figure is { } figure) return FigureWords.ValueOf(review.Dataset, figure, language);
        var unit = point.Series.Indicator.Unit;
        var number = _say.Numbers.Write(point.Value ?? 0, 6);
        return unit == Unit.Percent ? number + "%" : number;
    }

    private bool ManyAgencies() => review.Indicators.Any(i => i.Agency.Code != review.Indicators[0].Agency.Code);

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
                FigureWords.IndicatorOf(review.Dataset, derived.Percent.Indicator).In(language),
                $"{FigureWords.ValueOf(review.Dataset, derived.Part.Figure, language)} = {FigureWords.ValueOf(review.Dataset, derived.Percent.Figure, language)}",
                Texts.Mode(_say, derived.Mode),
                whole);
            section.Explain($"{FigureWords.IndicatorOf(review.Dataset, derived.Percent.Indicator).In(language)}, {Texts.Mode(_say, derived.Mode)}", derived.Why, language);
        }
    }

    private void OtherFigures(Report report)
    {
        if (review.OtherFigures.IsEmpty) return;
        var section = report.Add(_say["Other printed figures", "Các số liệu khác đã in"]);
        section.Table = new(
            _say["About", "Đối tượng"],
            _say["Figure", "Số liệu"],
            new(_say["Printed", "Đã in"], IsNumber: true),
            _say["Stated as", "Cách nêu"],
            _say["State of", "Tính đến"],
            _say["Source", "Nguồn"]);
        foreach (var figure in review.OtherFigures)
        {
            section.Table.Add(
                FigureWords.SubjectOf(review.Dataset, figure.Subject).In(language),
                FigureWords.IndicatorOf(review.Dataset, figure.Indicator).In(language),
                FigureWords.ValueOf(review.Dataset, figure.Figure, language),
                Texts.Stated(_say, figure.Figure.Hedge),
                (figure.ReferenceDate ?? figure.Published).ToIso(),
                Mark(figure.Producer, figure.Source));
        }

        section.After.Add(_say[
            "These belong to no series and no tally: nothing is computed from them.",
            "Các số liệu này không thuộc chuỗi hay số đếm nào: không dùng để tính toán."]);
    }
}
