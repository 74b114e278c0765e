namespace GovIndicators.Datasets;

/// <summary>Reads observations into an archive; the codes that repeat from row to row are understood once.</summary>
internal sealed class ObservationReading
{
    private readonly SeriesArchive.Builder _archive = new();
    private readonly IReadOnlyDictionary<IndicatorCode, Indicator> _indicators;
    private readonly HashSet<AgencyCode> _agencies;
    private readonly DatasetParts _parts;
    private readonly Utf8Pool<int> _producerNumbers = new();
    private readonly Utf8Pool<int> _dimensionNumbers = new();
    private readonly Utf8Pool<(Indicator? Indicator, int Number)> _knownIndicators = new();
    private readonly Utf8Pool<(AgencyCode Code, int Number)> _knownAgencies = new();
    private readonly Dictionary<Line, int> _handles = [];
    private readonly List<Place> _figurePlaces = [];
    private readonly List<int> _offsets = [];
    private CellReader _cells = null!;
    private FileText? _file;
    private Line _lastLine;
    private int _lastHandle = -1;
    private int _numbers;

    /// <summary>Begins with the observations that follow from printed figures.</summary>
    internal ObservationReading(DatasetParts parts)
    {
        _parts = parts;
        var indicators = new Dictionary<IndicatorCode, Indicator>();
        foreach (var indicator in parts.Indicators.Items) indicators.TryAdd(indicator.Code, indicator);
        _indicators = indicators;
        _agencies = [.. parts.Agencies.Items.Select(a => a.Code)];
        for (var i = 0; i < parts.Figures.Items.Count; i++)
        {
            if (FigureObservation.Of(parts.Figures.Items[i], indicators, _agencies.Contains) is not var (indicator, key, observation)) continue;
            _archive.Add(indicator, key, observation);
            _figurePlaces.Add(parts.Figures.PlaceOf(i));
        }
    }

    /// <summary>Makes room for rows to come.</summary>
    internal void Reserve(int count)
    {
        _archive.Reserve(_figurePlaces.Count + count);
        _offsets.EnsureCapacity(count);
    }

    /// <summary>Puts the archive together; releases that stand twice are faults.</summary>
    internal void Finish(FaultCollector faults)
    {
        if (_archive.TryBuild(out var archive, out var repeats)) _parts.Observations = archive;
        foreach (var (row, _, message) in repeats)
        {
            var place = row < _figurePlaces.Count ? _figurePlaces[row] : new Place(_file, _offsets[row - _figurePlaces.Count]);
            faults.Add(place, FaultCode.Duplicate, "", message);
        }
    }

    internal void Add(ObservationRow row, CellReader cells)
    {
        (_cells, _file) = (cells, cells.File);
        var before = _cells.FaultCount;
        var (indicator, indicatorNumber) = IndicatorOf(row.Indicator);
        var (agency, agencyNumber) = AgencyOf(row.Agency);
        var period = _cells.Period(row.Period).GetValueOrDefault();
        var accumulation = _cells.Word(row.Accumulation, Vocabularies.Accumulations, Accumulation.Discrete);
        var status = _cells.Word(row.Status, Vocabularies.ObservationStatuses, ObservationStatus.Normal);
        var value = _cells.Number(row.Value);
        var parts = row.Numerator.IsAbsent && row.Denominator.IsAbsent ? null : PartsOf(row);
        var (published, reference, source) = (_cells.Date(row.Published), _cells.Date(row.ReferenceDate), _cells.Source(row.Source));
        if (_cells.FaultCount > before || indicator is null || agencyNumber < 0 || row.Period.IsAbsent) return;
        if (parts is { } share && value is null && !status.MeansAbsent) value = share.Percent?.Value;
        if (value is not null && status.MeansAbsent)
        {
            _cells.Fault(row.Status, FaultCode.Contradiction, $"The status {status.Letter} says that there is no value, and the value is {row.Value}; keep one of the two.");
            return;
        }

        if (value is { } reported && parts is { } given && !ObservationEvidence.Agrees(reported, given))
        {
            _cells.Fault(row.Value, FaultCode.Contradiction, ObservationEvidence.Complaint(period, reported, given));
            return;
        }

        var line = new Line(
            indicatorNumber,
            agencyNumber,
            period.Frequency.Code,
            accumulation,
            row.Producer.IsAbsent ? 0 : NumberOf(row.Producer, _producerNumbers),
            row.Dimensions.IsAbsent ? 0 : NumberOf(row.Dimensions, _dimensionNumbers));
        if (HandleOf(line, row, indicator, agency, period.Frequency) is not { } handle) return;
        _archive.Add(handle, new Observation(period, value, status) { Parts = parts, Published = published, ReferenceDate = reference, Source = source }, _cells.Pooled(row.Vintage));
        _offsets.Add(row.Offset);
    }

    private int? HandleOf(Line line, ObservationRow row, Indicator indicator, AgencyCode agency, Frequency frequency)
    {
        if (_lastHandle >= 0 && line == _lastLine) return _lastHandle;
        if (!_handles.TryGetValue(line, out var handle))
        {
            try
            {
                handle = _archive.HandleOf(indicator, new(indicator.Code, agency, frequency, line.Accumulation, row.Producer.ToString(), "", DimensionsOf(row.Dimensions.ToString())));
            }
            catch (ArgumentException refusal)
            {
                _cells.Refused(row, row.Dimensions.IsAbsent ? row.Producer.ToString() : row.Dimensions.ToString(), refusal);
                return null;
            }

            _handles.Add(line, handle);
        }

        (_lastLine, _lastHandle) = (line, handle);
        return handle;
    }

    private (Indicator? Indicator, int Number) IndicatorOf(in Cell cell)
    {
        if (cell.IsAbsent) return default;
        if (_knownIndicators.TryGet(cell.Bytes, out var known)) return known;
        if (_cells.Indicator(cell) is not { } code) return default;
        if (_indicators.TryGetValue(code, out var indicator))
        {
            known = (indicator, ++_numbers);
            _knownIndicators.Add(cell.Bytes, known);
            return known;
        }

        if (_parts.Indicators.IsWhole && !_parts.HalfKnown.Contains(code.Text))
        {
            var near = Nearest.Find(code.Text, _indicators.Keys.Select(k => k.Text)) is { } name ? $"; did you mean {name}?" : "; add it or correct the code.";
            _cells.Fault(cell, FaultCode.UnknownIndicator, $"{code} is not among the indicators{near}");
        }

        return default;
    }

    private (AgencyCode Code, int Number) AgencyOf(in Cell cell)
    {
        if (cell.IsAbsent) return (AgencyCode.None, -1);
        if (_knownAgencies.TryGet(cell.Bytes, out var known)) return known;
        if (_cells.Agency(cell) is not { } code) return (AgencyCode.None, -1);
        if (_agencies.Contains(code))
        {
            known = (code, ++_numbers);
            _knownAgencies.Add(cell.Bytes, known);
            return known;
        }

        if (_parts.Agencies.IsWhole && !_parts.HalfKnown.Contains(code.Text)) _cells.Fault(cell, FaultCode.UnknownAgency, $"{code} is not among the agencies; add it or correct the code.");
        return (AgencyCode.None, -1);
    }

    private Share? PartsOf(ObservationRow row)
    {
        var (numerator, denominator) = (_cells.Number(row.Numerator), _cells.Number(row.Denominator));
        if (row.Numerator.IsAbsent != row.Denominator.IsAbsent)
        {
            _cells.Fault(row.Numerator.IsAbsent ? row.Denominator : row.Numerator, FaultCode.Missing, "The observation has one of numerator and denominator; give both or neither.");
            return null;
        }

        if (numerator is null || denominator is null) return null;
        try
        {
            return Share.Of(numerator.Value, denominator.Value);
        }
        catch (ArgumentException refusal)
        {
            _cells.Fault(row.Numerator, FaultCode.Contradiction, Refusal.Of(refusal));
            return null;
        }
    }

    private int NumberOf(in Cell cell, Utf8Pool<int> numbers)
    {
        if (numbers.TryGet(cell.Bytes, out var number)) return number;
        numbers.Add(cell.Bytes, ++_numbers);
        return _numbers;
    }

    private static IEnumerable<KeyValuePair<string, string>>? DimensionsOf(string text)
    {
        if (text.Length == 0) return null;
        return text.Split(';').Select(pair => pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at
            ? KeyValuePair.Create(pair[..at], pair[(at + 1)..])
            : KeyValuePair.Create(pair, ""));
    }

    /// <summary>What tells one series from every other, in numbers.</summary>
    private readonly record struct Line(int Indicator, int Agency, int Frequency, Accumulation Accumulation, int Producer, int Dimensions);
}
