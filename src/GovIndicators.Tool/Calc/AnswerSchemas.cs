namespace GovIndicators.Tool;

/// <summary>The answers that are written by hand, as JSON Schema.</summary>
internal static class AnswerSchemas
{
    internal const string Share = """{"type":"object","properties":{"percent":{"type":["number","null"],"description":"100 numerator / denominator; null where the denominator is 0."},"numerator":{"type":"number","description":"The part."},"denominator":{"type":"number","description":"The whole."}},"required":["percent","numerator","denominator"]}""";

    internal const string Bounds = """{"type":"object","description":"Where the answer lies.","properties":{"lower":{"type":["number","null"],"description":"The lower end; null where it is open."},"lowerIncluded":{"type":"boolean","description":"Whether the lower end itself is possible."},"upper":{"type":["number","null"],"description":"The upper end; null where it is open."},"upperIncluded":{"type":"boolean","description":"Whether the upper end itself is possible."}},"required":["lower","lowerIncluded","upper","upperIncluded"]}""";

    internal const string SeriesPoint = """{"type":"object","properties":{"period":{"type":"string","description":"A period in SDMX notation."},"value":{"type":["number","null"],"description":"Its value; null where nothing was reported."}},"required":["period","value"]}""";

    internal const string Series = """{"type":"object","description":"A series, as it would be given.","properties":{"indicator":{"type":"string"},"agency":{"type":"string"},"measure":{"type":"string"},"unit":{"type":"string","description":"The unit of the values; empty for a bare number."},"direction":{"type":"string"},"accumulation":{"type":"string"},"producer":{"type":"string"},"frequency":{"type":"string"},"observations":{"type":"object","description":"By period.","additionalProperties":{"type":"object","properties":{"value":{"type":["number","null"],"description":"null where there is none."},"status":{"type":"string","description":"The letter of SDMX, where it is not A."}},"required":["value"]}}},"required":["measure","unit","frequency","observations"]}""";

    internal const string SeriesResult = """{"type":"object","description":"An answer for each period.","properties":{"unit":{"type":"string","description":"The unit of the answers; empty for a bare number."},"answers":{"type":"object","description":"By period.","additionalProperties":{"type":"object","properties":{"value":{"type":["number","null"],"description":"null where there is no answer."},"status":{"type":"string","description":"The letter of SDMX, where it is not A."},"reason":{"type":"string","description":"Why there is no answer."}},"required":["value"]}}},"required":["unit","answers"]}""";

    internal const string PooledPanel = """{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"agency":{"type":"string"},"accumulation":{"type":"string"},"producer":{"type":"string"},"periods":{"type":"object","description":"By period.","additionalProperties":""" + Pooled + """}},"required":["indicator","agency","periods"]}}""";

    internal const string RollUp = """{"type":"object","properties":{"leftOut":{"type":"array","description":"The agencies of the panel that have no place in the tree.","items":{"type":"string"}},"agencies":{"type":"object","description":"By agency, and in each by period.","additionalProperties":{"type":"object","additionalProperties":""" + Pooled + """}}},"required":["leftOut","agencies"]}""";

    internal const string Forecast = """{"type":"object","properties":{"backlog":{"type":"integer","description":"The items that are still to be done."},"maximumPeriods":{"type":"integer","description":"How far it looks."},"mean":{"type":["number","null"],"description":"The mean number of periods; null where some are not done within those."},"unfinished":{"type":"number","description":"The chance in percent that it is not done within those."},"periodsByChance":{"type":"object","description":"By chance in percent: within how many periods it is done with that chance; null where it is not.","additionalProperties":{"type":["integer","null"]}}},"required":["backlog","maximumPeriods","mean","unfinished","periodsByChance"]}""";

    private const string Pooled = """{"type":"object","properties":{"value":{"type":["number","null"],"description":"null where there is no answer."},"reported":{"type":"integer","description":"How many values were reported."},"expected":{"type":"integer","description":"Of how many."},"reason":{"type":"string","description":"Why there is no answer."}},"required":["value"]}""";
}
