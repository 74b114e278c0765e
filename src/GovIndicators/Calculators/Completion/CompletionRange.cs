namespace GovIndicators.Calculators;

/// <summary>How many tasks of a basis may be done and not done: one number each where everything needed was reported.</summary>
internal readonly record struct CompletionRange(int LeastDone, int MostDone, int LeastNotDone, int MostNotDone)
{
    internal bool IsKnown => LeastDone == MostDone && LeastNotDone == MostNotDone;
}
