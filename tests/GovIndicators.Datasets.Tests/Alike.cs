using System.Collections;
using System.Reflection;

namespace GovIndicators.Datasets.Tests;

/// <summary>Compares things by everything that can be seen of them, so that a property that is added later is compared too.</summary>
internal static class Alike
{
    /// <summary>Where two things differ; null when they do not.</summary>
    public static string? Difference(object? one, object? other, string path = "")
    {
        if (one is null || other is null) return one is null && other is null ? null : $"{path}: {one ?? "null"} and {other ?? "null"}";
        if (one.GetType() != other.GetType()) return $"{path}: {one.GetType()} and {other.GetType()}";
        if (one is SeriesArchive archive) return Difference(archive.All().ToList(), ((SeriesArchive)other).All().ToList(), $"{path}.All") ?? Difference(archive.Keys, ((SeriesArchive)other).Keys, $"{path}.Keys");
        if (one is double number) return BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits((double)other) ? null : $"{path}: {number:R} and {other:R}";
        if (one is IEnumerable and not string and not IndicatorSeries)
        {
            var (items, others) = (((IEnumerable)one).Cast<object?>().ToList(), ((IEnumerable)other).Cast<object?>().ToList());
            if (items.Count != others.Count) return $"{path}: {items.Count} and {others.Count} items";
            return items.Zip(others).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(d => d is not null);
        }

        var type = one.GetType();
        var isValue = type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type));
        var opensUp = type.Assembly == typeof(Share).Assembly || type.Assembly == typeof(GovDataset).Assembly || type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal);
        if (isValue && !type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal)) return one.Equals(other) ? null : $"{path}: {one} and {other}";
        if (!opensUp) return one.Equals(other) ? null : $"{path}: {one} and {other}";
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            if (Difference(field.GetValue(one), field.GetValue(other), $"{path}.{field.Name}") is { } difference) return difference;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            if (Difference(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}") is { } difference) return difference;
        }

        return null;
    }
}
