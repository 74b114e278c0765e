using System.Text;

namespace GovIndicators.Tool.Generator;

/// <summary>Adds to a schema what its value means and what holds without it.</summary>
internal static class SchemaText
{
    private const string Description = "\"description\":\"";

    /// <summary>A schema with the meaning of its value behind what the schema says itself, and with the value that holds where it is left out.</summary>
    internal static string Of(string schema, string meaning, string? whenAbsent = null)
    {
        if (whenAbsent is not null) schema = With(schema, "\"default\":" + whenAbsent);
        if (meaning.Length == 0) return schema;
        var at = PlaceOfDescription(schema);
        if (at < 0) return With(schema, Description + Escaped(meaning) + "\"");
        var end = at + Description.Length;
        while (schema[end] != '"') end += schema[end] == '\\' ? 2 : 1;
        var said = schema.Substring(at + Description.Length, end - at - Description.Length);
        return said == Escaped(meaning) ? schema : schema.Substring(0, end).TrimEnd('.') + ". " + Escaped(meaning) + schema.Substring(end);
    }

    /// <summary>The schema of an object from the schemas of its parts.</summary>
    internal static string OfObject(IEnumerable<(string Name, string Schema)> parts, IReadOnlyCollection<string> required)
    {
        var schema = new StringBuilder("{\"type\":\"object\",\"properties\":{");
        schema.Append(string.Join(",", parts.Select(part => $"\"{part.Name}\":{part.Schema}"))).Append('}');
        if (required.Count > 0) schema.Append(",\"required\":[").Append(string.Join(",", required.Select(name => $"\"{name}\""))).Append(']');
        return schema.Append(",\"additionalProperties\":false}").ToString();
    }

    internal static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");

    internal static string With(string schema, string keyword) => "{" + keyword + (schema == "{}" ? "" : ",") + schema.Substring(1);

    /// <summary>Where the description of the outermost object stands; below zero when it has none.</summary>
    private static int PlaceOfDescription(string schema)
    {
        var depth = 0;
        for (var i = 0; i < schema.Length; i++)
        {
            if (schema[i] is '{' or '[') depth++;
            else if (schema[i] is '}' or ']') depth--;
            else if (schema[i] != '"') continue;
            else if (depth == 1 && string.CompareOrdinal(schema, i, Description, 0, Description.Length) == 0) return i;
            else
            {
                for (i++; schema[i] != '"'; i++)
                {
                    if (schema[i] == '\\') i++;
                }
            }
        }

        return -1;
    }
}
