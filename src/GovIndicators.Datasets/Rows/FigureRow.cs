using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>A figure that a report printed.</summary>
internal sealed class FigureRow : Row
{
    internal Cell Id;
    internal Cell Source;
    internal Cell Published;
    internal Cell ReferenceDate;
    internal Cell Producer;
    internal Cell Subject;
    internal Cell Indicator;
    internal Cell Printed;
    internal Cell Value;
    internal Cell Unit;
    internal Cell Hedge;
    internal Cell Period;
    internal Cell Accumulation;
    internal Cell Whole;
    internal Cell Part;
    internal Cell Note;

    internal static Shape<FigureRow> Shape { get; } = new(
        "figure",
        "A figure that a report printed, with everything needed to say of what, by whom and when.",
        new CellField<FigureRow>("id", CellKind.Text, "The identifier; unique in the dataset.", static r => ref r.Id) { IsRequired = true },
        new CellField<FigureRow>("source", CellKind.Text, "The key of the report that printed it.", static r => ref r.Source),
        new CellField<FigureRow>("published", CellKind.Date, "The day on which it was published.", static r => ref r.Published) { IsRequired = true },
        new CellField<FigureRow>("reference_date", CellKind.Date, "The day of which it speaks.", static r => ref r.ReferenceDate),
        new CellField<FigureRow>("producer", CellKind.Text, "Who produced it; left out for the producer of the indicator.", static r => ref r.Producer),
        new CellField<FigureRow>("subject", CellKind.Text, "Of whom: the code of an agency, of a plan, or of a plan and its group joined by a slash.", static r => ref r.Subject) { IsRequired = true },
        new CellField<FigureRow>("indicator", CellKind.Text, "What is measured or counted: the code of an indicator, or a count of a plan such as tasks.completed.", static r => ref r.Indicator) { IsRequired = true },
        new CellField<FigureRow>("printed", CellKind.Text, "The figure as printed, in the figure language of the dataset; empty for one that was computed.", static r => ref r.Printed),
        new CellField<FigureRow>("value", CellKind.Text, "The number in full with a decimal point, or both ends as 45..55; must agree with what was printed.", static r => ref r.Value),
        new CellField<FigureRow>("unit", CellKind.Text, "What it counts or measures.", static r => ref r.Unit),
        new CellField<FigureRow>("hedge", Vocabularies.Hedges.Kind, "How firmly it was stated; left out where the text says it.", static r => ref r.Hedge),
        new CellField<FigureRow>("period", CellKind.Text, "The period of which it speaks, or a stretch of two periods such as 2022/2025.", static r => ref r.Period),
        new CellField<FigureRow>("accumulation", Vocabularies.Accumulations.Kind, "What the value covers.", static r => ref r.Accumulation),
        new CellField<FigureRow>("whole", CellKind.Text, "The whole of which it is a part: the identifier of another figure, or a number.", static r => ref r.Whole),
        new CellField<FigureRow>("part", CellKind.Text, "The part of which it is the share: the identifier of another figure, or a number.", static r => ref r.Part),
        new CellField<FigureRow>("note", CellKind.Text, "What a reader must know beside it.", static r => ref r.Note));

    internal static PublishedFigure? Bind(FigureRow row, CellReader cells, FigureStyle style)
    {
        var before = cells.FaultCount;
        var (id, subject, indicator) = (cells.OneLine(row.Id), cells.OneLine(row.Subject), cells.OneLine(row.Indicator));
        var figure = FigureReading.Of(row, cells, style);
        var (source, published, reference) = (cells.Source(row.Source), cells.Date(row.Published), cells.Date(row.ReferenceDate));
        var accumulation = cells.Word(row.Accumulation, Vocabularies.Accumulations, GovIndicators.Accumulation.Discrete);
        var (period, stretch) = PeriodOf(row.Period, cells);
        var (whole, part, note) = (cells.OneLine(row.Whole), cells.OneLine(row.Part), cells.NotBlank(row.Note));
        if (Knowledge.ComplaintAbout(published, reference, "The figure") is { } complaint) cells.Fault(row.Published, FaultCode.Contradiction, complaint);
        cells.Parts.References.OfFigure(id, subject, indicator, whole, part, place => cells.PlaceOf(place switch
        {
            "subject" => row.Subject,
            "indicator" => row.Indicator,
            "whole" => row.Whole,
            _ => row.Part,
        }));
        if (id is null || subject is null || indicator is null || figure is null || published is null || cells.IsAtFault(row, before)) return null;
        return new(id, figure, cells.Pooled(row.Subject), cells.Pooled(row.Indicator))
        {
            Source = source,
            Published = published.Value,
            ReferenceDate = reference,
            Producer = cells.Pooled(row.Producer),
            Period = period,
            Stretch = stretch,
            Accumulation = accumulation,
            Whole = whole,
            Part = part,
            Note = note,
        };
    }

    /// <summary>Where the parts stand that may not fit the indicator of the figure.</summary>
    internal PlacedText[] Places(CellReader cells) =>
    [
        new("value", cells.PlaceOf(Printed.IsAbsent ? Value : Printed)),
        new("unit", cells.PlaceOf(Unit)),
        new("producer", cells.PlaceOf(Producer)),
        new("period", cells.PlaceOf(Period)),
        new("whole", cells.PlaceOf(Whole)),
        new("part", cells.PlaceOf(Part)),
    ];

    /// <summary>True for two periods joined by a stroke, the first not after the second.</summary>
    internal static bool IsStretch(ReadOnlySpan<char> text)
    {
        var stroke = text.IndexOf('/');
        return stroke > 0
            && TimePeriod.TryParse(text[..stroke], out var first)
            && TimePeriod.TryParse(text[(stroke + 1)..], out var last)
            && first.Start <= last.Start;
    }

    private static (TimePeriod? Period, string? Stretch) PeriodOf(in Cell cell, CellReader cells)
    {
        if (cell.IsAbsent) return (null, null);
        if (TimePeriod.TryParse(cell.Bytes, out var period)) return (period, null);
        var text = cell.ToString();
        if (IsStretch(text)) return (null, text);
        cells.Fault(cell, FaultCode.NotA, $"'{CellReader.Quoted(cell)}' is neither a period nor a stretch; write 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05 or 2024-06-30, or two of them as 2022/2025.");
        return (null, null);
    }

    internal FigureRow Fill(PublishedFigure figure)
    {
        (Id, Source, Published, ReferenceDate) = (Cell.Of(figure.Id), Cells.Of(figure.Source), Cells.Of(figure.Published), Cells.Of(figure.ReferenceDate));
        (Producer, Subject, Indicator) = (Cell.Of(figure.Producer), Cell.Of(figure.Subject), Cell.Of(figure.Indicator));
        (Printed, Value) = (Cell.Of(figure.Figure.Text), Cell.Of(FigureReading.ValueText(figure.Figure)));
        (Unit, Hedge) = (Cell.Of(figure.Figure.Unit.Code), Cell.Of(figure.Figure.Hedge.Code));
        Period = Cell.Of(figure.Period?.ToString() ?? figure.Stretch);
        Accumulation = Cell.Of(figure.Accumulation.ToCode());
        (Whole, Part, Note) = (Cell.Of(figure.Whole), Cell.Of(figure.Part), Cell.Of(figure.Note));
        return this;
    }
}
