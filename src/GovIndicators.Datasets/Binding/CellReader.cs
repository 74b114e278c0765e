using System.Globalization;
using System.Text;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Reads the cells of one file as values of the domain; what cannot be read is a fault, and absent cells are null.</summary>
internal sealed class CellReader(FileText file, FaultCollector faults, Utf8Pool<Citation?> sources)
{
    private readonly Utf8Pool<AgencyCode> _agencies = new();
    private readonly Utf8Pool<IndicatorCode> _indicators = new();
    private readonly Utf8Pool<string> _texts = new();
    private readonly Utf8Pool<LeadAssignment> _leads = new();

    internal FileText File => file;

    /// <summary>False when sources could not be read, so that a key that is not known is not at fault.</summary>
    internal required Func<bool> AllSourcesAreKnown { get; init; }

    /// <summary>Where references are noted, to be followed when everything has been read.</summary>
    internal required DatasetParts Parts { get; init; }

    /// <summary>The keys of the sources, for those that are mistyped.</summary>
    internal required NearestCode NearestSource { get; init; }

    /// <summary>How many faults this reader has found; a row that raised it is not put together.</summary>
    internal int FaultCount { get; private set; }

    internal Place PlaceOf(in Cell cell) => new(file, cell.Offset);

    internal Place PlaceOf(Row row) => new(file, row.Offset);

    internal void Fault(in Cell cell, string code, string message) => FaultAt(cell.Offset, code, cell.ToString(), message);

    /// <summary>A fault of a field, or of its row where the field was left out.</summary>
    internal void Fault(in Cell cell, Row row, string code, string message) => FaultAt(cell.IsAbsent ? row.Offset : cell.Offset, code, cell.ToString(), message);

    internal void FaultAt(int offset, string code, string text, string message)
    {
        FaultCount++;
        faults.Add(file, offset, code, text, message);
    }

    /// <summary>A rule of the domain refused to put a row together.</summary>
    internal void Refused(in Cell cell, Row row, ArgumentException refusal) => Fault(cell, row, FaultCode.Contradiction, Refusal.Of(refusal));

    /// <summary>Notes that a cell names an agency, unless that is known already.</summary>
    internal void Refer(AgencyCode code, in Cell cell, string what, string? of = null)
    {
        if (!Parts.KnownAgencies.Contains(code)) Parts.References.ToAgency(code, PlaceOf(cell), of is null ? what : $"{what} {of}");
    }

    /// <summary>True when something in a row is at fault, so that it is not put together.</summary>
    /// <param name="row">The row.</param>
    /// <param name="before">The <see cref="FaultCount"/> before its cells were read.</param>
    internal bool IsAtFault(Row row, int before) => FaultCount > before || !row.IsSound;

    internal static string? Text(in Cell cell) => cell.IsAbsent ? null : cell.ToString();

    /// <summary>A text that says something beside white space.</summary>
    internal string? NotBlank(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        var text = cell.ToString();
        if (!string.IsNullOrWhiteSpace(text)) return text;
        Fault(cell, FaultCode.Missing, "The text holds nothing but blanks; fill it in, or leave it out.");
        return null;
    }

    /// <summary>The same in one line: a code, a key, or whatever stands in a cell of its own when it is shown.</summary>
    internal string? OneLine(in Cell cell) => NotBlank(cell) is { } text && IsOneLine(cell, text) ? text : null;

    /// <summary>True for a text in one line; otherwise its fault has been added.</summary>
    internal bool IsOneLine(in Cell cell, string text)
    {
        if (LineText.ComplaintAbout(text) is not { } complaint) return true;
        Fault(cell, FaultCode.ControlCharacter, $"The text {complaint}");
        return false;
    }

    /// <summary>A text in one line that is likely to come again.</summary>
    internal string Pooled(in Cell cell)
    {
        if (cell.IsAbsent) return "";
        if (_texts.TryGet(cell.Bytes, out var text)) return text;
        text = cell.ToString();
        IsOneLine(cell, text);
        _texts.Add(cell.Bytes, text);
        return text;
    }

    internal Name? Name(NameRow row)
    {
        if (!row.IsPresent) return null;
        var before = FaultCount;
        var (vietnamese, english) = (NameText(row.Vietnamese), NameText(row.English));
        if (vietnamese is null && english is null)
        {
            if (!row.WasRefused && FaultCount == before) FaultAt(row.Offset, FaultCode.Contradiction, "", "A name needs a text in at least one language.");
            return null;
        }

        return GovIndicators.Name.Of(vietnamese, english);
    }

    internal LegalAct? Act(ActRow row)
    {
        if (!row.IsPresent) return null;
        var (number, title, issuer, signed, amended) = (OneLine(row.Number), NotBlank(row.Title), NotBlank(row.Issuer), Date(row.Signed), OneLine(row.AmendedBy));
        return number is null ? null : new(number) { Title = title, Issuer = issuer, Signed = signed, AmendedBy = amended };
    }

    /// <summary>A date as rules look at it: what is no date is a fault, and not known.</summary>
    internal DraftDate Draft(in Cell cell) => cell.IsAbsent ? default : Date(cell) is { } date ? new(date) : DraftDate.Unknown;

    internal LocalDate? Date(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (Utf8Values.TryDate(cell.Bytes, out var date)) return date;
        Fault(cell, FaultCode.NotA, $"'{Quoted(cell)}' is no date; write year, month and day, such as 2024-07-19.");
        return null;
    }

    internal TimePeriod? Period(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (TimePeriod.TryParse(cell.Bytes, out var period)) return period;
        Fault(cell, FaultCode.NotA, $"'{Quoted(cell)}' is no period; write 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05 or 2024-06-30.");
        return null;
    }

    internal double? Number(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (Utf8Values.TryNumber(cell.Bytes, out var number)) return number;
        FaultNumber(cell);
        return null;
    }

    internal decimal? Decimal(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (Utf8Values.TryNumber(cell.Bytes, out _) && decimal.TryParse(cell.Bytes, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        FaultNumber(cell);
        return null;
    }

    internal int? Count(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (Utf8Values.TryCount(cell.Bytes, out var count)) return count;
        Fault(cell, FaultCode.NotANumber, $"'{Quoted(cell)}' is no count; expected a whole number, 0 or more.");
        return null;
    }

    internal AgencyCode? Agency(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (_agencies.TryGet(cell.Bytes, out var code)) return code;
        if (!AgencyCode.TryParse(cell.ToString(), out code))
        {
            Fault(cell, FaultCode.NotA, $"'{Quoted(cell)}' is no code of an agency; expected up to 32 of A-Z, 0-9 and '-', the country or owner first, such as VN-BTC.");
            return null;
        }

        _agencies.Add(cell.Bytes, code);
        return code;
    }

    /// <summary>One agency that leads from the beginning: by far the most tasks have such a lead, so they share it.</summary>
    internal LeadAssignment? Lead(in Cell cell)
    {
        if (_leads.TryGet(cell.Bytes, out var lead)) return lead;
        if (Agency(cell) is not { } agency) return null;
        lead = new([agency]);
        _leads.Add(cell.Bytes, lead);
        return lead;
    }

    internal List<IndicatorCode> Indicators(List<Cell> cells)
    {
        var codes = new List<IndicatorCode>(cells.Count);
        foreach (var cell in cells)
        {
            if (Indicator(cell) is { } code) codes.Add(code);
        }

        return codes;
    }

    /// <summary>The agencies of a list.</summary>
    /// <param name="cells">Their codes.</param>
    /// <param name="what">What a message calls each: A lead of the task.</param>
    /// <param name="of">Whose they are; null where that is said already.</param>
    internal List<AgencyCode> Agencies(List<Cell> cells, string what, string? of)
    {
        var codes = new List<AgencyCode>(cells.Count);
        foreach (var cell in cells)
        {
            if (Agency(cell) is not { } code) continue;
            Refer(code, cell, what, of);
            codes.Add(code);
        }

        return codes;
    }

    internal IndicatorCode? Indicator(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (_indicators.TryGet(cell.Bytes, out var code)) return code;
        if (!IndicatorCode.TryParse(cell.ToString(), out code))
        {
            Fault(cell, FaultCode.NotA, $"'{Quoted(cell)}' is no code of an indicator; expected up to 64 of A-Z, 0-9, '-', '.' and '_', a letter first, such as ONLINE-SERVICE-USERS.");
            return null;
        }

        _indicators.Add(cell.Bytes, code);
        return code;
    }

    internal Unit Unit(in Cell cell)
    {
        if (!GovIndicators.Unit.TryParse(cell.ToString(), out var unit)) Fault(cell, FaultCode.NotA, $"'{Quoted(cell)}' is no unit; expected up to 40 letters, digits, hyphens, slashes or spaces, such as percent or dossiers.");
        return unit;
    }

    internal Weight Weight(in Cell cell)
    {
        if (cell.IsAbsent || GovIndicators.Weight.TryParse(cell.ToString(), out var weight)) return cell.IsAbsent ? default : GovIndicators.Weight.Parse(cell.ToString());
        Fault(cell, FaultCode.NotA, $"'{Quoted(cell)}' is no weight; expected a number above 0 of at most 18 digits and point, such as 3, 0.25 or \"2/3\".");
        return weight;
    }

    /// <summary>A word of a closed set; the default where it is absent.</summary>
    internal T Word<T>(in Cell cell, Vocabulary<T> vocabulary, T absent)
    {
        if (cell.IsAbsent) return absent;
        if (vocabulary.TryRead(cell.Bytes, out var value)) return value;
        Fault(cell, FaultCode.UnknownWord, Nearest.Unknown(cell.ToString(), vocabulary.What, vocabulary.Words));
        return absent;
    }

    /// <summary>The same where a rule asks whether the word is known: null where it is none of the set.</summary>
    internal T? WordOrNull<T>(in Cell cell, Vocabulary<T> vocabulary, T absent)
        where T : struct
    {
        var before = FaultCount;
        var value = Word(cell, vocabulary, absent);
        return FaultCount == before ? value : null;
    }

    /// <summary>The source that a key names.</summary>
    internal Citation? Source(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        if (sources.TryGet(cell.Bytes, out var source)) return source;
        if (AllSourcesAreKnown()) Fault(cell, FaultCode.UnknownSource, $"'{Quoted(cell)}' is no key of a source; {NearestSource.Advice(cell.ToString(), "add it to the sources or correct it")}");
        return null;
    }

    internal static string Quoted(in Cell cell) => FaultCollector.Quote(cell.ToString());

    private string? NameText(in Cell cell)
    {
        if (cell.IsAbsent) return null;
        var text = cell.ToString();
        if (GovIndicators.Name.ComplaintAbout(text) is not { } complaint) return text;
        Fault(cell, LineText.IndexOfControl(text) >= 0 ? FaultCode.ControlCharacter : FaultCode.Contradiction, complaint);
        return null;
    }

    private void FaultNumber(in Cell cell)
    {
        var text = cell.ToString();
        var asEnglish = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        var message = text.AsSpan().TrimEnd() is [.., '%']
            ? "leave out the sign: the unit is that of the indicator"
            : text is "NaN" or "Infinity" or "-Infinity" or "+Infinity" or "∞" or "-∞" || text.Equals("nan", StringComparison.OrdinalIgnoreCase)
                ? "leave it empty where nothing was reported"
                : text.Contains(',', StringComparison.Ordinal) && Utf8Values.TryNumber(Encoding.UTF8.GetBytes(asEnglish), out _)
                    ? "write it with a decimal point and without signs between thousands"
                    : "expected digits with a decimal point, such as 91.5";
        Fault(cell, FaultCode.NotANumber, $"'{Quoted(cell)}' is no number; {message}.");
    }
}
