namespace GovIndicators.Tests.House;

/// <summary>A test over the shared tables: it runs where they lie beside the checkout, and is reported as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>.ci/run looks for this text, so that the tests cannot be skipped where the tables are.</summary>
    internal const string Reason = "The shared tables (../shared/data from the root of the checkout) are not here.";

    public SharedDataFactAttribute() => Skip = Directory.Exists(Repository.SharedData) ? null : Reason;
}
