using System.Collections;

namespace GovIndicators;

/// <summary>Consecutive periods of one frequency, from a first to a last one, both included.</summary>
/// <remarks>There is always at least one. Two ranges are equal when both ends are. The default value is the calendar year 0001 alone. Made by
/// <see cref="TimePeriod.Range"/> and <see cref="TimePeriod.Split"/>; going through it with foreach allocates nothing.</remarks>
public readonly record struct TimePeriodRange : IReadOnlyList<TimePeriod>
{
    private readonly int _more;

    internal TimePeriodRange(TimePeriod first, int more) => (First, _more) = (first, more);

    /// <summary>The earliest period.</summary>
    public TimePeriod First { get; }

    /// <summary>The latest period.</summary>
    public TimePeriod Last => First.Plus(_more);

    /// <summary>How many periods there are, at least 1.</summary>
    public int Count => _more + 1;

    /// <summary>The period at a place, counted from 0 for the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public TimePeriod this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(index, _more);
            return First.Plus(index);
        }
    }

    /// <summary>The first and the last period, with two dots between: 2024-Q1..2024-Q4.</summary>
    public override string ToString() => $"{First.ToString()}..{Last.ToString()}";

    /// <summary>Goes through the periods from the first to the last.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TimePeriod> IEnumerable<TimePeriod>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A place in a range of periods.</summary>
    public struct Enumerator : IEnumerator<TimePeriod>
    {
        private readonly TimePeriodRange _range;
        private int _index;

        internal Enumerator(TimePeriodRange range) => (_range, _index) = (range, -1);

        /// <summary>The period at this place.</summary>
        public readonly TimePeriod Current => _range.First.Plus(_index);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next period; false after the last one.</summary>
        public bool MoveNext() => _index < _range._more && ++_index >= 0;

        /// <summary>Goes back to before the first period.</summary>
        public void Reset() => _index = -1;

        /// <summary>There is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
