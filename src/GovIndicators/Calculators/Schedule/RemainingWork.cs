using System.Diagnostics.CodeAnalysis;

namespace GovIndicators.Calculators;

/// <summary>What an estimate at completion assumes of the work that remains: a closed set of three, each the assumption of a published formula.</summary>
/// <remarks>Two are equal when they are the same assumption. <see cref="ToString"/> is the code.</remarks>
public sealed class RemainingWork : IChoice
{
    private RemainingWork(string code) => Code = code;

    /// <summary>The rest costs as the work so far has: BAC / CPI.</summary>
    public static RemainingWork AtCostPerformance { get; } = new("at-cost-performance");

    /// <summary>The rest costs what was budgeted, and the overrun so far stays: AC + (BAC - EV).</summary>
    public static RemainingWork AsBudgeted { get; } = new("as-budgeted");

    /// <summary>The rest costs as the work so far has, and being late costs too: AC + (BAC - EV) / (CPI x SPI).</summary>
    public static RemainingWork AtCostAndSchedulePerformance { get; } = new("at-cost-and-schedule-performance");

    /// <summary>All three.</summary>
    public static IReadOnlyList<RemainingWork> Values { get; } = [AtCostPerformance, AsBudgeted, AtCostAndSchedulePerformance];

    /// <summary>The stable code, such as as-budgeted.</summary>
    public string Code { get; }

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is none of the three codes.</exception>
    public static RemainingWork Parse(ReadOnlySpan<char> text) => TryParse(text, out var remaining)
        ? remaining
        : throw new FormatException($"'{text}' is no assumption about the remaining work; expected one of {string.Join(", ", Values)}.");

    /// <summary>Reads a code, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out RemainingWork? remaining)
    {
        remaining = null;
        foreach (var known in Values)
        {
            if (text.SequenceEqual(known.Code)) remaining = known;
        }

        return remaining is not null;
    }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
