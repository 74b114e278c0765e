using NodaTime;

namespace GovIndicators;

/// <summary>The law, decree, decision or resolution on which a plan, a target or a succession of agencies rests.</summary>
/// <remarks>Two acts are equal when all their parts are. The number is kept as printed, such as 06/QĐ-TTg.</remarks>
public sealed record LegalAct
{
    /// <summary>An act by its number.</summary>
    /// <exception cref="ArgumentException">The number is blank.</exception>
    public LegalAct(string number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        Number = number;
    }

    /// <summary>The number as printed on the act.</summary>
    public string Number { get; }

    /// <summary>The title as printed.</summary>
    public string? Title { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>When it was signed.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>The number of the act that amended it, as printed; null where none was read.</summary>
    public string? AmendedBy { get; init; }

    /// <summary>The number, and the title where there is one.</summary>
    public override string ToString() => Title is null ? Number : $"{Number}: {Title}";
}
