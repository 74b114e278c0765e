namespace GovIndicators;

/// <summary>What every closed set of choices is asked.</summary>
internal static class Choices
{
    /// <summary>The choice of a code, letter for letter; null when there is none.</summary>
    internal static T? Find<T>(IReadOnlyList<T> values, ReadOnlySpan<char> code)
        where T : class, IChoice
    {
        foreach (var value in values)
        {
            if (code.SequenceEqual(value.Code)) return value;
        }

        return null;
    }
}
