using System.Globalization;

namespace GovIndicators;

// The SDMX notation. Text of every kind passes through ASCII bytes on the stack: one reader and one writer, for char and UTF-8 alike.
public readonly partial record struct TimePeriod
    : ISpanParsable<TimePeriod>, ISpanFormattable, IUtf8SpanParsable<TimePeriod>, IUtf8SpanFormattable
{
    // The longest text that is read is 2024-Q1/--07-01, the longest written 2024-Q1/--07.
    private const int LongestRead = 15;
    private const int LongestWritten = 12;

    /// <summary>Reads the SDMX notation: 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05, 2024-06-30.</summary>
    /// <remarks>
    /// Read too are the reporting-year forms 2024-A1, 2024-M06 and 2024-D182. A fiscal year, half-year or quarter names the month in which its year
    /// starts after a stroke, written as XML Schema writes a month or SDMX a reporting year start day: 2024-Q1/--07 or 2024-Q1/--07-01 is July to
    /// September 2024. Letters are capital, years have four digits, months and weeks two; nothing stands around the text.
    /// </remarks>
    /// <exception cref="FormatException">The text is no period in this notation, or names one that does not exist.</exception>
    public static TimePeriod Parse(ReadOnlySpan<char> text) => TryParse(text, out var period) ? period : throw NotAPeriod(text);

    /// <summary>Reads the SDMX notation from UTF-8, as <see cref="Parse(ReadOnlySpan{char})"/> does.</summary>
    /// <exception cref="FormatException">The text is no period in this notation, or names one that does not exist.</exception>
    public static TimePeriod Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var period) ? period : throw NotAPeriod(System.Text.Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads the SDMX notation, as <see cref="Parse(ReadOnlySpan{char})"/> does; false when the text is no period.</summary>
    /// <remarks>Allocates nothing.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out TimePeriod period)
    {
        period = default;
        if (text.Length > LongestRead) return false;
        Span<byte> ascii = stackalloc byte[LongestRead];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > 0x7F) return false;
            ascii[i] = (byte)text[i];
        }

        return TryParse(ascii[..text.Length], out period);
    }

    /// <summary>Reads the SDMX notation from UTF-8; false when the text is no period.</summary>
    /// <remarks>Allocates nothing.</remarks>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out TimePeriod period)
    {
        period = default;
        var startMonth = 1;
        var stroke = utf8Text.IndexOf((byte)'/');
        if (stroke >= 0)
        {
            if (!TryStartMonth(utf8Text[(stroke + 1)..], out startMonth)) return false;
            utf8Text = utf8Text[..stroke];
        }

        if (utf8Text.Length < 4 || !TryDigits(utf8Text[..4], out var year)) return false;
        if (utf8Text.Length == 4) return TryOf(Frequency.Fiscal(FrequencyKind.Year, startMonth), year, 1, out period);
        if (utf8Text[4] != '-') return false;
        var rest = utf8Text[5..];
        if (stroke >= 0 && rest is not [(byte)'A' or (byte)'S' or (byte)'Q', _]) return false;
        return rest switch
        {
            [(byte)'A', (byte)'1'] => TryOf(Frequency.Fiscal(FrequencyKind.Year, startMonth), year, 1, out period),
            [(byte)'S', var digit] => TryOf(Frequency.Fiscal(FrequencyKind.HalfYear, startMonth), year, digit - '0', out period),
            [(byte)'Q', var digit] => TryOf(Frequency.Fiscal(FrequencyKind.Quarter, startMonth), year, digit - '0', out period),
            [(byte)'M', _, _] => TryDigits(rest[1..], out var month) && TryOf(Frequency.Month, year, month, out period),
            [(byte)'W', _, _] => TryDigits(rest[1..], out var week) && TryOf(Frequency.Week, year, week, out period),
            [(byte)'D', _, _, _] => TryDigits(rest[1..], out var day) && TryOf(Frequency.Day, year, day, out period),
            [_, _] => TryDigits(rest, out var month) && TryOf(Frequency.Month, year, month, out period),
            [_, _, (byte)'-', _, _] => TryDigits(rest[..2], out var month) && TryDigits(rest[3..], out var day) && TryOfDay(year, month, day, out period),
            _ => false,
        };
    }

    /// <summary>The SDMX notation, which <see cref="Parse(ReadOnlySpan{char})"/> reads back: 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05, 2024-06-30, and
    /// for a fiscal year from July 2024/--07.</summary>
    public override string ToString()
    {
        Span<byte> ascii = stackalloc byte[LongestWritten];
        return System.Text.Encoding.ASCII.GetString(ascii[..Write(ascii)]);
    }

    /// <summary>Writes what <see cref="ToString()"/> says, without allocating; false when the destination is too short, 12 being always enough.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<byte> ascii = stackalloc byte[LongestWritten];
        var length = Write(ascii);
        charsWritten = 0;
        if (destination.Length < length) return false;
        for (var i = 0; i < length; i++) destination[i] = (char)ascii[i];
        charsWritten = length;
        return true;
    }

    /// <summary>Writes what <see cref="ToString()"/> says in UTF-8, without allocating; false when the destination is too short, 12 being always enough.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<byte> ascii = stackalloc byte[LongestWritten];
        var length = Write(ascii);
        var fits = ascii[..length].TryCopyTo(utf8Destination);
        bytesWritten = fits ? length : 0;
        return fits;
    }

    static TimePeriod IParsable<TimePeriod>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<TimePeriod>.TryParse(string? s, IFormatProvider? provider, out TimePeriod result) => TryParse(s.AsSpan(), out result);

    static TimePeriod ISpanParsable<TimePeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<TimePeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TimePeriod result) => TryParse(s, out result);

    static TimePeriod IUtf8SpanParsable<TimePeriod>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<TimePeriod>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TimePeriod result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        RequireNoFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        RequireNoFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        RequireNoFormat(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    private int Write(Span<byte> ascii)
    {
        if (_frequency.Kind == FrequencyKind.Day)
        {
            var date = DateOnly.FromDayNumber(_ordinal);
            WriteDigits(ascii[..4], date.Year);
            ascii[4] = ascii[7] = (byte)'-';
            WriteDigits(ascii[5..7], date.Month);
            WriteDigits(ascii[8..10], date.Day);
            return 10;
        }

        WriteDigits(ascii[..4], Year);
        var length = _frequency.Kind switch
        {
            FrequencyKind.HalfYear => WriteIndex(ascii, (byte)'S', 1),
            FrequencyKind.Quarter => WriteIndex(ascii, (byte)'Q', 1),
            FrequencyKind.Month => WriteIndex(ascii, null, 2),
            FrequencyKind.Week => WriteIndex(ascii, (byte)'W', 2),
            _ => 4,
        };
        if (!_frequency.IsFiscal) return length;
        "/--"u8.CopyTo(ascii[length..]);
        WriteDigits(ascii.Slice(length + 3, 2), _frequency.StartMonth);
        return length + 5;
    }

    private int WriteIndex(Span<byte> ascii, byte? letter, int digits)
    {
        var length = 4;
        ascii[length++] = (byte)'-';
        if (letter is { } code) ascii[length++] = code;
        WriteDigits(ascii.Slice(length, digits), IndexInYear);
        return length + digits;
    }

    private static void WriteDigits(Span<byte> ascii, int number)
    {
        for (var i = ascii.Length - 1; i >= 0; i--)
        {
            (number, var digit) = Math.DivRem(number, 10);
            ascii[i] = (byte)('0' + digit);
        }
    }

    private static bool TryDigits(ReadOnlySpan<byte> ascii, out int number)
    {
        number = 0;
        foreach (var character in ascii)
        {
            var digit = (uint)(character - '0');
            if (digit > 9) return false;
            number = (number * 10) + (int)digit;
        }

        return true;
    }

    private static bool TryStartMonth(ReadOnlySpan<byte> ascii, out int startMonth)
    {
        startMonth = 1;
        if (ascii.EndsWith("-01"u8) && ascii.Length == 7) ascii = ascii[..4];
        return ascii is [(byte)'-', (byte)'-', _, _] && TryDigits(ascii[2..], out startMonth) && startMonth is >= 1 and <= 12;
    }

    private static void RequireNoFormat(ReadOnlySpan<char> format)
    {
        if (format is not ([] or "G"))
        {
            throw new FormatException($"'{format}' is not a format of a period; there is one notation, asked for with no format or G. For words use ToText.");
        }
    }

    private static FormatException NotAPeriod(ReadOnlySpan<char> text) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"'{PeriodRefusal.Shorten(text)}' is not a period; expected an existing one in SDMX notation, such as 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05, 2024-06-30 or, for a fiscal year from July, 2024-Q1/--07."));
}
