using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class StraightLineTests
{
    // By hand: the means are 1 and 4/3, the slope 3/2, and the points lie 1/6, -1/3 and 1/6 off the line: 1/6 in squares, over one degree of freedom.
    [Fact]
    public void Three_points_leave_one_degree_of_freedom()
    {
        var line = StraightLine.Through([0, 1, 2], [0, 1, 3]);
        Assert.Equal((3, 1.0, 1.5, 2.0), (line.Count, line.MeanX, line.Slope, line.Spread));
        Assert.Equal(4 / 3.0, line.MeanY, 1e-15);
        Assert.Equal(1 / 6.0, line.ResidualVariance, 1e-15);
    }

    [Fact]
    public void Two_points_leave_none_and_one_place_has_no_slope()
    {
        Assert.Equal((2.0, 0.0), (StraightLine.Through([0, 1], [5, 7]).Slope, StraightLine.Through([0, 1], [5, 7]).ResidualVariance));
        Assert.Equal(new StraightLine(2, 4, 6, 0, 0, 0), StraightLine.Through([4, 4], [5, 7]));
    }
}
