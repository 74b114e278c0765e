using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>A way of judging progress toward a target, with its name, its source and its own words.</summary>
/// <remarks>
/// The set is closed: <see cref="Values"/>. Offices differ, so every statement carries its method. Formula, order of the decision, source,
/// known defects and a worked example of each: docs/formulas/progress-*.md.
/// </remarks>
[DebuggerDisplay("{Code,nq}")]
public sealed class ProgressMethod : IChoice
{
    private readonly Judgment _judge;
    private readonly Func<IReadOnlyList<ProgressLabel>> _labels;

    private ProgressMethod(string code, string english, string vietnamese, string source, ProgressView view, Func<IReadOnlyList<ProgressLabel>> labels, Judgment judge)
    {
        (Code, Name, Source, View) = (code, Name.Of(vietnamese, english), source, view);
        (_labels, _judge) = (labels, judge);
    }

    internal delegate ProgressStatement Judgment(in ProgressNumbers numbers, Faithfulness mode, Explanation? why);

    /// <summary>Observed compound growth against the growth that the target requires (Open SDG, Statistics Canada).</summary>
    public static ProgressMethod CagrRatio { get; } = new(
        "cagr-ratio",
        "Compound growth against required growth (Open SDG, Statistics Canada)",
        "So tốc độ tăng bình quân với tốc độ cần thiết (Open SDG, Thống kê Canada)",
        Calculators.CagrRatio.Source,
        ProgressView.Compound,
        () => [Calculators.CagrRatio.TargetAchieved, Calculators.CagrRatio.Substantial, Calculators.CagrRatio.Moderate, Calculators.CagrRatio.Limited, Calculators.CagrRatio.TargetNotAchieved, Calculators.CagrRatio.Deterioration, Calculators.CagrRatio.NotAvailable],
        static (in n, mode, why) => Calculators.CagrRatio.Judge(in n, mode, why));

    /// <summary>The share of the way that compound growth will have covered by the date of the target (UN Progress Chart as EUSTAT adapts it).</summary>
    public static ProgressMethod ExtrapolatedShare { get; } = new(
        "extrapolated-share",
        "Share of the way covered by the target date (UN Progress Chart, EUSTAT)",
        "Phần chặng đường đi được đến hạn (Biểu đồ tiến độ của Liên hợp quốc, EUSTAT)",
        Calculators.ExtrapolatedShare.Source,
        ProgressView.Compound,
        () => [Calculators.ExtrapolatedShare.MetOrOnTrack, Calculators.ExtrapolatedShare.Reasonable, Calculators.ExtrapolatedShare.Stagnation, Calculators.ExtrapolatedShare.NotAssessed],
        static (in n, mode, why) => Calculators.ExtrapolatedShare.Judge(in n, mode, why));

    /// <summary>The share of the remaining gap that the mean change of five years will miss (weather symbols of Destatis).</summary>
    public static ProgressMethod LinearMiss { get; } = new(
        "linear-miss",
        "Weather symbols by the share missed (Destatis)",
        "Biểu tượng thời tiết theo phần còn thiếu (Destatis)",
        Calculators.LinearMiss.Source,
        ProgressView.RecentYears,
        () => [Calculators.LinearMiss.Sun, Calculators.LinearMiss.LightCloud, Calculators.LinearMiss.Cloud, Calculators.LinearMiss.Storm, Calculators.LinearMiss.NotCalculated],
        static (in n, mode, why) => Calculators.LinearMiss.Judge(in n, mode, why));

    /// <summary>Ten times the share of the gap that is closed (current status index of ESCAP).</summary>
    public static ProgressMethod EscapCurrentStatus { get; } = new(
        "escap-current-status",
        "Current status index (ESCAP)",
        "Chỉ số hiện trạng (ESCAP)",
        Calculators.EscapCurrentStatus.Source,
        ProgressView.Distance,
        () => [Calculators.EscapCurrentStatus.Reached, Calculators.EscapCurrentStatus.Closer, Calculators.EscapCurrentStatus.Regressed, Calculators.EscapCurrentStatus.NotComputed],
        static (in n, mode, why) => Calculators.EscapCurrentStatus.Judge(in n, mode, why));

    /// <summary>The observed against the required average annual rate of reduction (UNICEF, WHO).</summary>
    public static ProgressMethod AverageAnnualRate { get; } = new(
        "average-annual-rate",
        "Average annual rate of reduction against the required rate (UNICEF, WHO)",
        "Tốc độ giảm bình quân năm so với tốc độ cần thiết (UNICEF, WHO)",
        Calculators.AverageAnnualRate.Source,
        ProgressView.Compound,
        () => [Calculators.AverageAnnualRate.RequiredRateReached, Calculators.AverageAnnualRate.BelowRequiredRate, Calculators.AverageAnnualRate.NoReduction, Calculators.AverageAnnualRate.WrongWay, Calculators.AverageAnnualRate.Undefined],
        static (in n, mode, why) => Calculators.AverageAnnualRate.Judge(in n, mode, why));

    /// <summary>Met or not met at the end of a reporting period (IATI results).</summary>
    public static ProgressMethod IatiPeriod { get; } = new(
        "iati-period",
        "Met or not met in the period (IATI)",
        "Đạt hoặc chưa đạt trong kỳ (IATI)",
        Calculators.IatiPeriod.Source,
        ProgressView.Distance,
        () => [Calculators.IatiPeriod.Met, Calculators.IatiPeriod.NotMet, Calculators.IatiPeriod.NotStated],
        static (in n, mode, why) => Calculators.IatiPeriod.Judge(in n, mode, why));

    /// <summary>The share of the gap that is closed against the share of the time that has passed: the library's own method.</summary>
    public static ProgressMethod GapClosed { get; } = new(
        "gap-closed",
        "Share of the gap closed against share of time passed (GovIndicators)",
        "Phần khoảng cách đã thu hẹp so với phần thời gian đã qua (GovIndicators)",
        Calculators.GapClosed.Source,
        ProgressView.Linear,
        () => [Calculators.GapClosed.Achieved, Calculators.GapClosed.AheadOfTime, Calculators.GapClosed.BehindTime, Calculators.GapClosed.FarBehindTime, Calculators.GapClosed.Missed, Calculators.GapClosed.AwayFromTarget, Calculators.GapClosed.NoAnswer],
        static (in n, mode, why) => Calculators.GapClosed.Judge(in n, mode, why));

    /// <summary>The methods as an array: a pass over many series goes through it for each of them.</summary>
    internal static ProgressMethod[] Ordered { get; } =
        [GapClosed, CagrRatio, ExtrapolatedShare, LinearMiss, EscapCurrentStatus, AverageAnnualRate, IatiPeriod];

    /// <summary>Every method, the library's own first.</summary>
    public static IReadOnlyList<ProgressMethod> Values { get; } = [.. Ordered];

    /// <summary>The stable code, such as cagr-ratio.</summary>
    public string Code { get; }

    /// <summary>What it is called in English and Vietnamese.</summary>
    public Name Name { get; }

    /// <summary>The document and section it comes from.</summary>
    public string Source { get; }

    /// <summary>What it looks at: the reason why methods with the same numbers disagree.</summary>
    public ProgressView View { get; }

    /// <summary>Its own words, best first, the one for "no answer" last.</summary>
    public IReadOnlyList<ProgressLabel> Labels => field ??= _labels();

    /// <summary>The word for "no answer".</summary>
    internal ProgressLabel Unanswered => field ??= Labels[^1];

    /// <summary>The method of a code; null when there is none.</summary>
    public static ProgressMethod? Find(ReadOnlySpan<char> code) => Choices.Find(Ordered, code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    string IWritten.ToString(Language language) => Name.In(language);

    /// <summary>The place in <see cref="Values"/>.</summary>
    internal int Place => Array.IndexOf(Ordered, this);

    internal ProgressStatement Judge(in ProgressNumbers numbers, Faithfulness mode, Explanation? why) => _judge(in numbers, mode, why);
}
