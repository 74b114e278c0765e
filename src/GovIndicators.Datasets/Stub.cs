namespace GovIndicators.Datasets;
/// <summary>s</summary>
public sealed partial class GovDataset {
/// <summary>s</summary>
public static GovDataset Sample => throw new InvalidOperationException();
/// <summary>s</summary>
public static GovDataset Load(string path) => throw new InvalidOperationException(path); }
/// <summary>s</summary>
public sealed class DatasetException(string m) : Exception(m);
