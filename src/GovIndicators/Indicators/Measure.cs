namespace GovIndicators;

/// <summary>What kind of quantity an indicator is, which decides what may be done with its values.</summary>
/// <remarks>
/// <para>A <see cref="Flow"/> adds over time and over agencies, and may be annualised. A <see cref="Stock"/> is the last over time and adds over
/// agencies. A <see cref="Rate"/> pools numerators and denominators; without them it has no answer unless a pooling is named. An
/// <see cref="Index"/>, a <see cref="DistinctCount"/> and an <see cref="Ordinal"/> do not add.</para>
/// <para>The set is closed. Two measures are equal when their kinds and the indicators they name are.</para>
/// </remarks>
public abstract record Measure
{
    private protected Measure()
    {
    }

    /// <summary>Something that happens during a period, such as transactions.</summary>
    public static Measure Flow { get; } = new Plain("flow", addsOverTime: true, addsOverAgencies: true);

    /// <summary>Something that stands at the end of a period, such as accounts in use.</summary>
    public static Measure Stock { get; } = new Plain("stock", addsOverTime: false, addsOverAgencies: true);

    /// <summary>The value of an index.</summary>
    public static Measure Index { get; } = new Plain("index", addsOverTime: false, addsOverAgencies: false);

    /// <summary>Different persons or things counted once each, such as citizens who used a card: the same one may come back.</summary>
    public static Measure DistinctCount { get; } = new Plain("distinct-count", addsOverTime: false, addsOverAgencies: false);

    /// <summary>A place or a class, such as a rank.</summary>
    public static Measure Ordinal { get; } = new Plain("ordinal", addsOverTime: false, addsOverAgencies: false);

    /// <summary>A part of a whole whose parts are not indicators of their own.</summary>
    public static Measure Rate { get; } = new RateMeasure(IndicatorCode.None, IndicatorCode.None);

    /// <summary>The word used in files: flow, stock, rate, index, distinct-count, ordinal.</summary>
    public abstract string Code { get; }

    /// <summary>True when the values of consecutive periods add up to the value of them all.</summary>
    public abstract bool AddsOverTime { get; }

    /// <summary>True when the values of agencies add up to the value of them all.</summary>
    public abstract bool AddsOverAgencies { get; }

    /// <summary>True for a part of a whole.</summary>
    public bool IsRate => this is RateMeasure;

    /// <summary>The indicator in the numerator of a rate; <see cref="IndicatorCode.None"/> otherwise.</summary>
    public virtual IndicatorCode Numerator => IndicatorCode.None;

    /// <summary>The indicator in the denominator of a rate; <see cref="IndicatorCode.None"/> otherwise.</summary>
    public virtual IndicatorCode Denominator => IndicatorCode.None;

    /// <summary>A part of a whole, each an indicator with a measure of its own.</summary>
    /// <exception cref="ArgumentException">One of the codes is <see cref="IndicatorCode.None"/>, or both are the same.</exception>
    public static Measure RateOf(IndicatorCode numerator, IndicatorCode denominator)
    {
        if (numerator == IndicatorCode.None) throw new ArgumentException("A rate that names its parts needs a numerator; use Measure.Rate where the parts are not indicators.", nameof(numerator));
        if (denominator == IndicatorCode.None) throw new ArgumentException("A rate that names its parts needs a denominator; use Measure.Rate where the parts are not indicators.", nameof(denominator));
        return numerator == denominator
            ? throw new ArgumentException($"{numerator} is both numerator and denominator of a rate; name two indicators.", nameof(denominator))
            : new RateMeasure(numerator, denominator);
    }

    /// <summary>The measure of a word used in files; null when there is none.</summary>
    public static Measure? Find(ReadOnlySpan<char> code) => code switch
    {
        "flow" => Flow,
        "stock" => Stock,
        "rate" => Rate,
        "index" => Index,
        "distinct-count" => DistinctCount,
        "ordinal" => Ordinal,
        _ => null,
    };

    /// <summary>The word used in files, with the parts of a rate.</summary>
    public sealed override string ToString() => Numerator == IndicatorCode.None ? Code : $"{Code} {Numerator} / {Denominator}";

    private sealed record Plain : Measure
    {
        internal Plain(string code, bool addsOverTime, bool addsOverAgencies) =>
            (Code, AddsOverTime, AddsOverAgencies) = (code, addsOverTime, addsOverAgencies);

        public override string Code { get; }

        public override bool AddsOverTime { get; }

        public override bool AddsOverAgencies { get; }
    }

    private sealed record RateMeasure : Measure
    {
        internal RateMeasure(IndicatorCode numerator, IndicatorCode denominator) => (Numerator, Denominator) = (numerator, denominator);

        public override string Code => "rate";

        public override bool AddsOverTime => false;

        public override bool AddsOverAgencies => false;

        public override IndicatorCode Numerator { get; }

        public override IndicatorCode Denominator { get; }
    }
}
