using System.Globalization;
using System.Text;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Reads the dataset that a command names, or the embedded sample.</summary>
internal static class DatasetInput
{
    internal static GovDataset Read(string? path)
    {
        if (path is null) return GovDataset.Sample;

        // A script whose variable is empty means a dataset that it forgot, not the sample.
        if (string.IsNullOrWhiteSpace(path)) throw new BadInputException($"'{path}' names no dataset; give a folder or a JSON file, or nothing at all for the embedded sample.");
        try
        {
            return GovDataset.Load(path);
        }
        catch (DatasetException faults)
        {
            throw new BadInputException(AllOf(faults));
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The dataset '{path}' cannot be read; name a folder or a file that is there and may be read. The system says: {unread.Message}");
        }
    }

    /// <summary>Every fault that is kept, a line for each: who corrects a dataset corrects all of them in one go.</summary>
    private static string AllOf(DatasetException faults)
    {
        if (faults.Faults is [var only] && faults.Count == 1) return only.ToString();
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"The dataset has {faults.Count} faults.");
        foreach (var fault in faults.Faults) text.Append("\n- ").Append(fault);
        if (faults.Count > faults.Faults.Length) text.Append(CultureInfo.InvariantCulture, $"\n... and {faults.Count - faults.Faults.Length} more, which are told once these are corrected.");
        return text.ToString();
    }
}
