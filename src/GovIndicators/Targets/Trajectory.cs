namespace GovIndicators;

/// <summary>How an indicator is meant to go from its baseline to its target values: a closed set.</summary>
/// <remarks>Given points are the target values themselves, joined by straight lines.</remarks>
public abstract record Trajectory
{
    private protected Trajectory()
    {
    }

    /// <summary>Nobody declared one; only the target values bind.</summary>
    public static Trajectory None { get; } = new Named("none");

    /// <summary>The same step each period, from the baseline through the given target values.</summary>
    public static Trajectory Linear { get; } = new Named("linear");

    /// <summary>The same percent change each period, from the baseline through the given target values, all above zero.</summary>
    public static Trajectory Geometric { get; } = new Named("geometric");

    /// <summary>The word used in files: none, linear, geometric.</summary>
    public abstract string Code { get; }

    /// <summary>The trajectory of a word used in files; null when there is none.</summary>
    public static Trajectory? Find(ReadOnlySpan<char> code) => code switch
    {
        "none" => None,
        "linear" => Linear,
        "geometric" => Geometric,
        _ => null,
    };

    /// <summary>The word used in files.</summary>
    public sealed override string ToString() => Code;

    private sealed record Named : Trajectory
    {
        internal Named(string code) => Code = code;

        public override string Code { get; }
    }
}
