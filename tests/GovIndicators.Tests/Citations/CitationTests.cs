using NodaTime;

namespace GovIndicators.Tests.Citations;

public class CitationTests
{
    [Fact]
    public void One_line_says_publisher_title_place_and_date()
    {
        var citation = new Citation("Báo cáo 1270/BC-TCTTTg") { Publisher = "Tổ công tác", Place = "mục I", Published = new LocalDate(2017, 12, 27) };
        Assert.Equal("Tổ công tác: Báo cáo 1270/BC-TCTTTg, mục I (2017-12-27)", citation.ToString());
        Assert.Equal("A title", new Citation("A title").ToString());
    }

    [Fact]
    public void Citations_are_equal_when_all_their_parts_are()
    {
        Assert.Equal(new Citation("A") { Place = "1" }, new Citation("A") { Place = "1" });
        Assert.NotEqual(new Citation("A") { Place = "1" }, new Citation("A"));
    }

    [Fact]
    public void Blank_parts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Citation(" "));
        Assert.StartsWith("Place of a citation is blank; leave it out instead.", Assert.Throws<ArgumentException>(() => new Citation("A") { Place = "" }).Message);
    }

    [Fact]
    public void An_act_is_its_number_and_title()
    {
        Assert.Equal("06/QĐ-TTg", new LegalAct("06/QĐ-TTg").ToString());
        Assert.Equal("06/QĐ-TTg: Đề án 06", new LegalAct("06/QĐ-TTg") { Title = "Đề án 06" }.ToString());
        Assert.Equal(new LegalAct("1") { Signed = new LocalDate(2022, 1, 6) }, new LegalAct("1") { Signed = new LocalDate(2022, 1, 6) });
        Assert.Throws<ArgumentException>(() => new LegalAct(""));
    }
}
