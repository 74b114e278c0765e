namespace GovIndicators.Tests.House;

/// <summary>The checkout that the tests were built in, found from where they run: no path of a machine is compiled in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The shared tables that may not be copied into the project; they lie beside the checkout, or nowhere.</summary>
    public static string SharedData => Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>The files below a folder, as paths from the root with forward slashes, in order; what a build made is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        !Directory.Exists(PathOf(folder))
            ? []
            : [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)];

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "GovIndicators.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {start} holds GovIndicators.sln; run the tests from a checkout.");
    }
}
