namespace GovIndicators.Datasets;

/// <summary>Things with the places at which they were read.</summary>
internal sealed class PlacedList<T>
{
    private readonly List<T> _items = [];
    private readonly List<Place> _places = [];

    internal IReadOnlyList<T> Items => _items;

    /// <summary>False when a part of the file could not be read, so that what is missing here may stand there.</summary>
    internal bool IsWhole { get; set; } = true;

    internal void Add(T item, Place place)
    {
        _items.Add(item);
        _places.Add(place);
    }

    internal void AddRange(IEnumerable<T> items)
    {
        foreach (var item in items) Add(item, default);
    }

    internal Place PlaceOf(int index) => _places[index];
}
