using GovIndicators.Tests.Time;

namespace GovIndicators.Tests.Languages;

public class FoldedTextTests
{
    [Fact]
    public void Every_Vietnamese_letter_is_composed_in_small_letters() => Assert.All(VietnameseMarks.Letters, letter =>
    {
        Assert.Equal(letter.Composed.ToLowerInvariant(), Fold(letter.Decomposed));
        Assert.Equal(letter.Composed.ToLowerInvariant(), Fold(letter.Composed));
    });

    [Fact]
    public void Marks_come_in_any_order() => Assert.Equal("\u1EAD", Fold("a\u0302\u0323"));    // canonical order is dot below, then circumflex

    [Fact]
    public void Spaces_are_single_and_none_is_at_the_ends() => Assert.Equal("a b c", Fold(" \tA \u00A0 b\r\nC "));

    [Fact]
    public void A_mark_that_makes_no_letter_stays() => Assert.Equal("q\u0301 a\u0300\u0300 \u0301", Fold("q\u0301 a\u0300\u0300 \u0301").Replace("\u00E0", "a\u0300", StringComparison.Ordinal));

    [Fact]
    public void Text_that_does_not_fit_is_refused()
    {
        Span<char> small = stackalloc char[3];
        Assert.True(FoldedText.TryFold("  a   b  ", small, out var length) && length == 3);
        Assert.False(FoldedText.TryFold("a bc", small, out _));
    }

    private static string Fold(string text)
    {
        Span<char> folded = stackalloc char[100];
        Assert.True(FoldedText.TryFold(text, folded, out var length));
        return folded[..length].ToString();
    }
}
