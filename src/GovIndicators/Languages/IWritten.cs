namespace GovIndicators;

/// <summary>What can be written in a language: explanations write such values without knowing their type.</summary>
internal interface IWritten
{
    /// <summary>The value as the language writes it.</summary>
    string ToString(Language language);
}
