namespace GovIndicators.Datasets;

/// <summary>The stable names of the faults.</summary>
internal static class FaultCode
{
    internal const string NotFound = "not-found";
    internal const string NotADataset = "not-a-dataset";
    internal const string TooLarge = "too-large";
    internal const string EmptyFile = "empty-file";
    internal const string InvalidUtf8 = "invalid-utf8";
    internal const string BrokenJson = "broken-json";
    internal const string TruncatedJson = "truncated-json";
    internal const string TruncatedCsv = "truncated-csv";
    internal const string BrokenCsv = "broken-csv";
    internal const string LongText = "long-text";
    internal const string Format = "unsupported-format";
    internal const string UnknownField = "unknown-field";
    internal const string DuplicateField = "duplicate-field";
    internal const string Missing = "missing";
    internal const string WrongType = "wrong-type";
    internal const string WrongFieldCount = "wrong-field-count";
    internal const string NotA = "not-understood";
    internal const string UnknownWord = "unknown-word";
    internal const string NotANumber = "not-a-number";
    internal const string Duplicate = "duplicate";
    internal const string UnknownAgency = "unknown-agency";
    internal const string UnknownIndicator = "unknown-indicator";
    internal const string UnknownSource = "unknown-source";
    internal const string UnknownFigure = "unknown-figure";
    internal const string UnknownPlan = "unknown-plan";
    internal const string UnknownTarget = "unknown-target";
    internal const string UnknownSubject = "unknown-subject";
    internal const string Cycle = "cycle";
    internal const string Contradiction = "contradiction";
    internal const string ControlCharacter = "control-character";
    internal const string NotWritable = "not-writable";
}
