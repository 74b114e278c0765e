namespace GovIndicators;

/// <summary>The stable code, the sentence and the short words of each caveat.</summary>
public static partial class Caveats
{
    extension(Caveat caveat)
    {
        /// <summary>The stable code, such as unlike-coverage.</summary>
        public string Code => Entry(caveat).Code;

        /// <summary>The caveat as a sentence in a language.</summary>
        public string ToText(Language language) => language == Language.Vietnamese ? Entry(caveat).Vietnamese : Entry(caveat).English;

        /// <summary>The caveat in the few words that a cell of a table takes: rounded inputs.</summary>
        public string ToWords(Language language) => language == Language.Vietnamese ? VietnameseWords(caveat) : Entry(caveat).Code.Replace('-', ' ');
    }

    private static (string Code, string English, string Vietnamese) Entry(Caveat caveat) => caveat switch
    {
        Caveat.UnlikeCoverage => ("unlike-coverage", "The values cover unlike stretches of time.", "Hai giá trị có phạm vi thời gian khác nhau."),
        Caveat.RoundedInputs => ("rounded-inputs", "The inputs were rounded when printed.", "Số liệu đầu vào đã được làm tròn."),
        Caveat.CarriedForward => ("carried-forward", "A value was carried forward from an earlier period.", "Có giá trị được lấy từ kỳ trước."),
        Caveat.Filled => ("filled", "A gap was filled by estimation.", "Có kỳ thiếu được ước lượng."),
        Caveat.PartialCoverage => ("partial-coverage", "Not every part reported.", "Không phải đơn vị nào cũng báo cáo."),
        Caveat.Extrapolated => ("extrapolated", "The answer lies beyond the last observation.", "Kết quả nằm ngoài phạm vi quan sát."),
        Caveat.BreakInSeries => ("break-in-series", "The series is broken between the two periods.", "Chuỗi số liệu bị đứt đoạn giữa hai kỳ."),
        Caveat.Provisional => ("provisional", "A value is provisional, estimated or of low reliability.", "Có giá trị sơ bộ, ước tính hoặc độ tin cậy thấp."),
        Caveat.Unaccounted => ("unaccounted", "Some counts are unaccounted for.", "Còn phần chưa rõ trạng thái."),
        Caveat.BasicallyCompletedByPolicy => ("basically-completed-by-policy", "Basically completed counts as completed, by policy.", "Cơ bản hoàn thành được tính là hoàn thành theo quy ước."),
        Caveat.PublishedExceptionUsed => ("published-exception-used", "The published method was followed where the strict method refuses.", "Áp dụng đúng phương pháp đã công bố, phương pháp chặt chẽ sẽ từ chối."),
        Caveat.UnweightedAverage => ("unweighted-average", "The average is unweighted, as asked.", "Trung bình không trọng số theo yêu cầu."),
        Caveat.ShorterThanAYear => ("shorter-than-a-year", "The change a year is made of less than a year.", "Mức tăng mỗi năm được suy ra từ chưa đủ một năm."),
        Caveat.UnlikeProducer => ("unlike-producer", "The values come from different producers.", "Số liệu do các đơn vị khác nhau công bố."),
        _ => throw new ArgumentOutOfRangeException(nameof(caveat), caveat, "Expected one of the named caveats."),
    };
}
