using System.Diagnostics;
using System.Text;

namespace GovIndicators.Datasets;

/// <summary>The text of one cell or value: bytes of a file on the way in, a string on the way out.</summary>
/// <remarks>The default value is absent, as is the empty text: nobody wrote anything there.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal readonly struct Cell
{
    private readonly object? _source;
    private readonly int _from;
    private readonly int _length;

    /// <summary>Bytes as they stand in the file.</summary>
    internal Cell(byte[] source, int from, int length, int offset) => (_source, _from, _length, Offset) = (source, from, length, offset);

    private Cell(string text) => (_source, _length, Offset) = (text, text.Length, Place.None);

    /// <summary>Where it stands in its file.</summary>
    internal int Offset { get; }

    internal bool IsAbsent => _length == 0;

    internal ReadOnlySpan<byte> Bytes => _source is byte[] bytes ? bytes.AsSpan(_from, _length) : Encoding.UTF8.GetBytes(_source as string ?? "");

    /// <summary>The byte after the last, in the file.</summary>
    internal int End => _from + _length;

    internal static Cell Of(string? text) => text is null ? default : new(text);

    /// <summary>The text; empty when it is absent.</summary>
    public override string ToString() => _source switch
    {
        string text => text,
        byte[] bytes => Encoding.UTF8.GetString(bytes, _from, _length),
        _ => "",
    };
}
