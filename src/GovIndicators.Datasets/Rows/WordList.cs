using System.Text;

namespace GovIndicators.Datasets;

/// <summary>The words of a <see cref="Vocabulary{T}"/>, which do not depend on what they stand for.</summary>
/// <remarks>Apart from the values, so that this is compiled once and not again for each closed set when a command starts.</remarks>
internal abstract class WordList
{
    private readonly byte[][] _utf8;

    private protected WordList(string what, string[] words)
    {
        (What, Words) = (what, words);
        _utf8 = Array.ConvertAll(words, Encoding.UTF8.GetBytes);
        Kind = CellKind.OneOf(words);
    }

    /// <summary>How a message calls such a word: status.</summary>
    internal string What { get; }

    internal IReadOnlyList<string> Words { get; }

    internal CellKind Kind { get; }

    /// <summary>Where a word stands in <see cref="Words"/>, or -1.</summary>
    private protected int PlaceOf(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (text.SequenceEqual(_utf8[i])) return i;
        }

        return -1;
    }
}
