namespace GovIndicators.Tool;

/// <summary>How the types that are read by hand are given, as JSON Schema: with a description, a pattern and an example, so that a request can be written from them alone.</summary>
internal static class InputSchemas
{
    internal const string Period = """{"type":"string","description":"A period in SDMX notation: year, half-year, quarter, month, week or day; of a fiscal year with its first month: 2024-Q1/--07.","pattern":"^[0-9]{4}(-(A1|S[12]|Q[1-4]|M?[01][0-9]|W[0-5][0-9]|D[0-3][0-9]{2}|[01][0-9]-[0-3][0-9]))?(/--[01][0-9](-01)?)?$","examples":["2024","2024-S1","2024-Q1","2024-06","2024-W07","2024-07-19"]}""";

    internal const string Date = """{"type":"string","format":"date","description":"A day.","examples":["2024-07-19"]}""";

    internal const string Agency = """{"type":"string","description":"The code of an agency, the country or owner first.","pattern":"^[A-Z0-9-]{1,32}$","examples":["VN-BTC"]}""";

    internal const string IndicatorCode = """{"type":"string","description":"The code of an indicator.","pattern":"^[A-Z][A-Z0-9._-]{0,63}$","examples":["ONLINE-SERVICE-USERS"]}""";

    internal const string Numerator = """{"type":"string","description":"Of a rate, the code of the indicator above the line; given together with the denominator.","pattern":"^[A-Z][A-Z0-9._-]{0,63}$","examples":["FILES-ONLINE"]}""";

    internal const string Denominator = """{"type":"string","description":"Of a rate, the code of the indicator below the line; given together with the numerator.","pattern":"^[A-Z][A-Z0-9._-]{0,63}$","examples":["FILES"]}""";

    internal const string Measure = """{"enum":["flow","stock","rate","index","distinct-count","ordinal"],"description":"What may be done with the values: a flow adds over time and agencies; a stock adds over agencies, its last value stands for a longer time; a rate is a part of a whole; an index, a distinct count and an ordinal do not add."}""";

    internal const string Unit = """{"type":"string","description":"What the values count or measure: percent, percentage-points, count, persons, index, rank, times, days, months, VND, or a word of your own; empty for a bare number.","maxLength":40,"default":"","examples":["percent"]}""";

    internal const string Direction = """{"type":"string","description":"Which way is good: higher, lower, unknown, or inside a band given by its two ends.","pattern":"^(higher|lower|unknown|.+\\.\\..+)$","default":"unknown","examples":["higher","97..103"]}""";

    internal const string Frequency = """{"type":"string","description":"Years, half-years, quarters, months, weeks or days: A, S, Q, M, W or D; of a fiscal year with its first month: Q/--07.","pattern":"^([ASQMWD]|[ASQ]/--(0[1-9]|1[0-2]))$","examples":["A","Q","M"]}""";

    internal const string Accumulation = """{"enum":["discrete","year to date","since start","year-to-date","since-start"],"description":"What a value covers: its period alone, the year up to its end, or everything since the start.","default":"discrete"}""";

    internal const string Status = """{"enum":["A","B","D","E","F","I","L","M","P","Q","U"],"description":"The status in SDMX: A normal, B break in the series, D another definition, E estimated, F forecast, I imputed, L not collected, M cannot exist, P provisional, Q suppressed, U of low reliability.","default":"A"}""";

    internal const string Weight = """{"type":["number","string"],"description":"Above 0: a number, or a fraction as a text.","exclusiveMinimum":0,"pattern":"^[0-9]+([./][0-9]+)?$","default":1,"examples":[2,"2/3"]}""";

    internal const string Observations = """{"type":"object","description":"A value for each period, all of one frequency; null where nothing was reported.","propertyNames":""" + Period + ""","minProperties":1,"additionalProperties":{"description":"The value of the period, alone or with its status.","anyOf":[{"type":["number","null"]},{"type":"object","properties":{"value":{"type":["number","null"],"description":"The value in the unit of the series; null where nothing was reported."},"status":""" + Status + """},"required":["value"],"additionalProperties":false}]},"examples":[{"2022":100,"2023":110,"2024":{"value":121,"status":"P"}}]}""";

    internal const string Series = SeriesParts + "\"required\":[\"measure\",\"observations\"],\"examples\":[{\"measure\":\"flow\",\"unit\":\"persons\",\"observations\":{\"2021\":80,\"2022\":100,\"2023\":110,\"2024\":{\"value\":121,\"status\":\"P\"}}}]}";

    internal const string NamedSeries = SeriesParts + "\"required\":[\"indicator\",\"agency\",\"measure\",\"observations\"],\"examples\":[{\"indicator\":\"ONLINE-SERVICE-USERS\",\"agency\":\"VN-BTC\",\"measure\":\"stock\",\"direction\":\"higher\",\"observations\":{\"2021\":80,\"2022\":100,\"2023\":110,\"2024\":{\"value\":121,\"status\":\"P\"}}}]}";

    private const string SeriesParts = """{"type":"object","description":"A series: what it measures, for whom, and a value for each period.","properties":{"indicator":""" + IndicatorCode + ""","agency":""" + Agency + ""","measure":""" + Measure + ""","unit":""" + Unit + ""","direction":""" + Direction + ""","accumulation":""" + Accumulation
        + ""","producer":{"type":"string","description":"Who produces the values; empty where it is the producer of the indicator.","default":"","examples":["GSO"]},"frequency":""" + Frequency + ""","observations":""" + Observations + ""","numerator":""" + Numerator + ""","denominator":""" + Denominator + """},"additionalProperties":false,""";

    internal const string Indicator = """{"type":"object","description":"An indicator, as indicators.json of a dataset has it.","properties":{"code":""" + IndicatorCode + ""","name":{"type":"object","description":"What people call it."},"measure":""" + Measure + ""","numerator":""" + Numerator + ""","denominator":""" + Denominator + ""","unit":""" + Unit + ""","direction":""" + Direction + """},"required":["code","measure"],"additionalProperties":false,"examples":[{"code":"FILES","measure":"flow"}]}""";

    internal const string Tree = """{"type":"object","description":"For each agency the code of the one above it, or null.","propertyNames":""" + Agency + ""","additionalProperties":{"type":["string","null"],"description":"The code of the agency above, which has a place of its own in the tree; null for none."},"examples":[{"VN":null,"VN-BTC":"VN","VN-BYT":"VN"}]}""";

    internal const string Panel = """{"type":"array","description":"Several series of one frequency.","items":""" + NamedSeries + ""","examples":[[{"indicator":"FILES","agency":"VN-BTC","measure":"flow","observations":{"2024-Q1":3,"2024-Q2":4,"2024-Q3":5,"2024-Q4":6}},{"indicator":"FILES","agency":"VN-BYT","measure":"flow","observations":{"2024-Q1":1,"2024-Q2":2,"2024-Q3":3,"2024-Q4":4}}]]}""";

    internal const string Baseline = """{"type":"object","properties":{"period":""" + Period + ""","value":{"type":"number","description":"The value of the period, in the unit of the indicator."}},"required":["period","value"],"additionalProperties":false,"examples":[{"period":"2020","value":60}]}""";

    internal const string TargetValue = """{"type":"object","properties":{"period":""" + Period + ""","value":{"type":"number","description":"What is to be reached by the end of the period, in the unit of the indicator; of a band, the lower end."},"upper":{"type":"number","description":"The upper end of a band."}},"required":["period","value"],"additionalProperties":false,"examples":[{"period":"2025","value":140}]}""";

    internal const string Bounds = """{"description":"Where a value lies, as mathematics writes it, or as an object whose absent ends are open.","anyOf":[{"type":"string","pattern":"^[\\[(].+,.+[\\])]$","examples":["[91.5, 92.5)","(84.7, ...)"]},{"type":"object","properties":{"lower":{"type":["number","null"],"description":"The lower end; null or left out where it is open."},"lowerIncluded":{"type":"boolean","description":"Whether the lower end itself is possible; true where it is left out."},"upper":{"type":["number","null"],"description":"The upper end; null or left out where it is open."},"upperIncluded":{"type":"boolean","description":"Whether the upper end itself is possible; true where it is left out."}},"additionalProperties":false}]}""";

    internal const string Share = """{"type":"object","properties":{"numerator":{"type":"number","description":"The part."},"denominator":{"type":"number","description":"The whole."}},"required":["numerator","denominator"],"additionalProperties":false,"examples":[{"numerator":11,"denominator":24}]}""";

    internal const string Rate = """{"type":"string","description":"How the rate follows from the factors: their names, numbers, + - * / ^, parentheses, and sum, mean, exp, log and sqrt; a name with other signs than letters, digits and _ stands in single quotes; where a factor has groups, sum or mean makes them one.","examples":["sum(people * risk) / sum(people)"]}""";
}
