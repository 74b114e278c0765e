namespace GovIndicators.Tool;

/// <summary>A part of a report under a heading: a table, and lines before or behind it.</summary>
internal sealed class ReportSection(string heading)
{
    internal string Heading { get; } = heading;

    internal List<string> Before { get; } = [];

    internal ReportTable? Table { get; set; }

    internal List<string> After { get; } = [];

    /// <summary>Says behind the table how a number came about, below a line that says which; nothing where nobody asked.</summary>
    internal void Explain(string what, Explanation? why, Language language)
    {
        if (why is null) return;
        After.Add($"{what}:");
        After.AddRange(why.ToText(language).TrimEnd().Split('\n').Select(line => $"    {line}"));
    }
}
