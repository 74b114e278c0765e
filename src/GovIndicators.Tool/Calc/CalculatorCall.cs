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
    private CalculatorForm? _form;
    private (int Start, int Length) _id;

    internal CalculatorCall(AnswerBuffer output) => Writer = new(output, Options);

    /// <summary>Where the answer is written to.</summary>
    internal Utf8JsonWriter Writer { get; }

    /// <summary>Collects how the answer came about; null when nobody asked.</summary>
    internal Explanation? Why { get; private set; }

    internal bool IsFaulty => _faults.Count > 0;

    internal string Faults => string.Join(' ', _faults);

    private bool IsExplanationWanted { get; set; }

    private Language ExplanationLanguage { get; set; }

    public void Dispose() => Writer.Dispose();

    internal void Begin(ReadOnlyMemory<byte> line)
    {
        (_line, _id, Why, IsExplanationWanted) = (line, default, null, false);
        _faults.Clear();
        Writer.Reset();
    }

    internal void SetId(int start, int length) => _id = (start, length);

    /// <summary>Looks where each input stands, in the form that the names fit best; names what is unknown, given twice or missing.</summary>
    internal CalculatorForm Bind(Calculator calculator, (int Start, int Length) inputs, bool explain, Language language)
    {
        _form = calculator.Forms.Count == 1 ? calculator.Forms[0] : Nearest(calculator.Forms, inputs);
        var places = _inputs.AsSpan(0, _form.Inputs.Count);
        places.Clear();
        if (inputs.Length > 0) Place(calculator, _form, inputs, places);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Length == 0 && _form.Inputs[i].IsRequired) _faults.Add($"{_form.Inputs[i].Name} is missing; expected {_form.Inputs[i].Shape}.");
        }

        (IsExplanationWanted, ExplanationLanguage) = (explain, language);
        if (explain) Why = new();
        return _form;
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
            _faults.Add(bad.Under(_form!.Inputs[input].Name).Message);
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

    internal void EndAnswer(string unit, NoAnswer reason)
    {
        if (unit.Length > 0) Writer.WriteString("unit"u8, unit);
        EndAnswer(default(ReadOnlySpan<byte>), reason);
    }

    internal void EndAnswer(ReadOnlySpan<byte> unit, NoAnswer reason)
    {
        if (!unit.IsEmpty) Writer.WriteString("unit"u8, unit);
        if (reason != NoAnswer.None) Writer.WriteString("reason"u8, reason.Code);
        if (IsExplanationWanted && Why is not null)
        {
            Writer.WritePropertyName("explanation"u8);
            Why.WriteTo(Writer, ExplanationLanguage);
        }

        Writer.WriteEndObject();
        Writer.Flush();
    }

    internal void EndAnswer(Unit unit, NoAnswer reason)
    {
        Writer.WriteString("unit"u8, unit.Code);
        EndAnswer([], reason);
    }

    internal void WriteNoAnswer()
    {
        BeginAnswer();
        Writer.WriteNullValue();
        EndAnswer(default(ReadOnlySpan<byte>), Why?.Reason ?? NoAnswer.MethodDoesNotApply);
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

    private CalculatorForm Nearest(IReadOnlyList<CalculatorForm> forms, (int Start, int Length) inputs)
    {
        var (nearest, fewest) = (forms[0], int.MaxValue);
        for (var i = 0; i < forms.Count && fewest > 0; i++)
        {
            if (Misfits(forms[i], inputs) is var misfits && misfits < fewest) (nearest, fewest) = (forms[i], misfits);
        }

        return nearest;
    }

    /// <summary>How many names a form does not know, and how many that it needs are not there.</summary>
    private int Misfits(CalculatorForm form, (int Start, int Length) inputs)
    {
        var (needed, unknown) = (form.Required, 0);
        if (inputs.Length == 0) return needed;
        var reader = new Utf8JsonReader(_line.Span.Slice(inputs.Start, inputs.Length));
        reader.Read();
        while (InputReading.NextName(ref reader))
        {
            var index = form.IndexOf(ref reader);
            if (index < 0) unknown++;
            else if (form.Inputs[index].IsRequired) needed--;
            reader.Skip();
        }

        return unknown + needed;
    }

    private void Place(Calculator calculator, CalculatorForm form, (int Start, int Length) inputs, Span<(int Start, int Length)> places)
    {
        var reader = new Utf8JsonReader(_line.Span.Slice(inputs.Start, inputs.Length));
        reader.Read();
        while (InputReading.NextName(ref reader))
        {
            var index = form.IndexOf(ref reader);
            var name = index < 0 ? InputReading.Text(ref reader) : "";
            reader.Read();
            var start = inputs.Start + (int)reader.TokenStartIndex;
            var isNull = reader.TokenType == JsonTokenType.Null;
            reader.Skip();
            if (index < 0) AddUnknown(calculator, form, name);
            else if (places[index].Length > 0) _faults.Add($"{form.Inputs[index].Name} is given twice; keep one.");
            else if (!isNull || form.Inputs[index].IsRequired) places[index] = (start, inputs.Start + (int)reader.BytesConsumed - start);
        }
    }

    private void AddUnknown(Calculator calculator, CalculatorForm form, string name) => _faults.Add(form.Inputs.Count == 0
        ? $"{calculator.Name} takes no '{InputReading.Shortened(name)}'."
        : $"{calculator.Name} takes no '{InputReading.Shortened(name)}'; expected {string.Join(", ", form.Inputs.Select(input => input.Name))}.");

    private void WriteId()
    {
        Writer.WritePropertyName("id"u8);
        if (_id.Length == 0) Writer.WriteNullValue();
        else Writer.WriteRawValue(_line.Span.Slice(_id.Start, _id.Length), skipInputValidation: true);
    }
}
