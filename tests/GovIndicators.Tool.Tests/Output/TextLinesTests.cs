using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tool.Tests;

public class TextLinesTests
{
    [Theory]
    [InlineData("Đánh giá", 8)]
    [InlineData("Đa\u0301nh gia\u0301", 8)]
    [InlineData("≥ 80%", 5)]
    [InlineData("統計", 4)]
    public void A_mark_takes_no_place_and_a_wide_letter_two(string text, int width) => Assert.Equal(width, TextLines.WidthOf(text));

    [Theory]
    [InlineData("the goal of 20 points", "the goal|of|20 points")]
    [InlineData("ít nhất ≥ 80%", "ít nhất|≥ 80%")]
    [InlineData("tăng +7,73 điểm %", "tăng +7,73 điểm %")]
    [InlineData("18% (no figure)", "18% (no|figure)")]
    public void A_line_keeps_a_number_with_its_sign_and_unit(string text, string lines) =>
        Assert.Equal(lines.Split('|'), TextLines.Wrap(text, lines.Split('|').Max(line => line.Length)));

    [Theory]
    [InlineData("more than +7.82%", "more than +7.82%")]
    [InlineData("+2 pp (+1.9 pp to +2.1 pp)", "+2 pp|(+1.9 pp to|+2.1 pp)")]
    public void A_number_with_its_words_is_broken_in_its_brackets_only(string text, string lines) =>
        Assert.Equal(lines.Split('|'), TextLines.Wrap(text, lines.Split('|').Max(line => line.Length), isNumber: true));

    [Fact]
    public void A_paragraph_keeps_its_depth() =>
        Assert.Equal(["  one two", "    three", "    four"], TextLines.Paragraph("  one two three four", 11, hanging: 2));

    [Fact]
    public void Lines_hold_the_words_of_the_text_in_their_order() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonEmptyArray<PositiveInt>>(), ArbMap.Default.ArbFor<PositiveInt>(),
            (words, width) =>
            {
                var text = string.Join(' ', words.Get.Select(w => new string((char)('a' + (w.Get % 26)), 1 + (w.Get % 12))));
                var lines = TextLines.Wrap(text, width.Get);
                return (string.Join(' ', lines) == text && lines.All(line => line.Length <= width.Get || !line.Contains(' ', StringComparison.Ordinal)))
                    .Label($"'{text}' in {width.Get}");
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
