namespace GovIndicators.Datasets;

/// <summary>Writes a dataset to its folder or its one JSON file, so that reading it again gives the same dataset.</summary>
internal sealed class DatasetWriter
{
    private const string Unfinished = ".unfinished";

    private readonly GovDataset _dataset;

    internal DatasetWriter(GovDataset dataset) => _dataset = dataset;

    internal void WriteFile(string path)
    {
        Write(path, stream => WriteJson(stream, DatasetRow.Whole));
        File.Move(path + Unfinished, path, overwrite: true);
    }

    /// <summary>Writes every file beside the old one first, so that a full disk leaves the old dataset as it was.</summary>
    internal void WriteFolder(string path)
    {
        Directory.CreateDirectory(path);
        var written = new List<string>();
        foreach (var (name, write) in Files())
        {
            Write(Path.Combine(path, name), write);
            written.Add(name);
        }

        Replace(path, written);
    }

    /// <summary>As <see cref="WriteFile"/>, on another thread.</summary>
    internal async Task WriteFileAsync(string path, CancellationToken cancellationToken)
    {
        await Task.Run(() => Write(path, stream => WriteJson(stream, DatasetRow.Whole)), cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        File.Move(path + Unfinished, path, overwrite: true);
    }

    /// <summary>As <see cref="WriteFolder"/>, on another thread; it may be stopped between two files, and the old dataset is then as it was.</summary>
    internal async Task WriteFolderAsync(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Directory.CreateDirectory(path);
        var written = new List<string>();
        foreach (var (name, write) in Files())
        {
            await Task.Run(() => Write(Path.Combine(path, name), write), cancellationToken).ConfigureAwait(false);
            written.Add(name);
        }

        cancellationToken.ThrowIfCancellationRequested();
        Replace(path, written);
    }

    private static void Replace(string path, List<string> written)
    {
        foreach (var name in written) File.Move(Path.Combine(path, name) + Unfinished, Path.Combine(path, name), overwrite: true);
        foreach (var name in DatasetFiles.Names.Except(written, StringComparer.Ordinal)) File.Delete(Path.Combine(path, name));
    }

    internal void WriteJson(Stream stream, Shape<DatasetRow> shape)
    {
        using (var output = new JsonOutput(stream)) output.Write(shape, Row());
        stream.WriteByte((byte)'\n');
    }

    private static void Write(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write);
        write(stream);
    }

    /// <summary>The files of the folder, each with what writes it.</summary>
    internal IEnumerable<(string Name, Action<Stream> Write)> Files()
    {
        foreach (var (name, shape) in DatasetRow.Files)
        {
            var holdsSomething = name switch
            {
                "agencies.json" => _dataset.Agencies.Count > 0,
                "indicators.json" => _dataset.IndicatorsInOrder.Length > 0,
                "plans.json" => _dataset.Plans.Length > 0,
                "targets.json" => _dataset.Targets.Length > 0,
                _ => true,
            };
            if (holdsSomething) yield return (name, stream => WriteJson(stream, shape));
        }

        if (_dataset.Sources.Length > 0) yield return ("sources.csv", stream => CsvOutput.Write(stream, SourceRow.Shape, Sources()));
        if (_dataset.Figures.Length > 0) yield return ("figures.csv", stream => CsvOutput.Write(stream, FigureRow.Shape, Figures()));
        if (Observations().Any()) yield return ("observations.csv", stream => CsvOutput.Write(stream, ObservationRow.Shape, Observations()));
    }

    private DatasetRow Row()
    {
        var row = new DatasetRow { Format = Cells.Of(GovDataset.Format), AsOf = Cells.Of(_dataset.AsOf) };
        row.Name.Fill(_dataset.Name);
        row.Note.Fill(_dataset.Note);
        row.Citation.Fill(_dataset.Citation);
        row.FigureLanguage = Cells.Of(_dataset.FigureLanguage, Vocabularies.Languages, Language.English);
        row.Producers.AddRange(_dataset.Producers.Select(p => new NameRow().Fill(p)));
        var tallies = new TallyReading(_dataset.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal), _ => false);
        row.Sources.Rows = Sources();
        row.Agencies.Rows = _dataset.Agencies.Agencies.Select(a => new AgencyRow().Fill(a));
        row.Successions.Rows = _dataset.Agencies.Successions.Select(s => new SuccessionRow().Fill(s));
        row.Indicators.Rows = _dataset.IndicatorsInOrder.Select(i => new IndicatorRow().Fill(i));
        row.Plans.Rows = _dataset.Plans.Select(p => new PlanRow().Fill(p, tallies.RowOf));
        row.Targets.Rows = _dataset.Targets.Select(t => new TargetRow().Fill(t));
        row.Figures.Rows = Figures();
        row.Observations.Rows = Observations();
        return row;
    }

    private IEnumerable<SourceRow> Sources() => _dataset.Sources.Select(s => new SourceRow().Fill(s));

    private IEnumerable<FigureRow> Figures() => _dataset.Figures.Select(f => new FigureRow().Fill(f));

    /// <summary>The observations beside those that follow from printed figures.</summary>
    private IEnumerable<ObservationRow> Observations()
    {
        var printed = new HashSet<(SeriesKey, TimePeriod, NodaTime.LocalDate?)>();
        foreach (var figure in _dataset.Figures)
        {
            if (FigureObservation.Of(figure, _dataset.Indicators, _dataset.Agencies.Contains) is var (_, key, observation)) printed.Add((key, observation.Period, observation.Published));
        }

        var row = new ObservationRow();
        foreach (var (key, vintage, observation) in _dataset.Observations.All())
        {
            // The archive holds no release twice, so what a figure printed is known by key, period and day.
            if (vintage.Length > 0 || printed.Count == 0 || !printed.Contains((key, observation.Period, observation.Published))) yield return row.Fill(key, vintage, observation);
        }
    }
}
