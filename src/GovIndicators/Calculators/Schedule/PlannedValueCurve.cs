using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>How much of the budget the plan expects to be earned by the end of each period, counted from the start.</summary>
/// <remarks>
/// Cumulative: it begins at 0 at time 0, which is not listed, and never falls. Between the ends of two periods it is a straight line.
/// Times are in periods of the plan, whatever these are. Safe to share between threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedValueCurve : IWritten
{
    private PlannedValueCurve(ImmutableArray<double> cumulative) => Cumulative = cumulative;

    /// <summary>Planned value by the end of period 1, 2 and so on, never falling.</summary>
    public IReadOnlyList<double> Cumulative { get; }

    /// <summary>The planned duration (PD), in periods; at least 1.</summary>
    public int PlannedDuration => Cumulative.Count;

    /// <summary>The budget at completion (BAC): what is planned by the end; above zero.</summary>
    public double Budget => Cumulative[PlannedDuration - 1];

    /// <summary>A curve from the cumulative planned value by the end of each period.</summary>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not finite.</exception>
    /// <exception cref="ArgumentException">There is no value, the curve falls, or nothing is ever planned.</exception>
    public static PlannedValueCurve Of(params IEnumerable<double> cumulative)
    {
        ArgumentNullException.ThrowIfNull(cumulative);
        ImmutableArray<double> values = [.. cumulative];
        if (values.IsEmpty) throw new ArgumentException("The curve has no period; expected the planned value by the end of each period.", nameof(cumulative));

        var before = 0.0;
        for (var period = 1; period <= values.Length; period++)
        {
            var now = Amount.Required(values[period - 1], nameof(cumulative));
            if (now < before) throw new ArgumentException(Falls(before, now, period), nameof(cumulative));
            before = now;
        }

        return before > 0
            ? new(values)
            : throw new ArgumentException("The curve ends at 0; expected some planned value by the last period.", nameof(cumulative));
    }

    /// <summary>The planned value at a time, in periods since the start; the whole budget after the planned duration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or not finite.</exception>
    public double At(double time)
    {
        Amount.Required(time);
        if (time >= PlannedDuration) return Budget;
        var period = (int)time;
        var (before, after) = (ByEndOf(period), ByEndOf(period + 1));
        return before + ((time - period) * (after - before));
    }

    /// <summary>The number of periods and the budget.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The number of periods and the budget, in the words of the language.</summary>
    public string ToString(Language language)
    {
        var form = NumberForm.Of(language);
        return language == Language.Vietnamese
            ? $"{form.Write(Budget)} trong {form.Write(PlannedDuration)} kỳ"
            : $"{form.Write(Budget)} over {form.Write(PlannedDuration)} periods";
    }

    internal double ByEndOf(int period) => period == 0 ? 0 : Cumulative[period - 1];

    private static string Falls(double before, double now, int period) => string.Create(
        CultureInfo.InvariantCulture,
        $"The planned value falls from {before} in period {period - 1} to {now} in period {period}; a cumulative curve never falls.");
}
