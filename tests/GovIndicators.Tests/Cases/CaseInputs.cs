using System.Text.Json;

namespace GovIndicators.Tests.Cases;

/// <summary>Reads the inputs of a case by name.</summary>
internal static class CaseInputs
{
    extension(JsonElement inputs)
    {
        public double Number(string name) => inputs.GetProperty(name).GetDouble();

        public int Whole(string name) => inputs.GetProperty(name).GetInt32();

        public double[] Numbers(string name) => [.. inputs.GetProperty(name).EnumerateArray().Select(item => item.GetDouble())];

        public double?[] Values(string name) =>
            [.. inputs.GetProperty(name).EnumerateArray().Select(item => item.ValueKind is JsonValueKind.Null ? (double?)null : item.GetDouble())];
    }
}
