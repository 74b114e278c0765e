namespace GovIndicators;

public static partial class Caveats
{
    private static string VietnameseWords(Caveat caveat) => caveat switch
    {
        Caveat.UnlikeCoverage => "khác phạm vi thời gian",
        Caveat.RoundedInputs => "số liệu đã làm tròn",
        Caveat.CarriedForward => "lấy từ kỳ trước",
        Caveat.Filled => "có kỳ ước lượng",
        Caveat.PartialCoverage => "chưa đủ đơn vị báo cáo",
        Caveat.Extrapolated => "ngoại suy",
        Caveat.BreakInSeries => "đứt đoạn chuỗi",
        Caveat.Provisional => "số liệu sơ bộ",
        Caveat.Unaccounted => "còn phần chưa rõ",
        Caveat.BasicallyCompletedByPolicy => "tính cả cơ bản hoàn thành",
        Caveat.PublishedExceptionUsed => "theo ngoại lệ đã công bố",
        Caveat.UnweightedAverage => "bình quân không gia quyền",
        Caveat.UnlikeProducer => "khác đơn vị công bố",
        Caveat.ShorterThanAYear => "chưa đủ một năm",
        _ => throw new ArgumentOutOfRangeException(nameof(caveat), caveat, "Expected one of the named caveats."),
    };
}
