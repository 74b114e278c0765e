using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>What the way from a baseline to target values needs.</summary>
internal static class TrajectoryRule
{
    /// <summary>A way begins somewhere: what is said of one without a baseline; null when nothing is.</summary>
    internal static string? NeedsBaseline(Trajectory trajectory, bool hasBaseline) => hasBaseline || trajectory == Trajectory.None
        ? null
        : $"The trajectory is {trajectory.Code}, which runs from a baseline, and the target has none; give the baseline, or leave the trajectory out.";

    /// <summary>What is said of a geometric way through numbers that have no percent change; null when nothing is.</summary>
    internal static string? ComplaintAbout(Trajectory trajectory, double? baseline, IEnumerable<double> values)
    {
        if (trajectory != Trajectory.Geometric) return null;
        foreach (var value in baseline is { } stood ? values.Prepend(stood) : values)
        {
            if (value <= 0) return string.Create(CultureInfo.InvariantCulture, $"The trajectory is geometric, which runs through values above 0, and passes {value}; correct the value, or write linear.");
        }

        return null;
    }
}
