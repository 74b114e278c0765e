using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

internal static partial class Any
{
    /// <summary>A text as a document prints it, with the style and the hedge that the caller knows.</summary>
    public sealed record Printed(string Text, FigureStyle Style, Hedge? Stated)
    {
        public Figure Read() => GovIndicators.Figure.Parse(Text, Style, Stated);
    }

    /// <summary>Printed figures of every hedge, scale and unit that a style has words for.</summary>
    public static Arbitrary<Printed> PrintedText { get; } = Arb.From(
        Gen.Elements(FigureStyle.English, FigureStyle.Vietnamese).SelectMany(style => Gen.OneOf(OneNumber(style), OneNumber(style), TwoNumbers(style), CountOfWhole(style))),
        figure => figure.Stated is null ? [] : [figure with { Stated = null }]);

    public static Arbitrary<Figure> Figure { get; } = Arb.From(PrintedText.Generator.Select(printed => printed.Read()));

    private static Gen<Printed> OneNumber(FigureStyle style) =>
        from hedge in Gen.OneOf(Gen.Constant(("", (Hedge?)null)), Gen.Elements(style.Vocabulary.Hedges.ToArray()).Select(x => (x.Text + " ", (Hedge?)x.Hedge)))
        from number in Amount(style)
        from stated in Gen.Elements(hedge.Item2, hedge.Item2 ?? Hedge.Exact, null)
        select new Printed(hedge.Item1 + number, style, stated);

    private static Gen<Printed> TwoNumbers(FigureStyle style) =>
        from lower in DecimalGen
        from more in DecimalGen
        from joint in Gen.Elements([" - ", "–", .. style.Vocabulary.RangeJoints.Select(joint => $" {joint} ")])
        from unit in UnitWord(style)
        from stated in Gen.Elements(null, Hedge.Range, (Hedge?)Hedge.Spread)
        select new Printed(style.NumberForm.Write(lower) + joint + style.NumberForm.Write(lower + Math.Abs(more)) + unit, style, stated);

    private static Gen<Printed> CountOfWhole(FigureStyle style) =>
        from whole in CountGen
        from part in CountGen
        from stated in Gen.Elements(null, (Hedge?)Hedge.Exact)
        select new Printed($"{style.NumberForm.Write((decimal)part)}/{style.NumberForm.Write((decimal)(whole + 1))}", style, stated);

    private static Gen<string> Amount(FigureStyle style) =>
        from number in DecimalGen
        from scale in Gen.OneOf(Gen.Constant(""), Gen.Elements(style.Vocabulary.Scales.ToArray()).Select(x => " " + x.Text))
        from unit in UnitWord(style)
        select style.NumberForm.Write(number) + scale + unit;

    private static Gen<string> UnitWord(FigureStyle style) =>
        Gen.OneOf(Gen.Constant(""), Gen.Constant("%"), Gen.Elements(style.Vocabulary.Units.ToArray()).Select(x => " " + x.Text));
}
