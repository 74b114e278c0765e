using System.Collections;
using System.Reflection;

namespace GovIndicators.Tests.House;

public class FormulaExampleTests
{
    [Fact]
    public void Every_example_on_a_page_is_what_the_library_answers() =>
        Faults.None(from example in FormulaPages.Examples
                    let fault = FaultOf(example.Line)
                    where fault is not null
                    select $"{example.Page}: {example.Line}\n      {fault}");

    /// <summary>A value that knows no language would show its English or its code to a reader of Vietnamese.</summary>
    [Fact]
    public void Whatever_an_explanation_holds_is_written_in_both_languages() =>
        Faults.None((from example in FormulaPages.Examples
                     from value in Values(Explained(example.Line))
                     where !IsWritten(value.Value)
                     select $"{value.Name} is a {CSharp.Name(value.Value.GetType())}, which explanations cannot write in a language; make it an IWritten, or an IChoice.").Distinct());

    [Theory]
    [InlineData("sum numbers=[1, 2.5] => 3.5")]
    [InlineData("sum numbers=[1, 2.04] => 3.0")]
    [InlineData("twice number=[1, 2] => [2, 4]")]
    [InlineData("share part=11 whole=24 => 45.83 %")]
    [InlineData("share part=11 whole=24 => 11 of 24 = 45.83%")]
    [InlineData("share part=0 whole=0 => none")]
    [InlineData("points left=13 right=10% => 3 points")]
    [InlineData("points left=13 right=10% => +3.0 pp")]
    [InlineData("bounds of=0.5 => [0.45, 0.55]")]
    [InlineData("choose mode=Truncate => Truncate")]
    [InlineData("whole text=\"a b\" => a b")]
    [InlineData("root number=-1 => none not-positive")]
    [InlineData("root number=4 => 2")]
    [InlineData("pair => first=1.5 second=[2, none]")]
    [InlineData("done tally=(total:24 completed:11) => 11 of 24 = 45.83 %")]
    [InlineData("width of=[84.7, 90) => 5.3")]
    [InlineData("share_of pair=(first:2 second:[3, 4]) => First=2 Second=[3, 4]")]
    [InlineData("rows values=[[1, 2], [3]] => 6")]
    public void An_example_that_is_right_has_no_fault(string line) =>
        Assert.Null(FormulaExample.Parse(line).Fault(Methods(line)));

    [Theory]
    [InlineData("sum numbers=[1, 2.04] => 3.05", "it answers 3.04; expected 3.05.")]
    [InlineData("sum numbers=[1, 2.04] => 3.04 %", "it answers 3.04; expected 3.04 %.")]
    [InlineData("share part=11 whole=24 => 45.84 %", "it answers 11 of 24 = 45.83%; expected 45.84 %.")]
    [InlineData("root number=-1 => none zero-base", "the reason is not-positive; expected zero-base.")]
    [InlineData("root number=-1 => 1", "it has no answer (not-positive); expected 1.")]
    [InlineData("root number=4 => none", "it answers 2; expected none.")]
    [InlineData("root numer=4 => 2", "no form of it takes numer: there is no numer.")]
    [InlineData("root number=vier => 2", "no form of it takes number: vier is no double for number.")]
    [InlineData("root => 2", "no form of it takes : number is missing.")]
    [InlineData("nothing => 2", "no method carries the name nothing.")]
    [InlineData("pair => first=1.6", "it answers (1.5, [2, none]); expected first=1.6.")]
    public void An_example_that_is_wrong_says_how(string line, string fault) => Assert.Equal(fault, FormulaExample.Parse(line).Fault(Methods(line)));

    [Fact]
    public void What_is_no_example_is_refused() =>
        Assert.Equal(
            "'growth.percent-change 8 %' is not an example; expected a formula, name=value for each argument, => and the answer.",
            Assert.Throws<FormatException>(() => FormulaExample.Parse("growth.percent-change 8 %")).Message);

    private static Explanation Explained(string line)
    {
        var (example, why) = (FormulaExample.Parse(line), new Explanation());
        Assert.Null(example.Fault(Formulas.Methods[example.Formula].Where(method => method.IsStatic), why));
        return why;
    }

    private static IEnumerable<Explained> Values(Explanation why) =>
        why.Arguments.Concat(why.Steps).Concat(why.Result is { } result ? [result] : []).Concat(why.Children.SelectMany(Values));

    private static bool IsWritten(object? value) => value switch
    {
        null or string or bool or double or decimal or int or long or ulong or Percent or PercentagePoints or Share or NoAnswer or Caveat or Enum or NodaTime.LocalDate or NodaTime.Period or IWritten => true,
        TimePeriod => true,    // in the notation of SDMX, the same in every language
        IEnumerable list => list.Cast<object?>().All(IsWritten),
        _ => false,
    };

    private static string? FaultOf(string line)
    {
        try
        {
            var example = FormulaExample.Parse(line);
            return example.Fault(Formulas.Methods[example.Formula].Where(method => method.IsStatic));
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            return problem.Message;
        }
    }

    private static IEnumerable<MethodInfo> Methods(string line) =>
        typeof(Sample).GetMethods().Where(method => method.Name.Equals(line.Split(' ')[0], StringComparison.OrdinalIgnoreCase));

    private static class Sample
    {
        public static double Sum(ReadOnlySpan<double> numbers, Explanation? why = null)
        {
            var sum = 0.0;
            foreach (var number in numbers) sum += number;
            return why.Result(sum);
        }

        public static double[] Twice(IReadOnlyList<double> number) => [.. number.Select(one => 2 * one)];

        public static Share Share(int part, int? whole) => GovIndicators.Share.Of(part, whole ?? 0);

        public static PercentagePoints? Points(Percent left, Percent right) => left - right;

        public static Bounds Bounds(decimal of) => GovIndicators.Bounds.Closed(of - 0.05m, of + 0.05m);

        public static RoundingMode Choose(RoundingMode mode) => mode;

        public static string Whole(string text) => text;

        public static double? Root(double number, Explanation? why = null) => number < 0 ? why.None<double>(NoAnswer.NotPositive) : why.Result(Math.Sqrt(number));

        public static Share Done(TaskTally tally) => GovIndicators.Share.Of(tally.Completed!.Value, tally.Total!.Value);

        public static double Width(Bounds of) => (double)(of.Upper! - of.Lower!);

        public static TwoThings Share_of(TwoThings pair) => pair;

        public static double Rows(IEnumerable<IEnumerable<double>> values) => values.Sum(row => row.Sum());

        public static TwoThings Pair(double first = 1.5) => new(first, [2, null]);
    }

    public sealed record TwoThings(double First, double?[] Second)
    {
        public override string ToString() => "(1.5, [2, none])";
    }
}
