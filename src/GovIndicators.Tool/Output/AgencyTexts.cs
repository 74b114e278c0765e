using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Tool;

/// <summary>How an agency reads that is not there on a day.</summary>
internal static class AgencyTexts
{
    /// <summary>The name of an agency; that it has ended, or is yet to come, where it is not there on the day.</summary>
    internal static string NameOn(Say say, Agency agency, LocalDate day)
    {
        var name = agency.Name.In(say.Language);
        return agency.Lifetime.First is { } first && first > day ? $"{name} ({say[$"from {first.ToIso()}", $"từ {first.ToIso()}"]})"
            : agency.Lifetime.Last < day ? $"{name} ({say["agency ended", "cơ quan đã kết thúc"]})"
            : name;
    }

    /// <summary>Who took over together, so that it is open who has the tasks.</summary>
    internal static string TookOver(Say say, EndedAgencyTally ended)
    {
        var name = ended.Agency.Name.In(say.Language);
        var candidates = string.Join(", ", ended.Candidates.Select(a => a.Name.In(say.Language)));
        return say[
            $"{name}: {candidates} took over; the data do not say who has its tasks.",
            $"{name}: {candidates} tiếp nhận; số liệu không nêu nhiệm vụ thuộc cơ quan nào."];
    }
}
