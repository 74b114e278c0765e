using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>Examples of Das Gupta 1993, Standardization and Decomposition of Rates, as the README of josiahpjking/DasGuptR prints them.</summary>
public class PublishedDecompositionTests
{
    [Fact]
    [CaseFor("decomposition.das-gupta-rate")]
    public void Natural_increase_of_the_United_States_from_1940_to_1960()    // example 3.1: births less deaths per 1,000
    {
        var decomposition = Decomposition.DasGuptaRate([Factor.Of("births", 19.4, 23.7), Factor.Of("deaths", 10.8, 9.5)], values => values["births"][0] - values["deaths"][0])!;
        Holds(decomposition, 5.6, [4.3, 1.3], [76.79, 23.21], 5e-9);    // exact to the printed digits, but for binary rounding
    }

    [Fact]
    [CaseFor("decomposition.das-gupta-rate")]
    public void A_ratio_of_births_of_the_United_States_from_1963_to_1983()    // example 4.4: births to unmarried women of all births, four factors by age
    {
        Factor[] factors =
        [
            Factor.Of("A", [.200, .163, .146, .154, .168, .169], [.169, .195, .190, .174, .150, .122]),
            Factor.Of("B", [.866, .325, .119, .099, .099, .121], [.931, .563, .311, .216, .199, .191]),
            Factor.Of("C", [.007, .021, .023, .015, .008, .002], [.018, .026, .023, .016, .008, .002]),
            Factor.Of("D", [.454, .326, .195, .107, .051, .015], [.380, .201, .149, .079, .025, .006]),
        ];
        var decomposition = Decomposition.DasGuptaRate(factors, values =>
        {
            double unmarried = 0, married = 0;
            for (var age = 0; age < 6; age++)
            {
                unmarried += values["A"][age] * values["B"][age] * values["C"][age];
                married += values["A"][age] * (1 - values["B"][age]) * values["D"][age];
            }

            return unmarried / (unmarried + married);
        })!;
        Assert.Equal(0.03094957, decomposition.Before, 5e-9);
        Holds(decomposition, 0.09422505, [-0.00620498, 0.04866154, 0.02705922, 0.02470928], [-6.59, 51.64, 28.72, 26.22], 5e-9);    // half of the last digit printed
    }

    [Fact]
    [CaseFor("decomposition.das-gupta-ratio-of-sums")]
    public void Heads_of_households_of_the_United_States_from_1970_to_1985()    // example 5.1: people by age in percent, heads per 100
    {
        var decomposition = Decomposition.DasGuptaRatioOfSums(
            [
                Factor.Of("people", [12.9, 10.9, 9.5, 8.0, 7.8, 8.4, 8.6, 7.8, 7.0, 5.9, 4.7, 3.6, 4.9], [10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6.0, 6.3, 5.9, 5.1, 4.0, 5.5]),
                Factor.Of("heads", [1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8], [2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56.0, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2]),
            ],
            ["people", "heads"],
            ["people"])!;
        Assert.Equal(44.7268, decomposition.Before, 5e-5);
        Holds(decomposition, 2.9672, [1.2269, 1.7403], [41.35, 58.65], 5.001e-5);    // 1.22685 is printed 1.2269
    }

    [Fact]
    [CaseFor("decomposition.das-gupta-ratio-of-sums")]
    public void Death_rates_of_the_United_States_from_1970_to_1985()    // example 5.3: people and deaths per 1,000, by race and age
    {
        Factor[] factors =
        [
            Factor.Of(
                "people",
                [2968, 11484, 34614, 30992, 21983, 20314, 20928, 16897, 11339, 5720, 1315, 535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117],
                [3041, 11577, 27450, 32711, 35480, 27411, 19555, 19795, 15254, 8022, 2472, 707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236]),
            Factor.Of(
                "deaths",
                [18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723, 79.763, 176.837, 36.993, 1.352, 0.541, 2.040, 3.523, 6.746, 12.967, 24.471, 45.091, 74.902, 123.205],
                [9.163, 0.462, 0.248, 0.929, 1.084, 1.810, 4.715, 12.187, 27.728, 64.068, 157.570, 17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052, 17.812, 34.128, 68.276, 125.161]),
        ];
        var decomposition = Decomposition.DasGuptaRatioOfSums(factors, ["people", "deaths"], ["people"])!;
        Holds(decomposition, -0.6862158, [1.5415096, -2.2277254], [-224.64, 324.64], 5e-8);    // half of the last digit printed
    }

    private static void Holds(ChangeDecomposition decomposition, double change, double[] effects, double[] shares, double tolerance)
    {
        Assert.Equal(change, decomposition.Change, tolerance);
        for (var i = 0; i < effects.Length; i++)
        {
            Assert.Equal(effects[i], decomposition.Effects[i].Value, tolerance);
            Assert.Equal(shares[i], decomposition.Effects[i].Share!.Value.Round(2).Value);
        }
    }
}
