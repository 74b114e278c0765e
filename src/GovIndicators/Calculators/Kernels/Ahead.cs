using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GovIndicators.Calculators;

/// <summary>Asks for memory before it is needed.</summary>
/// <remarks>
/// The processor does so by itself only within a page of 4,096 bytes. A pass that computes little for each value then waits at every page:
/// without this, year on year of a large panel takes a quarter longer.
/// </remarks>
internal static class Ahead
{
    private const int Distance = 512;
    private const int LineLength = 8;

    /// <summary>Asks for what lies a page after the values; that there may be nothing is no fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void Of(ReadOnlySpan<double> values)
    {
        if (!Sse.IsSupported) return;
        fixed (double* first = values)
        {
            for (var i = 0; i < values.Length; i += LineLength) Sse.Prefetch0(first + i + Distance);
        }
    }
}
