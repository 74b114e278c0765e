using System.Diagnostics;
using System.Text;
using NodaTime;

namespace GovIndicators;

/// <summary>Where a number, a name or a rule was read.</summary>
/// <remarks>Two citations are equal when all their parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Citation
{
    /// <summary>A source by its title.</summary>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public Citation(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Title = title;
    }

    /// <summary>The short key by which data refer to the source; null when nothing refers to it.</summary>
    public string? Key { get; init => field = NotBlank(value, nameof(Key)); }

    /// <summary>The title as printed, in the language of the source.</summary>
    public string Title { get; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init => field = NotBlank(value, nameof(Publisher)); }

    /// <summary>When it was published.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The page, table, section or paragraph.</summary>
    public string? Place { get; init => field = NotBlank(value, nameof(Place)); }

    /// <summary>The address or file where it can be read.</summary>
    public string? Location { get; init => field = NotBlank(value, nameof(Location)); }

    /// <summary>What the source is about, in one line.</summary>
    public string? About { get; init => field = NotBlank(value, nameof(About)); }

    /// <summary>Publisher, title, place and date in one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Publisher is not null) text.Append(Publisher).Append(": ");
        text.Append(Title);
        if (Place is not null) text.Append(", ").Append(Place);
        if (Published is { } published) text.Append(" (").Append(NodaTime.Text.LocalDatePattern.Iso.Format(published)).Append(')');
        return text.ToString();
    }

    private static string? NotBlank(string? text, string name) => text is null || !string.IsNullOrWhiteSpace(text)
        ? text
        : throw new ArgumentException($"{name} of a citation is blank; leave it out instead.", name);
}
