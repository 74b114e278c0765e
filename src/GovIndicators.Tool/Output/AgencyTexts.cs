using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>How an agency reads that ended without a single one to follow it.</summary>
internal static class AgencyTexts
{
    internal static string Ended(Say say, Agency agency) => $"{agency.Name.In(say.Language)} ({say["agency ended", "cơ quan đã kết thúc"]})";

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
