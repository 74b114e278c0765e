using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Writes a report as one JSON object.</summary>
internal static class ReviewJson
{
    /// <summary>The form of the object and of its rows; a field that is taken away or means something else makes it another.</summary>
    private const int Format = 1;

    // Vietnamese letters stay readable; what could end a string or a tag is still escaped.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static void Write(ProgressReview review, Language language, TextWriter to) => Write(
        review.Dataset,
        new ReviewRows(review, language).All(),
        [("asOf", review.AsOf.ToIso()), ("since", review.Options.Since?.ToIso()), ("dueDates", review.Options.DueDates == DueDateBasis.Original ? "original" : "current")],
        language,
        to);

    /// <summary>Writes what was asked for, where it was stated, and every row.</summary>
    internal static void Write(GovDataset dataset, IEnumerable<ReviewRow> rows, IEnumerable<(string Name, string? Value)> asked, Language language, TextWriter to)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("dataset", dataset.Name.In(language));
            foreach (var (name, value) in asked)
            {
                if (value is not null) json.WriteString(name, value);
            }

            if (dataset.Note is { } note) json.WriteString("note", note.In(language));
            json.WriteStartArray("rows");
            foreach (var row in rows) Write(row, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(ReviewRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("section", row.Section);
        json.WriteString("subject", row.Subject);
        Text("part", row.Part);
        json.WriteString("measure", row.Measure);
        Text("period", row.Period);
        Number("value", row.Value);
        Number("numerator", row.Numerator);
        Number("denominator", row.Denominator);
        if (row.Bounds is { } bounds)
        {
            json.WriteStartObject("bounds");
            if (bounds.Lower is { } lower) json.WriteNumber("lower", lower);
            if (bounds.Upper is { } upper) json.WriteNumber("upper", upper);
            json.WriteBoolean("lowerIncluded", bounds.LowerIncluded);
            json.WriteBoolean("upperIncluded", bounds.UpperIncluded);
            json.WriteEndObject();
        }

        Text("unit", row.Unit);
        if (row.Hedge is { } hedge) json.WriteString("hedge", ReviewRow.CodeOf(hedge));
        if (row.Rank is { } rank) json.WriteNumber("rank", rank);
        if (row.Reason != NoAnswer.None) json.WriteString("reason", row.Reason.Code);
        Text("before", row.Before);
        Text("text", row.Text);
        List("caveats", row.Caveats);
        List("agencies", row.Agencies.Select(code => code.Text));
        List("figures", row.Figures);
        Text("referenceDate", row.ReferenceDate?.ToIso() ?? "");
        Text("producer", row.Producer);
        Text("source", row.Source);
        Text("name", row.Name);
        Text("partName", row.PartName);
        List("agencyNames", row.AgencyNames);
        if (row.Why is { } why)
        {
            json.WritePropertyName("explanation");
            why.WriteTo(json);
        }

        json.WriteEndObject();

        void Text(string name, string text)
        {
            if (text.Length > 0) json.WriteString(name, text);
        }

        void List(string name, IEnumerable<string> texts)
        {
            if (!texts.Any()) return;
            json.WriteStartArray(name);
            foreach (var text in texts) json.WriteStringValue(text);
            json.WriteEndArray();
        }

        void Number(string name, double? number)
        {
            if (number is { } known) json.WriteNumber(name, known);
        }
    }
}
