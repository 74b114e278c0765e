namespace GovIndicators.Tool;

/// <summary>A cell of a table: words, and how they are meant.</summary>
internal readonly record struct ReportCell(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator ReportCell(string text) => new(text);

    public override string ToString() => Text;
}
