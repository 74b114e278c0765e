namespace GovIndicators.Calculators;

/// <summary>How a published method is followed where one of its rules is arbitrary or a case is left open.</summary>
/// <remarks>The default value is <see cref="Strict"/>.</remarks>
public enum Faithfulness
{
    /// <summary>Refuses with a reason where the published rule would only make a number up, and counts a target that is met as met.</summary>
    Strict = 0,

    /// <summary>Gives what the publishing office gives, arbitrary rules included; <see cref="Caveat.PublishedExceptionUsed"/> says when one was used.</summary>
    AsPublished = 1,
}
