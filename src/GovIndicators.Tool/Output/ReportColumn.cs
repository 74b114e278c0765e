namespace GovIndicators.Tool;

/// <summary>A column of a table.</summary>
internal readonly record struct ReportColumn(string Heading, bool IsNumber = false)
{
    public static implicit operator ReportColumn(string heading) => new(heading);
}
