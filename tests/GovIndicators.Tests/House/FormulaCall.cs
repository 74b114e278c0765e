using System.Reflection;
using System.Reflection.Emit;

namespace GovIndicators.Tests.House;

/// <summary>Calls any static method with arguments in a list; a span is given as an array, which reflection alone cannot do.</summary>
internal static class FormulaCall
{
    public static object? Invoke(MethodInfo method, object?[] arguments)
    {
        var call = new DynamicMethod("Call", typeof(object), [typeof(object?[])], typeof(FormulaCall).Module, skipVisibility: true);
        var il = call.GetILGenerator();
        var parameters = method.GetParameters();
        for (var i = 0; i < parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldelem_Ref);
            var type = parameters[i].ParameterType.IsByRef ? parameters[i].ParameterType.GetElementType()! : parameters[i].ParameterType;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>))
            {
                var array = type.GetGenericArguments()[0].MakeArrayType();
                il.Emit(OpCodes.Castclass, array);
                il.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [array])!);
            }
            else
            {
                il.Emit(OpCodes.Unbox_Any, type);
            }

            if (!parameters[i].ParameterType.IsByRef) continue;
            var local = il.DeclareLocal(type);
            il.Emit(OpCodes.Stloc, local);
            il.Emit(OpCodes.Ldloca, local);
        }

        il.Emit(OpCodes.Call, method);
        if (method.ReturnType.IsValueType) il.Emit(OpCodes.Box, method.ReturnType);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate<Func<object?[], object?>>()(arguments);
    }
}
