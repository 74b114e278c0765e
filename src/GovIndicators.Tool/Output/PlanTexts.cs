using GovIndicators.Calculators;
using GovIndicators.Datasets;
using NodaTime;

namespace GovIndicators.Tool;

/// <summary>What review and plan both say of tallies and of the rates that were printed beside them.</summary>
internal static class PlanTexts
{
    /// <summary>Enough decimals of a counted percent to see how a printed one came about.</summary>
    private const int Decimals = 4;

    /// <summary>A count, or the least and the most that it may be: 3–18.</summary>
    internal static string Range(Say say, (int Least, int Most)? count) => count switch
    {
        var (least, most) when least == most => Texts.Count(say, least),
        var (least, most) => $"{Texts.Count(say, least)}–{Texts.Count(say, most)}",
        null => "?",
    };

    /// <summary>A chance; one that is next to nothing or next to certain is not printed as 0% or 100%, which it is not.</summary>
    internal static string Chance(Say say, Percent chance) => chance.Value switch
    {
        > 0 and < 0.01 => say[$"less than {Texts.Percent(say, 0.01)}", $"dưới {Texts.Percent(say, 0.01)}"],
        > 99.99 and < 100 => say[$"more than {Texts.Percent(say, 99.99)}", $"trên {Texts.Percent(say, 99.99)}"],
        var percent => Texts.Percent(say, percent),
    };

    /// <summary>How much is overdue of what should be done by now; null when the counts do not say, or nothing is.</summary>
    internal static string? Overdue(Say say, TallyReview tally, BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen)
    {
        if (CompletionRate.Overdue(tally.Tally, basicallyCompleted) is not { Numerator: > 0, Percent: { } percent } share) return null;
        var (overdue, whole) = (Texts.Count(say, (decimal)share.Numerator), Texts.Count(say, (decimal)share.Denominator));
        var name = tally.Plan.Name.In(say.Language) + (tally.Group is { } group ? $", {group.Name.In(say.Language)}" : "");
        return say[
            $"{name}: {overdue} overdue of {whole} completed or overdue = {Texts.Percent(say, percent.Value)}.",
            $"{name}: {overdue} quá hạn trên {whole} đã hoàn thành và quá hạn = {Texts.Percent(say, percent.Value)}."];
    }

    /// <summary>How much of the time of a plan has passed, and how much is left, beside how much of it is done; null where its days were not stated, or it has not begun.</summary>
    /// <param name="say">The language.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="day">The day of the question.</param>
    /// <param name="done">How much is done, in words; null where that is not known.</param>
    internal static string? TimeOf(Say say, Plan plan, LocalDate day, string? done)
    {
        if (plan.Interval is not { } interval || interval.Start > day || Pace.TimeUsed(interval.Start, interval.End, day) is not { Percent: { } percent } used) return null;
        var (passed, whole) = (Texts.Count(say, (decimal)used.Numerator), Texts.Count(say, (decimal)used.Denominator));
        var left = Pace.TimeLeftIn(say.Language, interval.End, day);
        var (name, completed) = (plan.Name.In(say.Language), done is null ? "" : say[$", {done} completed", $", hoàn thành {done}"]);
        var time = $"{name}: " + say[$"{passed} of {whole} days have passed = {Texts.Percent(say, percent.Value)}", $"đã qua {passed}/{whole} ngày = {Texts.Percent(say, percent.Value)}"];
        return left is null
            ? say[$"{time}; it ended on {interval.End.ToIso()}{completed}.", $"{time}; kết thúc ngày {interval.End.ToIso()}{completed}."]
            : say[$"{time}; {left} left until {interval.End.ToIso()}{completed}.", $"{time}; còn {left} đến {interval.End.ToIso()}{completed}."];
    }

    /// <summary>The same for programs: the share of the days, and the days that are left.</summary>
    internal static IEnumerable<ReviewRow> TimeRows(Plan plan, LocalDate day, Language language)
    {
        if (plan.Interval is not { } interval || interval.Start > day) yield break;
        var row = new ReviewRow("plan", plan.Code, "time-passed") { Period = day.ToIso(), Name = plan.Name.In(language) };
        yield return row.Rated(Pace.TimeUsed(interval.Start, interval.End, day), bounds: null, NoAnswer.None);
        var left = Period.DaysBetween(day, interval.End);
        yield return row with { Measure = "days-left", Value = left < 0 ? null : left, Unit = GovIndicators.Unit.Days.Code, Reason = left < 0 ? NoAnswer.NoTimeLeft : NoAnswer.None };
    }

    /// <summary>What a sum of groups does not say by itself: which groups it lacks, and which counts the report printed otherwise.</summary>
    internal static IEnumerable<string> OfSum(Say say, TallyReview tally)
    {
        var name = tally.Plan.Name.In(say.Language);
        if (!tally.GroupsWithoutReport.IsEmpty)
        {
            var missing = string.Join(", ", tally.GroupsWithoutReport.Select(group => group.Name.In(say.Language)));
            yield return say[
                $"{name}: the groups together lack {missing}, of which nothing was reported.",
                $"{name}: số cộng chung chưa gồm {missing}, chưa có báo cáo."];
        }

        foreach (var (count, printed, sum) in tally.PrintedOtherwise)
        {
            var what = count == "total" ? say["total", "tổng số"] : FigureWords.CountOf(count).In(say.Language);
            yield return say[
                $"{name}, {what}: the report prints {Texts.Count(say, printed)} for the whole plan, its groups add up to {Texts.Count(say, sum)}.",
                $"{name}, {what}: báo cáo in {Texts.Count(say, printed)} cho toàn kế hoạch, các nhóm cộng lại là {Texts.Count(say, sum)}."];
        }
    }

    /// <summary>The same for programs: each count that was printed otherwise, and the sum of the groups beside it.</summary>
    internal static IEnumerable<ReviewRow> RowsOfSum(ReviewRow row, TallyReview tally)
    {
        row = row with { Unit = Unit.Count.Code };
        foreach (var (count, printed, sum) in tally.PrintedOtherwise)
        {
            yield return row with { Measure = $"printed-for-whole.{count}", Value = printed };
            yield return row with { Measure = $"sum-of-groups.{count}", Value = sum };
        }
    }

    /// <summary>The part of a plan that a tally speaks of, as programs read it: ministries/tasks.</summary>
    internal static string PartCodeOf(TallyReview tally)
    {
        var subject = tally.Subject == TallySubject.Targets ? "targets" : "tasks";
        return tally.Group is { } group ? $"{group.Code}/{subject}" : tally.IsPooled ? $"together/{subject}" : subject;
    }

    /// <summary>The part of a plan that a tally speaks of, as people read it: Ministries: tasks.</summary>
    internal static string PartOf(Say say, TallyReview tally)
    {
        var subject = tally.Subject == TallySubject.Targets ? say["targets", "chỉ tiêu"] : say["tasks", "nhiệm vụ"];
        return tally.Group is { } group ? $"{group.Name.In(say.Language)}: {subject}" : tally.IsPooled ? $"{say["together", "cộng chung"]}: {subject}" : subject;
    }

    /// <summary>The printed rates with what their counts give, and a sentence for each that is not simply rounded.</summary>
    internal static void AddPrintedRates(Report report, Say say, GovDataset dataset, IReadOnlyList<PrintedRateCheck> checks)
    {
        if (checks.Count == 0) return;
        var section = report.Add(say["Printed rates against their counts", "Tỷ lệ đã in so với số đếm"]);
        section.Table = new(
            say["Plan", "Kế hoạch"],
            say["Rate", "Tỷ lệ"],
            new(say["Printed", "Đã in"], IsNumber: true),
            new(say["Counts", "Số đếm"], IsNumber: true),
            new(say["Rounded", "Làm tròn"], IsNumber: true),
            say["Finding", "Nhận xét"]);
        foreach (var check in checks)
        {
            section.Table.Add(
                NameOf(say, dataset, check),
                RateOf(say, check),
                FigureWords.ValueOf(dataset, check.Printed.Figure, say.Language),
                CountsOf(say, check),
                check.Rounded is { } rounded ? Percent(say, rounded) : "–",
                new ReportCell(FindingOf(say, check.Finding), ToneOf(check.Finding)));
            if (SentenceOf(say, check) is { } sentence) section.After.Add($"{NameOf(say, dataset, check)}: {sentence}");
            section.Explain($"{NameOf(say, dataset, check)}, {RateOf(say, check)}", check.Why, say.Language);
        }
    }

    internal static IEnumerable<ReviewRow> Rows(IEnumerable<PrintedRateCheck> checks) => checks.Select(check => new ReviewRow("printed-rate", check.Printed.Subject, check.Printed.Indicator)
    {
        Figures = [check.Printed.Id],
        Hedge = check.Printed.Figure.Hedge,
        Why = check.Why,
        Period = check.Printed.ReferenceDate?.ToIso() ?? "",
        Value = check.Counted?.Percent?.Value,
        Numerator = check.Counted?.Numerator,
        Denominator = check.Counted?.Denominator,
        Bounds = check.Printed.Figure.Bounds,
        Unit = Unit.Percent.Code,
        Reason = check.Counted is null ? NoAnswer.CountNotReported : NoAnswer.None,
        Text = CodeOf(check.Finding),
        Producer = check.Printed.Producer,
        Source = check.Printed.Source?.ToString() ?? "",
    });

    private static string NameOf(Say say, GovDataset dataset, PrintedRateCheck check)
    {
        var parts = check.Printed.Subject.Split('/', 2);
        var plan = dataset.Plan(parts[0]);
        var group = parts.Length > 1 ? plan.Groups.FirstOrDefault(g => g.Code == parts[1]) : null;
        return plan.Name.In(say.Language) + (group is null ? "" : $", {group.Name.In(say.Language)}");
    }

    private static string RateOf(Say say, PrintedRateCheck check)
    {
        var word = check.Printed.Indicator[(check.Printed.Indicator.LastIndexOf('.') + 1)..];
        return CompletionBasis.Find(word) is { } basis
            ? $"{say["completed", "hoàn thành"]} {basis.Name.In(say.Language)}"
            : say["overdue, of completed or overdue", "quá hạn, trên số đã hoàn thành và quá hạn"];
    }

    private static string CountsOf(Say say, PrintedRateCheck check) => check.Counted is { Percent: { } percent } share
        ? $"{Texts.Count(say, (decimal)share.Numerator)} {say["of", "trên"]} {Texts.Count(say, (decimal)share.Denominator)} = {say.Numbers.Write(percent.Value, Decimals)}%"
        : "?";

    private static string? SentenceOf(Say say, PrintedRateCheck check)
    {
        if (check is not { Rounded: { } right, Complement: { } complement, Printed.Figure.Value: { } value }) return null;
        var (printed, rounded, other) = (Percent(say, value), Percent(say, right), Percent(say, complement));
        return check.Finding switch
        {
            PrintedRateFinding.Truncated => say[
                $"{printed} as printed is truncated; rounded it is {rounded}.",
                $"{printed} như đã in là cắt bỏ phần lẻ; làm tròn là {rounded}."],
            PrintedRateFinding.ComplementOfTruncated => say[
                $"{printed} as printed is 100% less {other}, a truncated rate; rounded it is {rounded}.",
                $"{printed} như đã in là 100% trừ {other}, một tỷ lệ bị cắt bỏ phần lẻ; làm tròn là {rounded}."],
            PrintedRateFinding.Contradicted => say[
                $"{printed} as printed does not follow from the counts, which give {rounded}.",
                $"{printed} như đã in không khớp với số đếm, vốn cho {rounded}."],
            _ => null,
        };
    }

    private static string FindingOf(Say say, PrintedRateFinding finding) => finding switch
    {
        PrintedRateFinding.Rounded => say["agrees", "khớp"],
        PrintedRateFinding.Truncated => say["truncated", "cắt bỏ phần lẻ"],
        PrintedRateFinding.ComplementOfTruncated => say["complement of a truncated rate", "phần bù của tỷ lệ bị cắt bỏ phần lẻ"],
        PrintedRateFinding.Contradicted => say["does not follow from the counts", "không khớp với số đếm"],
        _ => say["cannot be checked", "không kiểm tra được"],
    };

    private static string CodeOf(PrintedRateFinding finding) => finding switch
    {
        PrintedRateFinding.Rounded => "rounded",
        PrintedRateFinding.Truncated => "truncated",
        PrintedRateFinding.ComplementOfTruncated => "complement-of-truncated",
        PrintedRateFinding.Contradicted => "contradicted",
        _ => "not-checked",
    };

    private static Tone ToneOf(PrintedRateFinding finding) => finding switch
    {
        PrintedRateFinding.Rounded => Tone.Good,
        PrintedRateFinding.NotChecked => Tone.Muted,
        PrintedRateFinding.Contradicted => Tone.Bad,
        _ => Tone.Warning,
    };

    private static string Percent(Say say, decimal percent) => say.Numbers.Write(percent) + "%";
}
