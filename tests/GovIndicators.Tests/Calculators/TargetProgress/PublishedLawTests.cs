using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

/// <summary>The laws of the strict mode, asked of the methods as published: what breaks one is a named exception, and each of them does.</summary>
public class PublishedLawTests
{
    private const Faithfulness Published = Faithfulness.AsPublished;

    public static TheoryData<string> Methods => ProgressLawTests.Methods;

    public static TheoryData<string> MethodsForEitherSign => ProgressLawTests.MethodsForEitherSign;

    public static TheoryData<int> Exceptions => [.. Enumerable.Range(0, PublishedException.All.Count)];

    [Theory, MemberData(nameof(Methods))]
    public void Closing_more_of_the_gap_worsens_a_status_only_by_a_named_exception(string code) =>
        Prop.ForAll(Any.SingledOutJourney, Any.Step, (journey, step) => PublishedException.Excuse(ProgressMethod.Find(code)!, BrokenLaw.ClosingMore, journey, journey.Better(step))
            ? true.ToProperty()
            : ProgressLaws.NotWorse(ProgressMethod.Find(code)!, journey, step, Published).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void A_target_already_met_is_not_met_only_by_a_named_exception(string code) =>
        Prop.ForAll(Any.SingledOutJourney, journey => PublishedException.Excuse(ProgressMethod.Find(code)!, BrokenLaw.MetIsMet, journey)
            ? true.ToProperty()
            : ProgressLaws.MetIsMet(ProgressMethod.Find(code)!, journey, Published).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(MethodsForEitherSign))]
    public void A_mirror_changes_a_result_only_by_a_named_exception(string code) =>
        Prop.ForAll(Any.SingledOutJourney, journey => PublishedException.Excuse(ProgressMethod.Find(code)!, BrokenLaw.Mirror, journey, journey.Mirrored())
            ? true.ToProperty()
            : ProgressLaws.Mirrors(ProgressMethod.Find(code)!, journey, Published).ToProperty()).Check(Any.Thousand);

    [Theory, MemberData(nameof(Methods))]
    public void A_factor_changes_a_result_only_by_a_named_exception(string code) =>
        Prop.ForAll(Any.SingledOutJourney, Any.Factor, (journey, factor) => PublishedException.Excuse(ProgressMethod.Find(code)!, BrokenLaw.Scale, journey, journey.Scaled(factor))
            ? true.ToProperty()
            : ProgressLaws.SameScaled(ProgressMethod.Find(code)!, journey, factor, Published).ToProperty()).Check(Any.Thousand);

    /// <summary>An exception that breaks nothing would only be a way round the law.</summary>
    [Theory, MemberData(nameof(Exceptions))]
    public void Each_exception_breaks_what_it_says(int place)
    {
        var exception = PublishedException.All[place];
        var journeys = Any.SingledOutJourney.Generator.Sample(60_000).Where(exception.AppliesTo).Take(20_000).ToList();
        var broken = BrokenLaw.None;
        foreach (var journey in journeys)
        {
            if (!ProgressLaws.MetIsMet(exception.Method, journey, Published).Holds) broken |= BrokenLaw.MetIsMet;
            if (!ProgressLaws.Mirrors(exception.Method, journey, Published).Holds) broken |= BrokenLaw.Mirror;
            if (!ProgressLaws.SameScaled(exception.Method, journey, 4, Published).Holds) broken |= BrokenLaw.Scale;
            if (new[] { 0.125, 1, 20, 500 }.Any(step => !ProgressLaws.NotWorse(exception.Method, journey, step, Published).Holds)) broken |= BrokenLaw.ClosingMore;
            if ((broken & exception.Breaks) == exception.Breaks) return;
        }

        Assert.Fail($"{exception} breaks {broken & exception.Breaks} on {journeys.Count} journeys; it says {exception.Breaks}.");
    }
}
