using System.Text.RegularExpressions;

namespace GovIndicators.Tool.Tests;

/// <summary>What a reader of Vietnamese is shown is Vietnamese: every word is a Vietnamese syllable, or a name or code that is the same in every language.</summary>
public sealed partial class VietnameseTests
{
    /// <summary>Names that are not translated, and words that the data themselves say in English.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "CPbaocaot5", "Canada", "Destatis", "GovIndicators", "Open", "Simpson", "VietTimes", "govind" };

    /// <summary>English words that could be Vietnamese syllables by their letters, and are none.</summary>
    private static readonly HashSet<string> EnglishAllTheSame = new(StringComparer.OrdinalIgnoreCase) { "the", "not", "met", "set", "due", "report", "on", "at" };

    [Theory]
    [InlineData("review"), InlineData("review {made-up}"), InlineData("review {task-counts}")]
    [InlineData("progress"), InlineData("progress -m all"), InlineData("progress {made-up} -m all"), InlineData("progress --faithful -m all")]
    [InlineData("plan"), InlineData("plan {made-up}"), InlineData("plan {task-counts}"), InlineData("plan {made-up} -m by-weight --assignments"), InlineData("plan {made-up} -m milestones-50/50"), InlineData("plan {made-up} -m by-effort")]
    [InlineData("growth {table} --series-column name"), InlineData("growth {table} --series-column name --measure rate"), InlineData("growth {table} --series-column name --measure index")]
    public async Task No_english_word_and_no_code_stands_in_a_report(string command)
    {
        var table = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(table, "period,value,name\n2021,3,A\n2022,4,A\n2023,-1,A\n2024,0,A\n2025,2,A\n2023-Q1,12,B\n2023-Q2,13,B\n2024-Q1,15,B\n");
        try
        {
            string[] args = [.. command.Split(' ').Select(word => word.Replace("{made-up}", Samples.MadeUp, StringComparison.Ordinal).Replace("{task-counts}", Samples.TaskCounts, StringComparison.Ordinal).Replace("{table}", table, StringComparison.Ordinal))];
            var (exit, text, errors) = await Govind.Run([.. args, "--language", "vi", "--explain"]);
            Assert.Equal((ExitCode.Done, ""), (exit, errors));
            Assert.Empty(ForeignWords(text.Replace(Path.GetFileName(table), "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
        }
        finally
        {
            File.Delete(table);
        }
    }

    [Theory]
    [InlineData("trên số nhiệm vụ đến hạn; chuỗi số liệu, quý I/2024, nghiêng, giữ nguyên, khuyếch, ngoằn ngoèo", "")]
    [InlineData("GDP 06/QĐ-TTg 749-DIGITAL-ECONOMY-GDP-SHARE-2025", "")]
    [InlineData("căn cứ tính = one-off", "one-off")]
    [InlineData("chiều tốt = higher; (no-baseline); Ministry of Public Security", "higher no-baseline Ministry of Public Security")]
    public void A_foreign_word_is_known_by_its_letters(string text, string words) => Assert.Equal(words, string.Join(' ', ForeignWords(text)));

    private static IEnumerable<string> ForeignWords(string text) => text.Split('\n')
        .Select(line => line.TrimStart())
        .Where(line => !line.StartsWith("Nguồn: ", StringComparison.Ordinal))
        .Select(line => line.StartsWith("chuỗi số liệu = ", StringComparison.Ordinal) ? string.Join('|', line.Split('|').Take(4)) : line)
        .SelectMany(line => Word().Matches(SameInEveryLanguage().Replace(line, " ")))
        .Select(word => word.Value.Trim('-'))
        .Where(word => word.Any(char.IsLetter) && !Names.Contains(word) && !Code().IsMatch(word))
        .Where(word => EnglishAllTheSame.Contains(word) || !Syllable().IsMatch(word));

    /// <summary>The code of the method that was asked for, formulas by their names, the code of a choice that a caller has to write, in quotes behind the words for it, other commands and options; titles of sources and the producer in the key of a series are left out as lines.</summary>
    [GeneratedRegex(@"^Phương pháp [^ ]+:|\b[A-Za-z-]+\.[A-Za-z-]+\b|'[a-z]+(-[a-z]+)+'|'govind [a-z]+'|--format (json|csv)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SameInEveryLanguage();

    [GeneratedRegex(@"[\p{L}\p{Nd}-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();

    /// <summary>Capitals and digits, such as GDP or a code of the data; the number of an act, such as QĐ-TTg.</summary>
    [GeneratedRegex("^([A-Z0-9Đ][A-Z0-9Đ-]*|[A-ZĐ]+-[A-ZĐ][A-Za-z]+|TTg|TCTTTg)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    /// <summary>The consonants that can begin a Vietnamese syllable, one to three vowels with their marks, the consonants that can end it.</summary>
    [GeneratedRegex(
        "^(ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnpqrstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(ng|nh|ch|[cmnpt])?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Syllable();
}
