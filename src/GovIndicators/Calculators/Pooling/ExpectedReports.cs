using System.Collections.Frozen;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>From which agencies of a tree a report is expected: a closed set.</summary>
/// <remarks>What is expected and missing lowers the coverage. An agency that has a series is expected to report under each of them, so that no more is reported than was expected.</remarks>
public abstract record ExpectedReports : IChoice
{
    private protected ExpectedReports()
    {
    }

    /// <summary>From those that have a series in the panel, and no others: who never reported goes unnoticed.</summary>
    public static ExpectedReports FromThoseWithSeries { get; } = new WithSeriesRule();

    /// <summary>From every agency that has none below it.</summary>
    public static ExpectedReports FromTheLowest { get; } = new LowestRule();

    /// <summary>From every agency of the tree, also those that others stand below.</summary>
    public static ExpectedReports FromAll { get; } = new AllRule();

    /// <summary>From the agencies of a list, such as those that a decree names.</summary>
    /// <exception cref="ArgumentNullException">The agencies are null.</exception>
    public static ExpectedReports From(IEnumerable<AgencyCode> agencies)
    {
        ArgumentNullException.ThrowIfNull(agencies);
        return new ListRule(agencies.ToFrozenSet());
    }

    /// <summary>The rule in words of a language.</summary>
    string IWritten.ToString(Language language) => In(language);

    private protected virtual string In(Language language) => Wording.Of(ToString()!, language);

    /// <summary>Whether a report is expected from the agency at a position of a tree, be there a series or not.</summary>
    internal abstract bool Includes(AgencyTree tree, int position);

    /// <exception cref="ArgumentException">An agency that is expected was not alive on the day of the tree.</exception>
    internal virtual void RequireWithin(AgencyTree tree)
    {
    }

    private sealed record WithSeriesRule : ExpectedReports
    {
        internal override bool Includes(AgencyTree tree, int position) => false;

        public override string ToString() => "from-those-with-series";
    }

    private sealed record LowestRule : ExpectedReports
    {
        internal override bool Includes(AgencyTree tree, int position) => tree.EndPositions[position] == position + 1;

        public override string ToString() => "from-the-lowest";
    }

    private sealed record AllRule : ExpectedReports
    {
        internal override bool Includes(AgencyTree tree, int position) => true;

        public override string ToString() => "from-all";
    }

    private sealed record ListRule(FrozenSet<AgencyCode> Agencies) : ExpectedReports
    {
        internal override bool Includes(AgencyTree tree, int position) => Agencies.Contains(tree.Agencies[position].Code);

        internal override void RequireWithin(AgencyTree tree)
        {
            foreach (var agency in Agencies)
            {
                if (tree.PositionOf(agency) < 0) throw NotInTree(agency);
            }
        }

        private static ArgumentException NotInTree(AgencyCode expected) =>
            new($"A report is expected from {expected}, which is not in the tree; leave it out or choose another day.", nameof(expected));

        public bool Equals(ListRule? other) => other is not null && Agencies.SetEquals(other.Agencies);

        public override int GetHashCode() => Agencies.Count;

        private protected override string In(Language language) => language == Language.Vietnamese
            ? string.Create(CultureInfo.InvariantCulture, $"từ {Agencies.Count} cơ quan được nêu tên")
            : string.Create(CultureInfo.InvariantCulture, $"from {Agencies.Count} agencies that were named");

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"from-{Agencies.Count}-named");
    }
}
