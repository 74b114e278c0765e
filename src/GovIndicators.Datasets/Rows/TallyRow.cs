using System.Runtime.CompilerServices;

namespace GovIndicators.Datasets;

/// <summary>A tally that a report printed about a plan, or one of its groups.</summary>
internal sealed class TallyRow : Row
{
    internal Cell Group;
    internal Cell Subject;
    internal Cell ReferenceDate;
    internal Cell Published;
    internal Cell Producer;
    internal Cell Source;
    internal readonly CountsRow Counts = new();
    internal readonly List<Cell> Figures = [];
    internal readonly List<Cell> StillOpen = [];

    internal static Shape<TallyRow> Shape { get; } = new(
        "tally",
        "A tally that a report printed about a plan, or one of its groups.",
        new CellField<TallyRow>("group", CellKind.Text, "The code of the group that is counted; left out for the whole plan.", static r => ref r.Group),
        new CellField<TallyRow>("subject", Vocabularies.TallySubjects.Kind, "What is counted; tasks where it is left out.", static r => ref r.Subject),
        new CellField<TallyRow>("referenceDate", CellKind.Date, "The day of which the counts speak.", static r => ref r.ReferenceDate) { IsRequired = true },
        new CellField<TallyRow>("published", CellKind.Date, "The day on which it was published; where it is left out, that of the source or of the last of the figures, and the reference date where these do not say it.", static r => ref r.Published),
        new CellField<TallyRow>("producer", CellKind.Text, "Who counted.", static r => ref r.Producer),
        new CellField<TallyRow>("source", CellKind.Text, "The key of the source.", static r => ref r.Source),
        new CellListField<TallyRow>("figures", CellKind.Text, "The identifiers of printed figures from which counts are read; what each counts is said by its indicator, such as tasks.completed.", static r => r.Figures),
        new RowField<TallyRow, CountsRow>("counts", () => CountsRow.Shape, "Counts that are no printed figures.", static r => r.Counts),
        new CellListField<TallyRow>("stillOpen", CellKind.AgencyCode, "The agencies that the report names as not yet done.", static r => r.StillOpen));
}

/// <summary>The counts of a tally; one left out was not reported, which is not zero.</summary>
internal sealed class CountsRow : Row
{
    private Fourteen _counts;

    internal static Shape<CountsRow> Shape { get; } = new(
        "counts",
        "The counts of a tally; one left out was not reported, which is not zero.",
        [.. CountWord.All.Select((word, i) => new CellField<CountsRow>(word.FieldName, CellKind.Count, word.About, r => ref r._counts[i]))]);

    internal ref Cell this[int index] => ref _counts[index];

    /// <summary>A cell for each of <see cref="CountWord.All"/>, within the row.</summary>
    [InlineArray(14)]
    private struct Fourteen
    {
        private Cell _first;
    }
}
