namespace GovIndicators.Tests.House;

public class PublicApiTests
{
    [Fact]
    public void The_public_members_are_those_that_were_reviewed() =>
        ReviewedFile.Holds("tests/GovIndicators.Tests/PublicApi.txt", PublicApi.Of(typeof(Language).Assembly));
}
