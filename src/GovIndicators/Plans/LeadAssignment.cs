using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators;

/// <summary>The agencies that lead a task from a day on.</summary>
public sealed class LeadAssignment
{
    /// <summary>Leads from a day on.</summary>
    /// <param name="leads">One or more agencies, each once.</param>
    /// <param name="from">The first day; null for the first assignment, which holds from the beginning.</param>
    /// <exception cref="ArgumentException">No lead is given, one is <see cref="AgencyCode.None"/>, or one is given twice.</exception>
    public LeadAssignment(IEnumerable<AgencyCode> leads, LocalDate? from = null)
    {
        ArgumentNullException.ThrowIfNull(leads);
        Leads = [.. leads];
        if (Leads.IsEmpty) throw new ArgumentException("A task needs at least one lead agency.", nameof(leads));
        if (Leads.Contains(AgencyCode.None)) throw new ArgumentException("A lead of a task has no code; name the agency, or leave the lead out.", nameof(leads));
        foreach (var repeated in Leads.GroupBy(l => l).Where(g => g.Count() > 1))
        {
            throw new ArgumentException(Repeated(repeated.Key), nameof(leads));
        }

        From = from;
    }

    /// <summary>Leads alone from a day on.</summary>
    /// <param name="lead">The agency.</param>
    /// <param name="from">The first day; null for the first assignment, which holds from the beginning.</param>
    /// <exception cref="ArgumentException">The agency is <see cref="AgencyCode.None"/>.</exception>
    public LeadAssignment(AgencyCode lead, LocalDate? from = null)
        : this([lead], from)
    {
    }

    /// <summary>The agencies.</summary>
    public ImmutableArray<AgencyCode> Leads { get; }

    /// <summary>The first day; null when it holds from the beginning.</summary>
    public LocalDate? From { get; }

    internal static string Repeated(AgencyCode lead) => $"{lead} leads the same task twice; name it once.";
}
