namespace GovIndicators.Datasets;

/// <summary>What a type of the domain said when it refused its parts.</summary>
internal static class Refusal
{
    /// <summary>The sentence alone, without the parameter and the value that the framework adds for developers.</summary>
    internal static string Of(ArgumentException refusal)
    {
        var message = refusal.Message;
        var added = refusal.ParamName is { } name ? message.IndexOf($" (Parameter '{name}')", StringComparison.Ordinal) : -1;
        return added < 0 ? message : message[..added];
    }
}
