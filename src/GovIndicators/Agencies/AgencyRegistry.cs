using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>All agencies that matter to somebody, the living and the ended, with what followed what.</summary>
/// <remarks>
/// A registry is whole: every parent is in it and lives as long as it stands above, nobody stands above itself, an outside code means one agency at a time, and
/// successions agree with lifetimes. It is put together by a <see cref="Builder"/> and does not change; any number of threads may read it.
/// Names and outside codes are looked up with a date, since others have had them before.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class AgencyRegistry
{
    private readonly Dictionary<AgencyCode, int> _indexOf;
    private readonly Dictionary<string, List<int>> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<OutsideCode, List<CodeHolder>> _coded = [];
    private readonly Dictionary<AgencyCode, List<Succession>> _successionsFrom = [];
    private readonly Dictionary<AgencyCode, List<Succession>> _successionsInto = [];

    private AgencyRegistry(ImmutableArray<Agency> agencies, ImmutableArray<Succession> successions)
    {
        (Agencies, Successions) = (agencies, successions);
        _indexOf = new(agencies.Length);
        for (var i = 0; i < agencies.Length; i++)
        {
            var agency = agencies[i];
            _indexOf.Add(agency.Code, i);
            foreach (var text in Texts(agency.Name)) ListOf(_named, text).Add(i);
            foreach (var code in agency.ExternalCodes)
            {
                if (code.Validity.Intersection(agency.Lifetime) is { } inForce) ListOf(_coded, OutsideCode.Of(code)).Add(new(inForce, i));
            }
        }

        foreach (var succession in successions)
        {
            foreach (var code in succession.Predecessors) ListOf(_successionsFrom, code).Add(succession);
            foreach (var code in succession.Successors) ListOf(_successionsInto, code).Add(succession);
        }

        Links = AgencyLinks.Of(agencies, _indexOf);
    }

    /// <summary>No agencies.</summary>
    public static AgencyRegistry Empty { get; } = new([], []);

    /// <summary>How many agencies there are, the ended included.</summary>
    public int Count => Agencies.Length;

    /// <summary>The agencies in the order in which they were added.</summary>
    public ImmutableArray<Agency> Agencies { get; }

    /// <summary>What followed what, in the order in which it was added.</summary>
    public ImmutableArray<Succession> Successions { get; }

    /// <summary>The agency with a code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Agency this[AgencyCode code] => Find(code) ?? throw Unknown(code);

    /// <summary>Who stands above whom, by index.</summary>
    internal AgencyLinks Links { get; }

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Count} agencies, {Successions.Length} successions");

    /// <summary>The agencies and successions of several registries as one.</summary>
    /// <exception cref="ArgumentException">Two of them hold an agency with the same code, or an outside code on the same day; all such faults are listed.</exception>
    public static AgencyRegistry Combine(params IEnumerable<AgencyRegistry> registries)
    {
        ArgumentNullException.ThrowIfNull(registries);
        var builder = new Builder();
        foreach (var registry in registries) builder.Add(registry);
        return builder.TryBuild(out var combined, out var faults) ? combined : throw new ArgumentException(Builder.Together(faults), nameof(registries));
    }

    /// <summary>True when there is an agency with the code, living or ended.</summary>
    public bool Contains(AgencyCode code) => _indexOf.ContainsKey(code);

    /// <summary>The agency with a code, or null when there is none.</summary>
    public Agency? Find(AgencyCode code) => _indexOf.TryGetValue(code, out var index) ? Agencies[index] : null;

    /// <summary>The agency with a name on a day, letter for letter in any of its languages; null when nobody has it then.</summary>
    /// <exception cref="ArgumentException">Several agencies have the name on that day; the message lists them, and <see cref="AllByName"/> gives them.</exception>
    public Agency? ByName(string name, LocalDate date)
    {
        var found = AllByName(name, date);
        return found.Length switch
        {
            0 => null,
            1 => found[0],
            _ => throw new ArgumentException(
                $"'{name}' is the name of several agencies on {Lifetime.Iso(date)}: {string.Join(", ", found.Select(agency => agency.Code))}; ask by code.",
                nameof(name)),
        };
    }

    /// <summary>All agencies with a name on a day, letter for letter in any of their languages, in the order added.</summary>
    public ImmutableArray<Agency> AllByName(string name, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _named.TryGetValue(name, out var named)
            ? [.. named.Select(index => Agencies[index]).Where(agency => agency.Lifetime.Contains(date))]
            : [];
    }

    /// <summary>The agency that an outside code means on a day; null when it means none then.</summary>
    /// <param name="scheme">Whose list of codes it is, such as gso.</param>
    /// <param name="value">The code in that list, letter for letter.</param>
    /// <param name="date">The day on which it was used.</param>
    public Agency? ByExternalCode(string scheme, string value, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(value);
        if (!_coded.TryGetValue(new(scheme, value), out var holders)) return null;
        foreach (var holder in holders)
        {
            if (holder.InForce.Contains(date)) return Agencies[holder.Index];
        }

        return null;
    }

    /// <summary>Who stood above whom on a day, with the agencies alive then and no others.</summary>
    public AgencyTree AsOf(LocalDate date) => new(this, date);

    /// <summary>Where an agency stands in <see cref="Agencies"/>, or -1.</summary>
    internal int IndexOf(AgencyCode code) => _indexOf.TryGetValue(code, out var index) ? index : -1;

    private static KeyNotFoundException Unknown(AgencyCode code) => new($"No agency has the code '{code}'; add it to the registry or correct the code.");

    private static IEnumerable<string> Texts(Name name)
    {
        var (vietnamese, english) = (name.TextIn(Language.Vietnamese), name.TextIn(Language.English));
        if (vietnamese is not null) yield return vietnamese;
        if (english is not null && english != vietnamese) yield return english;
    }

    private static List<TItem> ListOf<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = new(1));
        return list;
    }

    private sealed record CodeHolder(Lifetime InForce, int Index);
}
