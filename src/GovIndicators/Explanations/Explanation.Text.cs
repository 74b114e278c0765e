using System.Text;

namespace GovIndicators;

public sealed partial class Explanation
{
    /// <summary>The account in words, a line for each fact: formula, arguments, steps, result or reason, bounds, caveats, source, then the calls inside, indented.</summary>
    /// <param name="language">The language of the words and of the number forms.</param>
    /// <param name="decimals">How many decimals a number shows at most, rounded half away from zero.</param>
    /// <returns>Lines that end with a line feed; a sentence to that effect when nothing was recorded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15, or the language is not one of the named values.</exception>
    public string ToText(Language language, int decimals = 6)
    {
        var text = new StringBuilder();
        Write(text, Labels.Of(language), language, decimals, indent: 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, Labels labels, Language language, int decimals, int indent)
    {
        if (Formula is null)
        {
            Line(text, indent, labels.NothingRecorded);
            return;
        }

        Line(text, indent, Wording.Of(Formula, language));
        var inner = indent + 1;
        foreach (var argument in Arguments) Line(text, inner, argument.NameIn(language), " = ", argument.ToText(language, decimals));
        foreach (var step in Steps) Line(text, inner, labels.Step, step.NameIn(language), " = ", step.ToText(language, decimals));
        if (Result is { } result) Line(text, inner, labels.Result, result.ToText(language, decimals));
        else if (Reason != NoAnswer.None) Line(text, inner, labels.NoAnswer, Reason.ToText(language));
        if (Advice is not null) Line(text, inner, labels.Advice, Advice.In(language));
        if (Bounds is { } bounds) Line(text, inner, labels.Bounds, bounds.ToString(language));
        foreach (var caveat in Caveats) Line(text, inner, labels.Caveat, caveat.ToText(language));
        if (Source is not null) Line(text, inner, labels.Source, Source);
        foreach (var child in Children) child.Write(text, labels, language, decimals, inner);
    }

    private static void Line(StringBuilder text, int indent, params ReadOnlySpan<string> parts)
    {
        text.Append(' ', 2 * indent);
        foreach (var part in parts) text.Append(part);
        text.Append('\n');
    }

    private sealed record Labels(string Step, string Result, string NoAnswer, string Advice, string Bounds, string Caveat, string Source, string NothingRecorded)
    {
        private static readonly Labels English = new(
            "Step: ", "Result: ", "No answer: ", "Instead: ", "True value within: ", "Note: ", "Source: ", "Nothing was recorded.");

        private static readonly Labels Vietnamese = new(
            "Bước tính: ", "Kết quả: ", "Không có kết quả: ", "Cách làm đúng: ", "Giá trị đúng nằm trong: ", "Lưu ý: ", "Nguồn: ", "Chưa ghi nhận phép tính nào.");

        internal static Labels Of(Language language) => language switch
        {
            Language.English => English,
            Language.Vietnamese => Vietnamese,
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected English or Vietnamese."),
        };
    }
}
