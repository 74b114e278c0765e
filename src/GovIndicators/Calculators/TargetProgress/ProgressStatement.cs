using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>What one method says about one indicator and its target: its own word, the common status, and the numbers behind it.</summary>
/// <remarks>
/// The default value is what nobody stated: no label, <see cref="ProgressStatus.NotAssessable"/>. What each number is for each method stands
/// on the method's page in docs/formulas. A number that the method does not have, or could not compute, is null.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ProgressStatement : IWritten
{
    private readonly uint _caveats;

    // Bounds take more room than all else and are rare: beside the statement, they are not copied with each of the many.
    private readonly RareBounds? _bounds;

    internal ProgressStatement(ProgressLabel label, Faithfulness mode)
    {
        Label = label;
        Mode = mode;
        Status = label.Status;
    }

    /// <summary>The method; null in the default value.</summary>
    public ProgressMethod? Method => Label?.Method;

    /// <summary>The method's own word; null in the default value.</summary>
    public ProgressLabel? Label { get; }

    /// <summary>The common status, finer than the label where the method has one word for two things, such as met and on track.</summary>
    public ProgressStatus Status { get; internal init; }

    /// <summary>Whether arbitrary rules of the published method were followed.</summary>
    public Faithfulness Mode { get; }

    /// <summary>The number that the method holds against its limits, as a ratio: 0.93 for 93%.</summary>
    /// <remarks>For a miss share, less is better.</remarks>
    public double? Ratio { get; internal init; }

    /// <summary>The method's own score, on its own scale.</summary>
    public double? Score { get; internal init; }

    /// <summary>The value expected on the date of the target, in the unit of the indicator.</summary>
    public double? Projected { get; internal init; }

    /// <summary>What was done: a rate or change a year, or a share of the gap, as the method defines it.</summary>
    public double? Observed { get; internal init; }

    /// <summary>What had to be done, in the same terms as <see cref="Observed"/>.</summary>
    public double? Required { get; internal init; }

    /// <summary>Why there is no <see cref="Ratio"/> although there should be; <see cref="NoAnswer.None"/> otherwise.</summary>
    /// <remarks>A target can be met without a ratio: the status then says so and the reason says why there is no number.</remarks>
    public NoAnswer Reason { get; internal init; }

    /// <summary>Where <see cref="Ratio"/> lies when the value was rounded before it was printed; null when that was not asked.</summary>
    public Bounds? Bounds { get => _bounds?.Value; internal init => _bounds = value is { } known ? new(known) : null; }

    /// <summary>What a reader must know beside the statement.</summary>
    public IReadOnlyList<Caveat> Caveats => CaveatsIn(_caveats);

    /// <summary>True when the method has an answer.</summary>
    public bool IsAssessed => Status != ProgressStatus.NotAssessable;

    /// <summary>Method, own word, common status and ratio or reason, in English: cagr-ratio: moderate (needs-acceleration), 0.9295.</summary>
    public override string ToString()
    {
        if (Label is null) return "nothing stated";
        var start = $"{Label.Method.Code}: {Label.Code} ({Status.Code})";
        return Ratio is { } ratio
            ? string.Create(CultureInfo.InvariantCulture, $"{start}, {ratio:0.####}")
            : Reason == NoAnswer.None ? start : $"{start}, {Reason.Code}";
    }

    string IWritten.ToString(Language language) =>
        Label is null ? "" : $"{Label.Name.In(language)} ({Status.ToText(language)})";

    /// <summary>True when a reader must know the caveat, asked without making a list.</summary>
    internal bool Has(Caveat caveat) => (_caveats & Bit(caveat)) != 0;

    internal static IReadOnlyList<Caveat> CaveatsIn(uint bits)
    {
        if (bits == 0) return [];
        var list = new List<Caveat>();
        foreach (var caveat in Enum.GetValues<Caveat>())
        {
            if ((bits & Bit(caveat)) != 0) list.Add(caveat);
        }

        return list;
    }

    internal static uint Bit(Caveat caveat) => 1u << (int)caveat;

    internal ProgressStatement With(uint caveats) => new(this, _caveats | caveats);

    /// <summary>Records the statement, or the reason where there is none, and gives it back.</summary>
    internal ProgressStatement Record(Explanation? why, Advice? advice = null)
    {
        if (why is not null) RecordIn(why, advice);
        return this;
    }

    private ProgressStatement(in ProgressStatement other, uint caveats)
    {
        this = other;
        _caveats = caveats;
    }

    private void RecordIn(Explanation why, Advice? advice)
    {
        Note("observed", Observed);
        Note("required", Required);
        Note("projected", Projected);
        Note("ratio", Ratio);
        Note("score", Score);
        foreach (var caveat in Caveats) why.Beware(caveat);
        if (IsAssessed) why.Result(this);
        else why.None<double>(Reason, advice);

        void Note(string name, double? number)
        {
            if (number is { } known) why.Step(name, known);
        }
    }

    private sealed record RareBounds(Bounds Value);
}
