using System.Buffers;

namespace GovIndicators.Tool;

/// <summary>Cuts a stream of bytes into lines in one pooled buffer; of what is longer than a line may be, only the beginning is kept.</summary>
internal sealed class LineSplitter(int longest) : IDisposable
{
    private const int FirstSize = 1 << 18;
    private const int LongestBeginning = 1 << 10;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Math.Min(FirstSize, longest + 1));
    private int _start;
    private int _scanned;
    private int _end;
    private bool _isPassingOver;

    /// <summary>The first bytes of the last line that was too long.</summary>
    internal ReadOnlyMemory<byte> Beginning { get; private set; }

    /// <summary>Where the next bytes are to be read into.</summary>
    internal Memory<byte> Room()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _scanned, _end) = (0, _scanned - _start, _end - _start);
        }

        if (_end > longest)
        {
            if (!_isPassingOver) KeepBeginning(_end);
            _isPassingOver = true;
            _scanned = _end = 0;
        }
        else if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _buffer.Length);
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_end);
    }

    internal void Filled(int count) => _end += count;

    /// <summary>The next whole line, without its end; one that was too long is null.</summary>
    internal bool TryTake(out ReadOnlyMemory<byte>? line)
    {
        var length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
        if (length < 0)
        {
            _scanned = _end;
            line = null;
            return false;
        }

        line = Take(_scanned + length);
        _start = _scanned = _scanned + length + 1;
        return true;
    }

    /// <summary>What stands behind the last line end, when the stream is over.</summary>
    internal bool TryTakeRest(out ReadOnlyMemory<byte>? line)
    {
        var isThere = _end > _start || _isPassingOver;
        line = isThere ? Take(_end) : null;
        _start = _scanned = _end;
        return isThere;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void KeepBeginning(int end) => Beginning = _buffer.AsSpan(_start, Math.Min(end - _start, LongestBeginning)).ToArray();

    private ReadOnlyMemory<byte>? Take(int end)
    {
        var isTooLong = _isPassingOver || end - _start > longest;
        if (isTooLong && !_isPassingOver) KeepBeginning(end);
        _isPassingOver = false;
        // Memory converts a null array, and would make a line of a line that is not there.
        return isTooLong ? default(ReadOnlyMemory<byte>?) : _buffer.AsMemory(_start, end - _start);
    }
}
