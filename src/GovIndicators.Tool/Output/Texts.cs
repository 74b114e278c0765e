using System.Globalization;
using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>How quantities read in a report.</summary>
internal static class Texts
{
    private const int Decimals = 2;

    internal static string Count(Say say, decimal count) => say.Numbers.Write(count);

    internal static string Percent(Say say, double percent) => say.Numbers.WriteFixed(percent, Decimals) + "%";

    internal static string Signed(Say say, double number, string unit, int decimals = 0)
    {
        var rounded = Rounding.HalfAwayFromZero(number, Decimals);
        var text = decimals > 0 && rounded == Rounding.HalfAwayFromZero(number, decimals) ? say.Numbers.WriteFixed(number, decimals) : say.Numbers.Write(number, Decimals);
        return string.Concat(rounded > 0 ? "+" : "", text, unit);
    }

    /// <summary>A name below others in a tree.</summary>
    internal static string Indented(int depth, string name) => depth == 0 ? name : $"{new string('›', depth)} {name}";

    /// <summary>Bounds in words, rounded outward: 85.45% to 100%, more than 7.82%, less than 8.5.</summary>
    internal static string Between(Say say, Bounds bounds, string unit, bool signed = false)
    {
        var outward = bounds.RoundOutward(Decimals);
        string Text(decimal end) => string.Concat(signed && end > 0 ? "+" : "", say.Numbers.Write(end / 1.000000000000000000000000000000m), unit);
        return (outward.Lower, outward.Upper) switch
        {
            ({ } lower, { } upper) when lower == upper => Text(lower),
            ({ } lower, { } upper) => string.Concat(Text(lower), say[" to ", " đến "], Text(upper)),
            ({ } lower, null) => string.Concat(bounds.LowerIncluded ? say["at least ", "ít nhất "] : say["more than ", "hơn "], Text(lower)),
            (null, { } upper) => string.Concat(bounds.UpperIncluded ? say["at most ", "không quá "] : say["less than ", "dưới "], Text(upper)),
            _ => say["anything", "không xác định"],
        };
    }

    /// <summary>The mark of an absent answer with its reason: – (unlike coverage).</summary>
    internal static string NoAnswer(Say say, NoAnswer reason) => $"– ({reason.ToWords(say.Language)})";

    /// <summary>A value with its bounds, or the reason why there is none; with at least so many decimals, as 18.5% less 16.5% is 2.0 points.</summary>
    internal static string Answer(Say say, GrowthAnswer answer, string unit, bool signed = true, int decimals = 0)
    {
        if (answer.Value is not { } value) return NoAnswer(say, answer.Reason);
        if (answer.Bounds is { } open && (open.Lower is null || open.Upper is null)) return Between(say, open, unit, signed);
        var text = signed ? Signed(say, value, unit, decimals) : say.Numbers.Write(value, Decimals) + unit;
        return answer.Bounds is { } bounds ? string.Concat(text, " (", Between(say, bounds, unit, signed), ")") : text;
    }

    internal static string Mode(Say say, RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => say["rounded half up", "làm tròn nửa lên"],
        RoundingMode.Truncate => say["truncated", "cắt bỏ phần lẻ"],
        _ => mode.ToString(),
    };

    internal static string Stated(Say say, Hedge hedge) => hedge switch
    {
        Hedge.Exact => say["exact", "số đúng"],
        Hedge.Rounded => say["rounded", "làm tròn"],
        Hedge.Nearly => say["short of it", "dưới mức này một chút"],
        Hedge.Over => say["above it", "trên mức này"],
        Hedge.AtLeast => say["at least", "ít nhất"],
        Hedge.AtMost => say["at most", "nhiều nhất"],
        Hedge.Range => say["one value between the two", "một giá trị trong khoảng"],
        Hedge.Spread => say["several values between the two", "nhiều giá trị trong khoảng"],
        _ => say["derived", "suy ra"],
    };

    internal static string Invariant(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Each caveat once, in the order of the closed set. A set of an enumeration would be compiled anew at every start.</summary>
    internal static List<Caveat> EachOnce(IEnumerable<IReadOnlyList<Caveat>> said)
    {
        var lists = said.ToList();
        var once = new List<Caveat>();
        foreach (var caveat in Enum.GetValues<Caveat>())
        {
            if (lists.Exists(list => list.Contains(caveat))) once.Add(caveat);
        }

        return once;
    }
}
