using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace GovIndicators;

/// <summary>What tells one series from every other: indicator, agency, frequency, accumulation, producer, vintage and dimensions.</summary>
/// <remarks>
/// <para>Producer and accumulation are part of the key, so that two producers are never mixed in one line and a figure to date never stands
/// beside a figure of the whole year. Two keys are equal when all their parts are; dimensions have no order of their own.</para>
/// <para>The vintage is empty where the latest knowledge is meant.</para>
/// </remarks>
[DebuggerDisplay("{Text,nq}")]
public sealed class SeriesKey : IEquatable<SeriesKey>, IChoice
{
    /// <summary>A key from its parts.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="agency">For whom; a country is an agency too.</param>
    /// <param name="frequency">How often.</param>
    /// <param name="accumulation">What a value covers.</param>
    /// <param name="producer">Who produces the values; empty where it is the producer of the indicator.</param>
    /// <param name="vintage">Which release; empty for the latest known.</param>
    /// <param name="dimensions">Further breakdowns, such as sex=F; a name may stand once.</param>
    /// <exception cref="ArgumentException">A code is missing, a text holds '|', or a dimension is blank or repeated.</exception>
    public SeriesKey(
        IndicatorCode indicator,
        AgencyCode agency,
        Frequency frequency,
        Accumulation accumulation = Accumulation.Discrete,
        string producer = "",
        string vintage = "",
        IEnumerable<KeyValuePair<string, string>>? dimensions = null)
    {
        ArgumentNullException.ThrowIfNull(producer);
        ArgumentNullException.ThrowIfNull(vintage);
        if (indicator == IndicatorCode.None) throw new ArgumentException("A series needs an indicator.", nameof(indicator));
        if (agency == AgencyCode.None) throw new ArgumentException($"The series of {indicator} needs an agency; a country is one too.", nameof(agency));
        RefuseBar(producer, nameof(producer));
        RefuseBar(vintage, nameof(vintage));
        Indicator = indicator;
        Agency = agency;
        Frequency = frequency;
        Accumulation = accumulation;
        Producer = producer;
        Vintage = vintage;
        Dimensions = dimensions is null ? [] : Sorted(dimensions);
        Text = With(Accumulation.ToCode());
    }

    /// <summary>What is measured.</summary>
    public IndicatorCode Indicator { get; }

    /// <summary>For whom.</summary>
    public AgencyCode Agency { get; }

    /// <summary>How often.</summary>
    public Frequency Frequency { get; }

    /// <summary>What a value covers.</summary>
    public Accumulation Accumulation { get; }

    /// <summary>Who produces the values; empty where it is the producer of the indicator.</summary>
    public string Producer { get; }

    /// <summary>Which release; empty for the latest known.</summary>
    public string Vintage { get; }

    /// <summary>Further breakdowns, sorted by name.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Dimensions { get; }

    /// <summary>The canonical text: the same for equal keys, different for others.</summary>
    public string Text { get; }

    /// <summary>The same key for another vintage.</summary>
    public SeriesKey WithVintage(string vintage) => new(Indicator, Agency, Frequency, Accumulation, Producer, vintage, Dimensions);

    /// <summary>The same key for another agency.</summary>
    public SeriesKey WithAgency(AgencyCode agency) => new(Indicator, agency, Frequency, Accumulation, Producer, Vintage, Dimensions);

    /// <summary>The same key with other dimensions.</summary>
    internal SeriesKey WithDimensions(IEnumerable<KeyValuePair<string, string>> dimensions) => new(Indicator, Agency, Frequency, Accumulation, Producer, Vintage, dimensions);

    /// <summary>True when all parts are equal.</summary>
    public bool Equals(SeriesKey? other) => other is not null && Text == other.Text;

    /// <summary>True when the other object is a key with the same parts.</summary>
    public override bool Equals(object? obj) => Equals(obj as SeriesKey);

    /// <summary>Agrees with equality.</summary>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>True when both are null or all parts are equal.</summary>
    public static bool operator ==(SeriesKey? left, SeriesKey? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when a part differs.</summary>
    public static bool operator !=(SeriesKey? left, SeriesKey? right) => !(left == right);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    string IWritten.ToString(Language language) => language == Language.Vietnamese ? With(Wording.Of(Accumulation.ToCode(), language)) : Text;

    /// <summary>Dimensions sorted by name.</summary>
    /// <exception cref="ArgumentException">A dimension is blank, repeated, or holds a sign that separates dimensions.</exception>
    internal static ImmutableArray<KeyValuePair<string, string>> Sorted(IEnumerable<KeyValuePair<string, string>> dimensions)
    {
        var sorted = dimensions.OrderBy(d => d.Key, StringComparer.Ordinal).ToImmutableArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            var (name, value) = sorted[i];
            if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(value)) throw new ArgumentException($"A dimension reads '{name}={value}'; expected a name and a value, such as sex=F.", nameof(dimensions));
            if (name.AsSpan().IndexOfAny("|=;") >= 0 || value.AsSpan().IndexOfAny("|=;") >= 0) throw new ArgumentException($"The dimension '{name}={value}' holds one of | = ;, which separate dimensions; use other signs.", nameof(dimensions));
            if (i > 0 && sorted[i - 1].Key == name) throw new ArgumentException($"The dimension '{name}' is given twice ('{sorted[i - 1].Value}' and '{value}'); keep one.", nameof(dimensions));
        }

        return sorted;
    }

    private static void RefuseBar(string text, string name)
    {
        if (text.Contains('|', StringComparison.Ordinal)) throw new ArgumentException($"The {name} '{text}' holds '|', which separates the parts of a key; use another sign.", name);
    }

    private string With(string accumulation)
    {
        var text = new StringBuilder()
            .Append(Indicator.Text).Append('|')
            .Append(Agency.Text).Append('|')
            .Append(Frequency).Append('|')
            .Append(accumulation).Append('|')
            .Append(Producer).Append('|')
            .Append(Vintage).Append('|');
        for (var i = 0; i < Dimensions.Length; i++)
        {
            if (i > 0) text.Append(';');
            text.Append(Dimensions[i].Key).Append('=').Append(Dimensions[i].Value);
        }

        return text.ToString();
    }
}
