using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>A part of an object that is given: under which names, how it is read, and what holds where it is left out.</summary>
internal sealed class InputPart(string owner, string member, string type, InputForm form, string meaning)
{
    /// <summary>The name of the part in a schema and in messages.</summary>
    internal string Name { get; } = DatasetNames.Of(owner, member).Preferred;

    /// <summary>The names under which it is read too.</summary>
    internal string[] Others { get; } = DatasetNames.Of(owner, member).Others;

    /// <summary>The name of the property or parameter, in lower case.</summary>
    internal string Member { get; } = member;

    internal string Type { get; } = type;

    internal InputForm Form { get; } = form;

    internal string Meaning { get; } = meaning;

    /// <summary>What holds where it is left out, as code; null when it must be given.</summary>
    internal string? Default { get; set; }

    /// <summary>The same as JSON; null where the schema has none.</summary>
    internal string? JsonDefault { get; set; }

    /// <summary>The type of the property that is set to it; null for a parameter.</summary>
    internal ITypeSymbol? Set { get; set; }
}
