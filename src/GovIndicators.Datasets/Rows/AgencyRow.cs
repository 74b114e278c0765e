using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>A body of government.</summary>
internal sealed class AgencyRow : Row
{
    internal Cell Code;
    internal readonly NameRow Name = new();
    internal Cell Kind;
    internal Cell From;
    internal Cell To;
    internal Cell Parent;
    internal readonly RowList<ParentRow> Parents = new();
    internal readonly RowList<ExternalCodeRow> Codes = new();
    internal Cell Source;

    internal static Shape<AgencyRow> Shape { get; } = new(
        "agency",
        "A body of government, from the day it was formed to the day it ended.",
        new CellField<AgencyRow>("code", CellKind.AgencyCode, "The code, which never changes its meaning.", static r => ref r.Code) { IsRequired = true },
        new RowField<AgencyRow, NameRow>("name", () => NameRow.Shape, "What people call it.", static r => r.Name) { IsRequired = true },
        new CellField<AgencyRow>("kind", CellKind.Text, "What sort of body it is, such as ministry or province.", static r => ref r.Kind),
        new CellField<AgencyRow>("from", CellKind.Date, "The first day; left out for no beginning.", static r => ref r.From),
        new CellField<AgencyRow>("to", CellKind.Date, "The last day; left out for no end.", static r => ref r.To),
        new CellField<AgencyRow>("parent", CellKind.AgencyCode, "The agency above it all the time.", static r => ref r.Parent),
        new RowListField<AgencyRow, ParentRow>("parents", () => ParentRow.Shape, "The agencies above it one after the other, where they changed.", static r => r.Parents),
        new RowListField<AgencyRow, ExternalCodeRow>("codes", () => ExternalCodeRow.Shape, "What others call it.", static r => r.Codes),
        new CellField<AgencyRow>("source", CellKind.Text, "The key of the source.", static r => ref r.Source));

    internal static Agency? Bind(AgencyRow row, CellReader cells)
    {
        var before = cells.FaultCount;
        var code = cells.Agency(row.Code);
        var name = cells.Name(row.Name);
        if (!AgencyKind.TryParse(row.Kind.IsAbsent ? "other" : row.Kind.ToString(), out var kind))
        {
            cells.Fault(row.Kind, FaultCode.NotA, $"'{CellReader.Quoted(row.Kind)}' is no kind of agency; expected up to 40 of a-z, 0-9 and '-', such as ministry or working-group.");
        }

        var life = LifetimeOf(row.From, row.To, cells);
        var title = code is { } known ? known.Text : "The agency";
        var parents = ParentsOf(row, cells, title);
        var codes = row.Codes.Select(c => ExternalCodeRow.Bind(c, cells)).ToImmutableArray();
        var source = cells.Source(row.Source);
        return code is null || name is null || cells.IsAtFault(row, before)
            ? null
            : new(code.Value, name, kind) { Lifetime = life, Parents = parents, ExternalCodes = [.. codes.OfType<ExternalCode>()], Citation = source };
    }

    private static ImmutableArray<AgencyParent> ParentsOf(AgencyRow row, CellReader cells, string title)
    {
        var parents = new List<BoundParent>();
        foreach (var inner in row.Parents)
        {
            if (ParentRow.Bind(inner, cells, title) is { } parent) parents.Add(new(parent, inner));
        }

        if (cells.Agency(row.Parent) is { } always)
        {
            Refer(always, row.Parent, cells, title);
            if (row.Parents.Count > 0) cells.Fault(row.Parent, FaultCode.Contradiction, "The agency has 'parent' and 'parents'; keep 'parents', with the days of each.");
            else return [new(always)];
        }

        // Sorted by first day, neighbors that do not meet leave no other pair that does.
        var sorted = parents.OrderBy(p => p.Parent.Validity.FirstOrEarliest).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Parent.Validity.Intersects(sorted[i - 1].Parent.Validity)) cells.Fault(sorted[i].Row.From, sorted[i].Row, FaultCode.Contradiction, Agency.Overlap(sorted[i - 1].Parent, sorted[i].Parent));
        }

        return [.. sorted.Select(p => p.Parent)];
    }

    private sealed record BoundParent(AgencyParent Parent, ParentRow Row);

    internal static void Refer(AgencyCode parent, in Cell cell, CellReader cells, string title)
    {
        if (!cells.Parts.KnownAgencies.Contains(parent)) cells.Parts.References.Add(ReferenceKind.Agency, parent.Text, cells.PlaceOf(cell), $"{title} has the parent {parent}", AgencyFaults.UnknownParent, title);
    }

    /// <summary>Where the codes stand that may not fit those of other agencies.</summary>
    internal PlacedText[] Places(CellReader cells) =>
    [
        new(Parent.ToString(), cells.PlaceOf(Parent)),
        .. Parents.Select(p => new PlacedText(p.Code.ToString(), cells.PlaceOf(p.Code))),
        .. Codes.Select(c => new PlacedText(c.Value.ToString(), cells.PlaceOf(c.Value))),
    ];

    internal static Lifetime LifetimeOf(in Cell first, in Cell last, CellReader cells)
    {
        var (from, to) = (cells.Date(first), cells.Date(last));
        if (Lifetime.TryOf(from, to, out var life)) return life;
        cells.Fault(last, FaultCode.Contradiction, Lifetime.Reversed(from.GetValueOrDefault(), to.GetValueOrDefault()));
        return default;
    }

    internal AgencyRow Fill(Agency agency)
    {
        Code = Cells.Of(agency.Code);
        Name.Fill(agency.Name);
        Kind = agency.Kind == AgencyKind.Other ? default : Cell.Of(agency.Kind.Code);
        (From, To) = (Cells.Of(agency.Lifetime.First), Cells.Of(agency.Lifetime.Last));
        var always = agency.Parents is [var only] && only.Validity == Lifetime.Always;
        Parent = always ? Cells.Of(agency.Parents[0].Code) : default;
        Parents.AddRange(always ? [] : agency.Parents.Select(p => new ParentRow().Fill(p)));
        Codes.AddRange(agency.ExternalCodes.Select(c => new ExternalCodeRow().Fill(c)));
        Source = Cells.Of(agency.Citation);
        return this;
    }
}

/// <summary>The agency above another, for some time.</summary>
internal sealed class ParentRow : Row
{
    internal Cell Code;
    internal Cell From;
    internal Cell To;

    internal static Shape<ParentRow> Shape { get; } = new(
        "parent",
        "The agency above another, for as long as it stands above it.",
        new CellField<ParentRow>("code", CellKind.AgencyCode, "The agency above.", static r => ref r.Code) { IsRequired = true },
        new CellField<ParentRow>("from", CellKind.Date, "The first day; left out for no beginning.", static r => ref r.From),
        new CellField<ParentRow>("to", CellKind.Date, "The last day; left out for no end.", static r => ref r.To));

    internal static AgencyParent? Bind(ParentRow row, CellReader cells, string title)
    {
        var before = cells.FaultCount;
        var (code, validity) = (cells.Agency(row.Code), AgencyRow.LifetimeOf(row.From, row.To, cells));
        if (code is not { } parent) return null;
        AgencyRow.Refer(parent, row.Code, cells, title);
        return cells.FaultCount > before ? null : new AgencyParent(parent, validity);
    }

    internal ParentRow Fill(AgencyParent parent)
    {
        (Code, From, To) = (Cells.Of(parent.Code), Cells.Of(parent.Validity.First), Cells.Of(parent.Validity.Last));
        return this;
    }
}

/// <summary>What somebody else calls an agency.</summary>
internal sealed class ExternalCodeRow : Row
{
    internal Cell Scheme;
    internal Cell Value;
    internal Cell From;
    internal Cell To;

    internal static Shape<ExternalCodeRow> Shape { get; } = new(
        "outside code",
        "What somebody else calls an agency: a value in a scheme.",
        new CellField<ExternalCodeRow>("scheme", CellKind.Text, "Whose list of codes it is, such as gso or iso-3166-2.", static r => ref r.Scheme) { IsRequired = true },
        new CellField<ExternalCodeRow>("value", CellKind.Text, "The code as the scheme writes it, leading zeros included.", static r => ref r.Value) { IsRequired = true },
        new CellField<ExternalCodeRow>("from", CellKind.Date, "The first day on which it means the agency.", static r => ref r.From),
        new CellField<ExternalCodeRow>("to", CellKind.Date, "The last day on which it means the agency.", static r => ref r.To));

    internal static ExternalCode? Bind(ExternalCodeRow row, CellReader cells)
    {
        var (scheme, value, validity) = (row.Scheme.ToString(), row.Value.ToString(), AgencyRow.LifetimeOf(row.From, row.To, cells));
        if (row.Scheme.IsAbsent || row.Value.IsAbsent) return null;
        if (!ExternalCode.IsScheme(scheme)) cells.Fault(row.Scheme, FaultCode.NotA, ExternalCode.NotAScheme(scheme));
        else if (!ExternalCode.IsValue(value)) cells.Fault(row.Value, FaultCode.NotA, ExternalCode.NotAValue(scheme, value));
        else return new(scheme, value, validity);
        return null;
    }

    internal ExternalCodeRow Fill(ExternalCode code)
    {
        (Scheme, Value, From, To) = (Cell.Of(code.Scheme), Cell.Of(code.Value), Cells.Of(code.Validity.First), Cells.Of(code.Validity.Last));
        return this;
    }
}

/// <summary>What followed what.</summary>
internal sealed class SuccessionRow : Row
{
    internal Cell Kind;
    internal Cell Effective;
    internal readonly List<Cell> Predecessors = [];
    internal readonly List<Cell> Successors = [];
    internal readonly ActRow Act = new();
    internal Cell Source;

    internal static Shape<SuccessionRow> Shape { get; } = new(
        "succession",
        "What followed what, on which day and by which act.",
        new CellField<SuccessionRow>("kind", Vocabularies.Successions.Kind, "How they follow.", static r => ref r.Kind) { IsRequired = true },
        new CellField<SuccessionRow>("effective", CellKind.Date, "The first day on which the successors take the place.", static r => ref r.Effective) { IsRequired = true },
        new CellListField<SuccessionRow>("predecessors", CellKind.AgencyCode, "Who was there the day before.", static r => r.Predecessors) { IsRequired = true },
        new CellListField<SuccessionRow>("successors", CellKind.AgencyCode, "Who is there from the day on; left out of an abolition.", static r => r.Successors),
        new RowField<SuccessionRow, ActRow>("act", () => ActRow.Shape, "The act on which it rests.", static r => r.Act),
        new CellField<SuccessionRow>("source", CellKind.Text, "The key of the source.", static r => ref r.Source));

    internal static Succession? Bind(SuccessionRow row, CellReader cells)
    {
        var before = cells.FaultCount;
        var kind = row.Kind.IsAbsent ? null : cells.WordOrNull(row.Kind, Vocabularies.Successions, default);
        var (effective, act, source) = (cells.Date(row.Effective), cells.Act(row.Act), cells.Source(row.Source));
        var (predecessors, successors) = (Named(row.Predecessors), Named(row.Successors));
        if (kind is not { } how || effective is not { } day) return null;
        // Where a code could not be read, nobody knows whether the numbers fit.
        if (row.Predecessors.Count > 0 && predecessors.Length == row.Predecessors.Count && successors.Length == row.Successors.Count)
        {
            foreach (var (part, code, message) in Succession.ComplaintsAbout(how, day, predecessors, successors)) cells.Fault(row.CellOf(part, code), row, FaultCode.Contradiction, message);
        }

        return cells.IsAtFault(row, before) ? null : new(how, day, predecessors, successors, act, source);

        ImmutableArray<AgencyCode> Named(List<Cell> named)
        {
            var codes = ImmutableArray.CreateBuilder<AgencyCode>(named.Count);
            foreach (var cell in named)
            {
                if (cells.Agency(cell) is not { } code) continue;
                codes.Add(code);
                var title = $"The {row.Kind}{(effective is null ? "" : $" of {row.Effective}")}";
                if (!cells.Parts.KnownAgencies.Contains(code)) cells.Parts.References.Add(ReferenceKind.Agency, code.Text, cells.PlaceOf(cell), $"{title} names {code}", AgencyFaults.UnknownInSuccession);
            }

            return codes.ToImmutable();
        }
    }

    /// <summary>Where the codes stand that may not fit the lifetimes of agencies.</summary>
    internal PlacedText[] Places(CellReader cells) => [.. Predecessors.Concat(Successors).Select(cell => new PlacedText(cell.ToString(), cells.PlaceOf(cell)))];

    /// <summary>The last cell that names an agency twice, or the first of the list or the day that is at fault.</summary>
    private Cell CellOf(SuccessionPart part, AgencyCode code)
    {
        if (part == SuccessionPart.Effective) return Effective;
        var list = part == SuccessionPart.Predecessors ? Predecessors : Successors;
        return code == AgencyCode.None ? list.FirstOrDefault() : list.Last(cell => cell.ToString() == code.Text);
    }

    internal SuccessionRow Fill(Succession succession)
    {
        (Kind, Effective) = (Cell.Of(succession.Kind.ToCode()), Cells.Of(succession.Effective));
        Cells.Fill(Predecessors, succession.Predecessors);
        Cells.Fill(Successors, succession.Successors);
        Act.Fill(succession.LegalAct);
        Source = Cells.Of(succession.Citation);
        return this;
    }
}
