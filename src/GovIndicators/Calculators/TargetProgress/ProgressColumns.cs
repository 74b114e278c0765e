namespace GovIndicators.Calculators;

/// <summary>What every method says about many series, in columns: for each method one place a series, method after method.</summary>
/// <remarks>Threads may write different series at the same time; the counts are taken afterwards.</remarks>
internal sealed class ProgressColumns
{
    private readonly int _series;
    private readonly ProgressStatus[] _statuses;
    private readonly NoAnswer[] _reasons;
    private readonly double[] _ratios;
    private readonly double[] _scores;

    internal ProgressColumns(int series)
    {
        var length = checked(series * ProgressMethod.Ordered.Length);
        _series = series;
        _statuses = GC.AllocateUninitializedArray<ProgressStatus>(length);
        _reasons = GC.AllocateUninitializedArray<NoAnswer>(length);
        _ratios = GC.AllocateUninitializedArray<double>(length);
        _scores = GC.AllocateUninitializedArray<double>(length);
    }

    internal ReadOnlySpan<ProgressStatus> Statuses(int method) => _statuses.AsSpan(method * _series, _series);

    internal ReadOnlySpan<NoAnswer> Reasons(int method) => _reasons.AsSpan(method * _series, _series);

    internal ReadOnlySpan<double> Ratios(int method) => _ratios.AsSpan(method * _series, _series);

    internal ReadOnlySpan<double> Scores(int method) => _scores.AsSpan(method * _series, _series);

    internal void Put(int method, int series, in ProgressStatement statement)
    {
        var place = (method * _series) + series;
        _statuses[place] = statement.Status;
        _reasons[place] = statement.Reason;
        _ratios[place] = statement.Ratio ?? Absence.Mark;
        _scores[place] = statement.Score ?? Absence.Mark;
    }
}
