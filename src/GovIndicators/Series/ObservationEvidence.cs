using System.Globalization;

namespace GovIndicators;

/// <summary>Whether a value and what it was read from say the same.</summary>
internal static class ObservationEvidence
{
    /// <summary>The parts, which say what the value says.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    internal static Share? Agreeing(TimePeriod period, double? value, Share? parts, string name) =>
        value is { } known && parts is { } given && !Agrees(known, given) ? throw new ArgumentException(Complaint(period, known, given), name) : parts;

    /// <summary>The figure, which says what the value says.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    internal static Figure? Agreeing(TimePeriod period, double? value, Figure? figure, string name) =>
        value is { } known && figure is not null && !Agrees(known, figure) ? throw new ArgumentException(Complaint(period, known, figure), name) : figure;

    /// <summary>True when the value is that of the figure, the percent of a printed fraction, or lies where the print leaves room.</summary>
    internal static bool Agrees(double value, Figure figure) =>
        IsSame(value, figure.Value) || IsPercentOf(value, figure.Share) || (Math.Abs(value) < 1e27 && figure.Bounds is { IsExact: false } bounds && bounds.Contains((decimal)value));

    /// <summary>True when the value is the percent of the parts, as far as the digits of the value go: 92 and 92.06 are of 58 of 63, whether rounded or truncated.</summary>
    internal static bool Agrees(double value, Share parts) =>
        parts.Percent is not { } percent || value == percent.Value || Math.Abs(value - percent.Value) < LastDigitOf(value) || IsPercentOf(value, parts);

    /// <summary>True when the value is the percent of a share, but for its last digits.</summary>
    internal static bool IsPercentOf(double value, Share? share) => share?.Percent is { } percent && Math.Abs(value - percent.Value) <= 1e-14 * Math.Abs(percent.Value);

    internal static string Complaint(TimePeriod period, double value, Figure figure) => string.Create(
        CultureInfo.InvariantCulture, $"{period.ToString()} has the value {value}, and the figure reads '{figure}'; give the value that was printed, or another figure.");

    internal static string Complaint(TimePeriod period, double value, Share parts) => string.Create(
        CultureInfo.InvariantCulture, $"{period.ToString()} has the value {value}, and its parts are {parts}; give the percent of the parts, or leave the value or the parts out.");

    // A double holds 15 sure digits; a figure may hold more.
    private static bool IsSame(double value, decimal? printed) => printed is { } number && Math.Abs(value - (double)number) <= 1e-15 * Math.Abs(value);

    /// <summary>One unit of the last digit of the shortest text: 1 for 92, 0.01 for 92.06.</summary>
    private static double LastDigitOf(double value)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        var shortest = text[..length];
        var (point, exponent) = (shortest.IndexOf('.'), shortest.IndexOf('E'));
        var digits = exponent < 0 ? length : exponent;
        var scale = exponent < 0 ? 0 : int.Parse(shortest[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Math.Pow(10, scale - (point < 0 ? 0 : digits - point - 1));
    }
}
