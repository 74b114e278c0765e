using System.Globalization;
using GovIndicators.Tests.Cases;

namespace GovIndicators.Tests.House;

/// <summary>What the library answers to the worked cases. A changed digit is a change that users see.</summary>
public class NumbersTests
{
    /// <summary>
    /// The last digit of a power or of a sum belongs to the processor (its vector width, its logarithm), not to us:
    /// numbers that differ by less than this share of themselves say the same.
    /// </summary>
    private const double LastDigit = 1e-14;

    [Fact]
    public void The_results_of_all_cases_are_those_that_were_reviewed() =>
        ReviewedFile.Holds(
            "tests/GovIndicators.Tests/Numbers.txt",
            CaseResults.All.OrderBy(result => result.Id).Select(result => $"{result.Id}: {result.Printed}"),
            SayTheSame);

    [Fact]
    public void Every_case_of_every_file_is_run_once() =>
        Faults.None(from file in CaseFile.Names
                    let run = CaseResults.All.Where(result => result.Family.File == file).ToLookup(result => result.Id)
                    from one in CaseFile.Read(file)
                    where run[one.Id].Count() != (CaseResults.Later.ContainsKey(one.Fn) ? 0 : 1)
                    select $"{file}: {one.Id} ({one.Fn}) is run {run[one.Id].Count()} times{(CaseResults.Later.ContainsKey(one.Fn) ? " and listed for later" : "")}.");

    [Fact]
    public void Every_family_runs_cases_of_a_file_that_is_here() =>
        Faults.None(from family in CaseResults.Families
                    let known = CaseFile.Names.Contains(family.File) ? CaseFile.Read(family.File).Select(one => one.Id).ToHashSet() : null
                    from fault in known is null
                        ? [$"{family.GetType().Name} names {family.File}, which is not in Cases."]
                        : CaseResults.All.Where(result => result.Family == family && !known.Contains(result.Id)).Select(result => $"{family.GetType().Name} ran {result.Id}, which {family.File} does not hold.")
                    select fault);

    [Theory]
    [InlineData("05-001: 8.0975291527", "05-001: 8.0975291527", true)]
    [InlineData("04-001: 0.024000000000000021", "04-001: 0.02400000000000002", true)]
    [InlineData("04-001: [1, 0.5]", "04-001: [1, 0.50000000000000001]", true)]
    [InlineData("05-001: 8.0975291527", "05-001: 8.0975291528", false)]
    [InlineData("05-001: none ZeroBase", "05-001: none NegativeBase", false)]
    [InlineData("05-001: [1, 2]", "05-001: [1, 2, 3]", false)]
    [InlineData("05-001: 0", "05-001: 1E-300", false)]
    public void Two_lines_say_the_same_when_only_the_last_digit_differs(string left, string right, bool same) => Assert.Equal(same, SayTheSame(left, right));

    private static bool SayTheSame(string left, string right)
    {
        if (left == right) return true;
        var (a, b) = (Words(left), Words(right));
        return a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second || (Number(pair.First) is { } x && Number(pair.Second) is { } y
            && Math.Abs(x - y) <= LastDigit * Math.Min(Math.Abs(x), Math.Abs(y))));
    }

    private static string[] Words(string line) => line.Split([' ', ',', '[', ']', '(', ')', '{', '}', '=', ';', '%']);

    private static double? Number(string word) => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
