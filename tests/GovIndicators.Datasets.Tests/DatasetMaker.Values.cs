using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets.Tests;

// Single values, drawn from those that are most often mishandled.
internal sealed partial class DatasetMaker
{
    private Citation Source(string? key) => new(AnyText())
    {
        Key = key,
        Publisher = MaybeText(),
        Published = MaybeDay(),
        Place = MaybeText(),
        Location = MaybeText(),
        About = MaybeText(),
    };

    private LegalAct Act() => new("06/QĐ-TTg") { Title = MaybeText(), Issuer = MaybeText(), Signed = MaybeDay(), AmendedBy = MaybeLine() };

    private Name NewName()
    {
        var text = AnyLine().Trim();
        return Any(Name.Of(text), Name.Of(english: text), Name.Of(text, AnyLine().Trim()));
    }

    private double Number() => Any(
        0, 0.1, 1.0 / 3, 91.5, 533_000_000, 1e-300, 1.7976931348623157e308, 5e-324, -2.5, 123456789.123, 100 * _random.NextDouble(), Rounding.HalfAwayFromZero(1000 * _random.NextDouble(), 3), -0.0);

    /// <summary>A number that can be a share of a whole.</summary>
    private double Possible() => Any(0, 0.1, 1.0 / 3, 91.5, 1e-300, 5e-324, 100 * _random.NextDouble());

    private TimePeriod AnyPeriod() => TimePeriod.Containing(Epoch.PlusDays(Upto(1500)), Any(Frequency.Year, Frequency.HalfYear, Frequency.Quarter, Frequency.Month, Frequency.Week, Frequency.Day, Frequency.Fiscal(FrequencyKind.Quarter, 7)));

    /// <summary>A day of our time, and at times the first that a file can hold.</summary>
    private LocalDate Day() => Upto(20) == 0 ? new(1, 1, 1) : Epoch.PlusDays(Upto(1500));

    private LocalDate? MaybeDay() => Maybe() ? Day() : null;

    private string AnyText() => Any(Texts) + Any("", "", Any(Texts));

    private string? MaybeText() => Maybe() ? AnyText() : null;

    private string AnyLine() => Any(Lines) + Any("", "", Any(Lines));

    private string? MaybeLine() => Maybe() ? AnyLine() : null;

    private Citation? AnySource() => _sources.Count == 0 || Maybe() ? null : _sources[_random.Next(_sources.Count)];

    private T Any<T>(params ReadOnlySpan<T> things) => things[_random.Next(things.Length)];

    private bool Maybe() => _random.Next(2) == 0;

    private int Upto(int most) => _random.Next(most + 1);
}
