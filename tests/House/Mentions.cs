using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace GovIndicators.Tests.House;

/// <summary>Which types a type mentions: in what it derives from, in its members, in their attributes, and in the code of its methods.</summary>
internal static class Mentions
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <returns>Types without type arguments or array marks, each once; nested types count as the type they are nested in.</returns>
    public static IReadOnlySet<Type> By(Type type) =>
        Raw(type).Where(one => one is not null).SelectMany(one => Parts(one!)).Select(Outermost).ToHashSet();

    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type?> Raw(Type type)
    {
        yield return type.BaseType;
        foreach (var one in type.GetInterfaces()) yield return one;
        foreach (var one in type.GetGenericArguments().Where(one => one.IsGenericParameter).SelectMany(one => one.GetGenericParameterConstraints())) yield return one;
        foreach (var one in Attributed(type)) yield return one;
        foreach (var member in type.GetMembers(Declared))
        {
            foreach (var one in Attributed(member)) yield return one;
            foreach (var one in member switch
            {
                FieldInfo field => [field.FieldType],
                MethodBase method => Signature(method).Concat(Body(method)),
                _ => Enumerable.Empty<Type?>(),
            }) yield return one;
        }
    }

    private static IEnumerable<Type?> Attributed(MemberInfo member) => member.GetCustomAttributesData().SelectMany(attribute =>
        attribute.ConstructorArguments.Select(argument => argument.Value as Type).Append(attribute.AttributeType));

    private static IEnumerable<Type?> Signature(MethodBase method)
    {
        if (method is MethodInfo { ReturnType: var result }) yield return result;
        foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
        if (!method.IsGenericMethodDefinition) yield break;
        foreach (var one in method.GetGenericArguments().SelectMany(one => one.GetGenericParameterConstraints())) yield return one;
    }

    private static IEnumerable<Type?> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } il) yield break;
        foreach (var local in body.LocalVariables) yield return local.LocalType;
        foreach (var clause in body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)) yield return clause.CatchType;

        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethodDefinition ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == 0xFE ? 0xFE00 | il[at + 1] : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                foreach (var one in Member(method.Module.ResolveMember(BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at)), ofType, ofMethod))) yield return one;
            at += OperandSize(code.OperandType, il.AsSpan(at));
        }
    }

    private static IEnumerable<Type?> Member(MemberInfo? member) => member switch
    {
        Type type => [type],
        MethodInfo method => method.GetGenericArguments().Append(method.DeclaringType).Append(method.ReturnType),
        FieldInfo field => [field.DeclaringType, field.FieldType],
        _ => [member?.DeclaringType],
    };

    private static int OperandSize(OperandType operand, ReadOnlySpan<byte> at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        if (type.IsGenericParameter || type.IsFunctionPointer) return [];
        return type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
