using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>What an indicator of an agency is meant to reach, and by when.</summary>
internal sealed class TargetRow : Row
{
    internal Cell Code;
    internal readonly NameRow Name = new();
    internal readonly NameRow Note = new();
    internal Cell Indicator;
    internal Cell Agency;
    internal Cell Comparison;
    internal readonly RowList<TargetValueRow> Values = new();
    internal readonly TargetValueRow Baseline = new();
    internal Cell Accumulation;
    internal Cell Trajectory;
    internal Cell Plan;
    internal readonly ActRow Act = new();
    internal Cell Declared;
    internal Cell SupersededBy;
    internal Cell Source;

    internal static Shape<TargetRow> Shape { get; } = new(
        "target",
        "What an indicator of an agency is meant to reach, and by when.",
        new CellField<TargetRow>("code", CellKind.Text, "The code; unique in the dataset.", static r => ref r.Code) { IsRequired = true },
        new RowField<TargetRow, NameRow>("name", () => NameRow.Shape, "What it is called in its document.", static r => r.Name),
        new RowField<TargetRow, NameRow>("note", () => NameRow.Shape, "What a reader must know of it, such as a scope that its indicator does not cover.", static r => r.Note),
        new CellField<TargetRow>("indicator", CellKind.IndicatorCode, "What is to change.", static r => ref r.Indicator) { IsRequired = true },
        new CellField<TargetRow>("agency", CellKind.AgencyCode, "For whom.", static r => ref r.Agency) { IsRequired = true },
        new CellField<TargetRow>("comparison", Vocabularies.Comparisons.Kind, "How a value is held against it; by-direction where no operator was printed.", static r => ref r.Comparison),
        new RowListField<TargetRow, TargetValueRow>("values", () => TargetValueRow.Shape, "What is to be reached, each value by the end of its period.", static r => r.Values) { IsRequired = true },
        new RowField<TargetRow, TargetValueRow>("baseline", () => TargetValueRow.BaselineShape, "Where the indicator stood when the target was set.", static r => r.Baseline),
        new CellField<TargetRow>("accumulation", Vocabularies.Accumulations.Kind, "What a target value covers.", static r => ref r.Accumulation),
        new CellField<TargetRow>("trajectory", Vocabularies.Trajectories.Kind, "The way from the baseline to the values.", static r => ref r.Trajectory),
        new CellField<TargetRow>("plan", CellKind.Text, "The code of the plan that set it.", static r => ref r.Plan),
        new RowField<TargetRow, ActRow>("act", () => ActRow.Shape, "The act that set it.", static r => r.Act),
        new CellField<TargetRow>("declared", CellKind.Date, "The day from which it holds.", static r => ref r.Declared),
        new CellField<TargetRow>("supersededBy", CellKind.Text, "The code of the target that replaced it.", static r => ref r.SupersededBy),
        new CellField<TargetRow>("source", CellKind.Text, "The key of the source.", static r => ref r.Source));

    internal static Target? Bind(TargetRow row, CellReader cells, FigureStyle style)
    {
        var before = cells.FaultCount;
        var (code, name, indicator, agency) = (cells.OneLine(row.Code), cells.Name(row.Name), cells.Indicator(row.Indicator), cells.Agency(row.Agency));
        var note = cells.Name(row.Note);
        var references = cells.Parts.References;
        if (indicator is { } measured) references.ToIndicator(measured, cells.PlaceOf(row.Indicator), $"The indicator of the target {code ?? References.Nameless}");
        if (agency is { } whose) cells.Refer(whose, row.Agency, "The agency of the target", code);
        var comparison = cells.WordOrNull(row.Comparison, Vocabularies.Comparisons, TargetComparison.ByDirection);
        var (values, drafts) = (new List<TargetValue>(), new List<TargetDraft>());
        foreach (var value in row.Values)
        {
            var bound = TargetValueRow.Bind(value, cells, style, indicator, code, out var period);
            drafts.Add(new(period, !value.Upper.IsAbsent));
            if (bound is not null) values.Add(bound);
        }

        if (!row.Values.IsWhole) drafts.Add(new(null, null));
        var baseline = TargetValueRow.BindBaseline(row.Baseline, cells, style, indicator, code, out var stood);
        var accumulation = cells.Word(row.Accumulation, Vocabularies.Accumulations, GovIndicators.Accumulation.Discrete);
        var trajectory = cells.Word(row.Trajectory, Vocabularies.Trajectories, GovIndicators.Trajectory.None);
        var (plan, act, declared) = (cells.OneLine(row.Plan), cells.Act(row.Act), cells.Date(row.Declared));
        var (superseded, source) = (cells.OneLine(row.SupersededBy), cells.Source(row.Source));
        if (plan is not null) references.ToPlan(code, plan, cells.PlaceOf(row.Plan));
        if (superseded is not null) references.ToSuccessor(code, superseded, cells.PlaceOf(row.SupersededBy));
        if (TrajectoryRule.NeedsBaseline(trajectory, row.Baseline.IsPresent || row.Baseline.WasRefused) is { } lacking) cells.Fault(row.Trajectory, FaultCode.Missing, lacking);
        foreach (var fault in TargetRules.FaultsIn(code ?? References.Nameless, comparison, drafts, stood)) row.Tell(fault, cells);
        if (TrajectoryRule.ComplaintAbout(trajectory, baseline?.Value, values.Select(v => v.Value)) is { } complaint) cells.Fault(row.Trajectory, FaultCode.Contradiction, complaint);
        if (code is null || indicator is null || agency is null || values.Count == 0 || cells.IsAtFault(row, before)) return null;
        return new(code, indicator.Value, agency.Value, values, comparison.GetValueOrDefault(), baseline)
        {
            Accumulation = accumulation,
            Trajectory = trajectory,
            Name = name,
            Note = note,
            Plan = plan,
            Act = act,
            Declared = declared,
            SupersededBy = superseded,
            Citation = source,
        };
    }

    /// <summary>Tells a broken rule where it is broken.</summary>
    private void Tell(TargetFault fault, CellReader cells)
    {
        (Row part, Cell cell) = fault.Part switch
        {
            TargetPart.Comparison => ((Row)Values[fault.Index], Values[fault.Index].Upper.IsAbsent ? Comparison : Values[fault.Index].Upper),
            TargetPart.Period => (Values[fault.Index], Values[fault.Index].Period),
            _ => (Baseline, Baseline.Period),
        };
        cells.Fault(cell, part, FaultCode.Contradiction, fault.Message);
    }

    internal TargetRow Fill(Target target)
    {
        Code = Cell.Of(target.Code);
        Name.Fill(target.Name);
        Note.Fill(target.Note);
        (Indicator, Agency) = (Cells.Of(target.Indicator), Cells.Of(target.Agency));
        Comparison = Cells.Of(target.Comparison, Vocabularies.Comparisons, TargetComparison.ByDirection);
        Values.AddRange(target.Values.Select(v => new TargetValueRow().Fill(v.Period, v.Value, v.Upper, v.Figure)));
        Baseline.IsPresent = target.Baseline is not null;
        if (target.Baseline is { } baseline) Baseline.Fill(baseline.Period, baseline.Value, null, baseline.Figure);
        Accumulation = Cells.Of(target.Accumulation, Vocabularies.Accumulations, GovIndicators.Accumulation.Discrete);
        Trajectory = Cells.Of(target.Trajectory, Vocabularies.Trajectories, GovIndicators.Trajectory.None);
        Plan = Cell.Of(target.Plan);
        Act.Fill(target.Act);
        (Declared, SupersededBy, Source) = (Cells.Of(target.Declared), Cell.Of(target.SupersededBy), Cells.Of(target.Citation));
        return this;
    }
}

/// <summary>A value of a target, or its baseline, with the figure that was printed where there is one.</summary>
internal sealed class TargetValueRow : Row
{
    internal Cell Period;
    internal Cell Value;
    internal Cell Upper;
    internal Cell Printed;
    internal Cell Hedge;
    internal Cell Unit;

    internal static Shape<TargetValueRow> Shape { get; } = new(
        "target value",
        "What is to be reached by the end of a period.",
        new CellField<TargetValueRow>("period", CellKind.Period, "The period by whose end it is due.", static r => ref r.Period) { IsRequired = true },
        new CellField<TargetValueRow>("value", CellKind.Number, "The value in the unit of the indicator; of a band, the lower end.", static r => ref r.Value) { IsRequired = true },
        new CellField<TargetValueRow>("upper", CellKind.Number, "The upper end of a band.", static r => ref r.Upper),
        new CellField<TargetValueRow>("printed", CellKind.Text, "The figure as printed, in the figure language of the dataset.", static r => ref r.Printed),
        new CellField<TargetValueRow>("hedge", Vocabularies.Hedges.Kind, "How firmly the figure was stated.", static r => ref r.Hedge),
        new CellField<TargetValueRow>("unit", CellKind.Text, "The unit of the printed figure, where the text does not say it.", static r => ref r.Unit));

    internal static Shape<TargetValueRow> BaselineShape { get; } = new(
        "baseline",
        "Where an indicator stood when a target was set.",
        [.. Shape.Fields.Where(f => f.Name != "upper")]);

    internal static TargetValue? Bind(TargetValueRow row, CellReader cells, FigureStyle style, IndicatorCode? indicator, string? target, out TimePeriod? period)
    {
        var before = cells.FaultCount;
        var (value, figure) = PartsOf(row, cells, style, out period);
        var upper = cells.Number(row.Upper);
        Limited(row.Value, value, cells, indicator, target);
        Limited(row.Upper, upper, cells, indicator, target);
        if (upper < value) cells.Fault(row.Upper, FaultCode.Contradiction, TargetValue.UpsideDown(period, value.GetValueOrDefault(), upper.GetValueOrDefault()));
        if (period is not { } when || value is not { } number || cells.FaultCount > before) return null;
        return upper is { } end ? new(when, number, end) { Figure = figure } : new(when, number) { Figure = figure };
    }

    internal static Baseline? BindBaseline(TargetValueRow row, CellReader cells, FigureStyle style, IndicatorCode? indicator, string? target, out TimePeriod? period)
    {
        period = null;
        if (!row.IsPresent) return null;
        var before = cells.FaultCount;
        var (value, figure) = PartsOf(row, cells, style, out period);
        Limited(row.Value, value, cells, indicator, target);
        return period is { } when && value is { } number && cells.FaultCount == before ? new(when, number) { Figure = figure } : null;
    }

    private static (double? Value, Figure? Figure) PartsOf(TargetValueRow row, CellReader cells, FigureStyle style, out TimePeriod? period)
    {
        period = cells.Period(row.Period);
        return (cells.Number(row.Value), row.Printed.IsAbsent ? null : FigureReading.Printed(row.Printed, row.Hedge, row.Unit, cells, style));
    }

    /// <summary>Notes a value that must lie within the limits of its indicator, which may not have been read yet.</summary>
    private static void Limited(in Cell cell, double? value, CellReader cells, IndicatorCode? indicator, string? target)
    {
        if (value is { } number && indicator is { } of) cells.Parts.Goals.Add((of, number, cells.PlaceOf(cell), $"The {ValueLimits.Text(number)} of the target {target ?? References.Nameless}"));
    }

    internal TargetValueRow Fill(TimePeriod period, double value, double? upper, Figure? figure)
    {
        (Period, Value, Upper) = (Cell.Of(period.ToString()), Cells.Of(value), Cells.Of(upper));
        (Printed, Hedge, Unit) = (Cell.Of(figure?.Text), figure is null ? default : Cell.Of(figure.Hedge.Code), Cell.Of(figure?.Unit.Code));
        return this;
    }
}
