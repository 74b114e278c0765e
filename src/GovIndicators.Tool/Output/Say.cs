namespace GovIndicators.Tool;

/// <summary>The two languages of the command, side by side where a sentence is used.</summary>
internal readonly record struct Say(Language Language)
{
    internal string this[string english, string vietnamese] => Language == Language.Vietnamese ? vietnamese : english;

    internal NumberForm Numbers => NumberForm.Of(Language);
}
