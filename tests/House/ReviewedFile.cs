namespace GovIndicators.Tests.House;

/// <summary>A text file that people review: what the code says today has to be what was approved.</summary>
internal static class ReviewedFile
{
    /// <summary>The one command that takes every reviewed file over as the code has it now.</summary>
    public const string Approve = "GOVINDICATORS_APPROVE=1 dotnet test --filter FullyQualifiedName~House";

    private const int ShownLines = 80;

    /// <param name="path">From the root of the checkout.</param>
    /// <param name="now">The lines as the code has them now.</param>
    /// <param name="same">When two lines say the same; by default when their text is equal.</param>
    public static void Holds(string path, IEnumerable<string> now, Func<string, string, bool>? same = null)
    {
        string[] lines = string.Join('\n', now).TrimEnd('\n').Split('\n');
        if (Environment.GetEnvironmentVariable("GOVINDICATORS_APPROVE") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "A build server does not approve: review the file and commit it.");
            File.WriteAllText(Repository.PathOf(path), lines is [""] ? "" : string.Join('\n', lines) + "\n");
            return;
        }

        var reviewed = File.Exists(Repository.PathOf(path)) ? Repository.Read(path).TrimEnd('\n').Split('\n') : [""];
        var changes = LineDiff.Between(reviewed, lines, same ?? string.Equals);
        if (changes.Count == 0) return;

        var more = changes.Count > ShownLines ? $"\n... and {changes.Count - ShownLines} lines more" : "";
        Assert.Fail($"{path} was reviewed and the code now says something else:\n\n{string.Join('\n', changes.Take(ShownLines))}{more}\n\n" +
            $"If that is meant, approve it, read the change in the diff, and commit it:\n\n    {Approve}\n");
    }
}
