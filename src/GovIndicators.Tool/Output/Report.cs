using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>What a command has to say to people, before it is known how it is shown.</summary>
internal sealed class Report(string title)
{
    internal string Title { get; } = title;

    internal List<string> Preface { get; } = [];

    internal List<ReportSection> Sections { get; } = [];

    /// <summary>The same with every text in one line, and no control character in any: titles and notes of a dataset may hold them.</summary>
    internal Report InLines()
    {
        var shown = new Report(Shown.InOneLine(Title));
        shown.Preface.AddRange(Preface.Select(Shown.InOneLine));
        foreach (var section in Sections)
        {
            var lines = shown.Add(Shown.InOneLine(section.Heading));
            lines.Before.AddRange(section.Before.Select(Shown.InOneLine));
            lines.Table = section.Table?.InLines();
            lines.After.AddRange(section.After.Select(Shown.InOneLine));
        }

        return shown;
    }

    internal ReportSection Add(string heading)
    {
        var section = new ReportSection(heading);
        Sections.Add(section);
        return section;
    }
}
