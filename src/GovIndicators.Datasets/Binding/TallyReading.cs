using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Reads reported tallies, whose counts may be printed figures.</summary>
internal sealed class TallyReading(IReadOnlyDictionary<string, PublishedFigure> figures, Func<string, bool> mayExist)
{
    private readonly NearestCode _nearest = new(figures.Keys);

    internal ReportedTally? Bind(TallyRow row, string? plan, CellReader cells)
    {
        var before = cells.FaultCount;
        var subject = cells.WordOrNull(row.Subject, Vocabularies.TallySubjects, TallySubject.Tasks);
        var (reference, published, source) = (cells.Date(row.ReferenceDate), cells.Date(row.Published), cells.Source(row.Source));
        var (group, producer) = (cells.OneLine(row.Group), cells.OneLine(row.Producer));
        var open = cells.Agencies(row.StillOpen, "An agency that a tally names as still open", null);
        Span<int?> counts = new int?[CountWord.All.Length];
        Span<int> offsets = stackalloc int[CountWord.All.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = row.Counts.IsPresent ? cells.Count(row.Counts[i]) : null;
            offsets[i] = counts[i] is null ? row.Offset : row.Counts[i].Offset;
        }

        var ids = new List<string>();
        var known = source?.Published;
        foreach (var cell in row.Figures)
        {
            if (cell.IsAbsent) continue;
            ids.Add(cell.ToString());
            if (figures.TryGetValue(ids[^1], out var figure))
            {
                // What is of no plan, or counts what is not known, is held against its counts when that is.
                if (plan is null || subject is not { } counted) continue;
                if (CountWord.IndexOf(figure.Indicator, out _) is >= 0 and var index && counts[index] is null) offsets[index] = cell.Offset;
                if (ComplaintAbout(figure, group is null ? plan : $"{plan}/{group}", counted, counts) is { } complaint) cells.Fault(cell, FaultCode.Contradiction, complaint);
                else known = Knowledge.Later(known, figure.Published);
            }
            else if (!mayExist(ids[^1]))
            {
                cells.Fault(cell, FaultCode.UnknownFigure, $"'{CellReader.Quoted(cell)}' is no identifier of a figure; {_nearest.Advice(ids[^1], "add the figure or correct it")}");
            }
        }

        var complaintAboutDay = row.Published.IsAbsent
            ? Knowledge.ComplaintAboutDerived(known, reference, "The tally")
            : Knowledge.ComplaintAbout(published, reference, "The tally");
        if (complaintAboutDay is not null) cells.Fault(row.Published.IsAbsent ? row.ReferenceDate : row.Published, FaultCode.Contradiction, complaintAboutDay);
        var tally = CountWord.Tally(counts);
        foreach (var (whole, message) in tally.Contradictions())
        {
            var index = Array.FindIndex(CountWord.All, word => word.FieldName == whole);
            cells.FaultAt(offsets[index], FaultCode.Contradiction, counts[index]?.ToString(CultureInfo.InvariantCulture) ?? "", message);
        }

        if (reference is null || cells.IsAtFault(row, before)) return null;
        return new(subject.GetValueOrDefault(), tally, reference.Value)
        {
            Group = group,
            Recorded = published ?? known,
            Producer = producer,
            StillOpen = [.. open],
            Figures = [.. ids],
            Citation = source,
        };
    }

    internal TallyRow RowOf(ReportedTally tally)
    {
        var row = new TallyRow
        {
            Group = Cell.Of(tally.Group),
            Subject = Cells.Of(tally.Subject, Vocabularies.TallySubjects, TallySubject.Tasks),
            ReferenceDate = Cells.Of(tally.ReferenceDate),
            Published = tally.Published == PublishedUnlessSaid(tally) ? default : Cells.Of(tally.Published),
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

    /// <summary>The day that reading gives a tally which does not say when it was published.</summary>
    private LocalDate PublishedUnlessSaid(ReportedTally tally)
    {
        var known = tally.Citation?.Published;
        foreach (var id in tally.Figures) known = Knowledge.Later(known, figures[id].Published);
        return known ?? tally.ReferenceDate;
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
