using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Time;

public class TimePeriodTextTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-A1", "2024")]
    [InlineData("2024-S2", "2024-S2")]
    [InlineData("2024-Q4", "2024-Q4")]
    [InlineData("2024-06", "2024-06")]
    [InlineData("2024-M06", "2024-06")]
    [InlineData("2024-W05", "2024-W05")]
    [InlineData("2020-W53", "2020-W53")]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("2024-D182", "2024-06-30")]
    [InlineData("2024-D366", "2024-12-31")]
    [InlineData("0001", "0001")]
    [InlineData("9998-12-31", "9998-12-31")]
    [InlineData("2024/--07", "2024/--07")]
    [InlineData("2024-A1/--07", "2024/--07")]
    [InlineData("2024-S1/--04", "2024-S1/--04")]
    [InlineData("2024-Q1/--10", "2024-Q1/--10")]
    [InlineData("2024-Q1/--10-01", "2024-Q1/--10")]
    [InlineData("2024-Q1/--01", "2024-Q1")]
    public void The_SDMX_notation_is_read_and_written(string text, string written)
    {
        Assert.Equal(written, TimePeriod.Parse(text).ToString());
        Assert.Equal(written, TimePeriod.Parse(Encoding.UTF8.GetBytes(text)).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("20244")]
    [InlineData("-2024")]
    [InlineData("2024-")]
    [InlineData("2024-A2")]
    [InlineData("2024-S0")]
    [InlineData("2024-S3")]
    [InlineData("2024-Q5")]
    [InlineData("2024-q1")]
    [InlineData("2024Q1")]
    [InlineData("2024-Q01")]
    [InlineData("2024-T1")]
    [InlineData("2024-6")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024-M6")]
    [InlineData("2024-M13")]
    [InlineData("2024-W5")]
    [InlineData("2024-W53")]
    [InlineData("2024-W00")]
    [InlineData("2023-D366")]
    [InlineData("2024-D000")]
    [InlineData("2023-02-29")]
    [InlineData("2024-06-31")]
    [InlineData("2024-6-30")]
    [InlineData("2024-06/--07")]
    [InlineData("2024-W05/--07")]
    [InlineData("2024-06-30/--07")]
    [InlineData("2024/--13")]
    [InlineData("2024/--00")]
    [InlineData("2024/-07")]
    [InlineData("2024/--07-02")]
    [InlineData("2024/")]
    [InlineData("2022/2025")]
    [InlineData(" 2024")]
    [InlineData("2024 ")]
    [InlineData("２０２４")]
    [InlineData("202\u0134")]    // its low byte is the digit 4
    [InlineData("2024/--107-01")]
    [InlineData("2024-Q١")]
    [InlineData("2024-01-01T00:00:00")]
    public void What_is_not_the_notation_is_refused(string text)
    {
        Assert.False(TimePeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
        Assert.False(TimePeriod.TryParse(Encoding.UTF8.GetBytes(text), out period));
        Assert.Equal(default, period);
        var message = $"'{text}' is not a period; expected an existing one in SDMX notation, such as 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05, 2024-06-30 or, for a fiscal year from July, 2024-Q1/--07.";
        Assert.Equal(message, Assert.Throws<FormatException>(() => TimePeriod.Parse(text)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => TimePeriod.Parse(Encoding.UTF8.GetBytes(text))).Message);
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message() =>
        Assert.StartsWith($"'{new string('x', 60)}...' is not a period;", Assert.Throws<FormatException>(() => TimePeriod.Parse(new string('x', 100_000))).Message);

    [Fact]
    public void Parse_of_the_text_is_identity() => Prop.ForAll(Any.Periods, p =>
    {
        Assert.Equal(p, TimePeriod.Parse(p.ToString()));
        Assert.Equal(p, TimePeriod.Parse(Encoding.UTF8.GetBytes(p.ToString())));
        Assert.Equal(p, ParseAs<TimePeriod>(p.ToString()));
        Assert.Equal(p, ParseUtf8As<TimePeriod>(Encoding.UTF8.GetBytes(p.ToString())));
    }).Check(Any.Thousand);

    [Fact]
    public void Different_periods_have_different_text() =>
        Prop.ForAll(Any.Periods, Any.Periods, (a, b) => (a == b) == (a.ToString() == b.ToString())).Check(Any.Thousand);

    [Fact]
    public void All_ways_of_writing_say_the_same() => Prop.ForAll(Any.Periods, p =>
    {
        Span<char> chars = stackalloc char[12];
        Span<byte> bytes = stackalloc byte[12];
        Assert.True(p.TryFormat(chars, out var charsWritten));
        Assert.True(p.TryFormat(bytes, out var bytesWritten));
        Assert.Equal(p.ToString(), chars[..charsWritten].ToString());
        Assert.Equal(p.ToString(), Encoding.UTF8.GetString(bytes[..bytesWritten]));
        Assert.Equal(p.ToString(), string.Create(CultureInfo.InvariantCulture, $"{p}"));
        Assert.Equal(p.ToString(), string.Format(CultureInfo.InvariantCulture, "{0:G}", p));
        Assert.False(p.TryFormat(chars[..(charsWritten - 1)], out charsWritten) || p.TryFormat(bytes[..(bytesWritten - 1)], out bytesWritten));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    }).Check(Any.Thousand);

    [Fact]
    public void Text_of_one_frequency_sorts_as_its_periods_do() => Prop.ForAll(Any.PeriodPairs, pair =>
        Math.Sign(string.CompareOrdinal(pair.A.ToString(), pair.B.ToString())) == Math.Sign(pair.A.CompareTo(pair.B))).Check(Any.Thousand);

    [Fact]
    public void Reading_never_throws() => Prop.ForAll(Any.PeriodLikeText, text =>
    {
        if (TimePeriod.TryParse(text, out var p)) Assert.Equal(p, TimePeriod.Parse(p.ToString()));
        Assert.Equal(TimePeriod.TryParse(text, out p), TimePeriod.TryParse(Encoding.UTF8.GetBytes(text), out var q));
        Assert.Equal(p, q);
    }).Check(Any.Thousand);

    [Fact]
    public void Invalid_UTF8_is_refused() => Assert.False(TimePeriod.TryParse([0x32, 0x30, 0x32, 0xFF], out _));

    [Fact]
    public void Reading_and_writing_allocate_nothing()
    {
        const string Chars = "2024-Q1/--07";
        var (toChars, toBytes) = (new char[12], new byte[12]);
        Assert.Equal(2, ReadAndWrite(Chars, "2024-06-30"u8, toChars, toBytes));
        Assert.Equal(0, Allocated.By(() =>
        {
            for (var i = 0; i < 100; i++) ReadAndWrite(Chars, "2024-06-30"u8, toChars, toBytes);
        }));
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        var refused = Assert.Throws<FormatException>(() => string.Format(CultureInfo.InvariantCulture, "{0:yyyy}", TimePeriod.OfYear(2024)));
        Assert.Equal("'yyyy' is not a format of a period; there is one notation, asked for with no format or G. For words use ToText.", refused.Message);
    }

    [Fact]
    public void Null_is_refused_by_the_interface() => Assert.Throws<ArgumentNullException>(() => ParseAs<TimePeriod>(null!));

    private static int ReadAndWrite(ReadOnlySpan<char> chars, ReadOnlySpan<byte> bytes, Span<char> toChars, Span<byte> toBytes)
    {
        var done = 0;
        if (TimePeriod.TryParse(chars, out var a) && a.TryFormat(toBytes, out _)) done++;
        if (TimePeriod.TryParse(bytes, out var b) && b.TryFormat(toChars, out _)) done++;
        return done;
    }

    private static T ParseAs<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static T ParseUtf8As<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
