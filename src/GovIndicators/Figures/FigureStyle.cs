using System.Collections.Immutable;
using System.Diagnostics;

namespace GovIndicators;

/// <summary>How figures are printed in the documents of a language: form of the number, words of hedging, scale and unit.</summary>
/// <remarks>A closed set: <see cref="English"/> and <see cref="Vietnamese"/>. Words are compared without regard to case.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class FigureStyle
{
    private FigureStyle(Language language, Words words) => (Language, Vocabulary) = (language, words);

    /// <summary>Nearly 18%, over 84.7 million, 5 times, 20,081,536.</summary>
    public static FigureStyle English { get; } = new(Language.English, EnglishWords());

    /// <summary>Gần 18%, trên 84,7 triệu, gấp 5 lần, 20.081.536.</summary>
    public static FigureStyle Vietnamese { get; } = new(Language.Vietnamese, VietnameseWords());

    /// <summary>The language of the words.</summary>
    public Language Language { get; }

    /// <summary>The form of the numbers.</summary>
    public NumberForm NumberForm => NumberForm.Of(Language);

    internal Words Vocabulary { get; }

    /// <summary>The style of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named values.</exception>
    public static FigureStyle Of(Language language) => language switch
    {
        Language.English => English,
        Language.Vietnamese => Vietnamese,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected English or Vietnamese."),
    };

    /// <summary>The name of the language.</summary>
    public override string ToString() => Language.ToString();

    /// <summary>The style in which a text may have been meant instead.</summary>
    internal FigureStyle Other => Language == Language.English ? Vietnamese : English;

    /// <summary>The words of a style. Of several words for one thing, the first is the one that is written.</summary>
    internal sealed record Words(
        ImmutableArray<(string Text, Hedge Hedge)> Hedges,
        ImmutableArray<(string Text, decimal Factor)> Scales,
        ImmutableArray<(string Text, Unit Unit)> Units,
        ImmutableArray<string> RangeOpenings,
        ImmutableArray<string> RangeJoints,
        ImmutableArray<string> JointsAfterOpening,
        ImmutableArray<string> FoldOpenings);
}
