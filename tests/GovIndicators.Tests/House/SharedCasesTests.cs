using GovIndicators.Tests.Cases;

namespace GovIndicators.Tests.House;

public class SharedCasesTests
{
    [SharedDataFact]
    public void The_cases_here_are_as_they_were_collected() =>
        Faults.None(from name in CaseFile.Names
                    let collected = Path.Combine(Repository.SharedData, "cases", name)
                    let copied = Path.Combine(Repository.PathOf("tests/GovIndicators.Tests/Cases"), name)
                    where !File.Exists(collected) || File.ReadAllText(collected).ReplaceLineEndings() != File.ReadAllText(copied).ReplaceLineEndings()
                    select $"{name} is not what {collected} holds.");

    [Fact]
    public void Every_source_of_a_case_is_named_beside_the_cases_and_no_other()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", "sources.csv"));
        Assert.Equal("key,document", lines[0]);
        // A case without a source is arithmetic.
        Assert.Equal(
            CaseFile.Names.SelectMany(CaseFile.Read).Select(one => one.Source).Where(source => source is not null).Distinct().Order(StringComparer.Ordinal),
            lines.Skip(1).Select(line => line[..line.IndexOf(',')]));
        Assert.All(lines.Skip(1), line => Assert.True(line.Length > line.IndexOf(',') + 10, line));
    }
}
