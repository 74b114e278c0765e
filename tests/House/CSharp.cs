using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovIndicators.Tests.House;

/// <summary>Types and members as C# writes them.</summary>
internal static class CSharp
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
    };

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_UnaryNegation"] = "-",
        ["op_UnaryPlus"] = "+",
        ["op_LogicalNot"] = "!",
        ["op_OnesComplement"] = "~",
        ["op_Increment"] = "++",
        ["op_Decrement"] = "--",
        ["op_True"] = "true",
        ["op_False"] = "false",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_LeftShift"] = "<<",
        ["op_RightShift"] = ">>",
    };

    public static string Name(Type type) => Name(type, null, null);

    public static string Field(FieldInfo field)
    {
        var type = Name(field.FieldType, Nullability.Create(field), TupleNames(field));
        if (field.IsLiteral) return $"const {type} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)}";
        return Access(field.IsPublic) + (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "") + $"{type} {field.Name}";
    }

    public static string Constructor(ConstructorInfo constructor) =>
        Attributes(constructor) + Access(constructor.IsPublic) + SimpleName(constructor.DeclaringType!) + Parameters(constructor.GetParameters());

    public static string Property(PropertyInfo property, Func<MethodBase, bool> seen)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(accessor => seen(accessor)).ToList();
        var first = accessors.Find(accessor => accessor.IsPublic) ?? accessors[0];
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : "this[" + Parameters(index)[1..^1] + "]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var info = Nullability.Create(property);
        var body = string.Concat(accessors.OrderBy(accessor => accessor == property.SetMethod).Select(accessor =>
            (accessor.IsPublic || !first.IsPublic ? "" : "protected ") + (accessor == property.GetMethod ? "get; " : IsInit(accessor) ? "init; " : "set; ")));
        return Attributes(property) + Access(first.IsPublic) + required + Modifiers(first) + $"{Ref(property.GetMethod?.ReturnParameter)}{Name(property.PropertyType, info, TupleNames(property))} {name} {{ {body}}}";
    }

    public static string Method(MethodInfo method)
    {
        var result = Ref(method.ReturnParameter) + Name(method.ReturnType, Nullability.Create(method.ReturnParameter), TupleNames(method.ReturnParameter));
        var generic = method.IsGenericMethodDefinition ? "<" + string.Join(", ", method.GetGenericArguments().Select(Name)) + ">" : "";
        var name = method.Name switch
        {
            "op_Implicit" or "op_Explicit" => (method.Name == "op_Implicit" ? "implicit" : "explicit") + " operator " + result,
            // A property of an extension block: the receiver is its only parameter.
            _ when !method.IsSpecialName && method.Name.StartsWith("get_", StringComparison.Ordinal) => $"{result} {method.Name["get_".Length..]} {{ get; }} of ",
            _ when Operators.TryGetValue(method.Name, out var symbol) => $"{result} operator {symbol}",
            _ => $"{result} {method.Name}{generic}",
        };
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return Attributes(method) + Access(method.IsPublic) + Modifiers(method) + name + Parameters(method.GetParameters(), extension) + Constraints(method.GetGenericArguments());
    }

    /// <summary>The attributes that change what a caller is told: the name of a formula, flags, and words of warning.</summary>
    public static string Attributes(MemberInfo member) => string.Concat(member.GetCustomAttributesData()
        .Where(attribute => attribute.AttributeType.Name is "FormulaAttribute" or "FlagsAttribute" or "ObsoleteAttribute" or "ExperimentalAttribute")
        .Where(attribute => !(member is Type { IsByRefLike: true } && attribute.AttributeType.Name == "ObsoleteAttribute"))
        .Select(attribute => $"[{attribute.AttributeType.Name[..^"Attribute".Length]}{Arguments(attribute)}] "));

    public static string Constraints(Type[] parameters) => string.Concat(parameters.Where(one => one.IsGenericParameter).Select(one =>
    {
        var flags = one.GenericParameterAttributes;
        List<string> limits = [];
        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)) limits.Add("struct");
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) limits.Add("class");
        limits.AddRange(one.GetGenericParameterConstraints().Where(limit => limit != typeof(ValueType)).Select(Name).Order(StringComparer.Ordinal));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !limits.Contains("struct")) limits.Add("new()");
        return limits.Count == 0 ? "" : $" where {one.Name} : {string.Join(", ", limits)}";
    }));

    private static string Name(Type type, NullabilityInfo? info, Queue<string?>? names)
    {
        var mark = !type.IsValueType && info?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword + mark;
        if (type.IsByRef || type.IsPointer) return Name(type.GetElementType()!, info, names) + (type.IsPointer ? "*" : "");
        if (type.IsArray) return Name(type.GetElementType()!, info?.ElementType, names) + "[" + new string(',', type.GetArrayRank() - 1) + "]" + mark;
        if (type.IsGenericParameter) return type.Name + mark;
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value, null, names) + "?";

        var arguments = type.GetGenericArguments();
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
        {
            var labels = arguments.Select(_ => names is { Count: > 0 } ? names.Dequeue() : null).ToList();
            return "(" + string.Join(", ", arguments.Select((part, i) => Name(part, Part(info, i), names) + (labels[i] is { } label ? " " + label : ""))) + ")";
        }

        var outer = type.IsNested ? Name(type.DeclaringType!) + "." : "";
        var inherited = type.IsNested ? type.DeclaringType!.GetGenericArguments().Length : 0;
        var own = string.Join(", ", arguments.Skip(inherited).Select((part, i) => Name(part, Part(info, i + inherited), names)));
        return outer + SimpleName(type) + (own.Length == 0 ? "" : $"<{own}>") + mark;
    }

    private static NullabilityInfo? Part(NullabilityInfo? info, int i) => info is not null && i < info.GenericTypeArguments.Length ? info.GenericTypeArguments[i] : null;

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    private static string Parameters(ParameterInfo[] parameters, string extension = "") => "(" + extension + string.Join(", ", parameters.Select(Parameter)) + ")";

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter switch
        {
            { IsOut: true, ParameterType.IsByRef: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var preset = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return passing + Name(parameter.ParameterType, Nullability.Create(parameter), TupleNames(parameter)) + " " + parameter.Name + preset;
    }

    private static string Literal(object? value, Type type)
    {
        var known = Nullable.GetUnderlyingType(type);
        type = known ?? type;
        return value switch
        {
            null => type.IsValueType && known is null ? "default" : "null",
            string text => $"\"{text}\"",
            char letter => $"'{letter}'",
            bool truth => truth ? "true" : "false",
            _ when type.IsEnum => $"{Name(type)}.{Enum.ToObject(type, value)}",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    private static string Arguments(CustomAttributeData attribute) => attribute.ConstructorArguments.Count == 0
        ? ""
        : "(" + string.Join(", ", attribute.ConstructorArguments.Select(argument => Literal(argument.Value, argument.ArgumentType))) + ")";

    private static string Access(bool isPublic) => isPublic ? "" : "protected ";

    private static string Ref(ParameterInfo? result) => result?.ParameterType.IsByRef == true ? "ref " : "";

    private static string Modifiers(MethodInfo method) => (method.IsStatic ? "static " : "") + method switch
    {
        { DeclaringType.IsInterface: true, IsAbstract: true, IsStatic: false } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static Queue<string?>? TupleNames(ICustomAttributeProvider member) =>
        member.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false) is [TupleElementNamesAttribute names, ..] ? new(names.TransformNames) : null;
}
