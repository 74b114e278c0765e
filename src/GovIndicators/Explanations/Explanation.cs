using System.Diagnostics;

namespace GovIndicators;

/// <summary>Collects how one answer came about: formula, arguments, steps, result or reason, and the calls inside it.</summary>
/// <remarks>
/// Pass a new one to a calculator and read it afterwards. It records one call: a second call into the same collector is refused.
/// It is not safe to share between threads while a calculator writes to it.
/// </remarks>
/// <example>
/// <code>
/// var why = new Explanation();
/// if (Growth.PercentChange(0, 5, why) is null) Console.WriteLine(why.Reason);    // ZeroBase
/// </code>
/// </example>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class Explanation
{
    private List<Explained>? _arguments;
    private List<Explained>? _steps;
    private List<Caveat>? _caveats;
    private List<Explanation>? _children;
    private bool _finished;

    /// <summary>The name of the formula, such as growth.percent-change; null before a calculator was called.</summary>
    public string? Formula { get; private set; }

    /// <summary>What the formula was given.</summary>
    public IReadOnlyList<Explained> Arguments => _arguments ?? [];

    /// <summary>The values found on the way, in order.</summary>
    public IReadOnlyList<Explained> Steps => _steps ?? [];

    /// <summary>What a reader must know beside the answer.</summary>
    public IReadOnlyList<Caveat> Caveats => _caveats ?? [];

    /// <summary>The calls that this call made.</summary>
    public IReadOnlyList<Explanation> Children => _children ?? [];

    /// <summary>The answer; null when there is none.</summary>
    public Explained? Result { get; private set; }

    /// <summary>Where the answer lies when its inputs were rounded or counts were unreported; null when that was not asked or does not arise.</summary>
    public Bounds? Bounds { get; private set; }

    /// <summary>Why there is no answer; <see cref="NoAnswer.None"/> when there is one.</summary>
    public NoAnswer Reason { get; private set; }

    /// <summary>What would do instead, in words of the calculator; null when it has no advice.</summary>
    public Advice? Advice { get; private set; }

    /// <summary>The document and section of the formula; null when it is a definition of arithmetic.</summary>
    public string? Source { get; private set; }

    internal Explanation Open(string formula, string? source)
    {
        if (Formula is null)
        {
            (Formula, Source) = (formula, source);
            return this;
        }

        if (_finished)
        {
            throw new InvalidOperationException($"This explanation already holds {Formula}; pass a new one to {formula}.");
        }

        var child = new Explanation { Formula = formula, Source = source };
        (_children ??= []).Add(child);
        return child;
    }

    internal void AddArgument(string name, object value) => (_arguments ??= []).Add(new(name, value));

    internal void AddStep(string name, object value) => (_steps ??= []).Add(new(name, value));

    internal void AddCaveat(Caveat caveat)
    {
        _caveats ??= [];
        if (!_caveats.Contains(caveat)) _caveats.Add(caveat);
    }

    internal void SetBounds(Bounds bounds) => Bounds = bounds;

    internal void Finish(object result) => (Result, _finished) = (new Explained("result", result), true);

    internal void Finish(NoAnswer reason, Advice? advice) => (Reason, Advice, _finished) = (reason, advice, true);

    private string DebuggerDisplay => Formula is null
        ? "nothing recorded"
        : Result is { } result ? $"{Formula} = {result.ToText(Language.English)}" : $"{Formula}: {Reason}";
}
