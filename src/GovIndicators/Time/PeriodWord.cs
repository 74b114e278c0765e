namespace GovIndicators;

/// <summary>What a word or a sign means in the name of a period.</summary>
internal enum PeriodWordSort : byte
{
    Unknown = 0,
    Number,
    Cardinal,
    Ordinal,
    OrdinalPrefix,
    OrdinalSuffix,
    MonthName,
    Year,
    Half,
    Quarter,
    NumberedQuarter,
    Month,
    MonthOrWeek,
    Week,
    Day,
    First,
    Last,
    Whole,
    Of,
    The,
    Fiscal,
    UpTo,
    Cumulative,
    Slash,
    Dash,
    Dot,
    Comma,
}

/// <summary>A word or a sign of a period's name, with its number where it has one.</summary>
internal readonly record struct PeriodWord(PeriodWordSort Sort, int Value = 0, int Digits = 0)
{
    /// <summary>The value of a word of one letter, which unlike a whole word may follow its number: 1Q is a quarter, 1 quarter is not.</summary>
    internal const int Letter = 1;

    /// <summary>A year is written with four digits.</summary>
    internal bool IsYear => Sort == PeriodWordSort.Number && Digits == 4;

    /// <summary>One or two digits.</summary>
    internal bool IsSmall => Sort == PeriodWordSort.Number && Digits <= 2;

    /// <summary>One or two digits or a word for a number; the Vietnamese word for year is also the word for five.</summary>
    internal bool IsCount => IsSmall || Sort == PeriodWordSort.Cardinal || (Sort == PeriodWordSort.Year && Value == 5);

    internal bool IsSeparator => Sort is PeriodWordSort.Slash or PeriodWordSort.Dash or PeriodWordSort.Dot;

    /// <summary>What may stand between the rest and the year.</summary>
    internal bool IsLink => IsSeparator || Sort is PeriodWordSort.Comma or PeriodWordSort.Of;
}
