using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>Formulas of pairs of values over all series of a panel, in one pass; the answers stand series after series.</summary>
internal static class PanelKernels
{
    /// <summary>The change of every value from the one a lag before; absent where the series is refused, has nothing before, or is broken between.</summary>
    /// <param name="kernel">The formula.</param>
    /// <param name="panel">The series.</param>
    /// <param name="lags">How far the earlier value lies before the later.</param>
    /// <param name="answered">For each line of the panel whether it has answers here.</param>
    /// <param name="acrossBreaks">Whether values before and after a break in series may meet.</param>
    /// <param name="into">As many places as the panel has values; lines without answers are absent.</param>
    [SkipLocalsInit]
    internal static void Change<TKernel>(TKernel kernel, SeriesPanel panel, PanelLags lags, ReadOnlySpan<bool> answered, bool acrossBreaks, Span<double> into)
        where TKernel : struct, IPairKernel
    {
        Span<double> room = stackalloc double[Outflow.RoomLength];
        var outflow = new Outflow(into, room);
        var memory = panel.Memory;
        var watchBreaks = !acrossBreaks && !panel.Statuses.Breaks.IsEmpty;
        foreach (ref readonly var place in panel.Places)
        {
            var values = memory.Slice(place.Start, place.Length);
            for (var at = 0; at < values.Length;)
            {
                var length = Math.Min(values.Length - at, Outflow.BlockLength);
                length = lags.Run(place.First + at, length);
                var lag = lags.At(place.First + at);
                Ahead.Of(values.Slice(at, length));
                var answers = outflow.Next(length);
                var empty = answered[place.Line] && lag > 0 ? Math.Clamp(lag - at, 0, length) : length;
                answers[..empty].Fill(Absence.Mark);
                if (empty < length)
                {
                    PairKernels.Apply(kernel, values.Slice(at + empty - lag, length - empty), values.Slice(at + empty, length - empty), answers[empty..]);
                    if (watchBreaks) Break(panel.Statuses, place.Start + at, lag, answers);
                }

                at += length;
            }
        }

        outflow.Finish();
    }

    /// <summary>Nothing is compared across a break: from the broken place on, the answers of one lag are absent.</summary>
    private static void Break(PanelStatuses statuses, int start, int lag, Span<double> answers)
    {
        foreach (var broken in statuses.BreaksIn(start - lag + 1, start + answers.Length))
        {
            var from = Math.Max(broken - start, 0);
            var end = Math.Min(broken - start + lag, answers.Length);
            if (from < end) answers[from..end].Fill(Absence.Mark);
        }
    }
}
