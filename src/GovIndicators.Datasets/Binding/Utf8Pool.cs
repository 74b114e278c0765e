using System.Numerics;
using System.Runtime.InteropServices;

namespace GovIndicators.Datasets;

/// <summary>What texts mean, found by their bytes: each text is understood once, however often it stands in a file.</summary>
internal sealed class Utf8Pool<T>
{
    private (byte[] Text, uint Hash, T Value)[] _entries = new (byte[], uint, T)[16];
    private int[] _slots = new int[64];
    private int _count;
    private int _last;

    /// <summary>The texts, in the order in which they were added.</summary>
    internal IEnumerable<string> Texts
    {
        get
        {
            for (var i = 0; i < _count; i++) yield return System.Text.Encoding.UTF8.GetString(_entries[i].Text);
        }
    }

    /// <summary>Looks a text up; the one found last is tried first, since rows mostly repeat the row before.</summary>
    internal bool TryGet(ReadOnlySpan<byte> text, out T value)
    {
        if (_count > 0 && text.SequenceEqual(_entries[_last].Text))
        {
            value = _entries[_last].Value;
            return true;
        }

        var hash = Hash(text);
        for (var slot = hash & (uint)(_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            ref var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash != hash || !text.SequenceEqual(entry.Text)) continue;
            _last = _slots[slot] - 1;
            value = entry.Value;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>Adds a text that is not there yet.</summary>
    internal void Add(ReadOnlySpan<byte> text, T value)
    {
        if (_count == _entries.Length) Array.Resize(ref _entries, 2 * _count);
        if (4 * _count >= _slots.Length) Rehash();
        _entries[_count] = (text.ToArray(), Hash(text), value);
        _last = _count++;
        Place(_last);
    }

    private void Rehash()
    {
        _slots = new int[2 * _slots.Length];
        for (var i = 0; i < _count; i++) Place(i);
    }

    private void Place(int index)
    {
        var slot = _entries[index].Hash & (uint)(_slots.Length - 1);
        while (_slots[slot] != 0) slot = (slot + 1) & (uint)(_slots.Length - 1);
        _slots[slot] = index + 1;
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = (uint)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            var word = MemoryMarshal.Read<ulong>(text);
            hash = BitOperations.Crc32C(hash, word);
        }

        foreach (var letter in text) hash = BitOperations.Crc32C(hash, letter);
        return hash;
    }
}
