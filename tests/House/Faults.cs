namespace GovIndicators.Tests.House;

/// <summary>A rule that nothing may break; a failure lists everything that does, in full.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        string[] found = [.. faults.Distinct().Order()];
        if (found.Length > 0) Assert.Fail($"{found.Length} found:\n  {string.Join("\n  ", found)}");
    }
}
