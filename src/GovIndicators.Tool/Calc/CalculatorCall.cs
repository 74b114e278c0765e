using System.Text.Json;

namespace GovIndicators.Tool;

/// <summary>One request after another: where its inputs stand in the line, what was wrong with them, and where the answer goes.</summary>
/// <remarks>It is used again for each line, so that an ordinary request allocates nothing.</remarks>
internal sealed class CalculatorCall : IDisposable
{
    private const int MostInputs = 32;

    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly (int Start, int Length)[] _inputs = new (int, int)[MostInputs];
    private readonly List<string> _faults = [];
    private ReadOnlyMemory<byte> _line;
    private Calculator? _calculator;
    private (int Start, int Length) _id;

    internal CalculatorCall(AnswerBuffer output) => Writer = new(output, Options);

    /// <summary>Where the answer is written to.</summary>
    internal Utf8JsonWriter Writer { get; }

    /// <summary>Collects how the answer came about; null when nobody asked.</summary>
    internal Explanation? Why { get; private set; }

    internal bool IsFaulty => _faults.Count > 0;

    internal string Faults => string.Join(' ', _faults);

    private bool IsExplanationWanted { get; set; }

    public void Dispose() => Writer.Dispose();

    internal void Begin(ReadOnlyMemory<byte> line)
    {
        (_line, _id, Why, IsExplanationWanted) = (line, default, null, false);
        _faults.Clear();
        Writer.Reset();
    }

    internal void SetId(int start, int length) => _id = (start, length);

    /// <summary>Looks where each input stands; names what is unknown, given twice or missing.</summary>
    internal void Bind(Calculator calculator, (int Start, int Length) inputs, bool explain)
    {
        var places = _inputs.AsSpan(0, calculator.Inputs.Count);
        places.Clear();
        if (inputs.Length > 0) Place(calculator, inputs, places);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Length == 0 && calculator.Inputs[i].IsRequired) _faults.Add($"{calculator.Inputs[i].Name} is missing; expected {calculator.Inputs[i].Shape}.");
        }

        (_calculator, IsExplanationWanted) = (calculator, explain);
        if (explain) Why = new();
    }

    /// <summary>Whether an input is given; null stands for one that is not.</summary>
    internal bool Has(int input) => _inputs[input].Length > 0;

    internal T Read<T>(int input, InputReader<T> read)
    {
        var (start, length) = _inputs[input];
        if (length == 0) return default!;
        try
        {
            var reader = new Utf8JsonReader(_line.Span.Slice(start, length));
            reader.Read();
            return read(ref reader);
        }
        catch (BadValueException bad)
        {
            _faults.Add(bad.Under(_calculator!.Inputs[input].Name).Message);
            return default!;
        }
    }

    /// <summary>Collects for a question that had no answer, so that the reason can be named.</summary>
    internal Explanation Explain() => Why = new();

    internal void BeginAnswer()
    {
        Writer.WriteStartObject();
        WriteId();
        Writer.WritePropertyName("value"u8);
    }

    internal void EndAnswer(ReadOnlySpan<byte> unit, NoAnswer reason)
    {
        if (!unit.IsEmpty) Writer.WriteString("unit"u8, unit);
        if (reason != NoAnswer.None) Writer.WriteString("reason"u8, reason.Code);
        if (IsExplanationWanted && Why is not null)
        {
            Writer.WritePropertyName("explanation"u8);
            Why.WriteTo(Writer);
        }

        Writer.WriteEndObject();
        Writer.Flush();
    }

    internal void WriteNoAnswer()
    {
        BeginAnswer();
        Writer.WriteNullValue();
        EndAnswer([], Why?.Reason ?? NoAnswer.MethodDoesNotApply);
    }

    internal void WriteError(long line, string code, string message)
    {
        Writer.WriteStartObject();
        WriteId();
        Writer.WriteNumber("line"u8, line);
        Writer.WriteString("error"u8, code);
        Writer.WriteString("message"u8, message);
        Writer.WriteEndObject();
        Writer.Flush();
    }

    private void Place(Calculator calculator, (int Start, int Length) inputs, Span<(int Start, int Length)> places)
    {
        var reader = new Utf8JsonReader(_line.Span.Slice(inputs.Start, inputs.Length));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(calculator, ref reader);
            var name = index < 0 ? InputReading.Text(ref reader) : "";
            reader.Read();
            var start = inputs.Start + (int)reader.TokenStartIndex;
            var isNull = reader.TokenType == JsonTokenType.Null;
            reader.Skip();
            if (index < 0) AddUnknown(calculator, name);
            else if (places[index].Length > 0) _faults.Add($"{calculator.Inputs[index].Name} is given twice; keep one.");
            else if (!isNull || calculator.Inputs[index].IsRequired) places[index] = (start, inputs.Start + (int)reader.BytesConsumed - start);
        }
    }

    private static int IndexOf(Calculator calculator, ref Utf8JsonReader reader)
    {
        for (var i = 0; i < calculator.Inputs.Count; i++)
        {
            if (reader.ValueTextEquals(calculator.Inputs[i].Utf8Name)) return i;
        }

        return -1;
    }

    private void AddUnknown(Calculator calculator, string name) => _faults.Add(calculator.Inputs.Count == 0
        ? $"{calculator.Name} takes no '{name}'."
        : $"{calculator.Name} takes no '{name}'; did you mean {NearestName.To(name, calculator.Inputs.Select(input => input.Name))}?");

    private void WriteId()
    {
        Writer.WritePropertyName("id"u8);
        if (_id.Length == 0) Writer.WriteNullValue();
        else Writer.WriteRawValue(_line.Span.Slice(_id.Start, _id.Length), skipInputValidation: true);
    }
}
