using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>Something that keeps files from being a dataset: where it stands, what was found there, and what would do.</summary>
/// <param name="File">The file; empty where the fault is in no file.</param>
/// <param name="Line">The line in the file, from 1; null where there is no line, as in a folder that does not exist.</param>
/// <param name="Path">In a JSON file the JSON path, such as $.plans[0].tasks[3].due[0].due; in a CSV file the column; null for a file as a whole.</param>
/// <param name="Text">The offending text as it was found, shortened where it is long; empty where something is missing.</param>
/// <param name="Message">What came in and what would do.</param>
/// <param name="Code">A stable name of the fault, such as unknown-agency.</param>
public sealed record DatasetFault(string File, int? Line, string? Path, string Text, string Message, string Code)
{
    /// <summary>File, line, path and message in one line.</summary>
    public override string ToString()
    {
        var place = File;
        if (Line is { } line) place += string.Create(CultureInfo.InvariantCulture, $", line {line}");
        if (Path is not null) place += $", {Path}";
        return place.Length == 0 ? Message : $"{place}: {Message}";
    }
}
