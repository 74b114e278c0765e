using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>A word of one method for how things stand, such as the sun of Destatis, and the common status it stands for.</summary>
/// <remarks>The set is closed: the labels of a method are in <see cref="ProgressMethod.Labels"/>. Two labels are equal when they are the same one.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProgressLabel : IChoice
{
    internal ProgressLabel(ProgressMethod method, string code, string english, string vietnamese, ProgressStatus status) =>
        (Method, Code, Name, Status) = (method, code, Name.Of(vietnamese, english), status);

    /// <summary>The method whose word it is.</summary>
    public ProgressMethod Method { get; }

    /// <summary>The stable code, such as lightCloud, in the spelling of the source where it has one.</summary>
    public string Code { get; }

    /// <summary>The word in English and Vietnamese.</summary>
    public Name Name { get; }

    /// <summary>What the word means in the common words; a statement may be finer, see <see cref="ProgressStatement.Status"/>.</summary>
    public ProgressStatus Status { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    string IWritten.ToString(Language language) => Name.In(language);
}
