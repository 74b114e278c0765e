using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>What every method keeps in strict mode. What a method published otherwise is listed in <see cref="PublishedExceptionTests"/>.</summary>
[Law("progress.cagr-ratio")]
[Law("progress.extrapolated-share")]
[Law("progress.linear-miss")]
[Law("progress.escap-current-status")]
[Law("progress.average-annual-rate")]
[Law("progress.iati-period")]
[Law("progress.gap-against-time")]
public class ProgressLawTests
{
    /// <summary>Where some method passes from one word to the next.</summary>
    private static readonly double[] Limits = [0, 0.05, 0.1, 0.2, 0.5, 0.6, 0.95, 1];

    public static TheoryData<string> Methods => new(ProgressMethod.All.Select(method => method.Code));

    /// <summary>The rate of reduction takes logarithms: its mirror image has none.</summary>
    public static TheoryData<string> MethodsForEitherSign => new(ProgressMethod.All.Where(method => method != ProgressMethod.AverageAnnualRate).Select(method => method.Code));

    [Fact]
    public void Journeys_of_every_kind_are_generated()
    {
        var journeys = Any.Journey.Generator.Sample(2_000);
        Assert.Contains(journeys, j => j.IsMet && j.Year < j.TargetYear);
        Assert.Contains(journeys, j => !j.IsMet && j.Year < j.TargetYear && j.By(ProgressMethod.GapClosed).Status == ProgressStatus.OnTrack);
        Assert.Contains(journeys, j => j.Baseline < 0 && j.Target > 0);
        Assert.Contains(journeys, j => j.Target == 0);
        Assert.Contains(journeys, j => j.By(ProgressMethod.GapClosed).Status == ProgressStatus.Missed);
        Assert.Contains(journeys, j => j.By(ProgressMethod.LinearMiss).Label == LinearMiss.Storm);
        var above = Any.PositiveJourney.Generator.Sample(2_000);
        foreach (var method in ProgressMethod.All) Assert.True(above.Select(j => j.By(method).Status).Distinct().Count() >= 3, $"{method} is hardly exercised.");
    }

    [Theory, MemberData(nameof(Methods))]
    public void Closing_more_of_the_gap_never_worsens_a_status(string code) =>
        Prop.ForAll(Any.Journey, Any.Step, (journey, step) => NotWorse(ProgressMethod.FromCode(code), journey, step)).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Closing_more_of_the_gap_never_worsens_a_status_above_zero(string code) =>
        Prop.ForAll(Any.PositiveJourney, Any.Step, (journey, step) =>
            journey.Better(step).Value <= 0 ? true.ToProperty() : NotWorse(ProgressMethod.FromCode(code), journey, step)).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void A_target_already_met_is_met_by_every_method(string code) =>
        Prop.ForAll(Any.Journey, journey =>
        {
            var statement = journey.By(ProgressMethod.FromCode(code));
            return (journey.IsMet == (statement.Status == ProgressStatus.Achieved)).Label($"{statement}");
        }).Check(Any.Thousand);

    [Theory, MemberData(nameof(MethodsForEitherSign))]
    public void Mirrored_data_with_mirrored_direction_give_mirrored_results(string code) =>
        Prop.ForAll(Any.Journey, journey =>
        {
            var (straight, mirrored) = (journey.By(ProgressMethod.FromCode(code)), journey.Mirrored().By(ProgressMethod.FromCode(code)));
            return (straight.Status == mirrored.Status && straight.Label == mirrored.Label && straight.Reason == mirrored.Reason
                && straight.Ratio == mirrored.Ratio && straight.Score == mirrored.Score && straight.Projected == -mirrored.Projected)
                .Label($"{straight} and {mirrored}");
        }).Check(Any.Thousand);

    [Fact]
    public void The_rate_of_reduction_refuses_the_mirror_image_since_it_takes_logarithms() =>
        Prop.ForAll(Any.PositiveJourney, journey =>
            journey.IsMet || journey.Mirrored().By(ProgressMethod.AverageAnnualRate).Reason == NoAnswer.NotPositive).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Scaling_values_and_target_by_the_same_factor_changes_nothing(string code) =>
        Prop.ForAll(Any.Journey, Any.Factor, (journey, factor) => SameScaled(ProgressMethod.FromCode(code), journey, factor)).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Scaling_values_and_target_by_the_same_factor_changes_nothing_above_zero(string code) =>
        Prop.ForAll(Any.PositiveJourney, Any.Factor, (journey, factor) => SameScaled(ProgressMethod.FromCode(code), journey, factor)).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void A_statement_has_a_number_or_says_why_not(string code) =>
        Prop.ForAll(Any.Journey, journey =>
        {
            var why = new Explanation();
            var statement = journey.By(ProgressMethod.FromCode(code), why: why);
            var said = statement.Method!.Code == code && (statement.IsAssessed || statement.Reason != NoAnswer.None);
            // A kept target has a symbol of its own and no share that could be missed.
            var reasoned = statement.Ratio is null == (statement.Reason != NoAnswer.None) || (statement.Method == ProgressMethod.LinearMiss && journey.IsMet);
            var explained = statement.IsAssessed ? why.Result is not null : why.Reason == statement.Reason;
            return (said && reasoned && explained).Label($"{statement}; explained {why.Reason}");
        }).Check(Any.Thousand);

    private static Property NotWorse(ProgressMethod method, AnyJourney journey, double step)
    {
        var (before, after) = (journey.By(method), journey.Better(step).By(method));
        return (!before.IsAssessed || !after.IsAssessed || after.Status >= before.Status).Label($"{before}, then {after}");
    }

    private static Property SameScaled(ProgressMethod method, AnyJourney journey, double factor)
    {
        var (plain, scaled) = (journey.By(method), journey.Scaled(factor).By(method));
        // A power of two changes no digit. Other factors may change the last one, and at a limit that is a matter of luck.
        var isPowerOfTwo = double.IsPow2(factor);
        var same = isPowerOfTwo ? plain.Ratio == scaled.Ratio && plain.Score == scaled.Score : Near(plain.Ratio, scaled.Ratio) && Near(plain.Score, scaled.Score);
        var atLimit = !isPowerOfTwo && plain.Ratio is { } ratio && Limits.Any(limit => Math.Abs(ratio - limit) < 1e-9);
        return (same && plain.Reason == scaled.Reason && (atLimit || (plain.Status == scaled.Status && plain.Label == scaled.Label))).Label($"{plain} and {scaled}");
    }

    private static bool Near(double? one, double? other)
    {
        if (one is not { } a || other is not { } b) return one is null && other is null;
        return Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Abs(a));
    }
}
