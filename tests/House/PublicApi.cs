using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovIndicators.Tests.House;

/// <summary>Every public and protected member of an assembly, close to how C# declares it: types and members by name, values of an enum by number.</summary>
/// <remarks>
/// What the compiler writes by itself is left out: the boilerplate of records (equality, Deconstruct, PrintMembers, the copy
/// constructor; the word "record" stands for it), accessors (the property stands for them), and the marker types of extension
/// blocks, whose members appear as the static methods that they compile to.
/// </remarks>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly)
    {
        foreach (var type in assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            yield return Heading(type);
            foreach (var (_, text) in Members(type).OrderBy(member => member.Order, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal))
                yield return "    " + text;
            yield return "";
        }
    }

    private static string Heading(Type type)
    {
        var bases = type.IsEnum ? [] : Bases(type).Select(CSharp.Name).Order(StringComparer.Ordinal).ToList();
        if (type.IsEnum && type.GetEnumUnderlyingType() != typeof(int)) bases.Add(CSharp.Name(type.GetEnumUnderlyingType()));
        var name = type.Namespace + "." + CSharp.Name(type);
        return CSharp.Attributes(type) + Kind(type) + " " + name + (bases.Count == 0 ? "" : " : " + string.Join(", ", bases)) + CSharp.Constraints(type.GetGenericArguments());
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        if (typeof(Delegate).IsAssignableFrom(type)) return "delegate";
        var record = type.GetMethod("PrintMembers", Declared) is { } print && IsGenerated(print) ? "record " : "";
        if (type.IsValueType)
            return (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + record + "struct";
        var shape = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return shape + record + "class";
    }

    /// <summary>The base class, and the interfaces that neither it nor another interface brings along.</summary>
    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsClass && type.BaseType is { } parent && parent != typeof(object) && parent != typeof(MulticastDelegate)) yield return parent;
        var all = type.GetInterfaces();
        var implied = all.SelectMany(one => one.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        foreach (var one in all.Where(one => one.IsVisible && !implied.Contains(one) && !IsEqualityOfRecord(one))) yield return one;

        bool IsEqualityOfRecord(Type one) => one == typeof(IEquatable<>).MakeGenericType(type) && Kind(type).Contains("record", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Order, string Text)> Members(Type type)
    {
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field, number: Convert.ToInt64(field.GetRawConstantValue(), null)))
                .Select(value => ($"{value.number:D19}", $"{value.field.Name} = {value.number}"));
        if (typeof(Delegate).IsAssignableFrom(type)) return [("", CSharp.Method(type.GetMethod("Invoke")!))];
        return type.GetMembers(Declared).Where(member => !IsGenerated(member)).Select(member => (member.Name, Text(member))).Where(member => member.Item2 is not null)!;
    }

    private static string? Text(MemberInfo member) => member switch
    {
        FieldInfo field when Seen(field) => CSharp.Field(field),
        ConstructorInfo { IsStatic: false } constructor when Seen(constructor) => CSharp.Constructor(constructor),
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(Seen) => CSharp.Property(property, Seen),
        EventInfo one when Seen(one.AddMethod!) => $"event {CSharp.Name(one.EventHandlerType!)} {one.Name}",
        MethodInfo method when Seen(method) && IsOrdinary(method) => CSharp.Method(method),
        _ => null,
    };

    private static bool IsOrdinary(MethodInfo method) => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal);

    private static bool Seen(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool Seen(FieldInfo field) => field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && !field.DeclaringType!.IsSealed);
}
