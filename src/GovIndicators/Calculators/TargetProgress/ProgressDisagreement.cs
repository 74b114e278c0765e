namespace GovIndicators.Calculators;

/// <summary>Two statements that exclude each other, and why.</summary>
/// <param name="One">The statement of the method that comes first in <see cref="ProgressMethod.All"/>.</param>
/// <param name="Other">The other statement.</param>
/// <param name="Cause">Why they differ.</param>
public readonly record struct ProgressDisagreement(ProgressStatement One, ProgressStatement Other, DisagreementCause Cause)
{
    /// <summary>Both methods with their words, and the cause, in a sentence.</summary>
    public string ToText(Language language)
    {
        if (One.Label is not { } one || Other.Label is not { } other) return "";
        var (because, against) = language == Language.Vietnamese ? (Vietnamese, " khác ") : (English, ", against ");
        return $"{one.Method.Name.In(language)}: {one.Name.In(language)}{against}{other.Method.Name.In(language)}: {other.Name.In(language)}. {because}";
    }

    /// <summary>In English.</summary>
    public override string ToString() => ToText(Language.English);

    private string English => Cause switch
    {
        DisagreementCause.PublishedException => "One of them followed an arbitrary rule of its publisher.",
        DisagreementCause.RecentYears => "One looks at the last years alone, the other at the whole time since the baseline.",
        DisagreementCause.DistanceOnly => "One looks at the distance alone, the other also at the time.",
        DisagreementCause.CompoundAgainstLinear => "One expects the same percent each year, the other the same points.",
        _ => "They look at the same, and draw the limits between their classes elsewhere.",
    };

    private string Vietnamese => Cause switch
    {
        DisagreementCause.PublishedException => "Một phương pháp áp dụng quy tắc riêng của nơi công bố.",
        DisagreementCause.RecentYears => "Một phương pháp chỉ xét các năm gần đây, phương pháp kia xét cả giai đoạn từ năm gốc.",
        DisagreementCause.DistanceOnly => "Một phương pháp chỉ xét khoảng cách, phương pháp kia xét cả thời gian.",
        DisagreementCause.CompoundAgainstLinear => "Một phương pháp tính theo tỷ lệ phần trăm đều mỗi năm, phương pháp kia theo số điểm đều mỗi năm.",
        _ => "Hai phương pháp xét cùng số liệu nhưng phân ngưỡng khác nhau.",
    };
}
