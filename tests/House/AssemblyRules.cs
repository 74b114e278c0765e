using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovIndicators.Tests.House;

/// <summary>What holds for every assembly of the library: read as rules, kept as tests. Each test project states its own facts.</summary>
public abstract partial class AssemblyRules
{
    private const int LongestFile = 400;

    private static readonly string[] ImplicitlyImported =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "NodaTime"];

    protected abstract Assembly Assembly { get; }

    /// <summary>The folder of the project, from the root of the checkout.</summary>
    protected abstract string Folder { get; }

    /// <summary>The namespaces that callers import.</summary>
    protected abstract IReadOnlyList<string> Namespaces { get; }

    /// <summary>The packages that the project may reference.</summary>
    protected abstract IReadOnlyList<string> Packages { get; }

    /// <summary>The projects of the solution that it may reference.</summary>
    protected virtual IReadOnlyList<string> Projects => [];

    /// <summary>Files that are longer than a reader likes, with the reason why that is right, by their name.</summary>
    protected virtual IReadOnlyDictionary<string, string> LongFiles => new Dictionary<string, string>();

    [Fact]
    public void Public_types_live_in_the_namespaces_that_callers_import() =>
        Faults.None(from type in Assembly.GetExportedTypes()
                    where !Namespaces.Contains(type.Namespace)
                    select $"{type.FullName} is outside {string.Join(" and ", Namespaces)}.");

    [Fact]
    public void A_public_name_is_not_one_that_callers_have_imported_already()
    {
        var imported = new[] { typeof(object), typeof(Enumerable), typeof(HttpClient), typeof(NodaTime.LocalDate) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => !type.IsNested && ImplicitlyImported.Contains(type.Namespace))
            .Select(type => type.Name)
            .Concat(Assembly.GetReferencedAssemblies().Where(one => Projects.Contains(one.Name)).SelectMany(one => Assembly.Load(one).GetExportedTypes()).Select(type => type.Name))
            .ToHashSet();
        Faults.None(from types in Assembly.GetExportedTypes().Where(type => !type.IsNested).ToLookup(type => type.Name)
                    where imported.Contains(types.Key) || types.Count() > 1
                    select $"{types.Key} is ambiguous for a caller who imports {string.Join(", ", types.Select(type => type.Namespace))} and what everybody imports.");
    }

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it() =>
        Faults.None(from file in SourceFile.Below(Folder)
                    let types = file.Types.Where(type => type.IsPublic).Select(type => type.Name).ToList()
                    where types.Count > 1 || (types.Count == 1 && types[0] != file.Subject)
                    select $"{file.Path} declares {string.Join(", ", types)}; expected one public type with the name of the file.");

    /// <summary>What the compiler writes for a record prints numbers and dates as the machine does: 1,5 on one, 1.5 on the next.</summary>
    [Fact]
    public void A_record_with_numbers_or_dates_says_itself_how_it_is_printed() =>
        Faults.None(from type in Assembly.GetExportedTypes()
                    where type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null
                    where type.GetMethod("ToString", [])!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
                    let members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => HasCulture(property.PropertyType)).Select(property => property.Name).ToList()
                    where members.Count > 0
                    select $"{type.Name} prints {string.Join(" and ", members)} as the machine does; give it a ToString.");

    /// <summary>Two texts of one type are exchanged without a word from the compiler, so their order is the same everywhere.</summary>
    [Fact]
    public void Texts_in_both_languages_are_given_in_one_order() =>
        Faults.None(from type in Assembly.GetExportedTypes()
                    from method in type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors())
                    let names = method.GetParameters().Select(parameter => parameter.Name!.ToUpperInvariant()).ToList()
                    where names.IndexOf("ENGLISH") is >= 0 and var english && names.IndexOf("VIETNAMESE") is >= 0 and var vietnamese && english < vietnamese
                    select $"{type.Name}.{method.Name} takes English before Vietnamese; Name.Of takes Vietnamese first.");

    private static bool HasCulture(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? HasCulture(inner)
        : type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) ? type.GetGenericArguments().Any(HasCulture)
        : type == typeof(double) || type == typeof(float) || type == typeof(decimal) || type == typeof(object) || type.Namespace == "NodaTime" || type == typeof(DateTime) || type == typeof(DateOnly);

    [Fact]
    public void A_file_is_short_or_says_why_not() =>
        Faults.None(from file in SourceFile.Below(Folder)
                    where file.Lines > LongestFile && !LongFiles.ContainsKey(Path.GetFileName(file.Path))
                    select $"{file.Path} has {file.Lines} lines; expected at most {LongestFile}, or its name and the reason in LongFiles.");

    [Fact]
    public void Only_the_packages_that_were_agreed_are_referenced()
    {
        var project = XDocument.Load(Repository.Files(Folder, "*.csproj").Select(Repository.PathOf).Single());
        Faults.None(Included(project, "PackageReference").Except(Packages));
        Faults.None(Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(Projects));
    }

    [Fact]
    public void Only_the_packages_that_were_agreed_are_used_in_code()
    {
        var framework = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path));
        Faults.None(Assembly.GetReferencedAssemblies().Select(one => one.Name!).Except(framework).Except(Packages).Except(Projects));
    }

    [Fact]
    public void A_summary_is_one_sentence() =>
        Faults.None(from doc in XmlDocs.Summaries(Assembly)
                    where !doc.Summary.EndsWith('.') || SecondSentence().IsMatch(doc.Summary)
                    select $"{doc.Member}: \"{doc.Summary}\" is not one sentence with a full stop; what follows the first belongs in the remarks.");

    [Fact]
    public void A_summary_says_what_the_signature_does_not() =>
        Faults.None(from doc in XmlDocs.Summaries(Assembly)
                    where EmptyBeginning().IsMatch(doc.Summary)
                    select $"{doc.Member}: \"{doc.Summary}\" begins with a word that says nothing; begin with the thing itself.");

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(one => one.Attribute("Include")?.Value).OfType<string>();

    [GeneratedRegex(@"[.!?]\s+\p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecondSentence();

    [GeneratedRegex("^(Gets|Sets|Calculates|Initializes|Represents)\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyBeginning();
}
