namespace GovIndicators.Datasets;

/// <summary>What a reference leads to.</summary>
internal enum ReferenceKind
{
    Agency,
    Indicator,
    Plan,
    Target,

    /// <summary>A figure by its identifier, or a number.</summary>
    FigureOrNumber,

    /// <summary>An agency, a plan, or a plan and its group.</summary>
    Subject,

    /// <summary>An indicator, or a count or rate of a plan.</summary>
    Counted,
}

/// <summary>A code that one thing of a dataset names another by.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Text">The code.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Said">The beginning of the message: A lead of the task T1 is VN-B.</param>
/// <param name="FaultCode">The fault when it leads nowhere.</param>
/// <param name="Own">The code of the thing that names it, where that is of the same sort.</param>
internal sealed record Reference(ReferenceKind Kind, string Text, Place Place, string Said, string FaultCode, string? Own = null);

/// <summary>A thing that stands under, or is replaced by, another of its sort.</summary>
/// <param name="Code">The thing; null where its code is not known.</param>
/// <param name="To">The other.</param>
/// <param name="Place">Where the reference stands.</param>
internal sealed record Link(string? Code, string To, Place Place);

/// <summary>The references of a dataset, noted as they are read and followed at the end, whatever else is wrong with what holds them.</summary>
internal sealed class References
{
    /// <summary>How messages call a thing whose code is at fault itself.</summary>
    internal const string Nameless = "without a code";

    private readonly List<Reference> _all = [];

    internal IReadOnlyList<Reference> All => _all;

    /// <summary>The parents of plans.</summary>
    internal List<Link> Parents { get; } = [];

    /// <summary>The successors of targets.</summary>
    internal List<Link> Successors { get; } = [];

    internal void Add(ReferenceKind kind, string text, Place place, string said, string faultCode, string? own = null) => _all.Add(new(kind, text, place, said, faultCode, own));

    internal void ToAgency(AgencyCode code, Place place, string what) => Add(ReferenceKind.Agency, code.Text, place, $"{what} is {code}", FaultCode.UnknownAgency);

    internal void ToIndicator(IndicatorCode code, Place place, string what) => Add(ReferenceKind.Indicator, code.Text, place, $"{what} is {code}", FaultCode.UnknownIndicator);

    internal void ToParent(string? plan, string parent, Place place)
    {
        Parents.Add(new(plan, parent, place));
        Add(ReferenceKind.Plan, parent, place, $"The parent of the plan {plan ?? Nameless} is '{FaultCollector.Quote(parent)}'", FaultCode.UnknownPlan, plan);
    }

    internal void ToSuccessor(string? target, string successor, Place place)
    {
        Successors.Add(new(target, successor, place));
        Add(ReferenceKind.Target, successor, place, $"The successor of the target {target ?? Nameless} is '{FaultCollector.Quote(successor)}'", FaultCode.UnknownTarget, target);
    }

    internal void ToPlan(string? target, string plan, Place place) =>
        Add(ReferenceKind.Plan, plan, place, $"The plan of the target {target ?? Nameless} is '{FaultCollector.Quote(plan)}'", FaultCode.UnknownPlan);

    /// <summary>The references of a printed figure.</summary>
    internal void OfFigure(string? id, string? subject, string? indicator, string? whole, string? part, Func<string, Place> placeOf)
    {
        id ??= Nameless;
        if (subject is not null) Add(ReferenceKind.Subject, subject, placeOf("subject"), $"The figure {id} is of '{FaultCollector.Quote(subject)}'", FaultCode.UnknownSubject);
        if (indicator is not null && !CountWord.IsOfFigure(indicator)) Add(ReferenceKind.Counted, indicator, placeOf("indicator"), $"The figure {id} says '{FaultCollector.Quote(indicator)}'", FaultCode.UnknownIndicator);
        if (whole is not null && FigureObservation.NumberIn(whole) is null) Add(ReferenceKind.FigureOrNumber, whole, placeOf("whole"), $"The whole of the figure {id} is '{FaultCollector.Quote(whole)}'", FaultCode.UnknownFigure);
        if (part is not null && FigureObservation.NumberIn(part) is null) Add(ReferenceKind.FigureOrNumber, part, placeOf("part"), $"The part of the figure {id} is '{FaultCollector.Quote(part)}'", FaultCode.UnknownFigure);
    }
}
