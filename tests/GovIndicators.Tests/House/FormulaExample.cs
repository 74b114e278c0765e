using System.Reflection;

namespace GovIndicators.Tests.House;

/// <summary>A worked example of a page: a formula by name, its arguments by name, and what it answers.</summary>
/// <remarks>
/// <c>growth.percent-change from=12263 to=13256 => 8.09752915 %</c>: numbers are held to the digits that are printed, rounded half away
/// from zero. <c>=> none zero-base</c> is no answer, with its reason. docs/formulas/README.md lists every form.
/// </remarks>
internal sealed record FormulaExample(string Formula, IReadOnlyDictionary<string, string> Arguments, string Expected)
{
    public static FormulaExample Parse(string line)
    {
        if (line.Split(" => ", 2) is not [var question, var expected] || question.Trim().Split(' ', 2) is not [var formula, .. var rest]
            || FormulaText.Pairs(string.Concat(rest), '=') is not { } arguments)
            throw new FormatException($"'{line}' is not an example; expected a formula, name=value for each argument, => and the answer.");
        return new(formula, arguments, expected.Trim());
    }

    /// <returns>What is wrong with the example; null when the library answers as it says.</returns>
    public string? Fault(IEnumerable<MethodInfo> methods) => Fault(methods, new Explanation());

    /// <param name="methods">The forms of the formula.</param>
    /// <param name="why">Collects how the answer came about.</param>
    public string? Fault(IEnumerable<MethodInfo> methods, Explanation why)
    {
        var candidates = methods.ToList();
        if (candidates.Count == 0) return $"no method carries the name {Formula}.";
        List<string> refusals = [];
        foreach (var method in candidates.OrderBy(method => method.GetParameters().Length))
        {
            if (Bind(method.GetParameters(), why, refusals) is not { } bound) continue;
            return FormulaAnswer.Fault(FormulaCall.Invoke(method, bound), why, Expected);
        }

        return $"no form of it takes {string.Join(", ", Arguments.Keys)}: {string.Join("; ", refusals)}.";
    }

    private object?[]? Bind(ParameterInfo[] parameters, Explanation why, List<string> refusals)
    {
        var unknown = Arguments.Keys.Except(parameters.Select(parameter => parameter.Name!)).ToList();
        if (unknown.Count > 0) return Refuse($"there is no {string.Join(", no ", unknown)}");
        var bound = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (parameter.ParameterType == typeof(Explanation)) bound[i] = why;
            else if (Arguments.TryGetValue(parameter.Name!, out var text))
            {
                if (!FormulaArgument.TryRead(text, parameter.ParameterType, out bound[i])) return Refuse($"{text} is no {CSharp.Name(parameter.ParameterType)} for {parameter.Name}");
            }
            else if (parameter.HasDefaultValue) bound[i] = FormulaArgument.Default(parameter);
            else return Refuse($"{parameter.Name} is missing");
        }

        return bound;

        object?[]? Refuse(string because)
        {
            refusals.Add(because);
            return null;
        }
    }
}
