namespace GovIndicators.Calculators;

/// <summary>Student's t distribution, as far as intervals of a regression need it.</summary>
internal static class StudentT
{
    /// <summary>The value that t stays below with a probability from 0.5 to just under 1.</summary>
    internal static double Quantile(double probability, int degreesOfFreedom)
    {
        if (probability <= 0.5) return 0;
        var high = 1.0;
        while (Cumulative(high, degreesOfFreedom) < probability && high < 1e300) high *= 2;
        var low = 0.0;
        // Halving 200 times reaches neighbouring doubles from any bracket.
        for (var i = 0; i < 200; i++)
        {
            var middle = 0.5 * (low + high);
            if (Cumulative(middle, degreesOfFreedom) < probability) low = middle;
            else high = middle;
        }

        return 0.5 * (low + high);
    }

    /// <summary>P(T &lt;= t) for t of zero or more: 1 - I(n/(n + t²); n/2, 1/2) / 2.</summary>
    internal static double Cumulative(double t, int degreesOfFreedom)
    {
        // Closed forms by the parity of the degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4).
        var angle = Math.Atan(t / Math.Sqrt(degreesOfFreedom));
        var (sine, cosine) = Math.SinCos(angle);
        var square = cosine * cosine;
        double sum, term;
        if (degreesOfFreedom % 2 == 0)
        {
            (sum, term) = (1, 1);
            for (var k = 2; k < degreesOfFreedom; k += 2) sum += term *= square * (k - 1) / k;
            return 0.5 + (0.5 * sine * sum);
        }

        if (degreesOfFreedom == 1) return 0.5 + (angle / Math.PI);
        (sum, term) = (cosine, cosine);
        for (var k = 3; k < degreesOfFreedom; k += 2) sum += term *= square * (k - 1) / k;
        return 0.5 + ((angle + (sine * sum)) / Math.PI);
    }
}
