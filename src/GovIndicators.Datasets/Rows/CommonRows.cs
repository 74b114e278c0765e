namespace GovIndicators.Datasets;

/// <summary>A name in its languages.</summary>
internal sealed class NameRow : Row
{
    internal Cell Vietnamese;
    internal Cell English;

    internal static Shape<NameRow> Shape { get; } = new(
        "name",
        "What people call it, in at least one language.",
        new CellField<NameRow>("vi", CellKind.Text, "In Vietnamese.", static r => ref r.Vietnamese),
        new CellField<NameRow>("en", CellKind.Text, "In English.", static r => ref r.English));

    internal NameRow Fill(Name? name)
    {
        IsPresent = name is not null;
        (Vietnamese, English) = (Cell.Of(name?.TextIn(Language.Vietnamese)), Cell.Of(name?.TextIn(Language.English)));
        return this;
    }
}

/// <summary>A law, decree, decision or resolution.</summary>
internal sealed class ActRow : Row
{
    internal Cell Number;
    internal Cell Title;
    internal Cell Issuer;
    internal Cell Signed;
    internal Cell AmendedBy;

    internal static Shape<ActRow> Shape { get; } = new(
        "act",
        "The law, decree, decision or resolution on which something rests.",
        new CellField<ActRow>("number", CellKind.Text, "The number as printed, such as 06/QĐ-TTg.", static r => ref r.Number) { IsRequired = true },
        new CellField<ActRow>("title", CellKind.Text, "The title as printed.", static r => ref r.Title),
        new CellField<ActRow>("issuer", CellKind.Text, "Who issued it.", static r => ref r.Issuer),
        new CellField<ActRow>("signed", CellKind.Date, "When it was signed.", static r => ref r.Signed),
        new CellField<ActRow>("amendedBy", CellKind.Text, "The number of the act that amended it.", static r => ref r.AmendedBy));

    internal void Fill(LegalAct? act)
    {
        IsPresent = act is not null;
        (Number, Title, Issuer, Signed, AmendedBy) = (Cell.Of(act?.Number), Cell.Of(act?.Title), Cell.Of(act?.Issuer), Cells.Of(act?.Signed), Cell.Of(act?.AmendedBy));
    }
}

/// <summary>Values as the cells of files hold them.</summary>
internal static class Cells
{
    internal static Cell Of(NodaTime.LocalDate? date) => Cell.Of(date?.ToIso());

    internal static Cell Of(double? number) => Cell.Of(number?.ToString("R", System.Globalization.CultureInfo.InvariantCulture));

    internal static Cell Of(decimal? number) => Cell.Of(number?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    internal static Cell Of(int? count) => Cell.Of(count?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    internal static Cell Of(AgencyCode code) => Cell.Of(code.Text);

    internal static Cell Of(IndicatorCode code) => Cell.Of(code.Text);

    internal static Cell Of(Citation? source) => Cell.Of(source?.Key);

    internal static Cell Of(Weight weight) => weight == Weight.One ? default : Cell.Of(weight.ToString());

    /// <summary>The word of a value; absent where that says the same.</summary>
    internal static Cell Of<T>(T value, Vocabulary<T> vocabulary, T absent) =>
        EqualityComparer<T>.Default.Equals(value, absent) ? default : Cell.Of(vocabulary.WordOf(value));

    internal static void Fill(List<Cell> cells, IEnumerable<IndicatorCode> codes)
    {
        cells.Clear();
        cells.AddRange(codes.Select(Of));
    }

    internal static void Fill(List<Cell> cells, IEnumerable<AgencyCode> codes)
    {
        cells.Clear();
        cells.AddRange(codes.Select(Of));
    }
}
