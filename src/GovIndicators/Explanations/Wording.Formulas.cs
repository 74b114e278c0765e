namespace GovIndicators;

internal static partial class Wording
{
    private static (string Code, string English, string Vietnamese)[] Formulas =>
    [
        ("growth.percent-change", "Percent change", "Mức tăng tương đối"),
        ("growth.point-change", "Change in percentage points", "Mức tăng tính bằng điểm phần trăm"),
    ];
}
