namespace GovIndicators.Datasets;

/// <summary>Things with the places at which they were read, and the codes of those that are at fault themselves.</summary>
internal sealed class PlacedList<T>
{
    private readonly List<T> _items = [];
    private readonly List<Place> _places = [];
    private readonly List<PlacedText> _broken = [];
    private readonly HashSet<string> _brokenCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, PlacedText[]> _parts = [];

    internal IReadOnlyList<T> Items => _items;

    /// <summary>The codes of rows that could not be put together, each where it stands.</summary>
    internal IReadOnlyList<PlacedText> Broken => _broken;

    /// <summary>False when a part of the file could not be read, so that what is missing here may stand there.</summary>
    internal bool IsWhole { get; set; } = true;

    /// <summary>Adds a thing with the place of its code and, where one of its parts may turn out to be at fault, the places of these.</summary>
    internal void Add(T item, Place place, PlacedText[]? parts = null)
    {
        if (parts is not null) _parts.Add(_items.Count, parts);
        _items.Add(item);
        _places.Add(place);
    }

    internal void AddRange(IEnumerable<T> items)
    {
        foreach (var item in items) Add(item, default);
    }

    /// <summary>Remembers the code of a row at fault: who refers to it is not.</summary>
    internal void AddBroken(string code, Place place)
    {
        if (string.IsNullOrWhiteSpace(code)) return;
        _broken.Add(new(code, place));
        _brokenCodes.Add(code);
    }

    /// <summary>True when what is not among the things may still be meant: it is at fault itself, or stands where the file could not be read.</summary>
    internal bool MayHold(string code) => !IsWhole || _brokenCodes.Contains(code);

    internal Place PlaceOf(int index) => _places[index];

    /// <summary>The place of a part of a thing; of its code where that is not known.</summary>
    internal Place PlaceOf(int index, string part)
    {
        if (_parts.TryGetValue(index, out var parts))
        {
            foreach (var (name, place) in parts)
            {
                if (name == part && place.Offset > 0) return place;
            }
        }

        return _places[index];
    }
}
