using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>A value of a series whose gaps were filled, and whether it was reported or filled in.</summary>
/// <remarks>The default value is absent: neither reported nor filled.</remarks>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="IsFilled">True when nothing was reported and a rule gave the value.</param>
public readonly record struct FilledValue(double? Value, bool IsFilled) : IWritten
{
    /// <summary>The value, with the word filled where a rule gave it; none where there is none.</summary>
    public override string ToString() => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{value}{(IsFilled ? " filled" : "")}")
        : "none";

    string IWritten.ToString(Language language) => (Value, IsFilled, language) switch
    {
        (null, _, Language.Vietnamese) => "không có",
        (null, _, _) => "none",
        ({ } value, false, _) => NumberForm.Of(language).Write(value, 6),
        ({ } value, true, Language.Vietnamese) => NumberForm.Vietnamese.Write(value, 6) + " (ước lượng)",
        ({ } value, true, _) => NumberForm.English.Write(value, 6) + " filled",
    };
}
