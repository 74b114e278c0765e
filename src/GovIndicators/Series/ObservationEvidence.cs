using System.Globalization;

namespace GovIndicators;

/// <summary>Whether a value and what it was read from say the same.</summary>
internal static class ObservationEvidence
{
    /// <summary>The figure, which says what the value says.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    internal static Figure? Agreeing(TimePeriod period, double? value, Figure? figure, string name) =>
        value is { } known && figure is not null && !Agrees(known, figure) ? throw new ArgumentException(Complaint(period, known, figure), name) : figure;

    /// <summary>True when the value is that of the figure, the percent of a printed fraction, or lies where the print leaves room.</summary>
    internal static bool Agrees(double value, Figure figure) =>
        IsSame(value, figure.Value) || IsPercentOf(value, figure.Share) || (Math.Abs(value) < 1e27 && figure.Bounds is { IsExact: false } bounds && bounds.Contains((decimal)value));

    /// <summary>True where the value of an indicator is 100 numerator / denominator: in percent, or where no unit was stated.</summary>
    internal static bool ValueIsPercent(Indicator indicator) => indicator.Unit == Unit.Percent || indicator.Unit == Unit.None;

    /// <summary>True when the value is the percent of the parts, as far as the digits of its shortest text go.</summary>
    internal static bool Agrees(double value, Share parts)
    {
        if (parts.Percent is not { } percent) return true;
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        return Agrees(value, text[..length], percent.Value);
    }

    /// <summary>True when a percent, rounded or truncated to the digits in which the value is written, is the value.</summary>
    /// <remarks>
    /// 52.8 agrees with 47 of 89, which is 52.8089...; so do 53 and 52.81, and 52.9 does not. 98.62 agrees with 16,051 of 16,274, which is 98.6297...: reports truncate too.
    /// Both neighbors of a tie agree. Zeros before the decimal point count as digits.
    /// </remarks>
    internal static bool Agrees(double value, ReadOnlySpan<byte> written, double percent)
    {
        if (value == percent) return true;
        var unit = Math.Pow(10, -DecimalsOf(written));
        // The quotient, the value and their difference are doubles, each of them the nearest.
        var blur = 4 * Math.BitIncrement(Math.Abs(percent)) - 4 * Math.Abs(percent);
        var truncated = percent - value >= 0 && percent - value < unit;
        return truncated || Math.Abs(value - percent) <= (unit / 2) + blur;
    }

    /// <summary>True when the value is the percent of a share, but for its last digits.</summary>
    internal static bool IsPercentOf(double value, Share? share) => share?.Percent is { } percent && Math.Abs(value - percent.Value) <= 1e-14 * Math.Abs(percent.Value);

    internal static string Complaint(TimePeriod period, double value, Figure figure) => string.Create(
        CultureInfo.InvariantCulture, $"{period.ToString()} has the value {value}, and the figure reads '{figure}'; give the value that was printed, or another figure.");

    internal static string Complaint(TimePeriod period, double value, Share parts) => string.Create(
        CultureInfo.InvariantCulture, $"{period.ToString()} has the value {value}, and its parts are {parts}; give the percent of the parts, or leave the value or the parts out.");

    // A double holds 15 sure digits; a figure may hold more.
    private static bool IsSame(double value, decimal? printed) => printed is { } number && Math.Abs(value - (double)number) <= 1e-15 * Math.Abs(value);

    /// <summary>How many decimals a number is written with; none where an exponent makes it whole.</summary>
    private static int DecimalsOf(ReadOnlySpan<byte> written)
    {
        var exponent = 0;
        if (written.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var at)
        {
            _ = int.TryParse(written[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
            written = written[..at];
        }

        var point = written.IndexOf((byte)'.');
        var decimals = point < 0 ? 0L : written.Length - point - 1;
        return (int)Math.Clamp(decimals - exponent, 0, 400);
    }
}
