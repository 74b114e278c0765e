using NodaTime;

namespace GovIndicators;

/// <summary>A stretch of time in words: 1 year 4 months, 12 days.</summary>
internal static class PeriodWords
{
    /// <summary>Years, months and days; a stretch of nothing is 0 days.</summary>
    internal static string In(Language language, Period stretch)
    {
        var parts = new List<string>();
        Add(stretch.Years, "year", "năm");
        Add(stretch.Months, "month", "tháng");
        if (stretch.Days != 0 || parts.Count == 0) parts.Add(Text(stretch.Days, "day", "ngày"));
        return string.Join(' ', parts);

        void Add(int count, string english, string vietnamese)
        {
            if (count != 0) parts.Add(Text(count, english, vietnamese));
        }

        string Text(int count, string english, string vietnamese) => language == Language.Vietnamese
            ? $"{NumberForm.Vietnamese.Write(count)} {vietnamese}"
            : $"{NumberForm.English.Write(count)} {english}{(count is 1 or -1 ? "" : "s")}";
    }
}
