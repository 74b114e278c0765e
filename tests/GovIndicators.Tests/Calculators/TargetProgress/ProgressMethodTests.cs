using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class ProgressMethodTests
{
    [Fact]
    public void Every_method_has_its_own_code_a_source_and_names_in_two_languages()
    {
        Assert.Equal(7, ProgressMethod.Values.Select(method => method.Code).Distinct().Count());
        Assert.All(ProgressMethod.Values, method =>
        {
            Assert.NotEmpty(method.Source);
            Assert.NotNull(method.Name.TextIn(Language.English));
            Assert.NotNull(method.Name.TextIn(Language.Vietnamese));
        });
    }

    [Fact]
    public void Labels_run_from_the_best_to_the_one_for_no_answer() =>
        Assert.All(ProgressMethod.Values, method =>
        {
            Assert.All(method.Labels, label => Assert.Same(method, label.Method));
            Assert.Equal(ProgressStatus.NotAssessable, method.Labels[^1].Status);
            Assert.Equal(method.Labels.Select(label => label.Status).OrderDescending(), method.Labels.Select(label => label.Status));
            Assert.Equal(method.Labels.Count, method.Labels.Select(label => label.Code).Distinct().Count());
        });

    [Theory]
    [InlineData(ProgressStatus.OnTrack, ProgressStatus.OnTrack, true)]
    [InlineData(ProgressStatus.OnTrack, ProgressStatus.Limited, false)]
    [InlineData(ProgressStatus.Progressing, ProgressStatus.OnTrack, true)]
    [InlineData(ProgressStatus.Limited, ProgressStatus.Progressing, true)]
    [InlineData(ProgressStatus.Progressing, ProgressStatus.Deteriorating, false)]
    [InlineData(ProgressStatus.Progressing, ProgressStatus.Achieved, false)]
    [InlineData(ProgressStatus.NotAssessable, ProgressStatus.Achieved, true)]
    public void Statuses_agree_unless_they_exclude_each_other(ProgressStatus one, ProgressStatus other, bool agree)
    {
        Assert.Equal(agree, one.AgreesWith(other));
        Assert.Equal(agree, other.AgreesWith(one));
    }

    [Fact]
    public void Every_status_has_a_code_and_two_names()
    {
        Assert.Equal(8, Enum.GetValues<ProgressStatus>().Select(status => status.Code).Distinct().Count());
        Assert.Equal("On track", ProgressStatus.OnTrack.ToText(Language.English));
        Assert.Equal("Đúng tiến độ", ProgressStatus.OnTrack.ToText(Language.Vietnamese));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ProgressStatus)99).Code);
    }

    [Fact]
    public void The_default_statement_states_nothing()
    {
        ProgressStatement nothing = default;
        Assert.Equal(("nothing stated", ProgressStatus.NotAssessable, false), (nothing.ToString(), nothing.Status, nothing.IsAssessed));
        Assert.Null(nothing.Method);
        Assert.Empty(nothing.Caveats);
    }
}
