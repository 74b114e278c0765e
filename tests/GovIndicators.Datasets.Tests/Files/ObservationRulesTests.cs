namespace GovIndicators.Datasets.Tests.Files;

/// <summary>What an observation may not say of itself: its value, its numerator and denominator, its limits and its days hold together.</summary>
public class ObservationRulesTests
{
    private const string Columns = "indicator,agency,period,value,numerator,denominator,status,published,reference_date,source\n";

    // Quotients by python's fractions: 47/89 = 52.808988..., 201/1600 = 12.5625, 1/3 = 33.333..., 23/160 = 14.375 exactly, 150/1000 = 15.
    [Theory]
    [InlineData("52.8", 47, 89)]
    [InlineData("53", 47, 89)]
    [InlineData("52.81", 47, 89)]
    [InlineData("52.80898876404494", 47, 89)]
    [InlineData("12.56", 201, 1600)]
    [InlineData("12.5625", 201, 1600)]
    [InlineData("33", 1, 3)]
    [InlineData("33.333333333333336", 1, 3)]
    [InlineData("14.38", 23, 160)]
    [InlineData("14.37", 23, 160)]
    [InlineData("15.00", 150, 1000)]
    [InlineData("1.5e1", 150, 1000)]
    [InlineData("150", 1500, 1000)]
    public void A_value_agrees_with_its_parts_when_the_quotient_rounds_to_it(string value, int numerator, int denominator) =>
        Assert.NotEmpty(Read($"USERS,VN-A,2023,{value},{numerator},{denominator},,,,").Observations.Keys);

    [Theory]
    [InlineData("15,10,1000", "value: The value is 15, and 10 of 1000 is 1; correct one of them, or leave the value out.")]
    [InlineData("52.9,47,89", "value: The value is 52.9, and 47 of 89 is 52.80898876404494; correct one of them, or leave the value out.")]
    [InlineData("1e2,130,100", "value: The value is 1e2, and 130 of 100 is 130; correct one of them, or leave the value out.")]
    [InlineData(",10,1e-320", "denominator: 10 of 1E-320 is more than a number can hold; correct the numerator or the denominator.")]
    [InlineData("5,1e308,1", "denominator: 1E+308 of 1 is more than a number can hold; correct the numerator or the denominator.")]
    [InlineData(",10,0", "denominator: The numerator is 10 and the denominator 0; expected a denominator above 0, or 0 of 0.")]
    [InlineData(",10,-1000", "denominator: The denominator is -1000; expected a number above 0, or 0 of 0.")]
    [InlineData(",-1,-2", "numerator: The numerator is -1; expected 0 or more.|denominator: The denominator is -2; expected a number above 0, or 0 of 0.")]
    [InlineData(",x,-2", "numerator: 'x' is no number; expected digits with a decimal point, such as 91.5.|denominator: The denominator is -2; expected a number above 0, or 0 of 0.")]
    [InlineData("5,10,", "numerator: The observation has one of numerator and denominator; give both or neither.")]
    public void Parts_that_do_not_give_the_value_are_told(string cells, string told) =>
        Assert.Equal(Lines(told), Faults($"USERS,VN-A,2023,{cells},,,,"));

    [Theory]
    [InlineData("1500,,", "value: The value 1500 lies outside the limits of USERS, [0, 100]; correct it, or the limits of the indicator.")]
    [InlineData("-0.5,,", "value: The value -0.5 lies outside the limits of USERS, [0, 100]; correct it, or the limits of the indicator.")]
    [InlineData(",3,2", "numerator: The value 150 lies outside the limits of USERS, [0, 100]; correct it, or the limits of the indicator.")]
    public void A_value_outside_the_limits_of_its_indicator_is_told(string cells, string told)
    {
        var folder = Folder($"USERS,VN-A,2023,{cells},,,,").With("indicators.json", "\"rate\"", "\"rate\", \"limits\": { \"atLeast\": 0, \"atMost\": 100 }");
        Assert.Equal(Lines(told), folder.Faults());
    }

    [Theory]
    [InlineData("\"unit\": \"percent\"", "\"unit\": \"per 1000\"", "numerator: USERS is in 'per 1000' and not in percent, so that its value does not follow from numerator and denominator; give the value.")]
    [InlineData("\"rate\"", "\"flow\"", "numerator: USERS is a flow; only a rate has numerator and denominator, so leave them out.")]
    public void A_value_is_not_guessed_from_parts(string old, string now, string told)
    {
        var folder = Folder("USERS,VN-A,2023,,1,2,,,,").With("indicators.json", old, now).With("figures.csv", "\"9,51%\",percent", "\"9,51\",").With("targets.json", null);
        Assert.Equal(Lines(told), folder.Faults());
    }

    [Fact]
    public void Knowledge_of_a_day_before_that_day_is_told_unless_it_is_a_forecast()
    {
        Assert.Equal(
            ["observations.csv, line 2, published: The observation speaks of 2024-06-30, and was published on 2024-06-29, before that day; correct one of them."],
            Faults("USERS,VN-A,2024,5,,,,2024-06-29,2024-06-30,"));
        Assert.Single(Read("USERS,VN-A,2024,5,,,F,2024-06-29,2024-06-30,").Observations.All(), o => o.Key.Agency == AgencyCode.Parse("VN-A"));
    }

    [Fact]
    public void Every_fault_of_a_row_is_told() => Assert.Equal(
        Lines("indicator: USER is not among the indicators; did you mean USERS?|agency: VN-B is not among the agencies; did you mean VN-A?|period: '23' is no period; write 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05 or 2024-06-30.|value: 'x' is no number; expected digits with a decimal point, such as 91.5.|denominator: The denominator is -2; expected a number above 0, or 0 of 0.|status: 'X' is no status of an observation; expected one of A, B, D, E, F, I, L, M, P, Q, U.|published: The observation speaks of 2024-06-30, and was published on 2024-06-29, before that day; correct one of them.|source: 's2' is no key of a source; did you mean s1?"),
        Faults("USER,VN-B,23,x,1,-2,X,2024-06-29,2024-06-30,s2"));

    [Fact]
    public void A_key_that_cannot_be_one_is_told_part_by_part() => Assert.Equal(
        Lines("producer: The producer 'a|b' holds '|', which separates the parts of a key; use another sign.|vintage: The vintage 'c|d' holds '|', which separates the parts of a key; use another sign.|dimensions: A dimension reads 'sex='; expected a name and a value, such as sex=F."),
        new SmallFolder().With("observations.csv", "indicator,agency,period,value,producer,vintage,dimensions\nUSERS,VN-A,2023,5,a|b,c|d,sex\n").Faults());

    private static SmallFolder Folder(string row) => new SmallFolder().With("observations.csv", $"{Columns}{row}\n");

    private static GovDataset Read(string row) => Folder(row).Read();

    private static string[] Faults(string row) => Folder(row).Faults();

    private static string[] Lines(string told) => [.. told.Split('|').Aggregate(new List<string>(), Joined).Select(fault => $"observations.csv, line 2, {fault}")];

    /// <summary>A '|' within quotes is part of a message.</summary>
    private static List<string> Joined(List<string> faults, string next)
    {
        if (faults.Count > 0 && faults[^1].Count(c => c == '\'') % 2 == 1) faults[^1] += $"|{next}";
        else faults.Add(next);
        return faults;
    }
}
