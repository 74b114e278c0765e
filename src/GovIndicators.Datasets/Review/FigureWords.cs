namespace GovIndicators.Datasets;

/// <summary>What a printed figure is about, as people call it.</summary>
internal static class FigureWords
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> Counts = new(StringComparer.Ordinal)
    {
        ["total"] = ("tất cả", "all"),
        ["completed"] = ("hoàn thành", "completed"),
        ["completed-on-time"] = ("hoàn thành đúng hạn", "completed on time"),
        ["completed-late"] = ("hoàn thành quá hạn", "completed late"),
        ["basically-completed"] = ("cơ bản hoàn thành", "basically completed"),
        ["open"] = ("chưa hoàn thành", "open"),
        ["in-progress"] = ("đang thực hiện", "in progress"),
        ["open-in-time"] = ("chưa hoàn thành, trong hạn", "open and in time"),
        ["open-overdue"] = ("chưa hoàn thành, quá hạn", "open and overdue"),
        ["regular"] = ("thường xuyên", "regular"),
        ["cancelled"] = ("đã hủy", "cancelled"),
        ["due"] = ("đã đến hạn", "due"),
        ["completed-of-due"] = ("hoàn thành trong số đã đến hạn", "completed of those due"),
        ["basically-completed-of-due"] = ("cơ bản hoàn thành trong số đã đến hạn", "basically completed of those due"),
        ["basically-completed-overdue"] = ("cơ bản hoàn thành nhưng quá hạn", "basically completed and overdue"),
        ["unaccounted"] = ("chưa rõ trạng thái", "unaccounted for"),
        ["time-left"] = ("thời gian còn lại", "time left"),
    };

    /// <summary>The agency or plan, and what is counted or measured.</summary>
    internal static Name Of(GovDataset dataset, PublishedFigure figure)
    {
        var (subject, indicator) = (SubjectOf(dataset, figure.Subject), IndicatorOf(dataset, figure.Indicator));
        return Name.Of($"{subject.In(Language.Vietnamese)}: {indicator.In(Language.Vietnamese)}", $"{subject.In(Language.English)}: {indicator.In(Language.English)}");
    }

    /// <summary>A count of a plan as people call it.</summary>
    internal static Name CountOf(string word) => Counts.TryGetValue(word, out var name) ? Name.Of(name.Vietnamese, name.English) : Name.Of(english: word);

    /// <summary>The figure as it was printed for readers of the language of the figures, and put into words and digits of the other language for others.</summary>
    internal static string ValueOf(GovDataset dataset, Figure figure, Language language) =>
        figure.Text.Length > 0 && language == dataset.FigureLanguage ? figure.Text : figure.ToString(language);

    internal static Name SubjectOf(GovDataset dataset, string subject)
    {
        if (AgencyCode.TryParse(subject, out var code) && dataset.Agencies.Find(code) is { } agency) return agency.Name;
        var parts = subject.Split('/', 2);
        if (dataset.Plans.FirstOrDefault(p => p.Code == parts[0]) is not { } plan) return Name.Of(english: subject);
        return parts.Length > 1 && plan.Groups.FirstOrDefault(g => g.Code == parts[1]) is { } group
            ? Name.Of($"{plan.Name.In(Language.Vietnamese)}, {group.Name.In(Language.Vietnamese)}", $"{plan.Name.In(Language.English)}, {group.Name.In(Language.English)}")
            : plan.Name;
    }

    internal static Name IndicatorOf(GovDataset dataset, string indicator)
    {
        if (IndicatorCode.TryParse(indicator, out var code) && dataset.Indicators.TryGetValue(code, out var known)) return known.Name;
        var (subject, count) = indicator.Split('.', 2) is [var counted, var word] ? (counted, word) : ("", indicator);
        if (!Counts.TryGetValue(count, out var name)) return Name.Of(english: indicator);
        return subject switch
        {
            "tasks" => Name.Of($"nhiệm vụ {name.Vietnamese}", $"tasks, {name.English}"),
            "targets" => Name.Of($"chỉ tiêu {name.Vietnamese}", $"targets, {name.English}"),
            _ => Name.Of(name.Vietnamese, name.English),
        };
    }
}
