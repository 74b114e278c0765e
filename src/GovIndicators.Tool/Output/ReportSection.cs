namespace GovIndicators.Tool;

/// <summary>A part of a report under a heading: a table, and lines before or behind it.</summary>
internal sealed class ReportSection(string heading)
{
    internal string Heading { get; } = heading;

    internal List<string> Before { get; } = [];

    internal ReportTable? Table { get; set; }

    internal List<string> After { get; } = [];
}
