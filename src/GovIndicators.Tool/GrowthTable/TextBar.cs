namespace GovIndicators.Tool;

/// <summary>A bar of block characters, in eighths of a character.</summary>
internal static class TextBar
{
    private const int Width = 16;
    private const string Eighths = "▏▎▍▌▋▊▉█";

    /// <returns>The share of the longest bar that the value is of the largest; nothing for a value that is absent, zero or below.</returns>
    internal static string Of(double? value, double largest)
    {
        if (value is not > 0 || !(largest > 0)) return "";
        var eighths = (int)Rounding.HalfAwayFromZero(value.Value / largest * Width * Eighths.Length, 0);
        var rest = eighths % Eighths.Length;
        return new string(Eighths[^1], eighths / Eighths.Length) + (rest == 0 ? "" : Eighths[rest - 1].ToString());
    }
}
