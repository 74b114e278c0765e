using System.Text.Json;

namespace GovIndicators.Tests.Cases;

/// <summary>Lists and tables of numbers in the case files.</summary>
internal static class Numbers
{
    public static double[] Read(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];

    public static double[][] Rows(JsonElement table) => [.. table.EnumerateArray().Select(Read)];
}
