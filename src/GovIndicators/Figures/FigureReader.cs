using System.Globalization;

namespace GovIndicators;

/// <summary>Reads the parts of a printed figure, one after the other; the first thing not understood ends the reading with a complaint.</summary>
internal ref struct FigureReader(string text, FigureStyle style)
{
    /// <summary>More digits than any published figure has, and few enough for bounds to be exact in decimal.</summary>
    internal const int MaximumDigits = 20;

    private ReadOnlySpan<char> _rest = text.AsSpan().Trim();
    private Hedge? _hedgeWord;
    private Unit _unit;

    internal string? Complaint { get; private set; }

    internal Figure.Number First { get; private set; }

    internal Figure.Number Second { get; private set; }

    internal bool IsRange { get; private set; }

    internal Share? Fraction { get; private set; }

    /// <summary>Reads the whole text, or leaves a complaint that says whether the other style would read it.</summary>
    internal bool TryRead()
    {
        if (_rest.IsEmpty)
        {
            Complaint = "The text of a figure is empty; a number that was not printed is made by Figure.Derived.";
            return false;
        }

        if (TryReadParts()) return true;
        var other = new FigureReader(text, style.Other);
        if (other.TryReadParts())
        {
            Complaint = $"{Complaint} {style.Other} style would read it as {style.Other.NumberForm.Write(other.First.Value.GetValueOrDefault())}; name that style if it is meant.";
        }

        return false;
    }

    /// <summary>The hedge and the unit that follow from the text and from what the caller states, or null and a complaint when they contradict each other.</summary>
    internal (Hedge Hedge, Unit Unit)? Settle(Hedge? stated, Unit unit)
    {
        if (_unit != Unit.None && unit != Unit.None && !Fits(_unit, unit)) return Refuse($"'{text}' is in {_unit}, but the unit stated beside it is {unit}; state the unit that is printed, or none.");
        var settled = unit == Unit.None ? _unit : unit;
        if (IsRange)
        {
            if (_hedgeWord is not (null or Hedge.Rounded)) return Refuse($"'{text}' has two numbers and says {_hedgeWord.Value.Code}; expected one of the two.");
            return stated is null or Hedge.Range or Hedge.Spread
                ? (stated ?? Hedge.Range, settled)
                : Refuse($"'{text}' has two numbers, but the hedge stated beside it is {stated.Value.Code}; state range for one value, or spread for several.");
        }

        if (stated is Hedge.Range or Hedge.Spread) return Refuse($"'{text}' has one number, but the hedge stated beside it is {stated.Value.Code}, which needs two.");
        if (stated is Hedge.Derived) return Refuse($"'{text}' was printed, but the hedge stated beside it is derived; leave the text empty, or state how it was printed.");
        if (_hedgeWord is { } word && stated is { } hedge && word != hedge) return Refuse($"'{text}' says {word.Code}, but the hedge stated beside it is {hedge.Code}; state {word.Code}, or none.");
        return (stated ?? _hedgeWord ?? (Fraction is null ? Hedge.Rounded : Hedge.Exact), settled);
    }

    /// <summary>True when a unit that a caller states can be what the printed one stands for: "percent growth" is printed as a percent, "month" as months.</summary>
    internal static bool Fits(Unit printed, Unit stated)
    {
        var stem = printed.Code.AsSpan().TrimEnd('s');
        if (!stated.Code.AsSpan().StartsWith(stem, StringComparison.Ordinal)) return false;
        var after = stated.Code.AsSpan(stem.Length);
        return after is "" or "s" or [' ' or '-', ..] or ['s', ' ' or '-', ..];
    }

    internal static bool HasTooManyDigits(decimal number)
    {
        var (digits, rest) = ((int)number.Scale, decimal.Truncate(Math.Abs(number)));
        for (; rest >= 1; rest = decimal.Truncate(rest / 10)) digits++;
        return digits > MaximumDigits;
    }

    private bool TryReadParts()
    {
        var words = style.Vocabulary;
        if (TryTake(words.Hedges, out var hedge)) _hedgeWord = hedge;
        var opened = TryTake(words.RangeOpenings);
        var fold = !opened && TryTake(words.FoldOpenings);
        if (!TryTakeNumber(out var first, out var firstScaled, out var firstUnit)) return false;
        (First, _unit) = (first, firstUnit);
        if (fold && firstUnit != Unit.Times) return Misread("a number of times was expected");
        if (!opened && !fold && _rest is ['/', ..]) return TryTakeWhole(firstScaled || firstUnit != Unit.None);
        if (!fold && TryTakeJoint(opened)) return TryTakeUpperEnd(first, firstScaled, firstUnit);
        if (opened) return Misread("the other end of the range was expected");
        return _rest.IsEmpty || Misread("nothing more was expected");
    }

    private bool TryTakeJoint(bool opened)
    {
        if (_rest is ['-' or '–' or '—', ..])
        {
            Advance(1);
            return true;
        }

        return TryTake(style.Vocabulary.RangeJoints) || (opened && TryTake(style.Vocabulary.JointsAfterOpening));
    }

    private bool TryTakeUpperEnd(Figure.Number first, bool firstScaled, Unit firstUnit)
    {
        if (!TryTakeNumber(out var second, out _, out var secondUnit)) return false;
        if (!_rest.IsEmpty) return Misread("nothing more was expected");
        if (firstUnit != Unit.None && firstUnit != secondUnit) return Fault($"The ends of '{text}' have unlike units; expected one unit for both.");
        // 10-15 triệu: a scale word after the second number alone holds for both.
        if (!firstScaled && second.Scale != 1)
        {
            if (IsTooLarge(first.Value!.Value, second.Scale)) return TooLarge();
            first = Figure.Number.Of(first.Value!.Value, second.Scale);
        }

        if (first.Value > second.Value) return Fault($"'{text}' begins at the higher end; expected the lower end first.");
        (First, Second, IsRange, _unit) = (first, second, true, secondUnit);
        return true;
    }

    private bool TryTakeWhole(bool partIsScaled)
    {
        Advance(1);
        if (!TryTakeNumber(out var whole, out var scaled, out var unit)) return false;
        if (!_rest.IsEmpty) return Misread("nothing more was expected");
        if (partIsScaled || scaled || unit != Unit.None || First.Digits > 0 || whole.Digits > 0 || First.Value is not (>= 0 and < 1e15m) || whole.Value is not (> 0 and < 1e15m))
        {
            return Fault($"'{text}' is not a count of a whole; expected two whole numbers, the second above 0, such as 58/63.");
        }

        Fraction = Share.Of((double)First.Value.Value, (double)whole.Value.Value);
        return true;
    }

    private bool TryTakeNumber(out Figure.Number number, out bool scaled, out Unit unit)
    {
        (number, scaled, unit) = (default, false, default);
        var length = _rest is ['-' or '+' or '−', ..] ? 1 : 0;
        while (length < _rest.Length && (char.IsAsciiDigit(_rest[length]) || _rest[length] is '.' or ',')) length++;
        var digits = _rest[..length];
        if (digits.IndexOfAnyInRange('0', '9') < 0) return Misread("a number was expected");
        Span<char> plain = stackalloc char[64];
        if (length > plain.Length) return TooLarge();
        digits.CopyTo(plain);
        if (plain[0] == '−') plain[0] = '-';
        if (!style.NumberForm.TryRead(plain[..length], out decimal printed))
        {
            return Fault($"'{digits}' in '{text}' is not a number in {style} style; expected a number such as {style.NumberForm.Write(1234.5m)}.");
        }

        Advance(length);
        var scale = 1m;
        while (TryTake(style.Vocabulary.Scales, out var factor))
        {
            (scale, scaled) = (scale * factor, true);
            if (scale > 1e15m) return TooLarge();
        }

        if (HasTooManyDigits(printed) || IsTooLarge(printed, scale)) return TooLarge();
        TryTake(style.Vocabulary.Units, out unit);
        number = Figure.Number.Of(printed, scale);
        return true;
    }

    private static bool IsTooLarge(decimal printed, decimal scale) => scale > 1 && Math.Abs(printed) >= 1e12m;

    private bool TryTake<T>(System.Collections.Immutable.ImmutableArray<(string Text, T Meaning)> words, out T? meaning)
    {
        meaning = default;
        var length = 0;
        foreach (var (word, means) in words)
        {
            if (word.Length > length && Begins(word)) (length, meaning) = (word.Length, means);
        }

        Advance(length);
        return length > 0;
    }

    private bool TryTake(System.Collections.Immutable.ImmutableArray<string> words)
    {
        var length = 0;
        foreach (var word in words)
        {
            if (word.Length > length && Begins(word)) length = word.Length;
        }

        Advance(length);
        return length > 0;
    }

    /// <summary>True when the rest begins with the word, and the word does not end inside a longer one.</summary>
    private readonly bool Begins(string word) =>
        _rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (_rest.Length == word.Length || !char.IsLetter(word[^1]) || !char.IsLetter(_rest[word.Length]));

    private void Advance(int length) => _rest = _rest[length..].TrimStart();

    private bool TooLarge() => Fault(string.Create(CultureInfo.InvariantCulture, $"'{text}' has more than {MaximumDigits} digits or is above 10 to the 27th; no published figure is."));

    private bool Misread(string expected) =>
        Fault(_rest.IsEmpty
            ? $"'{text}' ends too early: {expected}, as in {Example}."
            : $"'{_rest}' in '{text}' was not understood in {style} style: {expected}, as in {Example}.");

    private readonly string Example => style.Language == Language.Vietnamese ? "trên 84,7 triệu" : "over 84.7 million";

    private bool Fault(string complaint)
    {
        Complaint = complaint;
        return false;
    }

    private (Hedge, Unit)? Refuse(string complaint)
    {
        Fault(complaint);
        return null;
    }
}
