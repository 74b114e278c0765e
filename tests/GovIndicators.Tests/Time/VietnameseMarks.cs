namespace GovIndicators.Tests.Time;

/// <summary>The canonical decompositions of the Vietnamese letters, from the Unicode Character Database 14.0: the framework has none without ICU.</summary>
internal static class VietnameseMarks
{
    public static IReadOnlyList<(string Composed, string Decomposed)> Letters { get; } =
    [
        ("\u00E0", "a\u0300"), ("\u00E1", "a\u0301"), ("\u1EA3", "a\u0309"), ("\u00E3", "a\u0303"),
        ("\u1EA1", "a\u0323"), ("\u0103", "a\u0306"), ("\u1EB1", "a\u0306\u0300"), ("\u1EAF", "a\u0306\u0301"),
        ("\u1EB3", "a\u0306\u0309"), ("\u1EB5", "a\u0306\u0303"), ("\u1EB7", "a\u0323\u0306"), ("\u00E2", "a\u0302"),
        ("\u1EA7", "a\u0302\u0300"), ("\u1EA5", "a\u0302\u0301"), ("\u1EA9", "a\u0302\u0309"), ("\u1EAB", "a\u0302\u0303"),
        ("\u1EAD", "a\u0323\u0302"), ("\u00E8", "e\u0300"), ("\u00E9", "e\u0301"), ("\u1EBB", "e\u0309"),
        ("\u1EBD", "e\u0303"), ("\u1EB9", "e\u0323"), ("\u00EA", "e\u0302"), ("\u1EC1", "e\u0302\u0300"),
        ("\u1EBF", "e\u0302\u0301"), ("\u1EC3", "e\u0302\u0309"), ("\u1EC5", "e\u0302\u0303"), ("\u1EC7", "e\u0323\u0302"),
        ("\u00EC", "i\u0300"), ("\u00ED", "i\u0301"), ("\u1EC9", "i\u0309"), ("\u0129", "i\u0303"),
        ("\u1ECB", "i\u0323"), ("\u00F2", "o\u0300"), ("\u00F3", "o\u0301"), ("\u1ECF", "o\u0309"),
        ("\u00F5", "o\u0303"), ("\u1ECD", "o\u0323"), ("\u00F4", "o\u0302"), ("\u1ED3", "o\u0302\u0300"),
        ("\u1ED1", "o\u0302\u0301"), ("\u1ED5", "o\u0302\u0309"), ("\u1ED7", "o\u0302\u0303"), ("\u1ED9", "o\u0323\u0302"),
        ("\u01A1", "o\u031B"), ("\u1EDD", "o\u031B\u0300"), ("\u1EDB", "o\u031B\u0301"), ("\u1EDF", "o\u031B\u0309"),
        ("\u1EE1", "o\u031B\u0303"), ("\u1EE3", "o\u031B\u0323"), ("\u00F9", "u\u0300"), ("\u00FA", "u\u0301"),
        ("\u1EE7", "u\u0309"), ("\u0169", "u\u0303"), ("\u1EE5", "u\u0323"), ("\u01B0", "u\u031B"),
        ("\u1EEB", "u\u031B\u0300"), ("\u1EE9", "u\u031B\u0301"), ("\u1EED", "u\u031B\u0309"), ("\u1EEF", "u\u031B\u0303"),
        ("\u1EF1", "u\u031B\u0323"), ("\u1EF3", "y\u0300"), ("\u00FD", "y\u0301"), ("\u1EF7", "y\u0309"),
        ("\u1EF9", "y\u0303"), ("\u1EF5", "y\u0323"), ("\u00C0", "A\u0300"), ("\u00C1", "A\u0301"),
        ("\u1EA2", "A\u0309"), ("\u00C3", "A\u0303"), ("\u1EA0", "A\u0323"), ("\u0102", "A\u0306"),
        ("\u1EB0", "A\u0306\u0300"), ("\u1EAE", "A\u0306\u0301"), ("\u1EB2", "A\u0306\u0309"), ("\u1EB4", "A\u0306\u0303"),
        ("\u1EB6", "A\u0323\u0306"), ("\u00C2", "A\u0302"), ("\u1EA6", "A\u0302\u0300"), ("\u1EA4", "A\u0302\u0301"),
        ("\u1EA8", "A\u0302\u0309"), ("\u1EAA", "A\u0302\u0303"), ("\u1EAC", "A\u0323\u0302"), ("\u00C8", "E\u0300"),
        ("\u00C9", "E\u0301"), ("\u1EBA", "E\u0309"), ("\u1EBC", "E\u0303"), ("\u1EB8", "E\u0323"),
        ("\u00CA", "E\u0302"), ("\u1EC0", "E\u0302\u0300"), ("\u1EBE", "E\u0302\u0301"), ("\u1EC2", "E\u0302\u0309"),
        ("\u1EC4", "E\u0302\u0303"), ("\u1EC6", "E\u0323\u0302"), ("\u00CC", "I\u0300"), ("\u00CD", "I\u0301"),
        ("\u1EC8", "I\u0309"), ("\u0128", "I\u0303"), ("\u1ECA", "I\u0323"), ("\u00D2", "O\u0300"),
        ("\u00D3", "O\u0301"), ("\u1ECE", "O\u0309"), ("\u00D5", "O\u0303"), ("\u1ECC", "O\u0323"),
        ("\u00D4", "O\u0302"), ("\u1ED2", "O\u0302\u0300"), ("\u1ED0", "O\u0302\u0301"), ("\u1ED4", "O\u0302\u0309"),
        ("\u1ED6", "O\u0302\u0303"), ("\u1ED8", "O\u0323\u0302"), ("\u01A0", "O\u031B"), ("\u1EDC", "O\u031B\u0300"),
        ("\u1EDA", "O\u031B\u0301"), ("\u1EDE", "O\u031B\u0309"), ("\u1EE0", "O\u031B\u0303"), ("\u1EE2", "O\u031B\u0323"),
        ("\u00D9", "U\u0300"), ("\u00DA", "U\u0301"), ("\u1EE6", "U\u0309"), ("\u0168", "U\u0303"),
        ("\u1EE4", "U\u0323"), ("\u01AF", "U\u031B"), ("\u1EEA", "U\u031B\u0300"), ("\u1EE8", "U\u031B\u0301"),
        ("\u1EEC", "U\u031B\u0309"), ("\u1EEE", "U\u031B\u0303"), ("\u1EF0", "U\u031B\u0323"), ("\u1EF2", "Y\u0300"),
        ("\u00DD", "Y\u0301"), ("\u1EF6", "Y\u0309"), ("\u1EF8", "Y\u0303"), ("\u1EF4", "Y\u0323"),
    ];

    private static readonly Dictionary<char, string> Decompositions = Letters.ToDictionary(letter => letter.Composed[0], letter => letter.Decomposed);

    public static string Decompose(string text) =>
        string.Concat(text.Select(character => Decompositions.TryGetValue(character, out var decomposed) ? decomposed : character.ToString()));
}
