using System.Text;

namespace GovIndicators.Datasets;

/// <summary>A file of a dataset, whole in memory.</summary>
internal sealed class FileText
{
    /// <summary>The longest text that a cell may hold; nothing that people report is longer, and a lost quote soon is.</summary>
    internal const int LongestText = 1 << 20;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private readonly Func<byte[]>? _again;
    private byte[]? _buffer;

    internal FileText(string name, byte[] bytes)
        : this(name, bytes, bytes.Length, again: null)
    {
    }

    /// <summary>A file at the beginning of a buffer, which is lent until <see cref="Release"/>.</summary>
    internal FileText(string name, byte[] buffer, int length, Func<byte[]>? again)
    {
        (Name, _buffer, Length, _again) = (name, buffer, length, again);
        Start = Bytes.StartsWith(Mark) ? Mark.Length : 0;
    }

    /// <summary>The name that faults give.</summary>
    internal string Name { get; }

    /// <summary>What holds the file, and may hold more behind it; read again from the disk when it was released and a fault has to be shown.</summary>
    internal byte[] Buffer => _buffer ??= _again!();

    internal int Length { get; }

    internal ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, Math.Min(Length, Buffer.Length));

    /// <summary>Where the text begins, after a byte order mark.</summary>
    internal int Start { get; }

    internal ReadOnlySpan<byte> Content => Bytes[Math.Min(Start, Bytes.Length)..];

    internal bool IsCsv => Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives the buffer back.</summary>
    internal void Release()
    {
        if (_again is not null) _buffer = null;
    }

    /// <summary>True when the file can be read on; otherwise its fault has been added.</summary>
    internal bool IsText(FaultCollector faults)
    {
        if (Content.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.Add(this, Place.None, FaultCode.EmptyFile, "", IsCsv
                ? "The file is empty; expected a line of column names, or no such file."
                : "The file is empty; expected a JSON object, or no such file.");
            return false;
        }

        var bad = FirstInvalid(Content);
        if (bad < 0) return true;
        faults.Add(this, Start + bad, FaultCode.InvalidUtf8, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0x{Content[bad]:X2}"), string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"The byte 0x{Content[bad]:X2} is no UTF-8; save the file as UTF-8."));
        return false;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> content)
    {
        if (System.Text.Unicode.Utf8.IsValid(content)) return -1;
        var at = 0;
        while (Rune.DecodeFromUtf8(content[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}
