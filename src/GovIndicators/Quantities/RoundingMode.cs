namespace GovIndicators;

/// <summary>How a published figure was rounded, which decides where its true value lies.</summary>
/// <remarks>The default value is <see cref="HalfAwayFromZero"/>, the practice of official statistics.</remarks>
public enum RoundingMode
{
    /// <summary>To the nearest; a tie goes away from zero: 2.5 to 3, -2.5 to -3.</summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest; a tie goes up: 2.5 to 3, -2.5 to -2.</summary>
    HalfUp = 1,

    /// <summary>To the nearest; a tie goes down: 2.5 to 2, -2.5 to -3.</summary>
    HalfDown = 2,

    /// <summary>To the nearest; a tie goes to the even digit: 2.5 to 2, 3.5 to 4.</summary>
    HalfToEven = 3,

    /// <summary>Further digits are cut: 98.629 to 98.62, -98.629 to -98.62.</summary>
    Truncate = 4,

    /// <summary>Down to the next: 2.9 to 2, -2.1 to -3.</summary>
    Floor = 5,

    /// <summary>Up to the next: 2.1 to 3, -2.9 to -2.</summary>
    Ceiling = 6,
}
