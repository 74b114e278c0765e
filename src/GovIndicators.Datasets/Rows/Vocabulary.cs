namespace GovIndicators.Datasets;

/// <summary>The words of a closed set as files hold them, for the reader, the writer and the schema.</summary>
internal sealed class Vocabulary<T> : WordList
{
    private readonly T[] _values;

    /// <summary>Each value under the word that stands at its place; a value may have several words.</summary>
    internal Vocabulary(string what, string[] words, T[] values)
        : base(what, words) => _values = values;

    internal bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        var place = PlaceOf(text);
        value = place < 0 ? default! : _values[place];
        return place >= 0;
    }

    /// <summary>The word of a value; the first where there are several.</summary>
    internal string WordOf(T value)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_values[i], value)) return Words[i];
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a {What} that has a word.");
    }
}
