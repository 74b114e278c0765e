using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace GovIndicators;

/// <summary>A body of government, from the day it was formed to the day it ended.</summary>
/// <remarks>
/// An agency is known by its code alone. One that is merged, split, renamed or raised in rank ends, and what follows is another agency with another code; a
/// <see cref="Succession"/> links them. What an agency may carry that changes during its life, its parents and its outside codes, is dated. Whether they fit
/// those of other agencies is checked by the <see cref="AgencyRegistry"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Agency
{
    /// <summary>An agency by its code, name and kind, which has always been and has nothing above it unless more is said.</summary>
    /// <exception cref="ArgumentException">The code is <see cref="AgencyCode.None"/>.</exception>
    public Agency(AgencyCode code, Name name, AgencyKind kind = default)
    {
        if (code == AgencyCode.None) throw new ArgumentException("An agency needs a code, such as VN-BTC.", nameof(code));
        ArgumentNullException.ThrowIfNull(name);
        (Code, Name, Kind) = (code, name, kind);
    }

    /// <summary>The library's own name for it.</summary>
    public AgencyCode Code { get; }

    /// <summary>What people call it.</summary>
    public Name Name { get; }

    /// <summary>What sort of body it is.</summary>
    public AgencyKind Kind { get; }

    /// <summary>From its first to its last day.</summary>
    public Lifetime Lifetime { get; init; }

    /// <summary>The agency above it, or null for none; the latest where it changed.</summary>
    /// <remarks>Giving one here says that it stood above all the time; <see cref="Parents"/> gives several, each with its days.</remarks>
    /// <exception cref="ArgumentException">The code given is <see cref="AgencyCode.None"/>.</exception>
    public AgencyCode? Parent
    {
        get => Parents is [.., var latest] ? latest.Code : null;
        init => Parents = value is { } parent ? [new(parent)] : [];
    }

    /// <summary>The agencies above it, one after the other, the earliest first; empty for none.</summary>
    /// <exception cref="ArgumentException">A code given is <see cref="AgencyCode.None"/>, or two of the parents stand above on the same day.</exception>
    public ImmutableArray<AgencyParent> Parents
    {
        get;
        init
        {
            ImmutableArray<AgencyParent> parents = value.IsDefault ? [] : value.Length == 1 ? value : [.. value.OrderBy(parent => parent.Validity.FirstOrEarliest)];
            Refuse(ComplaintAbout(parents), nameof(Parents));
            field = parents;
        }
    } = [];

    /// <summary>What others call it, in the order given; empty for nothing.</summary>
    /// <exception cref="ArgumentException">One of the codes given is null.</exception>
    public ImmutableArray<ExternalCode> ExternalCodes
    {
        get;
        init
        {
            ImmutableArray<ExternalCode> codes = value.IsDefault ? [] : value;
            Refuse(codes.Contains(null!) ? "An outside code is null; leave it out instead." : null, nameof(ExternalCodes));
            field = codes;
        }
    } = [];

    /// <summary>Where the facts about it were read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The agency above it on a day; null when it has none, or does not live on that day.</summary>
    public AgencyCode? ParentOn(LocalDate date)
    {
        if (!Lifetime.Contains(date)) return null;
        foreach (var parent in Parents)
        {
            if (parent.Validity.Contains(date)) return parent.Code;
        }

        return null;
    }

    /// <summary>The outside code of a scheme on a day, the first where it has several; null when it has none, or does not live on that day.</summary>
    public string? ExternalCodeOn(string scheme, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (!Lifetime.Contains(date)) return null;
        foreach (var code in ExternalCodes)
        {
            if (code.Scheme == scheme && code.Validity.Contains(date)) return code.Value;
        }

        return null;
    }

    /// <summary>The code and the official name.</summary>
    public override string ToString() => $"{Code}: {Name}";

    /// <summary>What is wrong with parents sorted by their first day, or null when nothing is.</summary>
    internal static string? ComplaintAbout(ImmutableArray<AgencyParent> sorted)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Code == AgencyCode.None) return "A parent has no code; leave it out instead.";

            // Sorted by first day, neighbors that do not meet leave no other pair that does.
            if (i > 0 && sorted[i].Validity.Intersects(sorted[i - 1].Validity))
            {
                return Overlap(sorted[i - 1], sorted[i]);
            }
        }

        return null;
    }

    /// <summary>What is said of two parents on the same day.</summary>
    internal static string Overlap(AgencyParent one, AgencyParent other) =>
        $"{one.Code} ({one.Validity}) and {other.Code} ({other.Validity}) are both the parent on some days; end the one before the other begins.";

    private static void Refuse(string? complaint, string name)
    {
        if (complaint is not null) throw new ArgumentException(complaint, name);
    }
}
