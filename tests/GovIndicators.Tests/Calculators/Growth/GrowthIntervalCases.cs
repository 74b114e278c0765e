using System.Globalization;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

[CaseFor("growth.bounds-of-percent-change")]
public sealed class GrowthIntervalCases : ICaseFamily
{
    private const string Name = "10_rounding_consistency.json";

    private static IEnumerable<WorkedCase> Cases => CaseFile.Read(Name).Where(one => one.Fn == "growthInterval");

    public string File => Name;

    public static TheoryData<string> Ids => [.. Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Growth_of_printed_figures_lies_where_the_case_says(string id)
    {
        var one = Cases.Single(each => each.Id == id);
        CaseAnswer.Agrees(one, Answer(one));
    }

    public IEnumerable<(string Id, string Printed)> Run() => Cases.Select(one => (one.Id, CaseAnswer.Print(Answer(one))));

    private static Dictionary<string, object?> Answer(WorkedCase one)
    {
        var bounds = Growth.BoundsOfPercentChange(Printed(one, "from"), Printed(one, "to"))!.Value;
        return new() { ["lower"] = (double)bounds.Lower!.Value, ["upper"] = (double)bounds.Upper!.Value };
    }

    private static Bounds Printed(WorkedCase one, string name)
    {
        var printed = decimal.Parse(one.In.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
        return Rounding.BoundsOf(printed, printed.Scale, RoundingMode.HalfAwayFromZero);
    }
}
