using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>Running sums, their undoing and rescaling over all series of a panel: <see cref="RunningKernels"/>, series after series.</summary>
internal static class PanelRunningKernels
{
    /// <summary>The value less the one before in its year; at the first period of a year the value itself.</summary>
    [SkipLocalsInit]
    internal static void UndoWithinYears(SeriesPanel panel, ReadOnlySpan<bool> answered, Span<double> into)
    {
        Span<double> room = stackalloc double[Outflow.RoomLength];
        var outflow = new Outflow(into, room);
        var years = new YearStarts(panel.Frequency);
        foreach (ref readonly var place in panel.Places)
        {
            var values = panel.Memory.Slice(place.Start, place.Length);
            var yearStart = place.Length == 0 || !answered[place.Line] ? int.MaxValue : years.From(place.First);
            for (var at = 0; at < values.Length; at += Outflow.BlockLength)
            {
                var length = Math.Min(values.Length - at, Outflow.BlockLength);
                Ahead.Of(values.Slice(at, length));
                var answers = outflow.Next(length);
                if (!answered[place.Line])
                {
                    answers.Fill(Absence.Mark);
                    continue;
                }

                var empty = at == 0 ? 1 : 0;
                answers[..empty].Fill(Absence.Mark);
                PairKernels.Apply(new PairKernels.Difference(), values.Slice(at + empty - 1, length - empty), values.Slice(at + empty, length - empty), answers[empty..]);
                for (; yearStart < place.First + at + length; yearStart = years.After(yearStart))
                {
                    answers[yearStart - place.First - at] = values[yearStart - place.First];
                }
            }
        }

        outflow.Finish();
    }

    /// <summary>The sum since the first period of the year; unknown from a gap to the end of its year, and before the first year that begins in the series.</summary>
    [SkipLocalsInit]
    internal static void SumWithinYears(SeriesPanel panel, ReadOnlySpan<bool> answered, Span<double> into)
    {
        Span<double> room = stackalloc double[Outflow.RoomLength];
        var outflow = new Outflow(into, room);
        var years = new YearStarts(panel.Frequency);
        foreach (ref readonly var place in panel.Places)
        {
            var values = panel.Memory.Slice(place.Start, place.Length);
            var sum = Absence.Mark;
            var yearStart = place.Length == 0 || !answered[place.Line] ? int.MaxValue : years.From(place.First);
            for (var at = 0; at < values.Length;)
            {
                if (place.First + at == yearStart) (sum, yearStart) = (0, years.After(yearStart));
                var length = Math.Min(Math.Min(values.Length - at, Outflow.BlockLength), yearStart - place.First - at);
                Ahead.Of(values.Slice(at, length));
                sum = Sum(values.Slice(at, length), sum, outflow.Next(length));
                at += length;
            }
        }

        outflow.Finish();
    }

    /// <summary>Makes absent what would mix two bases: the difference at a break inside a year, or every sum of the year from there on.</summary>
    /// <remarks>A pass over the breaks alone, so that a panel without any pays nothing for them.</remarks>
    internal static void PartAtBreaks(SeriesPanel panel, bool sums, Span<double> into)
    {
        if (panel.Statuses.Breaks.IsEmpty) return;
        var years = new YearStarts(panel.Frequency);
        foreach (ref readonly var place in panel.Places)
        {
            foreach (var broken in panel.Statuses.BreaksIn(place.Start, place.Start + place.Length))
            {
                var at = broken - place.Start;
                var yearEnd = years.From(place.First + at) - place.First;
                if (yearEnd == at) continue;
                into.Slice(place.Offset + at, sums ? Math.Min(yearEnd, place.Length) - at : 1).Fill(Absence.Mark);
            }
        }
    }

    /// <summary>The opening and all values up to each; unknown from a gap on.</summary>
    [SkipLocalsInit]
    internal static void Sum(SeriesPanel panel, double opening, ReadOnlySpan<bool> answered, Span<double> into)
    {
        Span<double> room = stackalloc double[Outflow.RoomLength];
        var outflow = new Outflow(into, room);
        foreach (ref readonly var place in panel.Places)
        {
            var values = panel.Memory.Slice(place.Start, place.Length);
            var sum = answered[place.Line] ? opening : Absence.Mark;
            for (var at = 0; at < values.Length; at += Outflow.BlockLength)
            {
                var length = Math.Min(values.Length - at, Outflow.BlockLength);
                Ahead.Of(values.Slice(at, length));
                sum = Sum(values.Slice(at, length), sum, outflow.Next(length));
            }
        }

        outflow.Finish();
    }

    /// <summary>level x[i] / x[base], and exactly the level in the base period; absent beyond a break in series.</summary>
    [SkipLocalsInit]
    internal static void Rebase(SeriesPanel panel, int baseOrdinal, double level, ReadOnlySpan<bool> answered, Span<double> into)
    {
        Span<double> room = stackalloc double[Outflow.RoomLength];
        var outflow = new Outflow(into, room);
        foreach (ref readonly var place in panel.Places)
        {
            var values = panel.Memory.Slice(place.Start, place.Length);
            var baseAt = baseOrdinal - place.First;
            var known = answered[place.Line] && (uint)baseAt < (uint)values.Length && values[baseAt] > 0;
            var (from, end) = known ? Unbroken(panel.Statuses, place, baseAt) : (0, 0);
            for (var at = 0; at < values.Length; at += Outflow.BlockLength)
            {
                var length = Math.Min(values.Length - at, Outflow.BlockLength);
                Ahead.Of(values.Slice(at, length));
                var answers = outflow.Next(length);
                var (first, last) = (Math.Clamp(from - at, 0, length), Math.Clamp(end - at, 0, length));
                answers[..first].Fill(Absence.Mark);
                if (first < last)
                {
                    var part = values.Slice(at + first, last - first);
                    PairKernels.Apply(new PairKernels.Scale(level, values[baseAt]), part, part, answers[first..last]);
                    // Multiplying and dividing by the same number may miss the level by its last digit.
                    if (baseAt >= at && baseAt < at + length) answers[baseAt - at] = level;
                }

                answers[last..].Fill(Absence.Mark);
            }
        }

        outflow.Finish();
    }

    /// <summary>The places around one that no break parts from it.</summary>
    private static (int From, int End) Unbroken(PanelStatuses statuses, SeriesPlace place, int at)
    {
        var (from, end) = (0, place.Length);
        if (statuses.Breaks.IsEmpty) return (from, end);
        foreach (var broken in statuses.BreaksIn(place.Start, place.Start + place.Length))
        {
            if (broken - place.Start <= at) from = broken - place.Start;
            else end = Math.Min(end, broken - place.Start);
        }

        return (from, end);
    }

    private static double Sum(ReadOnlySpan<double> values, double sum, Span<double> answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            sum += values[i];
            // Too large once is too large from there on: infinity less infinity is absent too.
            answers[i] = GrowthKernels.OrAbsent(sum);
        }

        return sum;
    }
}
