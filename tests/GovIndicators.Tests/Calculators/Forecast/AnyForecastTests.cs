using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Calculators.Forecast;

public class AnyForecastTests
{
    [Fact]
    public void Something_is_always_finished_in_some_period_even_after_shrinking() =>
        Prop.ForAll(Any.Throughput, throughput => throughput.Maximum > 0
            && Any.Throughput.Shrinker(throughput).All(fewer => fewer.Maximum > 0 && fewer.Count < throughput.Count)).Check(Any.Thousand);

    [Fact]
    public void Some_periods_finish_nothing() => Assert.Contains(Any.Throughput.Generator.Sample(1000), throughput => throughput.Minimum == 0);

    [Fact]
    public void A_backlog_may_be_empty() => Assert.Contains(0, Any.Backlog.Generator.Sample(1000));
}
