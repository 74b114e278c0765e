namespace GovIndicators.Tests.Languages;

public class NameTests
{
    [Fact]
    public void The_official_name_is_Vietnamese_where_there_is_one()
    {
        var name = Name.Of("Bộ Tài chính", "Ministry of Finance");
        Assert.Equal("Bộ Tài chính", name.Official);
        Assert.Equal("Ministry of Finance", name.In(Language.English));
        Assert.True(name.Is("Ministry of Finance"));
        Assert.False(name.Is("ministry of finance"));
    }

    [Fact]
    public void A_missing_language_gives_the_official_name_and_never_a_blank()
    {
        var name = Name.Of(english: "Estonia");
        Assert.Equal("Estonia", name.In(Language.Vietnamese));
        Assert.Null(name.TextIn(Language.Vietnamese));
    }

    [Fact]
    public void Names_are_equal_when_all_texts_are() => Assert.Equal(Name.Of("a", "b"), Name.Of("a", "b"));

    [Fact]
    public void A_name_without_a_text_is_refused()
    {
        Assert.StartsWith("A name needs a text in at least one language.", Assert.Throws<ArgumentException>(() => Name.Of()).Message);
        Assert.StartsWith("A name is blank; leave it out instead.", Assert.Throws<ArgumentException>(() => Name.Of(" ")).Message);
        Assert.StartsWith("The name ' a' has white space at an end; remove it.", Assert.Throws<ArgumentException>(() => Name.Of(" a")).Message);
    }
}
