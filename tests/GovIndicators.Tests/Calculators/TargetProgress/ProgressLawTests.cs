using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>What every method keeps in strict mode. Where a method published otherwise: <see cref="PublishedLawTests"/>.</summary>
[Law("progress.cagr-ratio")]
[Law("progress.extrapolated-share")]
[Law("progress.linear-miss")]
[Law("progress.escap-current-status")]
[Law("progress.average-annual-rate")]
[Law("progress.iati-period")]
[Law("progress.gap-against-time")]
public class ProgressLawTests
{
    public static TheoryData<string> Methods => new(ProgressMethod.Values.Select(method => method.Code));

    /// <summary>The rate of reduction takes logarithms: its mirror image has none.</summary>
    public static TheoryData<string> MethodsForEitherSign => new(ProgressMethod.Values.Where(method => method != ProgressMethod.AverageAnnualRate).Select(method => method.Code));

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
        foreach (var method in ProgressMethod.Values) Assert.True(above.Select(j => j.By(method).Status).Distinct().Count() >= 3, $"{method} is hardly exercised.");
    }

    [Theory, MemberData(nameof(Methods))]
    public void Closing_more_of_the_gap_never_worsens_a_status(string code) =>
        Prop.ForAll(Any.Journey, Any.Step, (journey, step) => ProgressLaws.NotWorse(ProgressMethod.Find(code)!, journey, step).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Closing_more_of_the_gap_never_worsens_a_status_above_zero(string code) =>
        Prop.ForAll(Any.PositiveJourney, Any.Step, (journey, step) =>
            journey.Better(step).Value <= 0 ? true.ToProperty() : ProgressLaws.NotWorse(ProgressMethod.Find(code)!, journey, step).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Closing_more_of_the_gap_to_a_band_never_worsens_a_status(string code) =>
        Prop.ForAll(Any.BandJourney, Any.Step, (journey, step) => ProgressLaws.NotWorse(ProgressMethod.Find(code)!, journey, step).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void A_target_already_met_is_met_by_every_method(string code) =>
        Prop.ForAll(Any.Journey, journey => ProgressLaws.MetIsMet(ProgressMethod.Find(code)!, journey).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void A_band_already_entered_is_met_by_every_method(string code) =>
        Prop.ForAll(Any.BandJourney, journey => ProgressLaws.MetIsMet(ProgressMethod.Find(code)!, journey).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(MethodsForEitherSign))]
    public void Mirrored_data_with_mirrored_direction_give_mirrored_results(string code) =>
        Prop.ForAll(Any.Journey, journey => ProgressLaws.Mirrors(ProgressMethod.Find(code)!, journey).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Mirrored_data_with_a_mirrored_band_give_mirrored_results(string code) =>
        Prop.ForAll(Any.BandJourney, journey => ProgressLaws.Mirrors(ProgressMethod.Find(code)!, journey).ToProperty()).Check(Any.Thousand);

    [Fact]
    public void Journeys_into_bands_of_every_kind_are_generated()
    {
        var journeys = Any.BandJourney.Generator.Sample(2_000);
        Assert.Contains(journeys, j => j.Direction.Lower == j.Direction.Upper && j.IsMet);
        Assert.Contains(journeys, j => j.Direction.Lower < j.Direction.Upper && j.IsMet);
        Assert.Contains(journeys, j => j.Value < j.Direction.Lower && j.By(ProgressMethod.GapClosed).Status == ProgressStatus.OnTrack);
        Assert.Contains(journeys, j => j.Value > j.Direction.Upper && j.By(ProgressMethod.GapClosed).Status == ProgressStatus.Limited);
        Assert.Contains(journeys, j => j.By(ProgressMethod.EscapCurrentStatus).Status == ProgressStatus.Progressing);
        Assert.Contains(journeys, j => j.By(ProgressMethod.LinearMiss).Status == ProgressStatus.OnTrack);
    }

    [Fact]
    public void The_rate_of_reduction_refuses_the_mirror_image_since_it_takes_logarithms() =>
        Prop.ForAll(Any.PositiveJourney, journey =>
            journey.IsMet || journey.Mirrored().By(ProgressMethod.AverageAnnualRate).Reason == NoAnswer.NotPositive).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Scaling_values_and_target_by_the_same_factor_changes_nothing(string code) =>
        Prop.ForAll(Any.Journey, Any.Factor, (journey, factor) => ProgressLaws.SameScaled(ProgressMethod.Find(code)!, journey, factor).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Scaling_values_and_target_by_the_same_factor_changes_nothing_above_zero(string code) =>
        Prop.ForAll(Any.PositiveJourney, Any.Factor, (journey, factor) => ProgressLaws.SameScaled(ProgressMethod.Find(code)!, journey, factor).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void Scaling_values_and_a_band_by_the_same_factor_changes_nothing(string code) =>
        Prop.ForAll(Any.BandJourney, Any.Factor, (journey, factor) => ProgressLaws.SameScaled(ProgressMethod.Find(code)!, journey, factor).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void A_statement_has_a_number_or_says_why_not(string code) =>
        Prop.ForAll(Any.Journey, journey =>
        {
            var why = new Explanation();
            var statement = journey.By(ProgressMethod.Find(code)!, why: why);
            var said = statement.Method!.Code == code && (statement.IsAssessed || statement.Reason != NoAnswer.None);
            // A kept target has a symbol of its own and no share that could be missed.
            var reasoned = statement.Ratio is null == (statement.Reason != NoAnswer.None) || (statement.Method == ProgressMethod.LinearMiss && journey.IsMet);
            var explained = statement.IsAssessed ? why.Result is not null : why.Reason == statement.Reason;
            return (said && reasoned && explained).Label($"{statement}; explained {why.Reason}");
        }).Check(Any.Thousand);
}
