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
        var (code, name, indicator, agency) = (cells.NotBlank(row.Code), cells.Name(row.Name), cells.Indicator(row.Indicator), cells.Agency(row.Agency));
        var note = cells.Name(row.Note);
        var comparison = cells.Word(row.Comparison, Vocabularies.Comparisons, TargetComparison.ByDirection);
        var values = new List<TargetValue>();
        foreach (var value in row.Values)
        {
            if (TargetValueRow.Bind(value, cells, style) is { } bound) values.Add(bound);
        }

        var baseline = TargetValueRow.BindBaseline(row.Baseline, cells, style);
        var accumulation = cells.Word(row.Accumulation, Vocabularies.Accumulations, GovIndicators.Accumulation.Discrete);
        var trajectory = cells.Word(row.Trajectory, Vocabularies.Trajectories, GovIndicators.Trajectory.None);
        var (plan, act, declared) = (cells.NotBlank(row.Plan), cells.Act(row.Act), cells.Date(row.Declared));
        var (superseded, source) = (cells.NotBlank(row.SupersededBy), cells.Source(row.Source));
        if (code is null || indicator is null || agency is null || values.Count == 0 || cells.FaultCount > before) return null;
        try
        {
            return new(code, indicator.Value, agency.Value, values, comparison, baseline)
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
        catch (ArgumentException refusal)
        {
            cells.Refused(row, code, refusal);
            return null;
        }
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

    internal static TargetValue? Bind(TargetValueRow row, CellReader cells, FigureStyle style)
    {
        if (!TryParts(row, cells, style, out var period, out var value, out var figure)) return null;
        var upper = cells.Number(row.Upper);
        if (upper is null) return row.Upper.IsAbsent ? new(period, value) { Figure = figure } : null;
        try
        {
            return new(period, value, upper.Value) { Figure = figure };
        }
        catch (ArgumentException refusal)
        {
            cells.Refused(row, row.Upper.ToString(), refusal);
            return null;
        }
    }

    internal static Baseline? BindBaseline(TargetValueRow row, CellReader cells, FigureStyle style) =>
        row.IsPresent && TryParts(row, cells, style, out var period, out var value, out var figure) ? new(period, value) { Figure = figure } : null;

    private static bool TryParts(TargetValueRow row, CellReader cells, FigureStyle style, out TimePeriod period, out double value, out Figure? figure)
    {
        var before = cells.FaultCount;
        var (when, number) = (cells.Period(row.Period), cells.Number(row.Value));
        (period, value) = (when.GetValueOrDefault(), number.GetValueOrDefault());
        figure = row.Printed.IsAbsent ? null : FigureReading.Printed(row.Printed, row.Hedge, row.Unit, cells, style);
        return when is not null && number is not null && cells.FaultCount == before;
    }

    internal TargetValueRow Fill(TimePeriod period, double value, double? upper, Figure? figure)
    {
        (Period, Value, Upper) = (Cell.Of(period.ToString()), Cells.Of(value), Cells.Of(upper));
        (Printed, Hedge, Unit) = (Cell.Of(figure?.Text), figure is null ? default : Cell.Of(figure.Hedge.Code), Cell.Of(figure?.Unit.Code));
        return this;
    }
}
