using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>Reads reported tallies, whose counts may be printed figures.</summary>
internal sealed class TallyReading(IReadOnlyDictionary<string, PublishedFigure> figures, Func<string, bool> mayExist)
{
    internal ReportedTally? Bind(TallyRow row, string plan, CellReader cells)
    {
        var before = cells.FaultCount;
        var subject = cells.Word(row.Subject, Vocabularies.TallySubjects, TallySubject.Tasks);
        var (reference, published, source) = (cells.Date(row.ReferenceDate), cells.Date(row.Published), cells.Source(row.Source));
        var (group, producer, open) = (cells.NotBlank(row.Group), cells.NotBlank(row.Producer), cells.Agencies(row.StillOpen));
        Span<int?> counts = new int?[CountWord.All.Length];
        for (var i = 0; row.Counts.IsPresent && i < counts.Length; i++) counts[i] = cells.Count(row.Counts[i]);
        var ids = new List<string>();
        foreach (var cell in row.Figures)
        {
            ids.Add(cell.ToString());
            if (figures.TryGetValue(ids[^1], out var figure))
            {
                if (ComplaintAbout(figure, group is null ? plan : $"{plan}/{group}", subject, counts) is { } complaint) cells.Fault(cell, FaultCode.Contradiction, complaint);
            }
            else if (!mayExist(ids[^1]))
            {
                cells.Fault(cell, FaultCode.UnknownFigure, $"'{CellReader.Quoted(cell)}' is no identifier of a figure; add the figure or correct it.");
            }
        }

        if (reference is null || cells.FaultCount > before) return null;
        try
        {
            return new(subject, CountWord.Tally(counts), reference.Value)
            {
                Group = group,
                Published = published ?? default,
                Producer = producer,
                StillOpen = [.. open],
                Figures = [.. ids],
                Citation = source,
            };
        }
        catch (ArgumentException refusal)
        {
            cells.Refused(row, plan, refusal);
            return null;
        }
    }

    internal TallyRow RowOf(ReportedTally tally)
    {
        var row = new TallyRow
        {
            Group = Cell.Of(tally.Group),
            Subject = Cells.Of(tally.Subject, Vocabularies.TallySubjects, TallySubject.Tasks),
            ReferenceDate = Cells.Of(tally.ReferenceDate),
            Published = tally.Published == tally.ReferenceDate ? default : Cells.Of(tally.Published),
            Producer = Cell.Of(tally.Producer),
            Source = Cells.Of(tally.Citation),
        };
        row.Figures.AddRange(tally.Figures.Select(Cell.Of));
        Cells.Fill(row.StillOpen, tally.StillOpen);
        var printed = tally.Figures.Select(id => CountWord.IndexOf(figures[id].Indicator, out _)).ToHashSet();
        for (var i = 0; i < CountWord.All.Length; i++)
        {
            if (printed.Contains(i) || CountWord.All[i].In(tally.Tally) is not { } count) continue;
            row.Counts.IsPresent = true;
            row.Counts[i] = Cells.Of(count);
        }

        return row;
    }

    /// <summary>Puts the count of a figure among the others, unless something speaks against it.</summary>
    internal static string? ComplaintAbout(PublishedFigure figure, string counted, TallySubject subject, Span<int?> counts)
    {
        var index = CountWord.IndexOf(figure.Indicator, out var countedSubject);
        if (index < 0) return $"The figure {figure.Id} says '{figure.Indicator}', which is no count; name a figure of {string.Join(", ", CountWord.AllOfFigures)}.";
        if (countedSubject != subject) return $"The figure {figure.Id} counts {Vocabularies.TallySubjects.WordOf(countedSubject)}, and the tally {Vocabularies.TallySubjects.WordOf(subject)}; name a figure of the same.";
        if (figure.Subject != counted) return $"The figure {figure.Id} is of '{figure.Subject}', and the tally of '{counted}'; name a figure of the same.";
        if (figure.Figure is not { Hedge: Hedge.Exact or Hedge.Derived, Value: >= 0 and <= int.MaxValue } || !decimal.IsInteger(figure.Figure.Value.Value))
        {
            return $"The figure {figure.Id}, '{FaultCollector.Quote(figure.Figure.ToString())}', is no exact count; leave it out, or give the count that is known.";
        }

        var count = (int)figure.Figure.Value.Value;
        if (counts[index] is { } other && other != count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"'{CountWord.All[index].FieldName}' is {other}, and {count} in the figure {figure.Id}; keep one.");
        }

        counts[index] = count;
        return null;
    }
}
