namespace GovIndicators.Calculators;

/// <summary>Where a plan stands on its own time scale: all times are in periods since the start.</summary>
/// <param name="Earned">ES: the time at which the plan expected what is earned by now.</param>
/// <param name="Actual">AT: the time that has passed.</param>
/// <param name="PlannedDuration">PD: the time that the whole plan was given.</param>
/// <param name="Variance">SV(t): earned less passed; below zero is behind.</param>
/// <param name="PerformanceIndex">SPI(t): earned over passed; null before any time has passed.</param>
/// <param name="ForecastDuration">IEAC(t): the duration that the whole will take at this pace; null when nothing is earned or no time has passed.</param>
public readonly record struct EarnedScheduleStatus(
    double Earned,
    double Actual,
    double PlannedDuration,
    double Variance,
    double? PerformanceIndex,
    double? ForecastDuration) : IWritten
{
    /// <summary>Earned of passed, and what follows for the whole.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Earned of passed, and what follows for the whole, in the words of the language.</summary>
    public string ToString(Language language)
    {
        var form = NumberForm.Of(language);
        var (es, at, pd) = (form.Write(Earned), form.Write(Actual), form.Write(PlannedDuration));
        var forecast = ForecastDuration is { } duration ? form.Write(duration) : null;
        return (language, forecast) switch
        {
            (Language.Vietnamese, null) => $"đạt {es} kỳ, đã qua {at} kỳ",
            (Language.Vietnamese, _) => $"đạt {es} kỳ, đã qua {at} kỳ; dự kiến {forecast} thay vì {pd} kỳ",
            (_, null) => $"{es} periods earned, {at} passed",
            _ => $"{es} periods earned, {at} passed; {forecast} instead of {pd} in all",
        };
    }
}
