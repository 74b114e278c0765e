using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>What the index formulas ask of prices and quantities, item by item.</summary>
internal static class Baskets
{
    internal static void Check(
        ReadOnlySpan<double> priceBefore,
        ReadOnlySpan<double> priceAfter,
        ReadOnlySpan<double> quantity,
        [CallerArgumentExpression(nameof(quantity))] string name = "")
    {
        NotNegative(priceBefore, nameof(priceBefore));
        NotNegative(priceAfter, nameof(priceAfter));
        NotNegative(quantity, name);
        SameLength(priceBefore, nameof(priceBefore), priceAfter, nameof(priceAfter));
        SameLength(priceBefore, nameof(priceBefore), quantity, name);
    }

    internal static void Check(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, ReadOnlySpan<double> quantityAfter)
    {
        Check(priceBefore, priceAfter, quantityBefore, nameof(quantityBefore));
        NotNegative(quantityAfter, nameof(quantityAfter));
        SameLength(priceBefore, nameof(priceBefore), quantityAfter, nameof(quantityAfter));
    }

    internal static void AllFinite(ReadOnlySpan<double> values, string name)
    {
        foreach (var value in values) Require.Finite(value, name);
    }

    internal static void SameLength(ReadOnlySpan<double> first, string firstName, ReadOnlySpan<double> second, string secondName)
    {
        if (first.Length != second.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{secondName} has {second.Length} values and {firstName} has {first.Length}; expected one for each item in both."),
                secondName);
        }
    }

    internal static void NotNegative(ReadOnlySpan<double> values, string name)
    {
        AllFinite(values, name);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < 0)
            {
                throw new ArgumentOutOfRangeException(
                    name,
                    values[i],
                    string.Create(CultureInfo.InvariantCulture, $"{name}[{i}] is {values[i]}; expected 0 or above."));
            }
        }
    }
}
