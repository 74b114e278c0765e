namespace GovIndicators.Tool;

/// <summary>A number, or why there is none, and how it came about.</summary>
internal sealed record GrowthCell(double? Value, NoAnswer Reason, Explanation Why)
{
    internal static GrowthCell Of(Func<Explanation, double?> ask)
    {
        var why = new Explanation();
        var value = ask(why);
        return new(value, value is null ? why.Reason : NoAnswer.None, why);
    }
}
