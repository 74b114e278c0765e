using System.Buffers;

namespace GovIndicators.Tool;

/// <summary>The answers that are not sent yet; an answer that fails on the way can be taken back.</summary>
internal sealed class AnswerBuffer : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[1 << 16];

    internal int Count { get; private set; }

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var needed = Count + Math.Max(sizeHint, 256);
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, 2 * _bytes.Length));
        return _bytes.AsMemory(Count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    internal void TakeBackTo(int count) => Count = count;
}
