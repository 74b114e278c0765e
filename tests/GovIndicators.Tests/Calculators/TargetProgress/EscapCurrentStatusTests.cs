using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class EscapCurrentStatusTests
{
    [Fact]
    public void A_band_of_one_value_is_parity()
    {
        var statement = EscapCurrentStatus.Of(1.2, 1.1, 1, Direction.InsideBand(1, 1));
        Assert.Equal(5, statement.Score!.Value, 1e-9);    // case 03-027
        Assert.Equal(EscapCurrentStatus.Closer, statement.Label);
    }

    [Fact]
    public void What_is_not_finite_is_refused_by_name()
    {
        string[] names = ["baseline", "value", "target"];
        for (var i = 0; i < names.Length; i++)
        {
            double[] x = [.. names.Select((_, place) => place == i ? double.NaN : place + 1)];
            Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => EscapCurrentStatus.Index(x[0], x[1], x[2], Direction.Unknown)).ParamName);
            Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => EscapCurrentStatus.ParityIndex(x[0], x[1], x[2])).ParamName);
        }
    }

    [Fact]
    public void No_answer_says_why()
    {
        Assert.Equal(NoAnswer.TargetEqualsBaseline, EscapCurrentStatus.Of(10, 9, 10, Direction.HigherIsBetter).Reason);
        Assert.Equal(NoAnswer.MethodDoesNotApply, EscapCurrentStatus.Of(80, 90, 95, Direction.InsideBand(95, 105)).Reason);
        Assert.Equal(NoAnswer.DirectionUnknown, EscapCurrentStatus.Of(80, 90, 95, Direction.Unknown).Reason);
        Assert.Equal((ProgressStatus.Achieved, NoAnswer.MethodDoesNotApply), (EscapCurrentStatus.Of(80, 96, 95, Direction.InsideBand(95, 105)).Status, EscapCurrentStatus.Of(80, 96, 95, Direction.InsideBand(95, 105)).Reason));
        Assert.Null(EscapCurrentStatus.Index(1, 2, 1, Direction.HigherIsBetter));
        Assert.Null(EscapCurrentStatus.ParityIndex(1, 2, 1));
    }

    [Fact, Law("progress.escap-index")]
    public void The_index_is_a_tenth_of_the_percent_of_the_gap_closed() =>
        Prop.ForAll(Any.Journey, journey =>
        {
            if (journey.Target == journey.Baseline) return true;
            var direction = journey.Target > journey.Baseline ? Direction.HigherIsBetter : Direction.LowerIsBetter;
            var (index, share) = (EscapCurrentStatus.Index(journey.Baseline, journey.Value, journey.Target, direction)!.Value, GapClosed.Share(journey.Baseline, journey.Value, journey.Target)!.Value);
            return Math.Abs((10 * index) - share.Value) <= 1e-9 * Math.Max(1, Math.Abs(share.Value));
        }).Check(Any.Thousand);

    [Fact, Law("progress.escap-parity-index")]
    public void Parity_is_never_above_10_and_both_sides_are_alike() =>
        Prop.ForAll(Any.Journey, journey =>
        {
            if (journey.Target == journey.Baseline) return true;
            var index = EscapCurrentStatus.ParityIndex(journey.Baseline, journey.Value, journey.Target)!.Value;
            return index <= 10 && index == EscapCurrentStatus.ParityIndex(journey.Baseline, (2 * journey.Target) - journey.Value, journey.Target);
        }).Check(Any.Thousand);
}
