namespace GovIndicators.Datasets;

/// <summary>How a tally reads in a sentence: 89 tasks, 47 completed, 34 regular; 8 unaccounted for.</summary>
internal static class TallyWords
{
    /// <summary>The counts that were reported; of the parts only those that are not zero, and completed always.</summary>
    internal static string Of(TaskTally tally, TallySubject subject, Language language)
    {
        var english = language == Language.English;
        var words = new List<string>();
        if (tally.Total is { } total) words.Add($"{Text(total)} {(subject == TallySubject.Targets ? english ? Plural("target", total) : "chỉ tiêu" : english ? Plural("task", total) : "nhiệm vụ")}");
        if (tally.Completed is { } completed) words.Add($"{Text(completed)} {(english ? "completed" : "hoàn thành")}");
        Add(tally.BasicallyCompleted, "basically completed", "cơ bản hoàn thành");
        Add(tally.Open, "open", "đang thực hiện");
        Add(tally.Regular, "regular", "thường xuyên");
        Add(tally.Cancelled, "cancelled", "đã hủy");
        var known = words.Count > 0 ? string.Join(", ", words) : english ? "no count" : "không có số đếm";
        return tally.Unaccounted is > 0 and var missing
            ? $"{known}; {Text(missing)} {(english ? "unaccounted for" : $"{(subject == TallySubject.Targets ? "chỉ tiêu" : "nhiệm vụ")} chưa rõ trạng thái")}"
            : known;

        void Add(int? count, string inEnglish, string inVietnamese)
        {
            if (count is > 0 and var some) words.Add($"{Text(some)} {(english ? inEnglish : inVietnamese)}");
        }

        string Text(int count) => NumberForm.Of(language).Write(count);
    }

    private static string Plural(string word, int count) => count == 1 ? word : word + "s";
}
