using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GovIndicators.Tool;

/// <summary>Answers requests, a line of JSON each, in the order in which they come.</summary>
internal sealed class CalcSession : IDisposable
{
    /// <summary>A line may have this many bytes: 8 MiB, room for half a million observations.</summary>
    internal const int LongestLine = 8 << 20;

    private const string Expected = """{"id": ..., "calculator": "growth.percent-change", "inputs": {...}}""";
    private const string Names = "id, calculator, inputs, explain, language";
    private const int LongestExcerpt = 20;
    private const int LongInputs = 1 << 16;

    private readonly AnswerBuffer _output = new();
    private readonly CalculatorCall _call;
    private readonly bool _explain;
    private readonly Language _language;
    private long _line;
    private int _answerStart;
    private Action? _sendFirst;

    internal CalcSession(bool explain, Language language = default)
    {
        (_explain, _language) = (explain, language);
        _call = new(_output);
    }

    /// <summary>How many lines had an error for an answer.</summary>
    internal long BadLines { get; private set; }

    /// <summary>The answers since the last Clear, a line each.</summary>
    internal ReadOnlySpan<byte> Answers => _output.Written;

    public void Dispose() => _call.Dispose();

    internal void Clear() => _output.TakeBackTo(0);

    /// <summary>Reads requests to the end of the stream; answers are on their way before it waits for more.</summary>
    /// <remarks>A signal ends the process and not the session: nothing can stop a read of standard input that waits for more.</remarks>
    internal static async Task<long> RunAsync(Stream input, TextWriter output, bool explain, Language language = default)
    {
        using var session = new CalcSession(explain, language);
        session._sendFirst = () => session.Send(output);
        using var lines = new LineSplitter(LongestLine);
        while (await input.ReadAsync(lines.Room()).ConfigureAwait(false) is var count && count > 0)
        {
            lines.Filled(count);
            while (lines.TryTake(out var line)) session.Answer(line, lines.Beginning);
            session.Send(output);
        }

        if (lines.TryTakeRest(out var rest)) session.Answer(rest, lines.Beginning);
        session.Send(output);
        return session.BadLines;
    }

    /// <summary>Answers one line; null stands for one that was too long, of which the beginning may tell the id. A blank line has no answer.</summary>
    internal void Answer(ReadOnlyMemory<byte>? given, ReadOnlyMemory<byte> beginning = default)
    {
        _line++;
        _answerStart = _output.Count;
        if (given is not { } line)
        {
            if (_line == 1 && beginning.Span.StartsWith("\uFEFF"u8)) beginning = beginning[3..];
            _call.Begin(beginning);
            FindId(beginning.Span);
            Refuse("line-too-long", string.Create(CultureInfo.InvariantCulture, $"The line has more than {LongestLine} bytes; split the request."));
            return;
        }

        if (_line == 1 && line.Span.StartsWith("\uFEFF"u8)) line = line[3..];
        if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) return;
        _call.Begin(line);
        if (!Utf8.IsValid(line.Span))
        {
            FindId(line.Span);
            Refuse("invalid-utf-8", "The line is not UTF-8; save the requests in that encoding.");
            return;
        }

        try
        {
            Answer(line.Span);
        }
        catch (JsonException broken)
        {
            Refuse("not-json", NotJson(line.Span, (int)(broken.BytePositionInLine ?? 0)));
        }
        catch (BadValueException bad)
        {
            Refuse("bad-request", bad.Message);
        }
        catch (InvalidOperationException)
        {
            Refuse("not-json", "The line has a name with an escape that is half a character; expected whole characters.");
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or OverflowException)
        {
            Refuse("bad-input", RefusalText.Of(refused));
        }
    }

    private void Answer(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        InputReading.BeginObject(ref reader, Names);
        Calculator? calculator = null;
        string? unknown = null;
        (int Start, int Length) inputs = default;
        var (explain, language) = (_explain, _language);
        ulong given = 0;
        while (InputReading.NextName(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                InputReading.BeginPart(ref reader, "id", 0, ref given);
                ReadId(ref reader);
            }
            else if (reader.ValueTextEquals("calculator"u8))
            {
                InputReading.BeginPart(ref reader, "calculator", 1, ref given);
                calculator = FindCalculator(ref reader, out unknown);
            }
            else if (reader.ValueTextEquals("inputs"u8))
            {
                InputReading.BeginPart(ref reader, "inputs", 2, ref given);
                inputs = PlaceOfObject(ref reader);
            }
            else if (reader.ValueTextEquals("explain"u8))
            {
                explain = InputReading.Part(ref reader, "explain", 3, ref given, InputReading.Truth);
            }
            else if (reader.ValueTextEquals("language"u8))
            {
                language = InputReading.Part(ref reader, "language", 4, ref given, InputReading.Language);
            }
            else
            {
                throw InputReading.UnknownPart(ref reader, Names);
            }
        }

        reader.Read();
        if (unknown is not null) Refuse("unknown-calculator", CalculatorTable.Unknown(unknown));
        else if (calculator is null) Refuse("bad-request", $"The request names no calculator; expected {Expected}.");
        else if (calculator.Forms.Count == 0) Refuse("not-in-json", $"{calculator.Name} cannot be asked in JSON: {calculator.Refusal}.");
        else Run(calculator, inputs, explain, language);
    }

    private void ReadId(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null)) throw InputReading.Unfit(ref reader, "a text or a number").Under("id");
        _call.SetId((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex));
    }

    /// <summary>Finds the id in the beginning of a line, where it stands as a rule; without it the answer has none.</summary>
    private void FindId(ReadOnlySpan<byte> beginning)
    {
        var reader = new Utf8JsonReader(beginning, isFinalBlock: false, default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = reader.ValueTextEquals("id"u8);
                if (!reader.Read()) return;
                if (isId)
                {
                    if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number && Utf8.IsValid(reader.ValueSpan)) _call.SetId((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex));
                    return;
                }

                if (!reader.TrySkip()) return;
            }
        }
        catch (JsonException)
        {
            // A line that is no JSON has no id, and is refused for its length all the same.
        }
    }

    private static Calculator? FindCalculator(ref Utf8JsonReader reader, out string? unknown)
    {
        if (reader.TokenType != JsonTokenType.String) throw InputReading.Unfit(ref reader, "a name such as growth.percent-change").Under("calculator");
        Span<char> name = stackalloc char[CalculatorTable.LongestName];
        var calculator = reader.ValueSpan.Length <= name.Length ? CalculatorTable.Find(name[..reader.CopyString(name)]) : null;
        unknown = calculator is null ? InputReading.Shortened(InputReading.Text(ref reader)) : null;
        return calculator;
    }

    private static (int Start, int Length) PlaceOfObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw InputReading.Unfit(ref reader, "an object").Under("inputs");
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return (start, (int)reader.BytesConsumed - start);
    }

    private void Run(Calculator calculator, (int Start, int Length) inputs, bool explain, Language language)
    {
        if (calculator.MayTakeLong || inputs.Length > LongInputs) SendFirst();
        _call.Bind(calculator, inputs, explain, language).Run(_call);
        if (_call.IsFaulty) Refuse("bad-input", _call.Faults);
        else EndLine();
    }

    /// <summary>Sends the answers before this one, which should not wait for it.</summary>
    private void SendFirst()
    {
        _sendFirst?.Invoke();
        _answerStart = _output.Count;
    }

    private void Refuse(string code, string message)
    {
        BadLines++;
        _call.Writer.Reset();
        _output.TakeBackTo(_answerStart);
        _call.WriteError(_line, code, message);
        EndLine();
    }

    private static string NotJson(ReadOnlySpan<byte> line, int at)
    {
        at = Math.Min(at, line.Length);
        while (at > 0 && at < line.Length && (line[at] & 0xC0) == 0x80) at--;
        var from = Encoding.UTF8.GetString(line[at..Math.Min(line.Length, at + LongestExcerpt)]).TrimEnd('\uFFFD');
        return at == line.Length
            ? string.Create(CultureInfo.InvariantCulture, $"The line ends after {at} bytes, before the request does; expected {Expected}.")
            : string.Create(CultureInfo.InvariantCulture, $"The line is not JSON from byte {at} on, at '{from}'; expected {Expected}.");
    }

    private void EndLine()
    {
        _output.GetSpan(1)[0] = (byte)'\n';
        _output.Advance(1);
    }

    private void Send(TextWriter output)
    {
        if (Answers.IsEmpty) return;
        output.Write(Encoding.UTF8.GetString(Answers));
        output.Flush();
        Clear();
    }
}
