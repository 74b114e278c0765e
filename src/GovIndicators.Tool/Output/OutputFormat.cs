namespace GovIndicators.Tool;

/// <summary>How a report is written: for people or for programs.</summary>
internal enum OutputFormat
{
    Table = 0,
    Json,
    Csv,
    Markdown,
}
