namespace GovIndicators;

// The ways into a panel.
public sealed partial class SeriesPanel
{
    /// <summary>A panel from rows in any order: row i says that the series with the handle handles[i] has values[i] in the period with the ordinal ordinals[i].</summary>
    /// <param name="indicators">What is measured: each indicator that a key names, once.</param>
    /// <param name="keys">The keys of the series, all of one frequency; the place of a key is its handle. A series may have no row.</param>
    /// <param name="handles">For each row the series.</param>
    /// <param name="ordinals">For each row the period, as <see cref="TimePeriod.Ordinal"/> counts it.</param>
    /// <param name="values">For each row the value. What was not reported has no row; an absence with a status is added by a <see cref="Builder"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is NaN or infinite, a handle is no place among the keys, or an ordinal lies outside the years 1 to 9998.</exception>
    /// <exception cref="ArgumentException">
    /// There are not as many handles as ordinals and values, a key is given twice, names an indicator that is not given, or has another
    /// frequency than the first key, or a period is reported twice.
    /// </exception>
    public static SeriesPanel FromRows(
        IEnumerable<Indicator> indicators,
        IReadOnlyList<SeriesKey> keys,
        ReadOnlySpan<int> handles,
        ReadOnlySpan<int> ordinals,
        ReadOnlySpan<double> values)
    {
        var assembly = new PanelAssembly(indicators, keys);
        assembly.Measure(handles, ordinals, values);
        assembly.Lay();
        assembly.Place(handles, ordinals, values);
        return assembly.Finish([]);
    }

    /// <summary>A panel of series of one frequency, in the order given; values and statuses are copied.</summary>
    /// <exception cref="ArgumentNullException">The series are null.</exception>
    /// <exception cref="ArgumentException">Two series have the same key or unlike frequencies, or two indicators of one code differ.</exception>
    public static SeriesPanel FromSeries(params IEnumerable<IndicatorSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var all = series.ToArray();
        var builder = new Builder(all.Select(one => one.Indicator).Distinct(), [.. all.Select(one => one.Key)]);
        for (var handle = 0; handle < all.Length; handle++)
        {
            foreach (var observation in all[handle]) builder.Add(handle, observation.Period, observation.Value, observation.Status);
        }

        return builder.Build();
    }

    /// <summary>Takes rows as they come, in any order, a few at a time or many; <see cref="Build"/> checks the whole.</summary>
    /// <remarks>A row waits in 16 bytes until the panel is built.</remarks>
    public sealed class Builder
    {
        private const int ChunkLength = 1 << 16;

        private readonly PanelAssembly _assembly;
        private readonly List<(int[] Handles, int[] Ordinals, double[] Values)> _chunks = [];
        private readonly List<PanelRemark> _remarks = [];
        private int _inLast = ChunkLength;

        /// <summary>Begins a panel of the series with the given keys.</summary>
        /// <param name="indicators">What is measured: each indicator that a key names, once.</param>
        /// <param name="keys">The keys of the series, all of one frequency; the place of a key is its handle.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">A key is given twice, names an indicator that is not given, or has another frequency than the first key.</exception>
        public Builder(IEnumerable<Indicator> indicators, IReadOnlyList<SeriesKey> keys) => _assembly = new(indicators, keys);

        /// <summary>Adds a value, or an absence with what the producer said of it; null for a period that was asked for and not reported.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite, or the handle is no place among the keys.</exception>
        /// <exception cref="ArgumentException">The period has another frequency than the panel, or the status says that there is no value and there is one.</exception>
        public Builder Add(int handle, TimePeriod period, double? value, ObservationStatus status = ObservationStatus.Normal)
        {
            _assembly.RequireFrequency(handle, period);
            // An observation knows which values and statuses go together.
            _ = new Observation(period, value, status);
            if (value is { } known) AddRows([handle], [period.Ordinal], [known]);
            if (value is null || status != ObservationStatus.Normal)
            {
                var remark = new PanelRemark(handle, period.Ordinal, status, value is not null);
                _assembly.Measure(remark);
                _remarks.Add(remark);
            }

            return this;
        }

        /// <summary>Adds a value to the series of a key.</summary>
        /// <remarks>Finds the handle of the key first; rows in the millions come faster by handle.</remarks>
        /// <exception cref="ArgumentNullException">The key is null.</exception>
        /// <exception cref="KeyNotFoundException">The panel was begun without that key.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
        /// <exception cref="ArgumentException">The period has another frequency than the panel, or the status says that there is no value and there is one.</exception>
        public Builder Add(SeriesKey key, TimePeriod period, double? value, ObservationStatus status = ObservationStatus.Normal) =>
            Add(_assembly.HandleOf(key), period, value, status);

        /// <summary>Adds rows: row i says that the series with the handle handles[i] has values[i] in the period with the ordinal ordinals[i].</summary>
        /// <exception cref="ArgumentOutOfRangeException">A value is NaN or infinite, a handle is no place among the keys, or an ordinal lies outside the years 1 to 9998.</exception>
        /// <exception cref="ArgumentException">There are not as many handles as ordinals and values.</exception>
        public Builder AddRows(ReadOnlySpan<int> handles, ReadOnlySpan<int> ordinals, ReadOnlySpan<double> values)
        {
            _assembly.Measure(handles, ordinals, values);
            for (var done = 0; done < values.Length;)
            {
                if (_inLast == ChunkLength) BeginChunk();
                var length = Math.Min(values.Length - done, ChunkLength - _inLast);
                var chunk = _chunks[^1];
                handles.Slice(done, length).CopyTo(chunk.Handles.AsSpan(_inLast));
                ordinals.Slice(done, length).CopyTo(chunk.Ordinals.AsSpan(_inLast));
                values.Slice(done, length).CopyTo(chunk.Values.AsSpan(_inLast));
                _inLast += length;
                done += length;
            }

            return this;
        }

        /// <summary>The panel; more rows may follow, for a larger one.</summary>
        /// <exception cref="ArgumentException">A period is reported twice.</exception>
        public SeriesPanel Build()
        {
            _assembly.Lay();
            for (var i = 0; i < _chunks.Count; i++)
            {
                var length = i == _chunks.Count - 1 ? _inLast : ChunkLength;
                _assembly.Place(_chunks[i].Handles.AsSpan(0, length), _chunks[i].Ordinals.AsSpan(0, length), _chunks[i].Values.AsSpan(0, length));
            }

            return _assembly.Finish(_remarks);
        }

        private void BeginChunk()
        {
            _chunks.Add((
                GC.AllocateUninitializedArray<int>(ChunkLength),
                GC.AllocateUninitializedArray<int>(ChunkLength),
                GC.AllocateUninitializedArray<double>(ChunkLength)));
            _inLast = 0;
        }
    }
}
