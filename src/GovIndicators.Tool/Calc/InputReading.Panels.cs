using System.Text.Json;
using NodaTime;

namespace GovIndicators.Tool;

// What the formulas over many series are given.
internal static partial class InputReading
{
    private const string IndicatorNames = "code, name, measure, numerator, denominator, unit, direction";

    [InputForm("A|S|Q|M|W|D", InputSchemas.Frequency)]
    internal static Frequency Frequency(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var text = Text(ref reader);
            for (var kind = FrequencyKind.Year; kind <= FrequencyKind.Day; kind++)
            {
                for (var month = 1; month <= (kind <= FrequencyKind.Quarter ? 12 : 1); month++)
                {
                    if (GovIndicators.Frequency.Fiscal(kind, month) is var frequency && frequency.ToString() == text) return frequency;
                }
            }
        }

        throw Unfit(ref reader, "A, S, Q, M, W or D, or of a fiscal year one such as Q/--07");
    }

    [InputForm("[{" + SeriesNames + "}]", InputSchemas.Panel)]
    internal static SeriesPanel Panel(ref Utf8JsonReader reader) => SeriesPanel.FromSeries(ReadMany(ref reader, Series));

    [InputForm("{" + IndicatorNames + "}", InputSchemas.Indicator)]
    internal static Indicator Indicator(ref Utf8JsonReader reader)
    {
        var (code, measure, numerator, denominator, unit, direction) = (IndicatorCode.None, Measure.Stock, IndicatorCode.None, IndicatorCode.None, GovIndicators.Unit.None, default(Direction));
        ulong given = 0;
        BeginObject(ref reader, IndicatorNames);
        while (NextName(ref reader))
        {
            if (reader.ValueTextEquals("code"u8)) code = Part(ref reader, "code", 0, ref given, IndicatorByCode);
            else if (reader.ValueTextEquals("measure"u8)) measure = Part(ref reader, "measure", 1, ref given, MeasureByCode);
            else if (reader.ValueTextEquals("numerator"u8)) numerator = Part(ref reader, "numerator", 2, ref given, IndicatorByCode);
            else if (reader.ValueTextEquals("denominator"u8)) denominator = Part(ref reader, "denominator", 3, ref given, IndicatorByCode);
            else if (reader.ValueTextEquals("unit"u8)) unit = Part(ref reader, "unit", 4, ref given, Unit);
            else if (reader.ValueTextEquals("direction"u8)) direction = Part(ref reader, "direction", 5, ref given, Direction);
            else if (reader.ValueTextEquals("name"u8)) Part(ref reader, "name", 6, ref given, Unused);
            else throw UnknownPart(ref reader, IndicatorNames);
        }

        RequirePart(given, 0, "code");
        RequirePart(given, 1, "measure");
        return new(code, Name.Of(english: code.Text), unit, WithParts(measure, numerator, denominator)) { Direction = direction };
    }

    /// <summary>Who stands above whom, on one day: an agency and the one above it, null for none.</summary>
    [InputForm("{agency: agency above or null}", InputSchemas.Tree)]
    internal static AgencyTree Tree(ref Utf8JsonReader reader)
    {
        var builder = new AgencyRegistry.Builder();
        BeginObject(ref reader, "for each agency the one above it, or null");
        while (NextName(ref reader))
        {
            var name = Text(ref reader);
            if (!AgencyCode.TryParse(name, out var code)) throw new BadValueException($"names '{Shortened(name)}'; expected an agency code such as VN-BTC.");
            ulong given = 0;
            var above = Part(ref reader, name, 0, ref given, AboveOrNull);
            builder.Add(new Agency(code, Name.Of(english: code.Text)) { Parent = above });
        }

        try
        {
            return builder.Build().AsOf(new LocalDate(2000, 1, 1));    // all of them live at all times
        }
        catch (InvalidOperationException faulty)
        {
            throw new BadValueException("does not hold together: " + faulty.Message.Replace('\n', ' '));
        }
    }

    [InputForm("expression such as sum(a * b) / sum(b)", InputSchemas.Rate)]
    internal static Calculators.RateFunction Rate(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? RateExpression.Parse(Text(ref reader))
        : throw Unfit(ref reader, "an expression such as sum(a * b) / sum(b)");

    private static AgencyCode? AboveOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : AgencyByCode(ref reader);

    [InputForm("agency", InputSchemas.Agency)]
    internal static AgencyCode AgencyByCode(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && AgencyCode.TryParse(Text(ref reader), out var code)
        ? code
        : throw Unfit(ref reader, "an agency code such as VN-BTC");

    [InputForm("indicator", InputSchemas.IndicatorCode)]
    internal static IndicatorCode IndicatorByCode(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && IndicatorCode.TryParse(Text(ref reader), out var code)
        ? code
        : throw Unfit(ref reader, "an indicator code such as ONLINE-SERVICE-USERS");

    /// <summary>A rate of two indicators that are named; both or none.</summary>
    private static Measure WithParts(Measure measure, IndicatorCode numerator, IndicatorCode denominator)
    {
        if (numerator == IndicatorCode.None && denominator == IndicatorCode.None) return measure;
        if (!measure.IsRate) throw new BadValueException($"is {measure.Code}, which has no numerator and denominator; only a rate has.").Under("measure");
        if (numerator == IndicatorCode.None) throw new BadValueException("is missing; a rate names both its parts or none.").Under("numerator");
        return denominator == IndicatorCode.None
            ? throw new BadValueException("is missing; a rate names both its parts or none.").Under("denominator")
            : Measure.RateOf(numerator, denominator);
    }
}
