using NodaTime;

namespace GovIndicators.Tests.Agencies;

/// <summary>Lets the events of a history happen one after the other, and writes down agencies and successions.</summary>
internal sealed class AgencyHistoryTeller(string owner)
{
    private readonly List<Unit> _units = [];
    private readonly List<Succession> _successions = [];
    private readonly Stack<int> _freeCodes = new();
    private int _outsideCodes;
    private LocalDate _today = AgencyHistory.Epoch;

    private List<Unit> Alive => _units.FindAll(unit => unit.Last is null);

    public AgencyHistoryTeller Tell(AgencyHistory history)
    {
        for (var i = 0; i < history.Founders; i++) Begin(i == 0 ? null : _units[(i - 1) / 2], OutsideCode(), AgencyKind.Ministry, first: null);
        foreach (var happened in history.Events)
        {
            _today = _today.PlusDays(happened.Days);
            Happen(happened);
        }

        return this;
    }

    public AgencyRegistry.Builder AddTo(AgencyRegistry.Builder builder)
    {
        foreach (var unit in _units) builder.Add(unit.ToAgency());
        foreach (var succession in _successions) builder.Add(succession);
        return builder;
    }

    private void Happen(AgencyEvent happened)
    {
        var alive = Alive;
        if (happened.Kind == AgencyEventKind.Found || alive.Count == 0)
        {
            Begin(alive.Count == 0 || happened.First % 4 == 0 ? null : alive[happened.Second % alive.Count], OutsideCode(), AgencyKind.Department, _today);
            return;
        }

        var first = alive[happened.First % alive.Count];
        var second = alive[happened.Second % alive.Count];
        switch (happened.Kind)
        {
            case AgencyEventKind.Rename:
                Replace(SuccessionKind.Rename, [first], 1, first.Kind);
                break;
            case AgencyEventKind.TypeChange:
                Replace(SuccessionKind.TypeChange, [first], 1, AgencyKind.Municipality);
                break;
            case AgencyEventKind.Split:
                Replace(SuccessionKind.Split, [first], 2 + (happened.Second % 2), first.Kind);
                break;
            case AgencyEventKind.Merge when first != second:
                var third = alive[(happened.First + happened.Second) % alive.Count];
                Replace(SuccessionKind.Merge, [.. new[] { first, second, third }.Distinct()], 1, first.Kind);
                break;
            case AgencyEventKind.Transfer when first != second:
                Write(SuccessionKind.Transfer, [first], [second]);
                break;
            case AgencyEventKind.Absorb when first != second:
                End(first, first.Parent);
                Write(SuccessionKind.Transfer, [first], [second]);
                break;
            case AgencyEventKind.Abolish:
                End(first, first.Parent);
                Write(SuccessionKind.Abolition, [first], []);
                break;
            case AgencyEventKind.Move when !Chain(second).Contains(first):
                first.Stand(second, _today);
                break;
            case AgencyEventKind.Move:
                first.Stand(null, _today);
                break;
        }
    }

    private void Replace(SuccessionKind kind, List<Unit> ended, int count, AgencyKind formedKind)
    {
        // Above the highest of those that end nobody ends, so the new unit cannot come to stand under itself.
        var above = Chain(ended[0]).Last(ended.Contains).Parent;
        foreach (var unit in ended) unit.Last = _today.PlusDays(-1);
        var formed = Enumerable.Range(0, count).Select(i => Begin(above, i == 0 ? ended[0].OutsideCode : OutsideCode(), formedKind, _today)).ToList();
        foreach (var unit in Alive.Where(unit => unit.Parent is { } parent && ended.Contains(parent))) unit.Stand(formed[0], _today);
        foreach (var unit in ended.Skip(1)) _freeCodes.Push(unit.OutsideCode);
        Write(kind, ended, formed);
    }

    private void End(Unit ended, Unit? childrenGoTo)
    {
        ended.Last = _today.PlusDays(-1);
        _freeCodes.Push(ended.OutsideCode);
        foreach (var unit in Alive.Where(unit => unit.Parent == ended)) unit.Stand(childrenGoTo, _today);
    }

    private Unit Begin(Unit? parent, int outsideCode, AgencyKind kind, LocalDate? first)
    {
        var unit = new Unit(AgencyCode.Parse($"{owner}-{_units.Count + 1}"), kind, outsideCode, first);
        unit.Stand(parent, first);
        _units.Add(unit);
        return unit;
    }

    private int OutsideCode() => _freeCodes.TryPop(out var code) ? code : ++_outsideCodes;

    private void Write(SuccessionKind kind, List<Unit> before, List<Unit> after) =>
        _successions.Add(new(kind, _today, before.Select(unit => unit.Code), after.Select(unit => unit.Code)));

    private static IEnumerable<Unit> Chain(Unit unit)
    {
        for (var at = unit; at is not null; at = at.Parent) yield return at;
    }

    private sealed class Unit(AgencyCode code, AgencyKind kind, int outsideCode, LocalDate? first)
    {
        private readonly List<(Unit? Above, LocalDate? First)> _stands = [];

        public AgencyCode Code => code;

        public AgencyKind Kind => kind;

        public int OutsideCode => outsideCode;

        public LocalDate? Last { get; set; }

        public Unit? Parent => _stands[^1].Above;

        public void Stand(Unit? above, LocalDate? from) => _stands.Add((above, from));

        public Agency ToAgency() => new(code, Name.Of($"Đơn vị {outsideCode}", $"Unit {outsideCode % 3}"), kind)
        {
            Lifetime = Lifetime.Of(first, Last),
            ExternalCodes = [new($"{code.Text[..2].ToLowerInvariant()}-list", $"{outsideCode:00}")],
            Parents =
            [
                .. from i in Enumerable.Range(0, _stands.Count)
                   let stand = _stands[i]
                   let above = stand.Above
                   where above is not null
                   select new AgencyParent(above.Code, Lifetime.Of(stand.First, i + 1 < _stands.Count ? _stands[i + 1].First?.PlusDays(-1) : null)),
            ],
        };
    }
}
