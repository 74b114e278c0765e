using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>The check of money, effort and time: finite and never below zero.</summary>
internal static class Amount
{
    internal static double Required(double amount, [CallerArgumentExpression(nameof(amount))] string name = "")
    {
        Require.Finite(amount, name);
        ArgumentOutOfRangeException.ThrowIfNegative(amount, name);
        return amount;
    }
}
