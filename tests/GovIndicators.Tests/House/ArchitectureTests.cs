using System.Reflection;

namespace GovIndicators.Tests.House;

public class ArchitectureTests : AssemblyRules
{
    /// <summary>The folders of the core in the order of dependency: a type mentions its own folder and those before it.</summary>
    private static readonly string[] Layers =
    [
        "", "Languages", "Quantities", "Time", "Citations", "Explanations", "Agencies", "Indicators", "Figures", "Series", "Targets", "Plans", "Calculators",
    ];

    private static readonly Dictionary<string, string> FolderOfType = SourceFile.Below("src/GovIndicators")
        .SelectMany(file => file.Types.Select(type => (Name: $"{file.Namespace}.{type.Name}", Folder: FolderOf(file))))
        .Distinct()
        .GroupBy(pair => pair.Name)
        .ToDictionary(pairs => pairs.Key, pairs => string.Join(" and ", pairs.Select(pair => pair.Folder)));

    protected override Assembly Assembly => typeof(Language).Assembly;

    protected override string Folder => "src/GovIndicators";

    protected override IReadOnlyList<string> Namespaces => ["GovIndicators", "GovIndicators.Calculators"];

    protected override IReadOnlyList<string> Packages => ["NodaTime", "System.Numerics.Tensors"];

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Faults.None(FolderOfType.Values.Distinct().Except(Layers));

    [Fact]
    public void A_type_mentions_only_its_own_folder_and_those_before_it() =>
        Faults.None(from type in Assembly.GetTypes()
                    let user = Mentions.Outermost(type)
                    where IsOurs(user)
                    from used in Mentions.By(type)
                    where used.Assembly == Assembly && IsOurs(used) && Layer(used) > Layer(user)
                    select $"{FolderOfType[Name(user)]}/{user.Name} mentions {FolderOfType[Name(used)]}/{used.Name}, which comes later.");

    [Fact]
    public void Only_the_calculators_are_in_the_namespace_of_calculators() =>
        Faults.None(from type in Assembly.GetExportedTypes()
                    where !type.IsNested && (type.Namespace == "GovIndicators.Calculators") != (FolderOfType[Name(type)] == "Calculators")
                    select $"{type.FullName} stands in the folder {FolderOfType[Name(type)]}.");

    /// <summary>What a calculator lets choose is recorded as it is, so its name must be known in both languages and its code in JSON.</summary>
    [Fact]
    public void A_closed_set_that_a_formula_takes_is_a_choice() =>
        Faults.None(from type in Formulas.Methods.SelectMany(formula => formula).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType).Distinct()
                    where type.Assembly == Assembly && !typeof(IChoice).IsAssignableFrom(type) && type.GetConstructors().Length == 0
                    let values = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type).ToList()
                    where values.Count > 1 && type.GetProperty("Code") is not null && type != typeof(Unit)
                    select $"{type.Name} has {values.Count} named values and is no IChoice.");

    private static string FolderOf(SourceFile file) => file.Path.Split('/') is [_, _, var folder, _, ..] ? folder : "";

    /// <summary>What the compiler adds beside our types (inline arrays, hash helpers) has no file and no folder.</summary>
    private static bool IsOurs(Type type) => !type.Name.StartsWith('<') && type.Namespace?.StartsWith("GovIndicators", StringComparison.Ordinal) == true;

    private static int Layer(Type type) => FolderOfType.TryGetValue(Name(type), out var folder)
        ? Array.IndexOf(Layers, folder)
        : throw new InvalidOperationException($"{type.FullName} is declared in no file below src/GovIndicators; a type begins in the first column of its file.");

    private static string Name(Type type) => $"{type.Namespace}.{type.Name.Split('`')[0]}";
}
