using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>The generator xoshiro256++ of Blackman and Vigna: 64 random bits a call, a period of 2^256 - 1.</summary>
/// <remarks>
/// Blackman and Vigna 2021, Scrambled linear pseudorandom number generators, ACM TOMS 47(4). The framework's own generator is not
/// used: its sequence for a seed is no promise across versions. Mutable: pass by reference, or copy into a local for a hot loop.
/// </remarks>
internal struct Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3)
{
    private ulong _s0 = s0;
    private ulong _s1 = s1;
    private ulong _s2 = s2;
    private ulong _s3 = s3;

    /// <summary>A stream of its own for each number below a seed: 256 bits of state from the seed and the number by SplitMix64.</summary>
    /// <remarks>
    /// Seed and number are mixed before they meet, so that seed 1, stream 2 is not seed 2, stream 1. Two streams of 2^30 draws, of 2^30 streams,
    /// share a stretch with a chance below 2^-160.
    /// </remarks>
    internal static Xoshiro256 Stream(ulong seed, ulong number)
    {
        var mixed = seed;
        var state = SplitMix64(ref mixed) + number;
        state = SplitMix64(ref state);
        return new(SplitMix64(ref state), SplitMix64(ref state), SplitMix64(ref state), SplitMix64(ref state));
    }

    /// <summary>The generator of Steele, Lea and Flood 2014, which the authors of xoshiro256++ recommend for seeding it.</summary>
    internal static ulong SplitMix64(ref ulong state)
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Next()
    {
        var result = BitOperations.RotateLeft(_s0 + _s3, 23) + _s0;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }
}
