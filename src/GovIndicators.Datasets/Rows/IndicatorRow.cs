using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Something that is measured again and again in the same way.</summary>
internal sealed class IndicatorRow : Row
{
    internal Cell Code;
    internal readonly NameRow Name = new();
    internal Cell Unit;
    internal Cell Measure;
    internal Cell Numerator;
    internal Cell Denominator;
    internal Cell Direction;
    internal readonly LimitsRow Limits = new();
    internal Cell Producer;
    internal readonly NameRow Definition = new();
    internal readonly List<Cell> Near = [];
    internal Cell Source;

    internal static Shape<IndicatorRow> Shape { get; } = new(
        "indicator",
        "Something that is measured again and again in the same way.",
        new CellField<IndicatorRow>("code", CellKind.IndicatorCode, "The code, which never changes its meaning.", static r => ref r.Code) { IsRequired = true },
        new RowField<IndicatorRow, NameRow>("name", () => NameRow.Shape, "What people call it.", static r => r.Name) { IsRequired = true },
        new CellField<IndicatorRow>("unit", CellKind.Text, "What its values count or measure, such as percent or count.", static r => ref r.Unit),
        new CellField<IndicatorRow>("measure", Vocabularies.Measures.Kind, "What may be done with its values.", static r => ref r.Measure) { IsRequired = true },
        new CellField<IndicatorRow>("numerator", CellKind.IndicatorCode, "The indicator in the numerator of a rate.", static r => ref r.Numerator),
        new CellField<IndicatorRow>("denominator", CellKind.IndicatorCode, "The indicator in the denominator of a rate.", static r => ref r.Denominator),
        new CellField<IndicatorRow>("direction", CellKind.Text, "Which way is good: higher, lower, a band such as 97..103, or unknown.", static r => ref r.Direction),
        new RowField<IndicatorRow, LimitsRow>("limits", () => LimitsRow.Shape, "What values can exist.", static r => r.Limits),
        new CellField<IndicatorRow>("producer", CellKind.Text, "Who answers for the definition.", static r => ref r.Producer),
        new RowField<IndicatorRow, NameRow>("definition", () => NameRow.Shape, "What exactly is counted.", static r => r.Definition),
        new CellListField<IndicatorRow>("near", CellKind.IndicatorCode, "Indicators that a reader may take for this one although their definitions are others; where none is named, names are compared.", static r => r.Near),
        new CellField<IndicatorRow>("source", CellKind.Text, "The key of the source of the definition.", static r => ref r.Source));

    internal static Indicator? Bind(IndicatorRow row, CellReader cells)
    {
        var before = cells.FaultCount;
        var (code, name, unit) = (cells.Indicator(row.Code), cells.Name(row.Name), cells.Unit(row.Unit));
        var measure = MeasureOf(row, cells);
        if (!GovIndicators.Direction.TryParse(row.Direction.IsAbsent ? "unknown" : row.Direction.ToString(), out var direction))
        {
            cells.Fault(row.Direction, FaultCode.NotA, $"'{CellReader.Quoted(row.Direction)}' is no direction; write higher, lower, a band such as 97..103, or unknown.");
        }

        var limits = LimitsRow.Bind(row.Limits, cells);
        var near = cells.Indicators(row.Near);
        for (var i = 0; i < near.Count; i++) cells.Parts.References.ToIndicator(near[i], cells.PlaceOf(row.Near[Math.Min(i, row.Near.Count - 1)]), $"An indicator near {row.Code}");
        var (producer, definition, source) = (cells.OneLine(row.Producer), cells.Name(row.Definition), cells.Source(row.Source));
        return code is null || name is null || measure is null || cells.IsAtFault(row, before)
            ? null
            : new(code.Value, name, unit, measure) { Direction = direction, NaturalLimits = limits, Producer = producer, Definition = definition, Near = [.. near], Citation = source };
    }

    private static Measure? MeasureOf(IndicatorRow row, CellReader cells)
    {
        var measure = cells.Word(row.Measure, Vocabularies.Measures, null!);
        var (numerator, denominator) = (cells.Indicator(row.Numerator), cells.Indicator(row.Denominator));
        if (numerator is { } part) cells.Parts.References.ToIndicator(part, cells.PlaceOf(row.Numerator), $"The numerator of {row.Code}");
        if (denominator is { } whole) cells.Parts.References.ToIndicator(whole, cells.PlaceOf(row.Denominator), $"The denominator of {row.Code}");
        if (row.Numerator.IsAbsent && row.Denominator.IsAbsent) return measure;
        if (measure is { IsRate: false })
        {
            cells.Fault(row.Measure, FaultCode.Contradiction, $"The measure is {measure.Code}, but a numerator or a denominator is given; only a rate has them.");
        }

        if (row.Numerator.IsAbsent || row.Denominator.IsAbsent)
        {
            cells.Fault(row.Numerator.IsAbsent ? row.Denominator : row.Numerator, FaultCode.Missing, "The rate has a numerator or a denominator without the other; give both or neither.");
        }

        if (measure is null || numerator is null || denominator is null) return null;
        if (numerator != denominator) return GovIndicators.Measure.RateOf(numerator.Value, denominator.Value);
        cells.Fault(row.Denominator, FaultCode.Contradiction, $"{numerator} is both numerator and denominator of a rate; name two indicators.");
        return null;
    }

    internal IndicatorRow Fill(Indicator indicator)
    {
        Code = Cells.Of(indicator.Code);
        Name.Fill(indicator.Name);
        (Unit, Measure) = (Cell.Of(indicator.Unit.Code), Cell.Of(indicator.Measure.Code));
        (Numerator, Denominator) = (Cells.Of(indicator.Measure.Numerator), Cells.Of(indicator.Measure.Denominator));
        Direction = indicator.Direction.IsUnknown ? default : Cell.Of(indicator.Direction.ToString());
        Limits.Fill(indicator.NaturalLimits);
        Producer = Cell.Of(indicator.Producer);
        Definition.Fill(indicator.Definition);
        Cells.Fill(Near, indicator.Near);
        Source = Cells.Of(indicator.Citation);
        return this;
    }
}

/// <summary>What values can exist: each end itself possible or not.</summary>
internal sealed class LimitsRow : Row
{
    internal Cell AtLeast;
    internal Cell Above;
    internal Cell AtMost;
    internal Cell Below;

    internal static Shape<LimitsRow> Shape { get; } = new(
        "limits",
        "What values can exist; an end left out is no end.",
        new CellField<LimitsRow>("atLeast", CellKind.Number, "The least value, itself possible.", static r => ref r.AtLeast),
        new CellField<LimitsRow>("above", CellKind.Number, "The lower end, itself not possible.", static r => ref r.Above),
        new CellField<LimitsRow>("atMost", CellKind.Number, "The greatest value, itself possible.", static r => ref r.AtMost),
        new CellField<LimitsRow>("below", CellKind.Number, "The upper end, itself not possible.", static r => ref r.Below));

    internal static Bounds Bind(LimitsRow row, CellReader cells)
    {
        if (!row.IsPresent) return Bounds.Unbounded;
        var before = cells.FaultCount;
        var (atLeast, above, atMost, below) = (cells.Decimal(row.AtLeast), cells.Decimal(row.Above), cells.Decimal(row.AtMost), cells.Decimal(row.Below));
        if (atLeast is not null && above is not null) cells.Fault(row.Above, FaultCode.Contradiction, "The limits have 'atLeast' and 'above'; keep one.");
        if (atMost is not null && below is not null) cells.Fault(row.Below, FaultCode.Contradiction, "The limits have 'atMost' and 'below'; keep one.");
        if (cells.FaultCount > before) return Bounds.Unbounded;
        try
        {
            return Bounds.Of(atLeast ?? above, atLeast is not null, atMost ?? below, atMost is not null);
        }
        catch (ArgumentException refusal)
        {
            cells.Refused(atMost is null ? row.Below : row.AtMost, row, refusal);
            return Bounds.Unbounded;
        }
    }

    internal void Fill(Bounds limits)
    {
        IsPresent = limits != Bounds.Unbounded;
        (AtLeast, Above) = limits.LowerIncluded ? (Cells.Of(limits.Lower), default(Cell)) : (default, Cells.Of(limits.Lower));
        (AtMost, Below) = limits.UpperIncluded ? (Cells.Of(limits.Upper), default(Cell)) : (default, Cells.Of(limits.Upper));
    }
}
