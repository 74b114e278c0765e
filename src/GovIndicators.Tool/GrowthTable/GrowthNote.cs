namespace GovIndicators.Tool;

/// <summary>Something about a file that is no fault and may be a mistake.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="English">The note in English.</param>
/// <param name="Vietnamese">The note in Vietnamese.</param>
internal sealed record GrowthNote(string Code, string English, string Vietnamese)
{
    /// <summary>Every value with a point has three digits behind it, as thousands are grouped in Viet Nam.</summary>
    internal static GrowthNote GroupedThousands(string example) => new(
        "grouped-thousands",
        $"Every value with a point has three digits behind it, such as {example}. A point is a decimal point here; where it groups thousands, leave it out.",
        $"Mọi giá trị có dấu chấm đều có ba chữ số sau dấu chấm, ví dụ {example}. Ở đây dấu chấm là dấu thập phân; nếu là dấu phân cách hàng nghìn, hãy bỏ đi.");

    internal string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
