namespace GovIndicators;

public sealed partial class FigureStyle
{
    private const decimal Thousand = 1_000m;
    private const decimal Myriad = 10_000m;
    private const decimal Million = 1_000_000m;
    private const decimal Billion = 1_000_000_000m;
    private const decimal Trillion = 1_000_000_000_000m;

    private static Words EnglishWords() => new(
        Hedges:
        [
            ("nearly", Hedge.Nearly), ("almost", Hedge.Nearly), ("close to", Hedge.Nearly), ("just under", Hedge.Nearly),
            ("over", Hedge.Over), ("more than", Hedge.Over), ("above", Hedge.Over), ("exceeding", Hedge.Over),
            ("at least", Hedge.AtLeast), ("no less than", Hedge.AtLeast), ("not less than", Hedge.AtLeast), ("no fewer than", Hedge.AtLeast),
            ("at most", Hedge.AtMost), ("up to", Hedge.AtMost), ("no more than", Hedge.AtMost), ("not more than", Hedge.AtMost),
            // "Under 5" leaves out the 5 itself; the closed set has no hedge for that, and including it cuts off nothing possible.
            ("under", Hedge.AtMost), ("below", Hedge.AtMost), ("less than", Hedge.AtMost), ("fewer than", Hedge.AtMost),
            ("about", Hedge.Rounded), ("approximately", Hedge.Rounded), ("around", Hedge.Rounded), ("some", Hedge.Rounded), ("roughly", Hedge.Rounded),
            ("ca.", Hedge.Rounded), ("~", Hedge.Rounded), ("≈", Hedge.Rounded),
            (">=", Hedge.AtLeast), ("≥", Hedge.AtLeast), ("<=", Hedge.AtMost), ("≤", Hedge.AtMost), (">", Hedge.Over), ("<", Hedge.AtMost),
        ],
        Scales:
        [
            ("thousand", Thousand), ("million", Million), ("mn", Million),
            ("billion", Billion), ("bn", Billion), ("trillion", Trillion),
        ],
        Units:
        [
            ("%", Unit.Percent), ("percent", Unit.Percent), ("per cent", Unit.Percent),
            ("pp", Unit.PercentagePoints), ("percentage points", Unit.PercentagePoints), ("percentage point", Unit.PercentagePoints),
            ("times", Unit.Times), ("-fold", Unit.Times), ("fold", Unit.Times), ("x", Unit.Times),
            ("months", Unit.Months), ("month", Unit.Months), ("days", Unit.Days), ("day", Unit.Days),
            ("persons", Unit.Persons), ("people", Unit.Persons), ("VND", Unit.Vnd), ("dong", Unit.Vnd),
        ],
        RangeOpenings: ["between", "from"],
        RangeJoints: ["to"],
        JointsAfterOpening: ["and"],
        FoldOpenings: []);

    private static Words VietnameseWords() => new(
        Hedges:
        [
            ("gần", Hedge.Nearly), ("gần đạt", Hedge.Nearly),
            ("trên", Hedge.Over), ("hơn", Hedge.Over), ("lớn hơn", Hedge.Over), ("vượt", Hedge.Over), ("nhiều hơn", Hedge.Over), ("cao hơn", Hedge.Over),
            ("ít nhất", Hedge.AtLeast), ("tối thiểu", Hedge.AtLeast), ("không dưới", Hedge.AtLeast), ("không ít hơn", Hedge.AtLeast), ("không thấp hơn", Hedge.AtLeast),
            ("tối đa", Hedge.AtMost), ("nhiều nhất", Hedge.AtMost), ("không quá", Hedge.AtMost), ("không vượt quá", Hedge.AtMost), ("không nhiều hơn", Hedge.AtMost),
            // As in English: including the end itself cuts off nothing possible.
            ("dưới", Hedge.AtMost), ("ít hơn", Hedge.AtMost), ("thấp hơn", Hedge.AtMost), ("chưa đến", Hedge.AtMost), ("chưa tới", Hedge.AtMost),
            ("khoảng", Hedge.Rounded), ("xấp xỉ", Hedge.Rounded), ("ước", Hedge.Rounded), ("ước đạt", Hedge.Rounded), ("chừng", Hedge.Rounded), ("trên dưới", Hedge.Rounded),
            ("~", Hedge.Rounded), ("≈", Hedge.Rounded),
            (">=", Hedge.AtLeast), ("≥", Hedge.AtLeast), ("<=", Hedge.AtMost), ("≤", Hedge.AtMost), (">", Hedge.Over), ("<", Hedge.AtMost),
        ],
        Scales:
        [
            ("nghìn", Thousand), ("ngàn", Thousand), ("vạn", Myriad), ("triệu", Million), ("tỷ", Billion), ("tỉ", Billion),
        ],
        Units:
        [
            ("%", Unit.Percent), ("phần trăm", Unit.Percent),
            ("điểm %", Unit.PercentagePoints), ("điểm phần trăm", Unit.PercentagePoints),
            ("lần", Unit.Times), ("tháng", Unit.Months), ("ngày", Unit.Days), ("người", Unit.Persons), ("đồng", Unit.Vnd), ("VND", Unit.Vnd),
        ],
        RangeOpenings: ["từ", "trong khoảng"],
        RangeJoints: ["đến", "tới"],
        JointsAfterOpening: [],
        FoldOpenings: ["tăng gấp", "gấp"]);
}
