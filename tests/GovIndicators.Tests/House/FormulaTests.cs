using System.Reflection;
using System.Text.RegularExpressions;

namespace GovIndicators.Tests.House;

/// <summary>A formula is whole when it has a page, a number from outside and a law.</summary>
public partial class FormulaTests
{
    private static readonly HashSet<string> Laws = [.. Marked<LawAttribute>().Select(law => law.Formula)];

    private static readonly HashSet<string> Cases = [.. Marked<CaseForAttribute>().Select(one => one.Formula)];

    private static readonly HashSet<string> Examples = [.. FormulaPages.Examples.Select(example => example.Line.Split(' ')[0])];

    /// <summary>FormulaGaps.txt lists what is still missing; it is there to become empty.</summary>
    [Fact]
    public void Every_formula_has_a_page_a_number_from_outside_and_a_law() =>
        ReviewedFile.Holds(
            "tests/GovIndicators.Tests/FormulaGaps.txt",
            from name in Formulas.Names
            let missing = Missing(name).ToList()
            where missing.Count > 0
            select $"{name}: no {string.Join(", no ", missing)}");

    [Fact]
    public void Pages_laws_and_cases_name_formulas_that_exist() =>
        Faults.None(from named in FormulaPages.Formulas.SelectMany(page => page.Select(path => (Formula: page.Key, Where: path)))
                        .Concat(Laws.Select(name => (Formula: name, Where: "[Law]")))
                        .Concat(Cases.Select(name => (Formula: name, Where: "[CaseFor]")))
                    where !Formulas.Methods.Contains(named.Formula)
                    select $"{named.Where} names {named.Formula}, which no method carries.");

    [Fact]
    public void A_page_has_a_title_and_names_a_formula() =>
        Faults.None(from path in FormulaPages.Paths
                    let named = FormulaPages.Formulas.Any(page => page.Contains(path))
                    where !named || !Repository.Read(path).StartsWith("# ", StringComparison.Ordinal)
                    select $"{path} needs a title in its first line and a line such as Formula: `growth.percent-change`.");

    [Fact]
    public void A_formula_stands_on_one_page() =>
        Faults.None(FormulaPages.Formulas.Where(pages => pages.Count() > 1).Select(pages => $"{pages.Key} stands in {string.Join(" and ", pages)}."));

    [Fact]
    public void A_name_belongs_to_one_question() =>
        Faults.None(from formula in Formulas.Methods
                    where formula.Select(method => (method.DeclaringType, method.Name)).Distinct().Count() > 1
                    select $"{formula.Key} is the name of {string.Join(" and ", formula.Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct())}.");

    [Fact]
    public void A_name_is_two_parts_of_lower_case_words() =>
        Faults.None(Formulas.Names.Where(name => !WellFormed().IsMatch(name)).Select(name => $"{name} is not of the form growth.percent-change."));

    private static IEnumerable<string> Missing(string formula)
    {
        if (!FormulaPages.Formulas.Contains(formula)) yield return "page";
        if (!Cases.Contains(formula) && !Examples.Contains(formula)) yield return "case";
        if (!Laws.Contains(formula)) yield return "law";
    }

    private static IEnumerable<T> Marked<T>()
        where T : Attribute => typeof(FormulaTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods().Cast<MemberInfo>().Append(type))
        .SelectMany(member => member.GetCustomAttributes<T>(inherit: false));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WellFormed();
}
