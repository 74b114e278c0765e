using System.Globalization;
using System.Text;
using CsvHelper;

namespace GovIndicators.Tool;

/// <summary>Reads the series of a CSV file; every fault is found before any is reported.</summary>
internal sealed class GrowthFile
{
    private const int LargestFile = 64 << 20;
    private const int LongestRecord = 1 << 20;
    private const int MostFaultsShown = 10_000;

    private readonly string _name;
    private readonly GrowthColumns _columns;
    private readonly List<string> _faults = [];
    private readonly List<string> _withPoint = [];
    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    private GrowthFile(string name, GrowthColumns columns) => (_name, _columns) = (name, columns);

    /// <summary>The series of the file, with notes.</summary>
    /// <exception cref="BadInputException">The file cannot be read; the message lists every fault with its line.</exception>
    internal static GrowthSource Read(string path, GrowthColumns columns)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new BadInputException($"'{path}' names no file; name a CSV file that exists.");
        try
        {
            var length = new FileInfo(path).Length;
            if (length > LargestFile) throw new BadInputException(string.Create(CultureInfo.InvariantCulture, $"{path} has {length} bytes; a growth table takes at most {LargestFile}."));
            return Read(path, File.ReadAllBytes(path), columns);
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path} cannot be read; name a CSV file that exists.");
        }
    }

    internal static GrowthSource Read(string name, byte[] bytes, GrowthColumns columns)
    {
        var file = new GrowthFile(name, columns);
        if (GrowthText.FaultOf(bytes) is { } fault) file._faults.Add(fault);
        else file.ReadRecords(GrowthText.Composed(bytes));
        if (file._faults.Count == 0 && file._drafts.Count == 0) file._faults.Add("The file holds no observation; give a line for each period.");
        if (file._faults.Count > 0) throw file.Refused();
        return new([.. file._drafts.Values.Select(draft => (draft.Name, draft.Build(columns.Measure)))], file.Notes());
    }

    private void ReadRecords(byte[] bytes)
    {
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRecord,
            OnMalformedRecord = malformed => Fault(malformed.LineNumber, malformed.Reason == CsvMalformedReason.UnterminatedQuote
                ? "a quote is opened and not closed before the end of the file; close it where the text ends."
                : "a quote stands inside a text; put the whole text in quotes and double the quotes inside it."),
        });
        try
        {
            if (!csv.Read())
            {
                _faults.Add($"The file is empty; expected a first line with {_columns.Period},{_columns.Value}.");
                return;
            }

            List<string> names = [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).TrimStart('\uFEFF').Trim())];
            if (GrowthText.FaultOf(names) is { } unseparated)
            {
                _faults.Add(unseparated);
                return;
            }

            int period = Find(names, _columns.Period), value = Find(names, _columns.Value);
            var status = _columns.Status is { } named ? Find(names, named) : FindStatus(names);
            int[] series = [.. _columns.Series.Select(column => Find(names, column))];
            var fields = csv.FieldCount;
            if (_faults.Count > 0) return;
            while (csv.Read())
            {
                // A spreadsheet leaves lines of commas where rows were emptied.
                if (Enumerable.Range(0, csv.FieldCount).All(i => csv.GetString(i).Trim().Length == 0)) continue;
                if (csv.FieldCount == fields) ReadRecord(csv, period, value, status, series);
                else Fault(csv.LineNumber, string.Create(CultureInfo.InvariantCulture, $"there are {csv.FieldCount} fields, and {fields} in the first line; put a text with a comma in quotes."));
            }
        }
        catch (CsvFormatException broken)
        {
            Fault(LineAt(bytes, broken.ByteOffset), string.Create(CultureInfo.InvariantCulture, $"the record cannot be read; look for a quote that is not closed, or a record of more than {LongestRecord} bytes."));
        }
    }

    private int Find(List<string> names, string column)
    {
        column = GrowthText.Composed(column);
        var index = names.IndexOf(column);
        if (index < 0) _faults.Add($"There is no column '{column}' in {string.Join(", ", names)}; name it with --period-column, --value-column, --status-column or --series-column.");
        else if (names.LastIndexOf(column) != index) _faults.Add($"The column '{column}' is there twice; keep one.");
        return index;
    }

    /// <summary>A column of that name is taken for what it says; without one, nothing was said of the values.</summary>
    private int FindStatus(List<string> names) => Array.Find(GrowthColumns.UsualStatus, names.Contains) is { } usual ? Find(names, usual) : -1;

    private void ReadRecord(CsvReader csv, int period, int value, int status, int[] series)
    {
        var line = csv.LineNumber;
        var (periodText, valueText) = (csv.GetString(period).Trim(), csv.GetString(value).Trim());
        var name = string.Join(", ", series.Select(column => csv.GetString(column).Trim()).Where(part => part.Length > 0));
        var known = TryReadPeriod(periodText, line, out var reading);
        double? number = null;
        if (valueText.Length > 0)
        {
            if (double.TryParse(valueText, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var read) && double.IsFinite(read))
            {
                number = read;
                if (valueText.Contains('.', StringComparison.Ordinal)) _withPoint.Add(valueText);
            }
            else Fault(line, $"'{InputReading.Shortened(valueText)}' is no number; expected digits with a decimal point and no other sign, such as 1234.5, or nothing where nothing was reported.");
        }

        var statusText = status < 0 ? "" : csv.GetString(status).Trim().ToUpperInvariant();
        if (!ObservationStatuses.TryParse(statusText, out var said)) Fault(line, $"'{InputReading.Shortened(statusText)}' is no status; expected a letter of SDMX: A normal, B break, D other definition, E estimated, F forecast, I imputed, L not collected, M cannot exist, P provisional, Q suppressed, U unreliable.");
        if (number is not null && said.MeansAbsent)
        {
            Fault(line, $"the status {said.Letter} says that there is no value, and there is {InputReading.Shortened(valueText)}; give one of the two.");
            return;
        }

        if (!known) return;
        if (!_drafts.TryGetValue(name, out var draft))
        {
            _drafts[name] = draft = new(name, reading, line);
            if (_columns.Measure == Measure.Stock && reading.Accumulation != Accumulation.Discrete) Fault(line, $"'{InputReading.Shortened(periodText)}' is a sum {reading.Accumulation.ToCode()}, and a stock stands at a moment; give --measure flow.");
        }

        if (draft.FaultOf(reading, line) is { } fault) Fault(line, fault);
        else draft.Observations.Add(new(reading.Period, number, said));
    }

    private bool TryReadPeriod(string text, long line, out PeriodReading reading)
    {
        try
        {
            reading = PeriodReading.Parse(text);
            return true;
        }
        catch (FormatException refused)
        {
            Fault(line, refused.Message);
            reading = default;
            return false;
        }
    }

    private List<GrowthNote> Notes() => _withPoint.Count > 0 && _withPoint.TrueForAll(text => GrowthText.LooksGrouped(text)) ? [GrowthNote.GroupedThousands(_withPoint[0])] : [];

    private void Fault(long line, string fault) => _faults.Add(string.Create(CultureInfo.InvariantCulture, $"line {line}: {fault}"));

    private static long LineAt(byte[] bytes, long offset) => 1 + bytes.AsSpan(0, (int)Math.Min(offset, bytes.Length)).Count((byte)'\n');

    private BadInputException Refused()
    {
        var message = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{_name} has {_faults.Count} {(_faults.Count == 1 ? "fault" : "faults")}:"));
        foreach (var fault in _faults.Take(MostFaultsShown)) message.Append("\n  ").Append(fault);
        if (_faults.Count > MostFaultsShown) message.Append(CultureInfo.InvariantCulture, $"\n  and {_faults.Count - MostFaultsShown} more");
        return new(message.ToString());
    }

    /// <summary>A series while its lines are read.</summary>
    private sealed class Draft(string name, PeriodReading first, long firstLine)
    {
        private readonly Dictionary<TimePeriod, long> _lines = [];

        internal string Name { get; } = name;

        internal List<Observation> Observations { get; } = [];

        internal string? FaultOf(PeriodReading reading, long line)
        {
            if (reading.Period.Frequency != first.Period.Frequency) return Unlike($"{reading.Period.ToString()} is of frequency {reading.Period.Frequency.ToString()}", $"{first.Period.ToString()} of {first.Period.Frequency.ToString()}");
            if (reading.Accumulation != first.Accumulation) return Unlike($"the value is {reading.Accumulation.ToCode()}", first.Accumulation.ToCode());
            return _lines.TryAdd(reading.Period, line) ? null : string.Create(CultureInfo.InvariantCulture, $"{reading.Period.ToString()} is given in line {_lines[reading.Period]} too; keep one.");
        }

        internal IndicatorSeries Build(Measure? asked)
        {
            // Taken for levels, seven months would be compared with six.
            var measure = asked ?? (first.Accumulation == Accumulation.Discrete ? Measure.Stock : Measure.Flow);
            var code = IndicatorCode.Parse("INDICATOR");
            return IndicatorSeries.Create(
                new Indicator(code, GovIndicators.Name.Of(english: Name.Length == 0 ? code.Text : Name), measure.IsRate ? Unit.Percent : Unit.None, measure),
                new SeriesKey(code, AgencyCode.Parse("AGENCY"), first.Period.Frequency, first.Accumulation),
                Observations);
        }

        private string Unlike(string here, string there) =>
            string.Create(CultureInfo.InvariantCulture, $"{here}, and line {firstLine} of the same series has {there}; give each a series of its own.");
    }
}
