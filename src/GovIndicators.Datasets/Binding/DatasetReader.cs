using System.Text.Json;

namespace GovIndicators.Datasets;

/// <summary>Puts the files of a dataset together: rows become parts, parts are checked as a whole, and all faults are thrown together.</summary>
internal sealed class DatasetReader(FaultCollector faults, CancellationToken cancellation)
{
    private readonly DatasetParts _parts = new();
    private readonly Dictionary<string, FileText> _tables = new(StringComparer.Ordinal);
    private readonly List<(FileText File, DatasetRow Row)> _documents = [];
    private readonly Utf8Pool<Citation?> _sources = new();

    /// <summary>The dataset that the files hold.</summary>
    /// <exception cref="DatasetException">The files are no dataset.</exception>
    internal static GovDataset Read(IReadOnlyList<FileText> files, bool isFolder, FaultCollector faults, CancellationToken cancellation) =>
        new DatasetReader(faults, cancellation).Read(files, isFolder);

    private GovDataset Read(IReadOnlyList<FileText> files, bool isFolder)
    {
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!file.IsText(faults)) Broken(file);
            else if (file.IsCsv) _tables.Add(file.Name, file);
            else Walk(file, isFolder ? DatasetRow.Files.First(f => f.File == file.Name).Shape : DatasetRow.Whole);
        }

        Head();
        Each(_parts.Sources, "sources.csv", SourceRow.Shape, r => r.Sources, Source);
        Each(_parts.Agencies, null, AgencyRow.Shape, r => r.Agencies, (row, cells) => Add(_parts.Agencies, AgencyRow.Bind(row, cells), row, row.Code, cells));
        Each(_parts.Successions, null, SuccessionRow.Shape, r => r.Successions, (row, cells) => Add(_parts.Successions, SuccessionRow.Bind(row, cells), row, default, cells));
        Each(_parts.Indicators, null, IndicatorRow.Shape, r => r.Indicators, (row, cells) => Add(_parts.Indicators, IndicatorRow.Bind(row, cells), row, row.Code, cells));
        var style = FigureStyle.Of(_parts.FigureLanguage);
        Each(_parts.Figures, "figures.csv", FigureRow.Shape, r => r.Figures, (row, cells) => Add(_parts.Figures, FigureRow.Bind(row, cells, style), row, row.Id, cells));
        Each(_parts.Targets, null, TargetRow.Shape, r => r.Targets, (row, cells) => Add(_parts.Targets, TargetRow.Bind(row, cells, style), row, row.Code, cells));
        Plans();
        DatasetCheck.Run(_parts, faults);
        Observations();
        faults.ThrowIfAny();
        return new(_parts);
    }

    private void Walk(FileText file, Shape<DatasetRow> shape)
    {
        var row = new DatasetRow();
        var json = new JsonCursor(file, faults);
        try
        {
            json.Read();
            if (!json.TryReadRow(shape, shape.Name, row)) Broken(file);
            json.Read();
        }
        catch (JsonException broken)
        {
            BrokenJson.Add(file, broken, faults);
            Broken(file);
        }

        _documents.Add((file, row));
    }

    private void Broken(FileText file)
    {
        var whole = file.Name is not ("sources.csv" or "agencies.json" or "indicators.json" or "plans.json" or "targets.json" or "figures.csv" or "observations.csv");
        if (whole || file.Name == "sources.csv") _parts.Sources.IsWhole = false;
        if (whole || file.Name == "agencies.json") _parts.Agencies.IsWhole = _parts.Successions.IsWhole = false;
        if (whole || file.Name == "indicators.json") _parts.Indicators.IsWhole = false;
        if (whole || file.Name == "plans.json") _parts.Plans.IsWhole = false;
        if (whole || file.Name == "targets.json") _parts.Targets.IsWhole = false;
        if (whole || file.Name == "figures.csv") _parts.Figures.IsWhole = false;
    }

    private void Head()
    {
        foreach (var (file, row) in _documents)
        {
            if (row.Format.IsAbsent && !row.Name.IsPresent && row.AsOf.IsAbsent) continue;
            var cells = CellsOf(file);
            if (!row.Format.IsAbsent && cells.Count(row.Format) != GovDataset.Format)
            {
                cells.Fault(row.Format, FaultCode.Format, $"The format is {CellReader.Quoted(row.Format)}; this version reads format {GovDataset.Format}.");
            }

            (_parts.Name, _parts.AsOf, _parts.Note) = (cells.Name(row.Name), cells.Date(row.AsOf), cells.Name(row.Note));
            _parts.FigureLanguage = cells.Word(row.FigureLanguage, Vocabularies.Languages, Language.English);
            if (row.Citation.IsPresent) _parts.Citation = SourceRow.Bind(row.Citation, cells);
        }
    }

    private void Source(SourceRow row, CellReader cells)
    {
        var source = SourceRow.Bind(row, cells);
        if (row.Key.IsAbsent) return;
        if (_sources.TryGet(row.Key.Bytes, out _))
        {
            cells.Fault(row.Key, FaultCode.Duplicate, $"'{CellReader.Quoted(row.Key)}' is the key of two sources; give each a key of its own.");
            return;
        }

        _sources.Add(row.Key.Bytes, source);
        if (source is not null) _parts.Sources.Add(source, cells.PlaceOf(row));
    }

    private void Plans()
    {
        var figures = new Dictionary<string, PublishedFigure>(StringComparer.Ordinal);
        foreach (var figure in _parts.Figures.Items) figures.TryAdd(figure.Id, figure);
        var tallies = new TallyReading(figures, id => !_parts.Figures.IsWhole || _parts.HalfKnown.Contains(id));
        var taskRow = new TaskRow();
        Each(_parts.Plans, null, PlanRow.Shape, r => r.Plans, (row, cells) =>
        {
            var tasks = new List<PlanTask>();
            var places = new List<Place>();
            Rows(cells, row.Tasks.Slice, TaskRow.Shape, taskRow, task =>
            {
                if (TaskRow.Bind(task, cells) is not { } bound) return;
                tasks.Add(bound);
                places.Add(cells.PlaceOf(task));
            });
            if (!Add(_parts.Plans, PlanRow.Bind(row, tasks, cells, tallies), row, row.Code, cells)) return;
            _parts.TaskPlaces.Add([.. places]);
        });
    }

    private void Observations()
    {
        var archive = new SeriesArchive.Builder();
        var indicators = new Dictionary<IndicatorCode, Indicator>();
        foreach (var indicator in _parts.Indicators.Items) indicators.TryAdd(indicator.Code, indicator);
        var agencies = _parts.Agencies.Items.Select(a => a.Code).ToHashSet();
        var places = new List<Place>();
        for (var i = 0; i < _parts.Figures.Items.Count; i++)
        {
            if (FigureObservation.Of(_parts.Figures.Items[i], indicators, agencies.Contains) is not var (indicator, key, observation)) continue;
            archive.Add(indicator, key, observation);
            places.Add(_parts.Figures.PlaceOf(i));
        }

        var rows = new PlacedList<ObservationRow>();
        var readings = new List<(CellReader Cells, FileText File, ObservationReading Reading)>();
        Each(rows, "observations.csv", ObservationRow.Shape, r => r.Observations, (row, cells) =>
        {
            if (readings.Count == 0 || readings[^1].Cells != cells) readings.Add((cells, cells.File, new(cells, archive, _parts)));
            readings[^1].Reading.Add(row);
        });
        if (archive.TryBuild(out var built, out var repeats))
        {
            _parts.Observations = built;
            return;
        }

        foreach (var (row, _, message) in repeats)
        {
            var place = row < places.Count ? places[row] : PlaceOf(row - places.Count);
            faults.Add(place, FaultCode.Duplicate, "", message);
        }

        Place PlaceOf(int row)
        {
            foreach (var (_, file, reading) in readings)
            {
                if (row < reading.Offsets.Length) return new(file, reading.Offsets[row]);
                row -= reading.Offsets.Length;
            }

            return default;
        }
    }

    /// <summary>Passes on the rows of a part, from a table or from a list in JSON.</summary>
    private void Each<T, TRow>(PlacedList<T> list, string? table, Shape<TRow> shape, Func<DatasetRow, RowStream<TRow>> stream, Action<TRow, CellReader> each)
        where TRow : Row, new()
    {
        if (table is not null && _tables.TryGetValue(table, out var file))
        {
            var cells = CellsOf(file);
            if (!new CsvRows<TRow>(file, shape, faults).Read(row => each(row, cells), cancellation)) list.IsWhole = false;
        }

        foreach (var (document, whole) in _documents)
        {
            if (stream(whole).Slice.IsAbsent) continue;
            var cells = CellsOf(document);
            Rows(cells, stream(whole).Slice, shape, new TRow(), row => each(row, cells));
        }
    }

    private void Rows<TRow>(CellReader cells, Cell slice, Shape<TRow> shape, TRow row, Action<TRow> each)
        where TRow : Row, new()
    {
        if (slice.IsAbsent) return;
        var json = new JsonCursor(cells.File, faults, slice.Offset, slice.End);
        json.Read();
        for (var count = 1; json.Read() && !json.IsAtEndOfArray; count++)
        {
            if ((count & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (json.TryReadRow(shape, shape.Name, row)) each(row);
        }
    }

    /// <summary>Adds what was bound; of a row at fault the code at least is known.</summary>
    private bool Add<T>(PlacedList<T> list, T? item, Row row, in Cell code, CellReader cells)
        where T : class
    {
        if (item is null)
        {
            _parts.HalfKnown.Add(code.ToString());
            return false;
        }

        list.Add(item, cells.PlaceOf(row));
        return true;
    }

    private CellReader CellsOf(FileText file) => new(file, faults, _sources) { AllSourcesAreKnown = _parts.Sources.IsWhole };
}
