using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Reads the dataset that a command names, or the embedded sample.</summary>
internal static class DatasetInput
{
    internal static GovDataset Read(string? path)
    {
        if (path is null) return GovDataset.Sample;
        try
        {
            return GovDataset.Load(path);
        }
        catch (DatasetException faults)
        {
            throw new BadInputException(faults.Message);
        }
    }
}
