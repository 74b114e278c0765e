namespace GovIndicators;

internal static partial class Wording
{
    private static (string Code, string English, string Vietnamese)[] Terms =>
    [
        ("as-of", "as of", "tính đến ngày"),
        ("difference", "difference", "chênh lệch"),
        ("from", "from", "từ"),
        ("ratio", "ratio", "tỷ số"),
        ("to", "to", "đến"),
    ];
}
