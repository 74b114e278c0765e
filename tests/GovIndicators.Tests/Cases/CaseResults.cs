using System.Globalization;

namespace GovIndicators.Tests.Cases;

/// <summary>The results of all case families of this assembly.</summary>
internal static class CaseResults
{
    /// <summary>Cases of work that is still to come, by the fn that they name, with what they wait for. It only ever gets shorter.</summary>
    public static IReadOnlyDictionary<string, string> Later { get; } = new Dictionary<string, string>
    {
        ["checkPublishedRate"] = "the checks of printed figures",
        ["checkHedge"] = "the checks of printed figures",
        ["partition"] = "the checks of printed figures",
        ["partitionDecimal"] = "the checks of printed figures",
        ["grim"] = "the checks of printed figures",
        ["grimProbability"] = "the checks of printed figures",
        ["grimTotal"] = "the checks of printed figures",
        ["grimSplit"] = "the checks of printed figures",
        ["balanceEdits"] = "the checks of printed figures",
        ["roundUpFrom"] = "the checks of printed figures",
    };

    public static IReadOnlyList<ICaseFamily> Families { get; } =
    [
        .. typeof(CaseResults).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ICaseFamily).IsAssignableFrom(type))
            .OrderBy(type => type.FullName)
            .Select(type => (ICaseFamily)Activator.CreateInstance(type)!),
    ];

    /// <summary>What each family answers, run once for all tests that look at it.</summary>
    public static IReadOnlyList<(ICaseFamily Family, string Id, string Printed)> All => Answers.Value;

    private static Lazy<IReadOnlyList<(ICaseFamily Family, string Id, string Printed)>> Answers { get; } =
        new(() => [.. Families.SelectMany(family => family.Run().Select(result => (family, result.Id, result.Printed)))]);

    /// <summary>A number as it is stored: the shortest text that reads back the same; "none" when there is no answer.</summary>
    public static string Print(double? number) => number is { } known ? known.ToString("R", CultureInfo.InvariantCulture) : "none";

    /// <summary>Several numbers, in brackets.</summary>
    public static string Print(IEnumerable<double?> numbers) => $"[{string.Join(", ", numbers.Select(Print))}]";

    /// <summary>Several numbers, in brackets.</summary>
    public static string Print(IEnumerable<double> numbers) => Print(numbers.Select(number => (double?)number));
}
