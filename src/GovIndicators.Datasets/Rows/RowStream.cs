namespace GovIndicators.Datasets;

/// <summary>Rows that are read or written one by one.</summary>
internal sealed class RowStream<TRow>
    where TRow : Row, new()
{
    /// <summary>The stretch of the file where they stand, when they were passed over to be read later.</summary>
    internal Cell Slice;

    /// <summary>What to do with each as it is read; the row is used again for the next.</summary>
    internal Action<TRow>? Each { get; set; }

    /// <summary>Whether what the rows refer to has been read, asked with the place of the rows in their file; null for always.</summary>
    internal Func<int, bool>? IsReady { get; set; }

    /// <summary>The row that is filled again and again.</summary>
    internal TRow Row { get; } = new();

    /// <summary>The rows to write.</summary>
    internal IEnumerable<TRow>? Rows { get; set; }

    internal bool CanReadAt(int offset) => Each is not null && (IsReady is null || IsReady(offset));
}
