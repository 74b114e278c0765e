using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>One of the factors of a rate or a product, before and after a change: one number, or one for each group.</summary>
/// <remarks>Groups (age bands, agencies, sectors) stand in the same order in every factor of a decomposition.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Factor
{
    private readonly double[] _before;
    private readonly double[] _after;

    private Factor(string name, double[] before, double[] after) => (Name, _before, _after) = (name, before, after);

    /// <summary>The name under which the effect of the factor is found.</summary>
    public string Name { get; }

    /// <summary>How many groups the factor has numbers for: 1 for a single number.</summary>
    public int Groups => _before.Length;

    /// <summary>The numbers before the change, group by group.</summary>
    public ReadOnlySpan<double> Before => _before;

    /// <summary>The numbers after the change, group by group.</summary>
    public ReadOnlySpan<double> After => _after;

    /// <summary>A factor with one number.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public static Factor Of(string name, double before, double after) => Of(name, [before], [after]);

    /// <summary>A factor with one number for each group.</summary>
    /// <param name="name">The name under which the effect of the factor is found; another for each factor.</param>
    /// <param name="before">The number before the change, or one for each group.</param>
    /// <param name="after">The number after the change, or one for each group in the same order.</param>
    /// <exception cref="ArgumentException">The name is blank, there are no groups, or more numbers on one side than on the other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public static Factor Of(string name, ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        foreach (var number in before) Require.Finite(number, nameof(before));
        foreach (var number in after) Require.Finite(number, nameof(after));
        return before.Length != after.Length || before.IsEmpty
            ? throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The factor '{name}' has {before.Length} numbers before and {after.Length} after; expected one for each group on both sides."),
                nameof(after))
            : new(name, before.ToArray(), after.ToArray());
    }

    /// <summary>The name and how many groups it has.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Groups} groups)");
}
