using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Cases;

/// <summary>Every case of decomposition: Das Gupta and the logarithmic mean Divisia index.</summary>
public sealed partial class DecompositionCases : ICaseFamily
{
    public string File => "07_decomposition.json";

    public static TheoryData<string> Ids => [.. CaseFile.Read("07_decomposition.json").Select(one => one.Id)];

    public IEnumerable<(string Id, string Printed)> Run() => CaseFile.Read(File).Select(one => (one.Id, Print(one)));

    [Theory, MemberData(nameof(Ids))]
    [CaseFor("decomposition.das-gupta")]
    [CaseFor("decomposition.lmdi-additive")]
    [CaseFor("decomposition.lmdi-term")]
    public void Agrees_with_the_source(string id)
    {
        var one = CaseFile.Read(File).Single(one => one.Id == id);
        switch (one.Fn)
        {
            case "twoFactor" or "productFactors" or "vectorFactors" or "lmdiAdditive":
                Compare(one, Decompose(one));
                break;
            case "lmdiZeroTerm":
                Assert.Equal(one.Expect.GetDouble(), ZeroTerm(one.In));
                break;
            default:
                Assert.Fail($"{one} names the method '{one.Fn}', which is not known here.");
                break;
        }
    }

    [Fact]
    public void Effects_are_held_to_the_tolerance_that_the_note_gives()
    {
        Assert.Equal(1e-5, ToleranceOfEffects(CaseFile.Read("07_decomposition.json").Single(one => one.Id == "07-007")));
        Assert.Equal(0.005, ToleranceOfEffects(CaseFile.Read("07_decomposition.json").Single(one => one.Id == "07-001")));    // no note: that of the case
    }

    private static void Compare(WorkedCase one, ChangeDecomposition decomposition)
    {
        var tolerance = ToleranceOfEffects(one);
        foreach (var expected in one.Expect.EnumerateObject())
        {
            switch (expected.Name)
            {
                case "effects": Near(Numbers.Read(expected.Value), decomposition.Effects.Select(effect => effect.Value), tolerance); break;
                case "sharePercent": Near(Numbers.Read(expected.Value), decomposition.Effects.Select(effect => effect.Share!.Value.Value), one.Tol); break;
                case "crude" or "total": Assert.Equal(expected.Value.GetDouble(), decomposition.Change, tolerance); break;
                case "terms": Near([.. Numbers.Rows(expected.Value).SelectMany(row => row)], TermsByGroup(decomposition), one.Tol); break;
                default: Assert.Fail($"{one} expects '{expected.Name}', which is not known here."); break;
            }
        }
    }

    /// <summary>Shares are printed with fewer digits than effects; where one tolerance does not fit both, the note of the case says that of the effects.</summary>
    private static double ToleranceOfEffects(WorkedCase one) =>
        one.Note is { } note && EffectsWithin().Match(note) is { Success: true } match ? double.Parse(match.Groups["tolerance"].Value, CultureInfo.InvariantCulture) : one.Tol;

    [GeneratedRegex("effects (?<tolerance>[0-9]+e-[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EffectsWithin();

    private static void Near(double[] expected, IEnumerable<double> actual, double tolerance)
    {
        var found = actual.ToArray();
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], found[i], tolerance);
    }

    private static IEnumerable<double> TermsByGroup(ChangeDecomposition decomposition) =>
        Enumerable.Range(0, decomposition.Effects[0].ByGroup.Count).SelectMany(group => decomposition.Effects.Select(effect => effect.ByGroup[group]));

    private static string Print(WorkedCase one) => one.Fn == "lmdiZeroTerm"
        ? CaseResults.Print(ZeroTerm(one.In))
        : CaseResults.Print(Decompose(one).Effects.Select(effect => effect.Value));

    private static double ZeroTerm(JsonElement given) => Decomposition.LmdiTerm(
        given.GetProperty("v0").GetDouble(), given.GetProperty("v1").GetDouble(), given.GetProperty("x0").GetDouble(), given.GetProperty("x1").GetDouble());

    private static ChangeDecomposition Decompose(WorkedCase one) => one.Fn switch
    {
        "twoFactor" or "productFactors" => Decomposition.DasGupta(
            [.. Numbers.Read(one.In.GetProperty("pop1")).Zip(Numbers.Read(one.In.GetProperty("pop2")), (before, after) => (before, after))
                .Select((pair, i) => Factor.Of($"factor {i + 1}", pair.before, pair.after))])!,
        "vectorFactors" when one.In.GetProperty("rate").GetString() == "sum(a*b*c)" => Decomposition.DasGupta(
            [.. Numbers.Rows(one.In.GetProperty("pop1")).Zip(Numbers.Rows(one.In.GetProperty("pop2")), (before, after) => (before, after))
                .Select((pair, i) => Factor.Of($"{"abc"[i]}", pair.before, pair.after))])!,
        "lmdiAdditive" => Decomposition.LmdiAdditive(ByFactor(Numbers.Rows(one.In.GetProperty("x0")), Numbers.Rows(one.In.GetProperty("x1"))))!,
        _ => throw new NotSupportedException($"{one} is not known here."),
    };

    // The source lists one row for each group, with one number for each factor.
    private static Factor[] ByFactor(double[][] before, double[][] after) =>
        [.. before[0].Select((_, factor) => Factor.Of($"factor {factor + 1}", [.. before.Select(row => row[factor])], [.. after.Select(row => row[factor])]))];
}
