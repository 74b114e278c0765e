namespace GovIndicators.Tool;

/// <summary>How a cell of a table is meant; a terminal may show it by a color, the words say it in any case.</summary>
internal enum Tone
{
    Plain = 0,
    Good,
    Warning,
    Bad,
    Muted,
}
