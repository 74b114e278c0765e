using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Tests.Agencies;

internal enum AgencyEventKind
{
    Found,
    Rename,
    Merge,
    Split,
    TypeChange,
    Transfer,
    Abolish,
    Absorb,
    Move,
}

/// <summary>Something that happens some days after the event before; the numbers pick whom it happens to among those alive.</summary>
internal readonly record struct AgencyEvent(AgencyEventKind Kind, int First, int Second, int Days);

/// <summary>A government as the events that shaped it, from which a valid registry follows whatever the events are.</summary>
internal sealed record AgencyHistory(int Founders, ImmutableArray<AgencyEvent> Events)
{
    public static LocalDate Epoch { get; } = new(2000, 1, 1);

    /// <summary>Every day on which something may change, and the days beside it.</summary>
    public IEnumerable<LocalDate> Days
    {
        get
        {
            var day = Epoch;
            yield return day;
            foreach (var happened in Events)
            {
                day = day.PlusDays(happened.Days);
                yield return day.PlusDays(-1);
                yield return day;
            }

            yield return day.PlusDays(1000);
        }
    }

    public AgencyRegistry Build(string owner = "VN") => ToBuilder(owner).Build();

    public AgencyRegistry.Builder ToBuilder(string owner = "VN", AgencyRegistry.Builder? into = null) =>
        new AgencyHistoryTeller(owner).Tell(this).AddTo(into ?? new());

    public override string ToString() => $"{Founders} founders, then {string.Join("; ", Events)}";
}
