namespace GovIndicators.Calculators;

/// <summary>Two statements that exclude each other, and why.</summary>
/// <param name="One">The statement of the method that comes first in <see cref="ProgressMethod.Values"/>.</param>
/// <param name="Other">The other statement.</param>
/// <param name="Cause">Why they differ.</param>
public readonly record struct ProgressDisagreement(ProgressStatement One, ProgressStatement Other, DisagreementCause Cause)
{
    /// <summary>Both methods with their words, and the cause, in a sentence; the common status stands in brackets where the word of the method says something else.</summary>
    public string ToText(Language language)
    {
        if (One.Label is null || Other.Label is null) return "";
        var (because, against) = language == Language.Vietnamese ? (Vietnamese, " khác ") : (English, ", against ");
        return $"{Said(One, language)}{against}{Said(Other, language)}. {because}";
    }

    /// <summary>In English.</summary>
    public override string ToString() => ToText(Language.English);

    private static string Said(in ProgressStatement statement, Language language)
    {
        var (word, status) = (statement.Label!.Name.In(language), statement.Status.ToText(language));
        return $"{statement.Method!.Name.In(language)}: {word}{(word == status ? "" : $" ({status})")}";
    }

    private string English => Cause switch
    {
        DisagreementCause.PublishedException => "One of them followed an arbitrary rule of its publisher.",
        DisagreementCause.RecentYears => "One looks at the last years alone, the other at the whole time since the baseline.",
        DisagreementCause.DistanceOnly => "One looks at the distance alone, the other also at the time.",
        DisagreementCause.DateHasCome => "The date of the target has come: one asks about it, the other does not.",
        DisagreementCause.CompoundAgainstLinear => "One expects the same percent each year, the other the same points.",
        _ => "They look at the same, and draw the limits between their classes elsewhere.",
    };

    private string Vietnamese => Cause switch
    {
        DisagreementCause.PublishedException => "Một phương pháp áp dụng quy tắc riêng của nơi công bố.",
        DisagreementCause.RecentYears => "Một phương pháp chỉ xét các năm gần đây, phương pháp kia xét cả giai đoạn từ năm gốc.",
        DisagreementCause.DistanceOnly => "Một phương pháp chỉ xét khoảng cách, phương pháp kia xét cả thời gian.",
        DisagreementCause.DateHasCome => "Đã đến hạn của mục tiêu: một phương pháp có xét thời hạn, phương pháp kia không xét.",
        DisagreementCause.CompoundAgainstLinear => "Một phương pháp tính theo tỷ lệ phần trăm đều mỗi năm, phương pháp kia theo số điểm đều mỗi năm.",
        _ => "Hai phương pháp xét cùng số liệu nhưng phân ngưỡng khác nhau.",
    };
}
