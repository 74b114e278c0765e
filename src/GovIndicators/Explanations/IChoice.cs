namespace GovIndicators;

/// <summary>A value of a closed set: JSON writes its stable code, a text its words in a language.</summary>
internal interface IChoice : IWritten
{
    /// <summary>The stable code, such as carry-forward.</summary>
    string Code => ToString() ?? "";

    string IWritten.ToString(Language language) => Wording.Of(Code, language);
}
