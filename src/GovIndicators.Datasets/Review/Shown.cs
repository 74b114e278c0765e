namespace GovIndicators.Datasets;

/// <summary>Texts and codes as reports show them.</summary>
internal static class Shown
{
    /// <summary>A text in one line without control characters.</summary>
    internal static string InOneLine(string text) => LineText.Visible(text);

    /// <summary>The code of a named choice: StatusChanged is status-changed.</summary>
    internal static string CodeOf(Enum choice) => Wording.CodeOf(choice);
}
