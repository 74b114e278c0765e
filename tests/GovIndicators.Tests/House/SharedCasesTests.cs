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
}
