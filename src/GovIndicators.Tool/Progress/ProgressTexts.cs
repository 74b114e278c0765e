using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>How targets and what is said of them read in a report.</summary>
internal static class ProgressTexts
{
    /// <summary>The value to be reached with its operator: ≥ 80%; 20% (≥) where none was printed and it follows from the direction.</summary>
    internal static string Goal(Say say, Target target, Indicator indicator)
    {
        var value = target.Final;
        if (value.Upper is { } upper) return $"{Amount(say, value.Value, indicator)}–{Amount(say, upper, indicator)}";
        var amount = Amount(say, value.Value, indicator);
        if (target.Comparison != TargetComparison.ByDirection) return $"{target.Comparison.Sign} {amount}";
        return target.ComparisonFor(indicator.Direction) is { } follows ? $"{amount} ({follows.Sign})" : amount;
    }

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

    internal static string Status(Say say, ProgressStatement statement) => statement.IsAssessed
        ? statement.Status.ToText(say.Language)
        : $"{statement.Status.ToText(say.Language)} ({statement.Reason.ToWords(say.Language)})";

    /// <summary>A method by the code that a person types in English, by its name in Vietnamese.</summary>
    internal static string Method(Say say, ProgressMethod method) => say[method.Code, method.Name.In(Language.Vietnamese)];

    internal static Tone ToneOf(ProgressStatus status) => status switch
    {
        ProgressStatus.Achieved or ProgressStatus.OnTrack => Tone.Good,
        ProgressStatus.Progressing or ProgressStatus.NeedsAcceleration => Tone.Warning,
        ProgressStatus.Limited or ProgressStatus.Missed or ProgressStatus.Deteriorating => Tone.Bad,
        _ => Tone.Muted,
    };
}
