namespace GovIndicators.Tool.Generator;

/// <summary>What the inputs mean that mean the same in every formula of progress, pace and schedule, where the library says it once for the whole class.</summary>
internal static class UsualInputs
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["ac"] = "Actual cost: what the work done has cost, in the unit of the budget.",
        ["actual"] = "The value reached, in the unit of the indicator.",
        ["asOf"] = "The day of the question.",
        ["at"] = "Actual time: the periods since the start, in those of the planned curve.",
        ["bac"] = "Budget at completion: the budget of all work.",
        ["baseline"] = "The value to start from, in the unit of the indicator.",
        ["baselineYear"] = "The year of the baseline; a part of a year as a fraction.",
        ["curve"] = "Planned value at the end of each period, cumulative, in the unit of the budget.",
        ["direction"] = "Which way is good: higher, lower, or a band.",
        ["end"] = "The last day.",
        ["es"] = "Earned schedule: the periods by which what is earned was to be done.",
        ["ev"] = "Earned value: the budget of the work done.",
        ["finish"] = "The day on which the work is to be done.",
        ["lower"] = "The lower end of the band, in the unit of the indicator.",
        ["pd"] = "Planned duration, in periods.",
        ["periodsLeft"] = "The periods until the target is due, above zero.",
        ["pv"] = "Planned value: the budget of the work that was to be done by now.",
        ["remaining"] = "What the rest of the work is assumed to cost.",
        ["start"] = "The first day.",
        ["target"] = "The value to be reached, in the unit of the indicator.",
        ["targetYear"] = "The year in which the target is due; a part of a year as a fraction.",
        ["tasks"] = "The tasks with their budgets and dates.",
        ["trajectory"] = "The value that the planned path asks for now, in the unit of the indicator.",
        ["upper"] = "The upper end of the band, in the unit of the indicator.",
        ["value"] = "The value now, in the unit of the indicator.",
        ["year"] = "The year of the value or of the question; a part of a year as a fraction.",
    };

    /// <summary>The meaning of an input of that name; empty when it has no usual one.</summary>
    internal static string MeaningOf(string name) => Meanings.TryGetValue(name, out var meaning) ? meaning : "";
}
