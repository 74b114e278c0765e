namespace GovIndicators.Datasets;

/// <summary>Reads observations into an archive; the codes that repeat from row to row are understood once.</summary>
internal sealed class ObservationReading
{
    private readonly SeriesArchive.Builder _archive = new();
    private readonly Dictionary<IndicatorCode, Indicator> _indicators;
    private readonly HashSet<AgencyCode> _agencies;
    private readonly DatasetParts _parts;
    private readonly Utf8Pool<int> _producerNumbers = new();
    private readonly Utf8Pool<int> _dimensionNumbers = new();
    private readonly Utf8Pool<Measured> _knownIndicators = new();
    private readonly Utf8Pool<(AgencyCode Code, int Number)> _knownAgencies = new();
    private readonly Dictionary<Line, int> _handles = [];
    private readonly NearestCode _nearestIndicator;
    private readonly NearestCode _nearestAgency;
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
        _agencies = parts.KnownAgencies;
        _nearestIndicator = new(indicators.Keys.Select(k => k.Text));
        _nearestAgency = new(_agencies.Select(a => a.Text));
        for (var i = 0; i < parts.Figures.Items.Count; i++)
        {
            if (FigureObservation.Of(parts.Figures.Items[i], indicators, _agencies.Contains) is not var (indicator, key, observation)) continue;
            _archive.Add(indicator, key, observation);
            _figurePlaces.Add(parts.Figures.PlaceOf(i, "period"));
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
        var measured = IndicatorOf(row.Indicator);
        var (agency, agencyNumber) = AgencyOf(row.Agency);
        var period = _cells.Period(row.Period).GetValueOrDefault();
        var accumulation = _cells.Word(row.Accumulation, Vocabularies.Accumulations, Accumulation.Discrete);
        var status = _cells.WordOrNull(row.Status, Vocabularies.ObservationStatuses, ObservationStatus.Normal);
        var value = _cells.Number(row.Value);
        var parts = row.Numerator.IsAbsent && row.Denominator.IsAbsent ? null : PartsOf(row);
        var (published, reference, source) = (_cells.Date(row.Published), _cells.Date(row.ReferenceDate), _cells.Source(row.Source));
        Judge(row, measured, ref value, parts, status);
        if (!row.ReferenceDate.IsAbsent && status != ObservationStatus.Forecast && Knowledge.ComplaintAbout(published, reference, "The observation") is { } early) _cells.Fault(row.Published, FaultCode.Contradiction, early);
        var dimensions = row.Dimensions.IsAbsent ? 0 : DimensionsIn(row.Dimensions, row);
        RefuseBar(row.Producer, "producer");
        RefuseBar(row.Vintage, "vintage");
        if (_cells.IsAtFault(row, before) || measured.Indicator is not { } indicator || agencyNumber < 0 || row.Period.IsAbsent) return;
        var line = new Line(
            measured.Number,
            agencyNumber,
            period.Frequency.Code,
            accumulation,
            row.Producer.IsAbsent ? 0 : NumberOf(row.Producer, _producerNumbers),
            dimensions);
        var handle = HandleOf(line, row, indicator, agency, period.Frequency);
        _archive.Add(handle, new Observation(period, value, status.GetValueOrDefault()) { Parts = parts, Published = published, ReferenceDate = reference, Source = source }, _cells.Pooled(row.Vintage));
        _offsets.Add(row.Period.Offset);
    }

    /// <summary>Holds a value against its status, its numerator and denominator, and the limits of its indicator; one that was left out follows from the parts of a rate in percent.</summary>
    private void Judge(ObservationRow row, in Measured measured, ref double? value, Share? parts, ObservationStatus? status)
    {
        var (indicator, _, limits) = measured;
        if (value is not null && status is { MeansAbsent: true } absent)
        {
            _cells.Fault(row.Status, FaultCode.Contradiction, $"The status {absent.Letter} says that there is no value, and the value is {row.Value}; keep one of the two.");
        }

        if (indicator is null) return;
        var ofRate = parts is null ? null : RateParts.PercentOf(parts.Value.Numerator, parts.Value.Denominator);
        if (ofRate is { } percent)
        {
            if (!indicator.Measure.IsRate) _cells.Fault(row.Numerator, FaultCode.Contradiction, $"{indicator.Code} is a {indicator.Measure.Code}; only a rate has numerator and denominator, so leave them out.");
            else if (value is { } given && ObservationEvidence.ValueIsPercent(indicator) && !ObservationEvidence.Agrees(given, row.Value.Bytes, percent)) _cells.Fault(row.Value, FaultCode.Contradiction, RateParts.Contradiction(row.Value.ToString(), parts!.Value, percent));
            else if (row.Value.IsAbsent && status is { MeansAbsent: false }) value = ValueOf(percent, indicator, row);
        }

        if (value is { } known && !limits.Allow(known)) _cells.Fault(row.Value.IsAbsent ? row.Numerator : row.Value, FaultCode.Contradiction, ValueLimits.Complaint($"The value {(row.Value.IsAbsent ? ValueLimits.Text(known) : CellReader.Quoted(row.Value))}", indicator));
    }

    private double? ValueOf(double percent, Indicator indicator, ObservationRow row)
    {
        if (ObservationEvidence.ValueIsPercent(indicator)) return percent;
        _cells.Fault(row.Numerator, FaultCode.Missing, $"{indicator.Code} is in '{indicator.Unit}' and not in percent, so that its value does not follow from numerator and denominator; give the value.");
        return null;
    }

    private void RefuseBar(in Cell cell, string what)
    {
        if (!cell.IsAbsent && cell.Bytes.Contains((byte)'|')) _cells.Fault(cell, FaultCode.Contradiction, $"The {what} '{CellReader.Quoted(cell)}' holds '|', which separates the parts of a key; use another sign.");
    }

    private int HandleOf(Line line, ObservationRow row, Indicator indicator, AgencyCode agency, Frequency frequency)
    {
        if (_lastHandle >= 0 && line == _lastLine) return _lastHandle;
        if (!_handles.TryGetValue(line, out var handle))
        {
            _cells.IsOneLine(row.Producer, row.Producer.ToString());
            _cells.IsOneLine(row.Dimensions, row.Dimensions.ToString());
            handle = _archive.HandleOf(indicator, new(indicator.Code, agency, frequency, line.Accumulation, row.Producer.ToString(), "", DimensionsOf(row.Dimensions.ToString())));
            _handles.Add(line, handle);
        }

        (_lastLine, _lastHandle) = (line, handle);
        return handle;
    }

    private Measured IndicatorOf(in Cell cell)
    {
        if (cell.IsAbsent) return default;
        if (_knownIndicators.TryGet(cell.Bytes, out var known)) return known;
        if (_cells.Indicator(cell) is not { } code) return default;
        if (_indicators.TryGetValue(code, out var indicator))
        {
            known = new(indicator, ++_numbers, ValueLimits.Of(indicator));
            _knownIndicators.Add(cell.Bytes, known);
            return known;
        }

        if (!_parts.Indicators.MayHold(code.Text)) _cells.Fault(cell, FaultCode.UnknownIndicator, $"{code} is not among the indicators; {_nearestIndicator.Advice(code.Text, "add it or correct the code")}");
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

        if (!_parts.Agencies.MayHold(code.Text)) _cells.Fault(cell, FaultCode.UnknownAgency, $"{code} is not among the agencies; {_nearestAgency.Advice(code.Text, "add it or correct the code")}");
        return (AgencyCode.None, -1);
    }

    private Share? PartsOf(ObservationRow row)
    {
        var (numerator, denominator) = (_cells.Number(row.Numerator), _cells.Number(row.Denominator));
        if (row.Numerator.IsAbsent != row.Denominator.IsAbsent)
        {
            _cells.Fault(row.Numerator.IsAbsent ? row.Denominator : row.Numerator, FaultCode.Missing, "The observation has one of numerator and denominator; give both or neither.");
        }

        if (numerator < 0) _cells.Fault(row.Numerator, FaultCode.NotANumber, $"The numerator is {CellReader.Quoted(row.Numerator)}; expected 0 or more.");
        if (denominator < 0) _cells.Fault(row.Denominator, FaultCode.NotANumber, $"The denominator is {CellReader.Quoted(row.Denominator)}; expected a number above 0, or 0 of 0.");
        if (!(numerator >= 0 && denominator >= 0)) return null;
        if (denominator == 0 && numerator != 0) _cells.Fault(row.Denominator, FaultCode.Contradiction, $"The numerator is {CellReader.Quoted(row.Numerator)} and the denominator 0; expected a denominator above 0, or 0 of 0.");
        else if (denominator != 0 && RateParts.PercentOf(numerator.Value, denominator.Value) is null) _cells.Fault(row.Denominator, FaultCode.Contradiction, RateParts.NoPercent(numerator.Value, denominator.Value));
        else return Share.Of(numerator.Value, denominator.Value);
        return null;
    }

    private int NumberOf(in Cell cell, Utf8Pool<int> numbers)
    {
        if (numbers.TryGet(cell.Bytes, out var number)) return number;
        numbers.Add(cell.Bytes, ++_numbers);
        return _numbers;
    }

    /// <summary>A number for dimensions, which are understood where they are first met.</summary>
    private int DimensionsIn(in Cell cell, ObservationRow row)
    {
        if (_dimensionNumbers.TryGet(cell.Bytes, out var number)) return number;
        try
        {
            SeriesKey.Sorted(DimensionsOf(cell.ToString())!);
        }
        catch (ArgumentException refusal)
        {
            _cells.Refused(cell, row, refusal);
            return 0;
        }

        return NumberOf(cell, _dimensionNumbers);
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

    /// <summary>An indicator as rows name it, with its number and its limits.</summary>
    private readonly record struct Measured(Indicator? Indicator, int Number, ValueLimits Limits);
}
