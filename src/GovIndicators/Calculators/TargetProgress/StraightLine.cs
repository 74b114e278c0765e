namespace GovIndicators.Calculators;

/// <summary>The least-squares line y = mean + slope (x - mean x), and what its uncertainty is made of.</summary>
internal readonly record struct StraightLine(int Count, double MeanX, double MeanY, double Slope, double Spread, double ResidualVariance)
{
    /// <summary>Fits the line; the spread is the sum of squared distances of x from its mean, zero when all x are the same.</summary>
    internal static StraightLine Through(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var n = x.Length;
        double meanX = 0, meanY = 0;
        for (var i = 0; i < n; i++)
        {
            // A running mean of equal numbers is that number, so that no spread appears where there is none.
            meanX += (x[i] - meanX) / (i + 1);
            meanY += (y[i] - meanY) / (i + 1);
        }

        double spread = 0, across = 0;
        for (var i = 0; i < n; i++)
        {
            spread += (x[i] - meanX) * (x[i] - meanX);
            across += (x[i] - meanX) * (y[i] - meanY);
        }

        if (spread == 0) return new(n, meanX, meanY, 0, 0, 0);
        var slope = across / spread;
        var residuals = 0.0;
        for (var i = 0; i < n; i++)
        {
            var residual = y[i] - meanY - (slope * (x[i] - meanX));
            residuals += residual * residual;
        }

        return new(n, meanX, meanY, slope, spread, n > 2 ? residuals / (n - 2) : 0);
    }
}
