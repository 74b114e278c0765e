using System.Collections.Immutable;

namespace GovIndicators.Datasets;

/// <summary>Collects faults with their offsets; lines and paths are looked up once, at the end, so that reading without faults pays nothing for them.</summary>
/// <remarks>May be used from several threads.</remarks>
internal sealed class FaultCollector
{
    private const int LongestQuoted = 80;

    private readonly Lock _lock = new();
    private readonly List<(Place Place, string Code, string Text, string Message)> _faults = [];
    private int _count;

    internal int Count => Volatile.Read(ref _count);

    /// <summary>Text as a message quotes it: in one line, and not too long.</summary>
    internal static string Quote(string text)
    {
        if (text.Length > LongestQuoted) text = $"{text.AsSpan(0, LongestQuoted)}...";
        return LineText.Visible(text);
    }

    internal void Add(FileText file, int offset, string code, string text, string message) => Add(new Place(file, offset), code, text, message);

    internal void Add(Place place, string code, string text, string message)
    {
        lock (_lock)
        {
            _count++;
            if (_faults.Count < DatasetException.MostKept) _faults.Add((place, code, Quote(text), LineText.Visible(message)));
        }
    }

    /// <summary>Throws when there is a fault.</summary>
    /// <exception cref="DatasetException">There is at least one fault.</exception>
    internal void ThrowIfAny()
    {
        if (_count > 0) throw new DatasetException(Located(), _count);
    }

    /// <summary>The faults by file, in the order in which the files were read, and by place.</summary>
    internal ImmutableArray<DatasetFault> Located()
    {
        var located = ImmutableArray.CreateBuilder<DatasetFault>(_faults.Count);
        foreach (var ofFile in _faults.GroupBy(f => f.Place.File).OrderBy(g => g.Key?.Name, StringComparer.Ordinal))
        {
            var sorted = ofFile.OrderBy(f => f.Place.Offset).ToList();
            var places = ofFile.Key is { } file ? FaultPlaces.Of(file, [.. sorted.Select(f => f.Place.Offset)]) : new (int?, string?)[sorted.Count];
            for (var i = 0; i < sorted.Count; i++)
            {
                var (line, path) = places[i];
                located.Add(new(ofFile.Key?.Name ?? "", line, path, sorted[i].Text, sorted[i].Message, sorted[i].Code));
            }
        }

        return located.DrainToImmutable();
    }
}
