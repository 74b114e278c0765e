namespace GovIndicators.Tests.Explanations;

public class ReasonTests
{
    [Fact]
    public void Every_reason_has_a_code_of_its_own_and_a_sentence_in_both_languages() =>
        AssertWorded(Enum.GetValues<NoAnswer>().Select(reason => (reason.Code, reason.ToText(Language.English), reason.ToText(Language.Vietnamese))));

    [Fact]
    public void Every_caveat_has_a_code_of_its_own_and_a_sentence_in_both_languages() =>
        AssertWorded(Enum.GetValues<Caveat>().Select(caveat => (caveat.Code, caveat.ToText(Language.English), caveat.ToText(Language.Vietnamese))));

    [Fact]
    public void Every_reason_and_caveat_has_words_of_its_own_for_a_cell()
    {
        AssertShort(Enum.GetValues<NoAnswer>().Select(reason => (reason.Code, reason.ToWords(Language.English), reason.ToWords(Language.Vietnamese))));
        AssertShort(Enum.GetValues<Caveat>().Select(caveat => (caveat.Code, caveat.ToWords(Language.English), caveat.ToWords(Language.Vietnamese))));
        Assert.Equal(("unlike coverage", "khác phạm vi thời gian"), (NoAnswer.UnlikeCoverage.ToWords(Language.English), NoAnswer.UnlikeCoverage.ToWords(Language.Vietnamese)));
        Assert.StartsWith("Expected one of the named reasons.", Assert.Throws<ArgumentOutOfRangeException>(() => ((NoAnswer)255).ToWords(Language.Vietnamese)).Message);
        Assert.StartsWith("Expected one of the named caveats.", Assert.Throws<ArgumentOutOfRangeException>(() => ((Caveat)0).ToWords(Language.Vietnamese)).Message);

        static void AssertShort(IEnumerable<(string Code, string English, string Vietnamese)> words)
        {
            var all = words.ToList();
            Assert.Equal(all.Count, all.Select(w => w.Vietnamese).Distinct(StringComparer.Ordinal).Count());
            Assert.All(all, w =>
            {
                Assert.Equal(w.Code.Replace('-', ' '), w.English);
                Assert.InRange(w.Vietnamese.Length, 1, 30);
                Assert.False(w.Vietnamese.EndsWith('.'), w.Vietnamese);
            });
        }
    }

    [Fact]
    public void A_code_is_the_name_in_small_letters_with_hyphens()
    {
        Assert.All(Enum.GetValues<NoAnswer>(), reason => Assert.Equal(Wording.CodeOf(reason), reason.Code));
        Assert.All(Enum.GetValues<Caveat>(), caveat => Assert.Equal(Wording.CodeOf(caveat), caveat.Code));
    }

    [Fact]
    public void What_has_no_name_is_refused()
    {
        Assert.StartsWith("Expected one of the named reasons.", Assert.Throws<ArgumentOutOfRangeException>(() => ((NoAnswer)255).Code).Message);
        Assert.StartsWith("Expected one of the named caveats.", Assert.Throws<ArgumentOutOfRangeException>(() => ((Caveat)0).Code).Message);
    }

    [Fact]
    public void A_formula_needs_a_name()
    {
        Assert.Equal("growth.percent-change", new FormulaAttribute("growth.percent-change").Code);
        Assert.Throws<ArgumentException>(() => new FormulaAttribute(" "));
    }

    private static void AssertWorded(IEnumerable<(string Code, string English, string Vietnamese)> entries)
    {
        var all = entries.ToList();
        Assert.Equal(all.Count, all.Select(e => e.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, e =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", e.Code);
            Assert.EndsWith(".", e.English, StringComparison.Ordinal);
            Assert.EndsWith(".", e.Vietnamese, StringComparison.Ordinal);
            Assert.NotEqual(e.English, e.Vietnamese);
        });
    }
}
