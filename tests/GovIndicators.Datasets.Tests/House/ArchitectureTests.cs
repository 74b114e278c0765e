using System.Reflection;

namespace GovIndicators.Tests.House;

public class ArchitectureTests : AssemblyRules
{
    protected override Assembly Assembly => Assembly.Load("GovIndicators.Datasets");

    protected override string Folder => "src/GovIndicators.Datasets";

    protected override IReadOnlyList<string> Namespaces => ["GovIndicators.Datasets"];

    protected override IReadOnlyList<string> Packages => ["CsvHelper", "NodaTime", "System.Numerics.Tensors"];

    protected override IReadOnlyList<string> Projects => ["GovIndicators"];
}
