using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>How targets and what is said of them read in a report.</summary>
internal static class ProgressTexts
{
    /// <summary>The last value to be reached, with its operator.</summary>
    internal static string Goal(Say say, Target target, Indicator indicator) => Goal(say, target, target.Final, indicator);

    /// <summary>A value to be reached with its operator: ≥ 80%; 20% (≥) where none was printed and it follows from the direction.</summary>
    internal static string Goal(Say say, Target target, TargetValue value, Indicator indicator)
    {
        if (value.Upper is { } upper) return $"{Amount(say, value.Value, indicator)}–{Amount(say, upper, indicator)}";
        var amount = Amount(say, value.Value, indicator);
        if (target.Comparison != TargetComparison.ByDirection) return $"{target.Comparison.Sign} {amount}";
        return target.ComparisonFor(indicator.Direction) is { } follows ? $"{amount} ({follows.Sign})" : amount;
    }

    /// <summary>Whether the operator behind a goal follows from the direction of good.</summary>
    internal static bool FollowsFromDirection(Target target, Indicator indicator) =>
        target.Comparison == TargetComparison.ByDirection && target.ComparisonFor(indicator.Direction) is not null;

    /// <summary>The unit of a difference: points where the indicator is a percent.</summary>
    internal static Unit UnitOfPoints(Indicator indicator) => indicator.Unit == Unit.Percent ? Unit.PercentagePoints : indicator.Unit;

    internal static string Amount(Say say, double value, Indicator indicator) =>
        string.Concat(say.Numbers.Write(value, 4), indicator.Unit == Unit.Percent ? "%" : "");

    /// <summary>A value as it was stated: "nearly 18%" is not 18%.</summary>
    internal static string Value(Say say, GovDataset dataset, SeriesPoint point) =>
        point.Observation.Figure is { Hedge: not (Hedge.Exact or Hedge.Rounded or Hedge.Derived) } figure
            ? FigureWords.ValueOf(dataset, figure, say.Language)
            : Amount(say, point.Value.GetValueOrDefault(), point.Series.Indicator);

    /// <summary>A distance or pace, which is in points where the indicator is a percent.</summary>
    internal static string Points(Say say, double? value, Indicator indicator) => value is { } known
        ? Texts.Signed(say, known, indicator.Unit == Unit.Percent ? say[" pp", " điểm %"] : "")
        : "–";

    /// <summary>A ratio or score; a dash where the method has none.</summary>
    internal static string Number(Say say, double? value) => value is { } known ? say.Numbers.Write(known, 2) : "–";

    /// <summary>How much of the gap is closed in how much of the time, where the method is the one that says so.</summary>
    internal static string? GapAgainstTime(Say say, in ProgressStatement said) =>
        said is { Observed: { } closed, Required: { } passed } && said.Method == ProgressMethod.GapClosed
            ? say[
                $"{Share(say, closed)} of the gap in {Share(say, passed)} of the time.",
                $"{Share(say, closed)} khoảng cách trong {Share(say, passed)} thời gian."]
            : null;

    internal static string Status(Say say, ProgressStatement statement) => statement.IsAssessed
        ? statement.Status.ToText(say.Language)
        : $"{statement.Status.ToText(say.Language)} ({statement.Reason.ToWords(say.Language)})";

    /// <summary>A method by the code that a person types in English, by its name in Vietnamese.</summary>
    internal static string Method(Say say, ProgressMethod method) => say[method.Code, method.Name.In(Language.Vietnamese)];

    /// <summary>The number of the act that set a target, and of the one that amended it; null where none was read.</summary>
    internal static string? ActOf(Say say, Target target) => target.Act is not { } act ? null
        : act.AmendedBy is { } later ? say[$"{act.Number}, amended by {later}", $"{act.Number}, sửa đổi bởi {later}"]
        : act.Number;

    private static string Share(Say say, double ratio) => $"{say.Numbers.Write(100 * ratio, 0)}%";

    internal static Tone ToneOf(ProgressStatus status) => status switch
    {
        ProgressStatus.Achieved or ProgressStatus.OnTrack => Tone.Good,
        ProgressStatus.Progressing or ProgressStatus.NeedsAcceleration => Tone.Warning,
        ProgressStatus.Limited or ProgressStatus.Missed or ProgressStatus.Deteriorating => Tone.Bad,
        _ => Tone.Muted,
    };
}
