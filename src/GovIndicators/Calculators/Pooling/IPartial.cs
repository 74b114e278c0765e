namespace GovIndicators.Calculators;

/// <summary>What an aggregate knows of a part of the data: parts are computed apart, merged in any order, and finished once.</summary>
/// <remarks>
/// Merging is associative and commutative, and <see cref="None"/> changes nothing: counts bit for bit, sums within 1e-12 of the sum of
/// absolute values. So a database engine can compute the partials where the data lie.
/// </remarks>
internal interface IPartial<TSelf>
    where TSelf : struct, IPartial<TSelf>, IEquatable<TSelf>
{
    /// <summary>What is known of no data at all.</summary>
    static abstract TSelf None { get; }

    /// <summary>What is known of the data of both.</summary>
    TSelf Merge(TSelf other);
}
