namespace GovIndicators.Calculators;

/// <summary>The factors as a rate function sees them: some as they were before, the others as they are after.</summary>
public readonly ref struct FactorValues
{
    private readonly ReadOnlySpan<Factor> _factors;
    private readonly int _after;    // one bit for each factor

    internal FactorValues(ReadOnlySpan<Factor> factors, int after)
    {
        _factors = factors;
        _after = after;
    }

    /// <summary>How many factors there are.</summary>
    public int Count => _factors.Length;

    /// <summary>The numbers of a factor, group by group, by its place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no factor at that place.</exception>
    public ReadOnlySpan<double> this[int factor]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(factor);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(factor, Count);
            return (_after & (1 << factor)) == 0 ? _factors[factor].Before : _factors[factor].After;
        }
    }

    /// <summary>The numbers of a factor, group by group, by its name.</summary>
    /// <exception cref="KeyNotFoundException">No factor has that name.</exception>
    public ReadOnlySpan<double> this[string factor]
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (_factors[i].Name == factor) return this[i];
            }

            throw new KeyNotFoundException($"No factor is called '{factor}'; expected the name of one that was given.");
        }
    }
}
