using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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
            return text is "none" or "null" || TryRead(text, known, out value);
        }

        if (ElementOf(type) is { } element) return TryReadList(text, type, element, out value);
        if (text.StartsWith('[') && MadeOf(type) is var (made, item)) return TryReadMade(text, made, item, out value);
        value = ReadOne(text.Trim('"'), type);
        return value is not null;
    }

    public static object? Default(ParameterInfo parameter) => parameter.DefaultValue is { } value && value != DBNull.Value
        ? value
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? Activator.CreateInstance(parameter.ParameterType) : null;

    /// <summary>The way into a type that is made of several values, such as ThroughputSamples.Of, and what the values are.</summary>
    private static (MethodInfo Of, Type Element)? MadeOf(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.Name == "Of" && method.GetParameters() is [{ ParameterType: { IsGenericType: true } taken }] && taken.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(method => ((MethodInfo, Type)?)(method, method.GetParameters()[0].ParameterType.GetGenericArguments()[0]))
        .SingleOrDefault();

    private static bool TryReadMade(string text, MethodInfo of, Type element, out object? value)
    {
        value = TryReadList(text, element.MakeArrayType(), element, out var values) ? of.Invoke(null, [values]) : null;
        return value is not null;
    }

    private static object? ReadOne(string text, Type type)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (type == typeof(string)) return text;
        if (type == typeof(double)) return double.TryParse(text, NumberStyles.Float, invariant, out var number) ? number : null;
        if (type == typeof(Percent)) return double.TryParse(text.TrimEnd('%'), NumberStyles.Float, invariant, out var percent) ? Percent.From(percent) : null;
        if (type == typeof(PercentagePoints)) return double.TryParse(text, NumberStyles.Float, invariant, out var points) ? PercentagePoints.From(points) : null;
        if (type == typeof(Share)) return text.Split('/') is [var part, var whole] ? Share.Of(double.Parse(part, invariant), double.Parse(whole, invariant)) : null;
        if (type == typeof(Bounds)) return ReadBounds(text);
        if (type == typeof(LocalDate)) return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;
        if (type.IsEnum) return Enum.TryParse(type, text, out var named) ? named : null;
        return Named(text, type) ?? Parsed(text, type);
    }

    /// <summary>Bounds in the notation of intervals, without blanks: [1.775,1.785) or (84700000,…).</summary>
    private static Bounds? ReadBounds(string text)
    {
        if (text is not [('[' or '(') and var lower, .., (']' or ')') and var upper] || text[1..^1].Split(',') is not [var from, var to]) return null;
        return Bounds.Of(End(from), lower == '[' && from != "…", End(to), upper == ']' && to != "…");

        static decimal? End(string end) => end == "…" ? null : decimal.Parse(end, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>A value of a closed set, by its name: basis=All.</summary>
    private static object? Named(string text, Type type) =>
        type.GetProperty(text, BindingFlags.Public | BindingFlags.Static) is { } property && type.IsAssignableFrom(property.PropertyType) ? property.GetValue(null) : null;

    private static object? Parsed(string text, Type type) => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>))
        ? typeof(FormulaArgument).GetMethod(nameof(ParseAs), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [text])
        : null;

    private static object? ParseAs<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Type? ElementOf(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        if (!type.IsGenericType) return null;
        var shape = type.GetGenericTypeDefinition();
        return shape == typeof(ReadOnlySpan<>) || shape == typeof(ImmutableArray<>) || type.IsAssignableFrom(type.GetGenericArguments()[0].MakeArrayType())
            ? type.GetGenericArguments()[0]
            : null;
    }

    private static bool TryReadList(string text, Type type, Type element, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (text is not ['[', .., ']']) return false;
        var parts = text[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var array = Array.CreateInstance(element, parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryRead(parts[i], element, out var one)) return false;
            array.SetValue(one, i);
        }

        value = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(element).Invoke(null, [array])!
            : array;
        return true;
    }
}
