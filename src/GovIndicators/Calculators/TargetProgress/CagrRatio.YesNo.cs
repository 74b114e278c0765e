namespace GovIndicators.Calculators;

public static partial class CagrRatio
{
    /// <summary>Target not achieved: of an indicator that is yes or no.</summary>
    public static ProgressLabel TargetNotAchieved { get; } = new(ProgressMethod.CagrRatio, "target_not_achieved", "Target not achieved", "Chưa đạt mục tiêu", ProgressStatus.Limited);

    /// <summary>The category of an indicator that is yes or no: target achieved, or target not achieved.</summary>
    /// <param name="met">Whether all conditions of the target are met.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Score 5 where it is met; where it is not, the source gives none, and there is no growth to take one from.</returns>
    [Formula("progress.cagr-yes-no")]
    public static ProgressStatement YesNo(bool met, Explanation? why = null)
    {
        why = why.Begin("progress.cagr-yes-no", Source + ", Binary indicators").Given("met", met);
        return new ProgressStatement(met ? TargetAchieved : TargetNotAchieved, Faithfulness.AsPublished) { Score = met ? 5 : null }.Record(why);
    }
}
