namespace GovIndicators.Tests.House;

/// <summary>As <see cref="SharedDataFactAttribute"/>, with data; member data is not read where the tables are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = Directory.Exists(Repository.SharedData) ? null : SharedDataFactAttribute.Reason;
}
