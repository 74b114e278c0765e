namespace System;

/// <summary>What the compiler asks for when it reads a list pattern; netstandard2.0, in which generators must be compiled, has none.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    internal int GetOffset(int length) => fromEnd ? length - value : value;
}
