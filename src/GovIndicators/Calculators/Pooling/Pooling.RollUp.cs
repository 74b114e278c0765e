namespace GovIndicators.Calculators;

/// <summary>Over the tree of agencies in bulk.</summary>
public static partial class Pooling
{
    private static readonly Advice NameTheAverage = Advice.Of(
        "Hãy cộng tử số và mẫu số như các chỉ tiêu riêng, hoặc yêu cầu rõ trung bình không trọng số ('unweighted-average').",
        "Pool its numerator and denominator as indicators of their own, or ask by name for the plain average ('unweighted-average').");

    private static readonly Advice NameTheAverageOfAnIndex = Advice.Of(
        "Chỉ số không có thành phần để cộng; hãy lấy chỉ số chung từ nơi công bố, hoặc yêu cầu rõ trung bình không trọng số ('unweighted-average').",
        "An index has no parts to add; take that of the whole from its producer, or ask by name for the plain average ('unweighted-average').");

    private static readonly Advice CountAgain = Advice.Of(
        "Một người có thể được nhiều đơn vị cùng đếm, thứ hạng thì không cộng được; hãy lấy số liệu chung từ nơi công bố.",
        "Persons counted by two agencies may be the same, and ranks do not add; take the figure of the whole from its producer.");

    private static readonly Advice OneAccumulation = Advice.Of(
        "Hãy đưa tử số và mẫu số về cùng một cách lũy kế trước: year-to-date.to-discrete hoặc year-to-date.from-discrete.",
        "Bring both parts to one accumulation first: year-to-date.to-discrete or year-to-date.from-discrete.");

    private static readonly Advice OneProducer = Advice.Of(
        "Hãy lấy tử số và mẫu số của cùng một nơi công bố, hoặc yêu cầu rõ việc ghép số liệu của hai nơi công bố ('with-caveat').",
        "Take both parts from one producer, or ask by name for parts of two ('with-caveat').");

    private static readonly Advice WhatPeriodsAdd = Advice.Of(
        "Hãy đưa tử số và mẫu số về số liệu từng kỳ trước; số lũy kế từ khi bắt đầu tăng bao nhiêu trong kỳ thì dùng growth.difference.",
        "Bring both parts to single periods first; what a period added to a sum since a start is given by growth.difference.");

    private static readonly Advice CountsAdd = Advice.Of(
        "Số liệu thời kỳ và thời điểm cộng được qua các cơ quan; hãy tổng hợp theo loại của chỉ tiêu ('by-measure').",
        "Counts and amounts add over agencies; pool them by their measure ('by-measure').");

    /// <summary>An indicator for every agency of a tree and all agencies below it: counts add, a rate is the ratio of the sums of its parts.</summary>
    /// <param name="panel">The series; of a rate those of its numerator and its denominator. Those of other indicators are passed over.</param>
    /// <param name="tree">Who stands above whom, as of the day that the caller chose.</param>
    /// <param name="indicator">What is asked for.</param>
    /// <param name="policy">What to do about a missing value.</param>
    /// <param name="method">How the values become one; an average must be asked for.</param>
    /// <param name="producers">Whether the parts of a rate may come from two producers.</param>
    /// <param name="expected">From whom a report is expected; null for those that have a series in the panel, which leaves out who never reported.</param>
    /// <param name="why">Collects why there is no answer; <see cref="AgencyRollUp.ExplainAt"/> explains single values.</param>
    /// <returns>
    /// The values with their coverage. Null when the indicator counts persons or gives ranks, is an index and no average is asked for, or is a
    /// rate of which a part does not add over agencies (<see cref="NoAnswer.MeasureForbids"/>), when it is a rate without named parts and no average is asked for
    /// (<see cref="NoAnswer.PoolingNotNamed"/>), when the average of counts is asked for (<see cref="NoAnswer.MeasureForbids"/>), or when the
    /// parts of a rate cover unlike stretches of time (<see cref="NoAnswer.UnlikeCoverage"/>) or, unless asked for, come from two producers
    /// (<see cref="NoAnswer.UnlikeProducer"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two series of the indicator differ in more than the agency, the panel has it with another measure or unit, or an agency that is expected to report is not in the tree.</exception>
    [Formula("pooling.roll-up")]
    public static AgencyRollUp? RollUp(
        SeriesPanel panel,
        AgencyTree tree,
        Indicator indicator,
        MissingPolicy policy,
        RollUpMethod method = RollUpMethod.ByMeasure,
        ProducerMixing producers = ProducerMixing.Refused,
        ExpectedReports? expected = null,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.roll-up", PolicySource).Given("indicator", indicator.Code.Text).Given("policy", policy);
        expected ??= ExpectedReports.FromThoseWithSeries;
        expected.RequireWithin(tree);
        why.Given("expected-reports", expected);
        var measure = indicator.Measure;
        var averages = method == RollUpMethod.UnweightedAverage;
        if (averages) why.Beware(Caveat.UnweightedAverage);
        if (averages ? !measure.IsRate && measure != Measure.Index : !measure.AddsOverAgencies && !measure.IsRate)
        {
            return why.Nothing<AgencyRollUp>(NoAnswer.MeasureForbids, measure == Measure.Index ? NameTheAverageOfAnIndex : measure.AddsOverAgencies ? CountsAdd : CountAgain);
        }

        var ratio = measure.IsRate && !averages;
        if (ratio && measure.Numerator == IndicatorCode.None) return why.Nothing<AgencyRollUp>(NoAnswer.PoolingNotNamed, NameTheAverage);
        if (ratio && !PartsAdd(panel, measure)) return why.Nothing<AgencyRollUp>(NoAnswer.MeasureForbids, CountAgain);
        var upper = RollUpSeries.Of(panel, tree, ratio ? measure.Numerator : indicator.Code, ratio ? null : indicator);
        var lower = ratio ? RollUpSeries.Of(panel, tree, measure.Denominator) : null;
        if (lower is not null)
        {
            var reason = RollUpSeries.WhyNoRate(upper, lower, producers);
            if (reason != NoAnswer.None) return why.Nothing<AgencyRollUp>(reason, reason == NoAnswer.UnlikeProducer ? OneProducer : upper.IsSinceStart || lower.IsSinceStart ? WhatPeriodsAdd : OneAccumulation);
            if (upper.Line is { } above && lower.Line is { } below && above.Producer != below.Producer) why.Beware(Caveat.UnlikeProducer);
        }

        var rolled = new AgencyRollUp(panel, tree, indicator, policy, method, expected, upper, lower);
        if (rolled.LeftOut.Count > 0) why.Beware(Caveat.PartialCoverage);
        if (rolled.IsUnsure) why.Beware(Caveat.Provisional);
        why.Step("agencies", tree.Count);
        return why.Result(rolled);
    }

    /// <summary>True when the numerator and the denominator add over agencies: each is an indicator with a measure of its own.</summary>
    private static bool PartsAdd(SeriesPanel panel, Measure rate)
    {
        foreach (ref readonly var place in panel.Places)
        {
            var part = panel.Lines[place.Line].Indicator;
            if ((part.Code == rate.Numerator || part.Code == rate.Denominator) && !part.Measure.AddsOverAgencies) return false;
        }

        return true;
    }

    /// <summary>The plain average of index numbers, for explanations.</summary>
    internal static Pooled<double>? Average(IEnumerable<double?> values, MissingPolicy policy, Explanation? why)
    {
        why = why.Begin("pooling.unweighted-average", PolicySource).Given("policy", policy).Beware(Caveat.UnweightedAverage);
        var partial = Add(values);
        Cover(why, partial.Coverage);
        if (policy.Refusal(partial.Coverage) is not NoAnswer.None and var refusal) return why.None<Pooled<double>>(refusal);
        var counted = policy == MissingPolicy.MissingAsZero ? partial.Coverage.Expected : partial.Reported;
        if (counted == 0) return why.None<Pooled<double>>(NoAnswer.NotReported);
        return double.IsFinite(partial.Sum) ? new(why.Result(partial.Sum / counted), partial.Coverage) : why.None<Pooled<double>>(NoAnswer.TooLarge);
    }
}
