using System.Text;

namespace GovIndicators.Datasets;

/// <summary>Says whether a part of one file can be read where it stands: what it refers to was read, or is not in the file at all.</summary>
internal sealed class PartOrder(FileText file, DatasetRow head)
{
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _passedOver = new(StringComparer.Ordinal);

    internal bool IsReady(string part, int offset)
    {
        foreach (var need in NeedsOf(part))
        {
            if (IsSettled(need, offset)) continue;
            _passedOver.Add(part);
            return false;
        }

        _settled.Add(part);
        return true;
    }

    private bool IsSettled(string need, int offset)
    {
        if (_passedOver.Contains(need)) return false;
        if (_settled.Contains(need) || (need == "figureLanguage" && !head.FigureLanguage.IsAbsent)) return true;
        // A name that stands nowhere behind is no part that is still to come; one that does may be something else, which costs time and nothing more.
        if (file.Bytes[offset..].IndexOf(Encoding.ASCII.GetBytes($"\"{need}\"")) >= 0) return false;
        _settled.Add(need);
        return true;
    }

    private static string[] NeedsOf(string part) => part switch
    {
        "sources" => [],
        "figures" or "targets" => ["sources", "figureLanguage"],
        "plans" => ["sources", "figures"],
        "observations" => ["sources", "agencies", "indicators", "figures"],
        _ => ["sources"],
    };
}
