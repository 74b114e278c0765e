using System.Text.Json;
using GovIndicators.Calculators;

namespace GovIndicators.Tool;

// Answers about many periods and many series.
internal static partial class AnswerWriting
{
    /// <summary>An answer for each period, always an object; one that is absent or unsure says so.</summary>
    [AnswerForm(AnswerSchemas.SeriesResult)]
    internal static void Write(Utf8JsonWriter writer, SeriesResult value)
    {
        writer.WriteStartObject();
        writer.WriteString("unit"u8, value.Unit.Code);
        writer.WriteStartObject("answers"u8);
        foreach (var answer in value)
        {
            writer.WritePropertyName(answer.Period.ToString());
            writer.WriteStartObject();
            writer.WritePropertyName("value"u8);
            if (answer.Value is { } known) Write(writer, known);
            else writer.WriteNullValue();
            if (answer.Status != ObservationStatus.Normal) writer.WriteString("status"u8, answer.Status.Letter.ToString());
            if (answer.Reason != NoAnswer.None) writer.WriteString("reason"u8, answer.Reason.Code);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Each series with a value, its coverage, or a reason for each longer period.</summary>
    [AnswerForm(AnswerSchemas.PooledPanel)]
    internal static void Write(Utf8JsonWriter writer, PooledPanel value)
    {
        writer.WriteStartArray();
        for (var series = 0; series < value.Panel.Count; series++)
        {
            var key = value.Panel.Keys[series];
            writer.WriteStartObject();
            writer.WriteString("indicator"u8, key.Indicator.Text);
            writer.WriteString("agency"u8, key.Agency.Text);
            writer.WriteString("accumulation"u8, key.Accumulation.ToCode().Replace(' ', '-'));
            writer.WriteString("producer"u8, key.Producer);
            writer.WriteStartObject("periods"u8);
            if (value.Panel.FirstOf(series) is { } first)
            {
                var last = first + (value.Panel.Values(series).Length - 1);
                foreach (var period in TimePeriod.Range(TimePeriod.Containing(first.Start, value.Frequency), TimePeriod.Containing(last.End, value.Frequency)))
                {
                    writer.WritePropertyName(period.ToString());
                    Write(writer, value[key, period], value.StatusOf(key, period), () => value.ExplainAt(key, period).Reason);
                }
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Each agency of the tree with a value, its coverage, or a reason for each period.</summary>
    [AnswerForm(AnswerSchemas.RollUp)]
    internal static void Write(Utf8JsonWriter writer, AgencyRollUp value)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("leftOut"u8);
        foreach (var key in value.LeftOut) writer.WriteStringValue(key.Agency.Text);
        writer.WriteEndArray();
        writer.WriteStartObject("agencies"u8);
        foreach (var agency in value.Tree.Agencies)
        {
            writer.WriteStartObject(agency.Code.Text);
            foreach (var period in value.Periods)
            {
                writer.WritePropertyName(period.ToString());
                Write(writer, value[agency.Code, period], value.StatusOf(agency.Code, period), () => value.ExplainAt(agency.Code, period).Reason);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Pooled<double>? pooled, ObservationStatus status, Func<NoAnswer> why)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("value"u8);
        if (pooled is { } answer)
        {
            Write(writer, answer.Value);
            writer.WriteNumber("reported"u8, answer.Coverage.Reported);
            writer.WriteNumber("expected"u8, answer.Coverage.Expected);
            if (status != ObservationStatus.Normal) writer.WriteString("status"u8, status.Letter.ToString());
        }
        else
        {
            writer.WriteNullValue();
            writer.WriteString("reason"u8, why().Code);
        }

        writer.WriteEndObject();
    }
}
