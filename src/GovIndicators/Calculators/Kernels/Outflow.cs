using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovIndicators.Calculators;

/// <summary>Answers on their way to memory, in order and without gaps.</summary>
/// <remarks>
/// Writing to memory that is not in the cache first reads it, which costs as much as the writing. Large results are therefore gathered in a
/// small room and leave it in whole cache lines that bypass the cache, as memcpy does; small ones are written where they belong.
/// </remarks>
internal ref struct Outflow
{
    /// <summary>The room that the caller provides: small, so that computing and writing overlap.</summary>
    internal const int RoomLength = 128;

    /// <summary>How many answers may be asked a place for at once.</summary>
    internal const int BlockLength = RoomLength - LineLength;

    private const int LineLength = 8;

    // Below this many bytes the caller finds the answers in the cache again, and gains by it.
    private const long LargeResult = 4 << 20;

    private readonly bool _streams;
    private readonly Span<double> _into;
    private readonly Span<double> _room;
    private int _written;
    private int _waiting;

    internal Outflow(Span<double> into, Span<double> room)
    {
        _into = into;
        _room = room;
        _streams = Vector256.IsHardwareAccelerated && into.Length * (long)sizeof(double) >= LargeResult;
    }

    /// <summary>The place of the next answers, to be filled from end to end before the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Span<double> Next(int length)
    {
        if (!_streams)
        {
            var place = _into.Slice(_written, length);
            _written += length;
            return place;
        }

        if (_waiting + length > _room.Length) Flush();
        var room = _room.Slice(_waiting, length);
        _waiting += length;
        return room;
    }

    /// <summary>Sends what still waits.</summary>
    internal void Finish()
    {
        if (!_streams) return;
        Flush();
        _room[.._waiting].CopyTo(_into[_written..]);
        _written += _waiting;
        _waiting = 0;
        if (Sse.IsSupported) Sse.StoreFence();
    }

    private unsafe void Flush()
    {
        fixed (double* into = _into)
        fixed (double* room = _room)
        {
            var to = into + _written;
            var from = room;
            var length = _waiting;
            // The first answers may lie before a cache line begins; from then on whole lines are sent.
            for (; length > 0 && ((nuint)to & 63) != 0; length--) *to++ = *from++;
            for (; length >= LineLength; length -= LineLength, to += LineLength, from += LineLength)
            {
                Vector256.Load(from).StoreAlignedNonTemporal(to);
                Vector256.Load(from + 4).StoreAlignedNonTemporal(to + 4);
            }

            _written = (int)(to - into);
            _waiting = length;
            for (var i = 0; i < length; i++) room[i] = from[i];
        }
    }
}
