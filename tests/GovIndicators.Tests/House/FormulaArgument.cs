using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Tests.House;

/// <summary>Reads the text of an argument as the type that a formula asks for.</summary>
internal static class FormulaArgument
{
    /// <returns>False when the text is not of the type, or no reading of the type is known; a span is read as the array that it will be taken from.</returns>
    public static bool TryRead(string text, Type type, out object? value)
    {
        if (Nullable.GetUnderlyingType(type) is { } known)
        {
            value = null;
            return text == "none" || TryRead(text, known, out value);
        }

        value = ElementOf(type) is { } element ? ReadList(text, type, element) : ReadOne(text, type);
        return value is not null;
    }

    public static object? Default(ParameterInfo parameter) => parameter.DefaultValue is { } value && value != DBNull.Value
        ? value
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? Activator.CreateInstance(parameter.ParameterType) : null;

    private static object? ReadOne(string text, Type type)
    {
        if (type == typeof(string)) return text.Trim('"');
        if (type == typeof(double)) return Number(text);
        if (type == typeof(Percent)) return Number(text.TrimEnd('%')) is { } percent ? Percent.From(percent) : null;
        if (type == typeof(PercentagePoints)) return Number(text) is { } points ? PercentagePoints.From(points) : null;
        if (type == typeof(Share)) return text.Split('/') is [var part, var whole] && Number(part) is { } n && Number(whole) is { } d ? Share.Of(n, d) : null;
        if (type == typeof(Bounds)) return ReadBounds(text);
        if (type == typeof(LocalDate)) return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;
        if (type.IsEnum) return Enum.TryParse(type, text, out var named) ? named : null;
        return Named(text, type) ?? Parsed(text, type) ?? Made(text, type);
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object? ReadBounds(string text)
    {
        if (text is not ['[' or '(', .., ']' or ')'] || text[1..^1].Split(',') is not [var lower, var upper]) return null;
        return Bounds.Of(End(lower), text[0] == '[', End(upper), text[^1] == ']');

        static decimal? End(string end) => end.Trim() is "…" or "..." ? null : decimal.Parse(end, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>A value of a closed set, by its name: basis=All.</summary>
    private static object? Named(string text, Type type) =>
        type.GetProperty(text, BindingFlags.Public | BindingFlags.Static) is { } property && type.IsAssignableFrom(property.PropertyType) ? property.GetValue(null) : null;

    private static object? Parsed(string text, Type type)
    {
        if (type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>) && one.GetGenericArguments()[0] == type))
            return Own(nameof(ParseAs)).MakeGenericMethod(type).Invoke(null, [text]);
        var byItself = type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(ReadOnlySpan<char>), type.MakeByRefType()]);
        return byItself is null ? null : Own(nameof(ParseBy)).MakeGenericMethod(type).Invoke(null, [text, byItself]);

        static MethodInfo Own(string name) => typeof(FormulaArgument).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
    }

    private static object? ParseAs<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Types without a culture read text by a TryParse of their own: direction=higher.</summary>
    private static object? ParseBy<T>(string text, MethodInfo tryParse) => tryParse.CreateDelegate<TryParse<T>>()(text, out var value) ? value : null;

    /// <summary>A value made of parts: (total:24 completed:11), InsideBand(lower:10 upper:20), or a list where one list is all it takes.</summary>
    private static object? Made(string text, Type type)
    {
        var ways = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == type && !method.IsSpecialName).Cast<MethodBase>()
            .Concat(type.GetConstructors())
            .OrderBy(way => way.GetParameters().Length).ToList();
        if (text is ['[', ..]) return ways.Select(way => Make(way, way.GetParameters() is [var first, ..] ? new Dictionary<string, string> { [first.Name!] = text } : [])).FirstOrDefault(made => made is not null);
        if (text.IndexOf('(', StringComparison.Ordinal) is var open && (open < 0 || text[^1] != ')' || FormulaText.Pairs(text[(open + 1)..^1], ':') is not { } parts)) return null;
        return ways.Where(way => open == 0 || way.Name == text[..open]).Select(way => Make(way, parts)).FirstOrDefault(made => made is not null);
    }

    private static object? Make(MethodBase way, IReadOnlyDictionary<string, string> parts)
    {
        var parameters = way.GetParameters();
        var type = way is MethodInfo method ? method.ReturnType : way.DeclaringType!;
        var rest = parts.Keys.Where(part => parameters.All(parameter => !Same(parameter.Name!, part)))
            .ToDictionary(part => part, part => Array.Find(type.GetProperties(), property => property.CanWrite && Same(property.Name, part)));
        if (rest.ContainsValue(null)) return null;

        var bound = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var given = parts.Keys.FirstOrDefault(part => Same(parameters[i].Name!, part));
            if (given is not null ? !TryRead(parts[given], parameters[i].ParameterType, out bound[i]) : !parameters[i].HasDefaultValue) return null;
            if (given is null) bound[i] = Default(parameters[i]);
        }

        var made = way is ConstructorInfo constructor ? constructor.Invoke(bound) : FormulaCall.Invoke((MethodInfo)way, bound);
        foreach (var (part, property) in rest)
        {
            if (!TryRead(parts[part], property!.PropertyType, out var value)) return null;
            property.SetValue(made, value);
        }

        return made;

        static bool Same(string name, string part) => name.Equals(part, StringComparison.OrdinalIgnoreCase);
    }

    private static Type? ElementOf(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        if (!type.IsGenericType || type.GetGenericArguments() is not [var element]) return null;
        var shape = type.GetGenericTypeDefinition();
        return shape == typeof(ReadOnlySpan<>) || shape == typeof(ImmutableArray<>) || type.IsAssignableFrom(element.MakeArrayType()) ? element : null;
    }

    private static object? ReadList(string text, Type type, Type element)
    {
        if (text is not ['[', .., ']']) return null;
        var parts = FormulaText.Split(text[1..^1], ',');
        var array = Array.CreateInstance(element, parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            if (!TryRead(parts[i], element, out var one)) return null;
            array.SetValue(one, i);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsSZArray: true }])
                .MakeGenericMethod(element).Invoke(null, [array])
            : array;
    }

    private delegate bool TryParse<T>(ReadOnlySpan<char> text, out T value);
}
