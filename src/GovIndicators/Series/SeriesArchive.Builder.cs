using System.Globalization;
using NodaTime;

namespace GovIndicators;

public sealed partial class SeriesArchive
{
    /// <summary>Puts an archive together, observations in any order; <see cref="Build"/> checks the whole.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<SeriesKey, int> _handles = [];
        private readonly List<SeriesKey> _keys = [];
        private readonly List<Indicator> _indicators = [];
        private readonly List<ArchiveRow> _rows = [];

        /// <summary>Adds an observation; the vintage of the key is its release.</summary>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">The key is of another indicator, or the observation has another frequency.</exception>
        public Builder Add(Indicator indicator, SeriesKey key, Observation observation)
        {
            ArgumentNullException.ThrowIfNull(key);
            Add(HandleOf(indicator, key), observation, key.Vintage);
            return this;
        }

        /// <summary>Adds every observation of a series; the vintage of its key is their release.</summary>
        /// <exception cref="ArgumentNullException">The series is null.</exception>
        public Builder Add(IndicatorSeries series)
        {
            ArgumentNullException.ThrowIfNull(series);
            foreach (var observation in series)
            {
                if (observation.Value is not null || observation.Status != ObservationStatus.Normal) Add(series.Indicator, series.Key, observation);
            }

            return this;
        }

        /// <summary>The archive.</summary>
        /// <exception cref="InvalidOperationException">The same release of the same observation was added twice; the message names each.</exception>
        public SeriesArchive Build() => TryBuild(out var archive, out var repeats)
            ? archive
            : throw new InvalidOperationException(string.Join(' ', repeats.Select(r => r.Message)));

        /// <summary>A number for a key, so that bulk rows need not carry it; the vintage is left out.</summary>
        internal int HandleOf(Indicator indicator, SeriesKey key)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            if (key.Indicator != indicator.Code)
            {
                throw new ArgumentException($"The key {key} is of {key.Indicator}, the indicator is {indicator.Code}; give the indicator of the key.", nameof(key));
            }

            var plain = key.Vintage.Length == 0 ? key : key.WithVintage("");
            if (_handles.TryGetValue(plain, out var handle)) return handle;
            handle = _keys.Count;
            _handles.Add(plain, handle);
            _keys.Add(plain);
            _indicators.Add(indicator);
            return handle;
        }

        /// <summary>Adds a bulk row by its handle.</summary>
        internal void Add(int handle, Observation observation, string vintage)
        {
            if (observation.Period.Frequency != _keys[handle].Frequency)
            {
                throw new ArgumentException($"{observation.Period.ToString()} has frequency {observation.Period.Frequency}; the series {_keys[handle]} has {_keys[handle].Frequency}.", nameof(observation));
            }

            _rows.Add(new(handle, observation, vintage));
        }

        /// <summary>The archive, or every repeat: the place of the later row among the rows added, and what is wrong with it.</summary>
        internal bool TryBuild(out SeriesArchive archive, out IReadOnlyList<(int Row, int EarlierRow, string Message)> repeats)
        {
            archive = null!;
            var order = new int[_rows.Count];
            for (var i = 0; i < order.Length; i++) order[i] = i;
            if (!IsSorted()) Array.Sort(order, Compare);
            var found = new List<(int, int, string)>();
            for (var i = 1; i < order.Length; i++)
            {
                var (one, other) = (_rows[order[i - 1]], _rows[order[i]]);
                if (one.Handle == other.Handle && one.Observation.Period == other.Observation.Period
                    && one.Observation.Published == other.Observation.Published && one.Vintage == other.Vintage)
                {
                    found.Add((order[i], order[i - 1], RepeatOf(one, other)));
                }
            }

            repeats = found;
            if (found.Count > 0) return false;
            var starts = new int[_keys.Count + 1];
            foreach (var row in _rows) starts[row.Handle + 1]++;
            for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
            archive = new([.. _keys], [.. _indicators], starts, new ArchiveRows(_rows, order));
            return true;
        }

        private bool IsSorted()
        {
            for (var i = 1; i < _rows.Count; i++)
            {
                if (Compare(i - 1, i) > 0) return false;
            }

            return true;
        }

        private int Compare(int left, int right)
        {
            var (one, other) = (_rows[left], _rows[right]);
            var byHandle = one.Handle.CompareTo(other.Handle);
            if (byHandle != 0) return byHandle;
            var byPeriod = one.Observation.Period.Ordinal.CompareTo(other.Observation.Period.Ordinal);
            if (byPeriod != 0) return byPeriod;
            var byDay = Known(one).CompareTo(Known(other));
            if (byDay != 0) return byDay;
            var byVintage = string.CompareOrdinal(one.Vintage, other.Vintage);
            return byVintage != 0 ? byVintage : left.CompareTo(right);
        }

        private static LocalDate Known(ArchiveRow row) => row.Observation.Published ?? row.Observation.Period.End;

        private string RepeatOf(ArchiveRow one, ArchiveRow other) => string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Observation.Period.ToString()} of {_keys[one.Handle]} is published twice in the same release ({Text(one)} and {Text(other)}); keep one, or give a revision its own day of publication or vintage.");

        private static string Text(ArchiveRow row) => row.Observation.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : "no value";
    }
}
