using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>What followed what, on which day and by which act.</summary>
/// <remarks>
/// Except in a transfer, the predecessors end on the day before and the successors begin on the day itself. A unit formed by a merger is a new agency even if it
/// keeps a name and an outside code, so no agency stands on both sides; an agency that gives up a part and lives on makes a transfer. Whether the days fit the lifetimes is checked
/// by the <see cref="AgencyRegistry"/>, which knows the agencies.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Succession
{
    /// <summary>What follows what from a day on.</summary>
    /// <param name="kind">How they follow.</param>
    /// <param name="effective">The first day on which the successors take the place.</param>
    /// <param name="predecessors">Who was there the day before: one of a rename, split or type change, two or more of a merge, one or more otherwise.</param>
    /// <param name="successors">Who is there from the day on: one of a rename, merge or type change, two or more of a split, none of an abolition, one or more of a transfer.</param>
    /// <param name="legalAct">The act on which it rests; null where it was not read.</param>
    /// <param name="citation">Where it was read.</param>
    /// <exception cref="ArgumentException">The numbers of agencies do not fit the kind, an agency appears twice, or the day has no day before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named values.</exception>
    public Succession(
        SuccessionKind kind,
        LocalDate effective,
        IEnumerable<AgencyCode> predecessors,
        IEnumerable<AgencyCode> successors,
        LegalAct? legalAct = null,
        Citation? citation = null)
    {
        ArgumentNullException.ThrowIfNull(predecessors);
        ArgumentNullException.ThrowIfNull(successors);
        (Kind, Effective) = (kind, effective.WithCalendar(CalendarSystem.Iso));
        (Predecessors, Successors) = ([.. predecessors], [.. successors]);
        (LegalAct, Citation) = (legalAct, citation);
        if (ComplaintsAbout(kind, Effective, Predecessors, Successors) is [var complaint, ..]) throw new ArgumentException(complaint.Message, nameof(successors));
    }

    /// <summary>How they follow.</summary>
    public SuccessionKind Kind { get; }

    /// <summary>The first day on which the successors take the place.</summary>
    public LocalDate Effective { get; }

    /// <summary>Who was there the day before, in the order given.</summary>
    public ImmutableArray<AgencyCode> Predecessors { get; }

    /// <summary>Who is there from the day on, in the order given; empty of an abolition.</summary>
    public ImmutableArray<AgencyCode> Successors { get; }

    /// <summary>The act on which it rests; null where it was not read.</summary>
    public LegalAct? LegalAct { get; }

    /// <summary>Where it was read.</summary>
    public Citation? Citation { get; }

    /// <summary>Kind, day, predecessors and successors in one line.</summary>
    public override string ToString() =>
        $"{Title} of {string.Join(", ", Predecessors)}{(Successors.IsEmpty ? "" : $" into {string.Join(", ", Successors)}")}";

    /// <summary>Kind and day, as messages call it.</summary>
    internal string Title => $"{Kind.ToCode()} of {Lifetime.Iso(Effective)}";

    internal LocalDate DayBefore => Effective.PlusDays(-1);

    /// <summary>Everything that is wrong with these parts, each with the code that is at fault where one is.</summary>
    internal static List<(SuccessionPart Part, AgencyCode Code, string Message)> ComplaintsAbout(
        SuccessionKind kind,
        LocalDate effective,
        ImmutableArray<AgencyCode> predecessors,
        ImmutableArray<AgencyCode> successors)
    {
        var what = kind.ToCode();    // throws for what is no kind
        var complaints = new List<(SuccessionPart, AgencyCode, string)>();
        var (fewestBefore, mostBefore, fewestAfter, mostAfter) = kind switch
        {
            SuccessionKind.Merge => (2, int.MaxValue, 1, 1),
            SuccessionKind.Split => (1, 1, 2, int.MaxValue),
            SuccessionKind.Transfer => (1, int.MaxValue, 1, int.MaxValue),
            SuccessionKind.Abolition => (1, int.MaxValue, 0, 0),
            _ => (1, 1, 1, 1),
        };
        if (effective == LocalDate.MinIsoValue) complaints.Add((SuccessionPart.Effective, default, $"The {what} is effective on the first day of the calendar, which has no day before it."));
        if (predecessors.Contains(AgencyCode.None) || successors.Contains(AgencyCode.None)) complaints.Add((SuccessionPart.Predecessors, default, $"The {what} of {Lifetime.Iso(effective)} names an agency without a code."));
        Count(SuccessionPart.Predecessors, "predecessor", predecessors.Length, fewestBefore, mostBefore);
        Count(SuccessionPart.Successors, "successor", successors.Length, fewestAfter, mostAfter);
        var seen = new HashSet<AgencyCode>();
        foreach (var code in predecessors)
        {
            if (!seen.Add(code)) complaints.Add((SuccessionPart.Predecessors, code, $"The {what} of {Lifetime.Iso(effective)} names {code} twice; name each agency once."));
        }

        foreach (var code in successors)
        {
            if (seen.Add(code)) continue;
            complaints.Add((SuccessionPart.Successors, code, predecessors.Contains(code)
                ? $"In the {what} of {Lifetime.Iso(effective)} {code} follows itself; what is formed is a new agency and needs a code of its own, even if it keeps name and outside code."
                : $"The {what} of {Lifetime.Iso(effective)} names {code} twice; name each agency once."));
        }

        return complaints;

        void Count(SuccessionPart part, string side, int count, int fewest, int most)
        {
            if (count >= fewest && count <= most) return;
            complaints.Add((part, default, string.Create(
                CultureInfo.InvariantCulture,
                $"The {what} of {Lifetime.Iso(effective)} has {count} {side}{(count == 1 ? "" : "s")}; expected {(most == int.MaxValue ? $"{fewest} or more" : most == 0 ? "none" : "1")}.")));
        }
    }
}

/// <summary>Which part of a succession is at fault.</summary>
internal enum SuccessionPart
{
    Effective,
    Predecessors,
    Successors,
}
