namespace GovIndicators.Tool;

/// <summary>What a command has to say to people, before it is known how it is shown.</summary>
internal sealed class Report(string title)
{
    internal string Title { get; } = title;

    internal List<string> Preface { get; } = [];

    internal List<ReportSection> Sections { get; } = [];

    internal ReportSection Add(string heading)
    {
        var section = new ReportSection(heading);
        Sections.Add(section);
        return section;
    }
}
