using System.Text.Json;

namespace GovIndicators.Datasets;

/// <summary>Puts the files of a dataset together: rows become parts, parts are checked as a whole, and all faults are thrown together.</summary>
/// <remarks>A part is read when what it refers to has been read. In one file that has the parts in another order, it is passed over and read at the end.</remarks>
internal sealed class DatasetReader
{
    private readonly bool _isFolder;
    private readonly FaultCollector _faults;
    private readonly CancellationToken _cancellation;
    private readonly DatasetParts _parts = new();
    private readonly Utf8Pool<Citation?> _sources = new();
    private readonly List<PlanTask> _tasks = [];
    private readonly List<TaskCode> _taskCodes = [];
    private readonly NearestCode _nearestSource;
    private TallyReading? _tallies;
    private ObservationReading? _observations;

    internal DatasetReader(bool isFolder, FaultCollector faults, CancellationToken cancellation)
    {
        (_isFolder, _faults, _cancellation) = (isFolder, faults, cancellation);
        _nearestSource = new(_sources.Texts);
    }

    /// <summary>The dataset that files in memory hold.</summary>
    /// <param name="files">The one file, or those of a folder in the order of <see cref="DatasetFiles.Names"/>.</param>
    /// <param name="isFolder">Whether they are of a folder.</param>
    /// <exception cref="DatasetException">The files are no dataset.</exception>
    internal static GovDataset Read(IEnumerable<FileText> files, bool isFolder)
    {
        var reader = new DatasetReader(isFolder, new(), CancellationToken.None);
        foreach (var file in files) reader.Add(file);
        return reader.Finish();
    }

    /// <summary>Reads a file; files of a folder come in the order of <see cref="DatasetFiles.Names"/>.</summary>
    internal void Add(FileText file)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!file.IsText(_faults)) Broken(file);
        else if (file.IsCsv) Table(file);
        else Document(file, _isFolder ? DatasetRow.Files.First(f => f.File == file.Name).Shape : DatasetRow.Whole);
        file.Release();
    }

    /// <summary>The dataset that the files hold together.</summary>
    /// <exception cref="DatasetException">The files are no dataset.</exception>
    internal GovDataset Finish()
    {
        DatasetCheck.Run(_parts, _faults);
        Observations().Finish(_faults);
        _faults.ThrowIfAny();
        return new(_parts);
    }

    private void Table(FileText file)
    {
        var cells = CellsOf(file);
        var isWhole = file.Name switch
        {
            "sources.csv" => Rows(SourceRow.Shape, row => Source(row, cells)),
            "figures.csv" => Rows(FigureRow.Shape, row => Figure(row, cells, FigureStyle.Of(_parts.FigureLanguage))),
            _ => Rows(ObservationRow.Shape, row => Observations().Add(row, cells), Observations().Reserve),
        };
        if (!isWhole) Broken(file);

        bool Rows<TRow>(Shape<TRow> shape, Action<TRow> each, Action<int>? expect = null)
            where TRow : Row, new()
        {
            // A line is a record at most, and the first names the columns. Columns that are exactly as long as this need not be cut in the end.
            expect?.Invoke(file.Bytes.TrimEnd("\r\n"u8).Count((byte)'\n'));
            return new CsvRows<TRow>(file, shape, _faults).Read(each, _cancellation);
        }
    }

    private void Document(FileText file, Shape<DatasetRow> shape)
    {
        var row = new DatasetRow();
        var cells = CellsOf(file);
        var order = shape == DatasetRow.Whole ? new PartOrder(file, row) : null;
        Attach(row, cells, order);
        var json = new JsonCursor(file, _faults, _cancellation);
        try
        {
            json.Read();
            if (!json.TryReadRow(shape, shape.Name, row)) Broken(file);
            json.Read();
        }
        catch (JsonException broken)
        {
            BrokenJson.Add(file, broken, _faults);
            Broken(file);
        }

        if (shape.Fields.Any(f => f.Name == "format")) Head(row, cells);
        if (order is not null) PassedOver(file, row);
    }

    private void Attach(DatasetRow row, CellReader cells, PartOrder? order)
    {
        Attach(row.Sources, "sources", source => Source(source, cells));
        Attach(row.Agencies, "agencies", agency => Agency(agency, cells));
        Attach(row.Successions, "successions", succession => Add(_parts.Successions, SuccessionRow.Bind(succession, cells), succession.Kind, cells, succession.Places(cells)));
        Attach(row.Indicators, "indicators", indicator => Add(_parts.Indicators, IndicatorRow.Bind(indicator, cells), indicator.Code, cells));
        Attach(row.Figures, "figures", figure => Figure(figure, cells, Style()));
        Attach(row.Targets, "targets", target => Add(_parts.Targets, TargetRow.Bind(target, cells, Style()), target.Code, cells));
        Attach(row.Plans, "plans", plan => Plan(plan, cells));
        Attach(row.Observations, "observations", observation => Observations().Add(observation, cells));
        row.Plans.Row.Tasks.Each = task => Task(task, cells);

        void Attach<TRow>(RowStream<TRow> stream, string part, Action<TRow> each)
            where TRow : Row, new()
        {
            stream.Each = each;
            if (order is not null) stream.IsReady = offset => order.IsReady(part, offset);
        }

        FigureStyle Style()
        {
            if (order is not null) Language(row);
            return FigureStyle.Of(_parts.FigureLanguage);
        }
    }

    /// <summary>Reads the parts that stood before what they refer to, in the order in which they can be read.</summary>
    private void PassedOver(FileText file, DatasetRow row)
    {
        Read(SourceRow.Shape, row.Sources);
        Read(AgencyRow.Shape, row.Agencies);
        Read(SuccessionRow.Shape, row.Successions);
        Read(IndicatorRow.Shape, row.Indicators);
        Read(FigureRow.Shape, row.Figures);
        Read(TargetRow.Shape, row.Targets);
        Read(PlanRow.Shape, row.Plans);
        Read(ObservationRow.Shape, row.Observations);

        void Read<TRow>(Shape<TRow> shape, RowStream<TRow> stream)
            where TRow : Row, new()
        {
            if (stream.Slice.IsAbsent) return;
            var json = new JsonCursor(file, _faults, stream.Slice.Offset, stream.Slice.End, _cancellation);
            json.Read();
            json.TryPassOn(shape, shape.Name, stream);
        }
    }

    private void Broken(FileText file)
    {
        var whole = !DatasetFiles.Names.Contains(file.Name, StringComparer.Ordinal);
        if (whole || file.Name == "sources.csv") _parts.Sources.IsWhole = false;
        if (whole || file.Name == "agencies.json") _parts.Agencies.IsWhole = _parts.Successions.IsWhole = false;
        if (whole || file.Name == "indicators.json") _parts.Indicators.IsWhole = false;
        if (whole || file.Name == "figures.csv") _parts.Figures.IsWhole = false;
        if (whole || file.Name == "targets.json") _parts.Targets.IsWhole = false;
        if (whole || file.Name == "plans.json") _parts.Plans.IsWhole = false;
    }

    private void Head(DatasetRow row, CellReader cells)
    {
        if (cells.Count(row.Format) is { } format && format != GovDataset.Format)
        {
            cells.Fault(row.Format, FaultCode.Format, $"The format is {CellReader.Quoted(row.Format)}; this version reads format {GovDataset.Format}.");
        }

        (_parts.Name, _parts.AsOf, _parts.Note) = (cells.Name(row.Name), cells.Date(row.AsOf), cells.Name(row.Note));
        if (_parts.AsOf is { } asOf && AsOfRange.ComplaintAbout(asOf) is { } complaint) cells.Fault(row.AsOf, FaultCode.Contradiction, complaint);
        if (row.Citation.IsPresent) _parts.Citation = SourceRow.Bind(row.Citation, cells);
        foreach (var producer in row.Producers)
        {
            if (cells.Name(producer) is { } name) _parts.Producers.Add(name, cells.PlaceOf(producer));
        }

        cells.Word(row.FigureLanguage, Vocabularies.Languages, GovIndicators.Language.English);
        Language(row);
    }

    /// <summary>The figure language, if it is one: a wrong word is told once, with the head.</summary>
    private void Language(DatasetRow row) =>
        _parts.FigureLanguage = Vocabularies.Languages.TryRead(row.FigureLanguage.Bytes, out var language) ? language : GovIndicators.Language.English;

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
        if (source is not null) _parts.Sources.Add(source, cells.PlaceOf(row.Key));
    }

    private void Agency(AgencyRow row, CellReader cells)
    {
        var agency = AgencyRow.Bind(row, cells);
        if (agency is not null) _parts.KnownAgencies.Add(agency.Code);
        Add(_parts.Agencies, agency, row.Code, cells, row.Places(cells));
    }

    private void Figure(FigureRow row, CellReader cells, FigureStyle style) =>
        Add(_parts.Figures, FigureRow.Bind(row, cells, style), row.Id, cells, row.Places(cells));

    private void Task(TaskRow row, CellReader cells)
    {
        var task = TaskRow.Bind(row, cells);
        if (task is not null) _tasks.Add(task);
        _taskCodes.Add(task is not null
            ? new(task.Code, row.Code.Offset, task.Group, row.Group.Offset)
            : new(row.Code.IsAbsent ? null : row.Code.ToString(), row.Code.Offset, row.Group.IsAbsent ? null : row.Group.ToString(), row.Group.Offset));
    }

    private void Plan(PlanRow row, CellReader cells)
    {
        _tallies ??= new(FiguresById(), _parts.Figures.MayHold);
        Add(_parts.Plans, PlanRow.Bind(row, _tasks, _taskCodes, cells, _tallies), row.Code, cells);
        _tasks.Clear();
        _taskCodes.Clear();
    }

    private ObservationReading Observations() => _observations ??= new(_parts);

    private Dictionary<string, PublishedFigure> FiguresById()
    {
        var figures = new Dictionary<string, PublishedFigure>(StringComparer.Ordinal);
        foreach (var figure in _parts.Figures.Items) figures.TryAdd(figure.Id, figure);
        return figures;
    }

    /// <summary>Adds what was bound; of a row at fault the code at least is known.</summary>
    private static void Add<T>(PlacedList<T> list, T? item, in Cell code, CellReader cells, PlacedText[]? parts = null)
        where T : class
    {
        if (item is null) list.AddBroken(code.ToString(), cells.PlaceOf(code));
        else list.Add(item, cells.PlaceOf(code), parts);
    }

    private CellReader CellsOf(FileText file) => new(file, _faults, _sources)
    {
        AllSourcesAreKnown = () => _parts.Sources.IsWhole,
        Parts = _parts,
        NearestSource = _nearestSource,
    };
}
