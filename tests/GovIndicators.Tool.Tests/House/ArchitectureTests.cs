using System.Reflection;

namespace GovIndicators.Tests.House;

public class ArchitectureTests : AssemblyRules
{
    protected override Assembly Assembly => Assembly.Load("govind");

    protected override string Folder => "src/GovIndicators.Tool";

    /// <summary>None: a command is called by its name, not from code.</summary>
    protected override IReadOnlyList<string> Namespaces => [];

    protected override IReadOnlyList<string> Packages => ["System.CommandLine", "Spectre.Console", "CsvHelper", "NodaTime"];

    protected override IReadOnlyList<string> Projects => ["GovIndicators", "GovIndicators.Datasets", "GovIndicators.Tool.Generator"];
}
