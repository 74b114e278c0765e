using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>Which factors can be laid out together.</summary>
public static partial class Decomposition
{
    private static Factor[] Checked(IReadOnlyList<Factor> factors, bool equalGroups)
    {
        ArgumentNullException.ThrowIfNull(factors);
        if (factors.Count == 0) throw new ArgumentException("There are no factors; expected one or more.", nameof(factors));
        var given = new Factor[factors.Count];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < given.Length; i++)
        {
            var factor = factors[i];
            ArgumentNullException.ThrowIfNull(factor, nameof(factors));
            if (!names.Add(factor.Name)) throw new ArgumentException($"Two factors are called '{factor.Name}'; expected a name for each.", nameof(factors));
            given[i] = factor;
            if (equalGroups && factor.Groups != given[0].Groups)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"'{factor.Name}' has {factor.Groups} groups and '{given[0].Name}' has {given[0].Groups}; expected the same groups in every factor."),
                    nameof(factors));
            }
        }

        return given;
    }

    private static int Side(ReadOnlySpan<Factor> factors, IReadOnlyCollection<string> names, string side)
    {
        ArgumentNullException.ThrowIfNull(names, side);
        if (names.Count == 0) throw new ArgumentException($"The {side} has no factor; expected the name of one or more.", side);
        var found = 0;
        foreach (var name in names)
        {
            var place = 0;
            while (place < factors.Length && factors[place].Name != name) place++;
            if (place == factors.Length) throw new ArgumentException($"The {side} names '{name}', which was not given; expected one of {Names(factors)}.", side);
            if ((found & (1 << place)) != 0) throw new ArgumentException($"The {side} names '{name}' twice; expected each factor once.", side);
            found |= 1 << place;
        }

        return found;
    }

    private static string Names(ReadOnlySpan<Factor> factors)
    {
        var names = new string[factors.Length];
        for (var i = 0; i < names.Length; i++) names[i] = factors[i].Name;
        return string.Join(", ", names);
    }

    private static ArgumentException OnNoSide(ReadOnlySpan<Factor> factors, int named, string name)
    {
        var place = 0;
        while ((named & (1 << place)) != 0) place++;
        return new($"'{factors[place].Name}' stands in neither the numerator nor the denominator; expected every factor in one of them.", name);
    }

    private static ArgumentException TooManyFactors(int count, string name) => new(
        string.Create(CultureInfo.InvariantCulture, $"There are {count} factors; expected at most {MostFactorsOfARate} for a rate function. A product has no limit."),
        name);

    private static ArgumentException RateNotFinite(double rate, ReadOnlySpan<Factor> factors, int after, string name)
    {
        var changed = new List<string>();
        for (var i = 0; i < factors.Length; i++)
        {
            if ((after & (1 << i)) != 0) changed.Add(factors[i].Name);
        }

        var mixture = changed.Count == 0 ? "no factor after" : $"{string.Join(", ", changed)} after";
        return new(
            string.Create(CultureInfo.InvariantCulture, $"The rate is {rate} with {mixture}; expected a finite number, or null where the rate is not defined."),
            name);
    }
}
