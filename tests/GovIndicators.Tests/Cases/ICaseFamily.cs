namespace GovIndicators.Tests.Cases;

/// <summary>Runs worked cases of one file. The test class of the family implements it; it is found by reflection and needs a constructor without arguments.</summary>
public interface ICaseFamily
{
    /// <summary>The case file, such as 05_growth_arithmetic.json; several families may share one.</summary>
    string File { get; }

    /// <summary>Each case that this family runs, once, with its result printed by <see cref="CaseResults"/> or in words.</summary>
    IEnumerable<(string Id, string Printed)> Run();
}
