using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tool.Tests;

public class LineSplitterTests
{
    /// <summary>The slow way: the whole text at once.</summary>
    [Fact]
    public void However_the_bytes_arrive_the_lines_are_the_same()
    {
        var texts = Gen.ListOf(Gen.Elements('a', 'b', '\n')).Select(letters => new string([.. letters])).ToArbitrary();
        var sizes = Gen.Choose(1, 7).ToArbitrary();
        Prop.ForAll(texts, sizes, (text, size) => Lines(text, size).SequenceEqual(Expected(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

        static IEnumerable<string> Expected(string text)
        {
            var lines = text.Split('\n').ToList();
            if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
            return lines.Select(line => line.Length > Longest ? "too long" : line);
        }
    }

    private const int Longest = 5;

    private static List<string> Lines(string text, int size)
    {
        using var splitter = new LineSplitter(Longest);
        List<string> lines = [];
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var at = 0; at < bytes.Length;)
        {
            var room = splitter.Room();
            var count = Math.Min(Math.Min(size, room.Length), bytes.Length - at);
            bytes.AsSpan(at, count).CopyTo(room.Span);
            splitter.Filled(count);
            at += count;
            while (splitter.TryTake(out var line)) lines.Add(Text(line));
        }

        if (splitter.TryTakeRest(out var rest)) lines.Add(Text(rest));
        return lines;

        static string Text(ReadOnlyMemory<byte>? line) => line is { } known ? Encoding.UTF8.GetString(known.Span) : "too long";
    }
}
