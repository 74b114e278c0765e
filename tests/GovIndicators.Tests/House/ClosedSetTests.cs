using GovIndicators.Calculators;

namespace GovIndicators.Tests.House;

/// <summary>Every closed set is asked in one way: its values, and the value of a code.</summary>
public class ClosedSetTests
{
    [Fact]
    public void Every_value_is_found_by_its_code_and_nothing_else_is()
    {
        Holds(ProgressMethod.Values, method => method.Code, code => ProgressMethod.Find(code));
        Holds(CompletionBasis.Values, basis => basis.Code, code => CompletionBasis.Find(code));
        Holds(MilestoneCredit.Values, credit => credit.Code, code => MilestoneCredit.Find(code));
        Holds(BurnUpLine.Values, line => line.Code, code => BurnUpLine.Find(code));
        Holds(MissingPolicy.Values, policy => policy.Code, code => MissingPolicy.Find(code));
    }

    private static void Holds<T>(IReadOnlyList<T> values, Func<T, string> codeOf, Func<string, T?> find)
        where T : class
    {
        Assert.NotEmpty(values);
        Assert.Equal(values.Count, values.Select(codeOf).Distinct(StringComparer.Ordinal).Count());
        Assert.All(values, value => Assert.Same(value, find(codeOf(value))));
        Assert.All(values, value => Assert.Null(find(codeOf(value).ToUpperInvariant() + " ")));
        Assert.Null(find(""));
    }
}
