using Microsoft.VisualBasic.FileIO;

namespace GovIndicators.Datasets.Tests.Samples;

/// <summary>A table beside the repository that the sample was made from, read without the library.</summary>
internal static class SharedTable
{
    public static List<Dictionary<string, string>> Rows(string path)
    {
        using var parser = new TextFieldParser(path) { Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var header = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (!parser.EndOfData) rows.Add(header.Zip(parser.ReadFields()!).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        return rows;
    }
}
