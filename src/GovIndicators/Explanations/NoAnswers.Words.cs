namespace GovIndicators;

public static partial class NoAnswers
{
    private static string VietnameseWords(NoAnswer reason) => reason switch
    {
        NoAnswer.None => "có kết quả",
        NoAnswer.NotReported => "chưa báo cáo",
        NoAnswer.EmptyDenominator => "mẫu số bằng 0",
        NoAnswer.ZeroBase => "giá trị gốc bằng 0",
        NoAnswer.NegativeBase => "giá trị gốc âm",
        NoAnswer.SignChange => "trái dấu",
        NoAnswer.NotPositive => "có giá trị không dương",
        NoAnswer.NoTimePassed => "cùng thời điểm",
        NoAnswer.UnlikeCoverage => "khác phạm vi thời gian",
        NoAnswer.UnlikeFrequency => "khác tần suất",
        NoAnswer.UnlikeProducer => "khác đơn vị công bố",
        NoAnswer.UnlikeIndicator => "khác chỉ tiêu",
        NoAnswer.BreakInSeries => "đứt đoạn chuỗi",
        NoAnswer.MeasureForbids => "loại chỉ tiêu không cho phép",
        NoAnswer.PercentOfPercent => "tỷ lệ của tỷ lệ",
        NoAnswer.TooFewObservations => "quá ít quan sát",
        NoAnswer.NoOverlap => "không có kỳ chung",
        NoAnswer.CountNotReported => "thiếu số đếm",
        NoAnswer.DirectionUnknown => "chưa rõ chiều tốt",
        NoAnswer.NoBaseline => "chưa có giá trị gốc",
        NoAnswer.NoTarget => "chưa có mục tiêu",
        NoAnswer.TargetEqualsBaseline => "mục tiêu bằng giá trị gốc",
        NoAnswer.BaselineMeetsTarget => "giá trị gốc đã đạt mục tiêu",
        NoAnswer.NoTimeLeft => "đã đến hạn",
        NoAnswer.BeforeStart => "trước khi bắt đầu",
        NoAnswer.NeverAtThisPace => "không đạt với tốc độ này",
        NoAnswer.PoolingNotNamed => "chưa nêu cách gộp",
        NoAnswer.TooMuchMissing => "thiếu quá nhiều số liệu",
        NoAnswer.TooLarge => "kết quả quá lớn",
        NoAnswer.MethodDoesNotApply => "phương pháp không áp dụng",
        NoAnswer.WeightsDoNotFit => "trọng số không khớp",
        NoAnswer.WrongOrder => "sai thứ tự",
        NoAnswer.AlreadyMet => "đã đạt mục tiêu",
        NoAnswer.TrendMeetsTarget => "xu thế đã đạt mục tiêu",
        NoAnswer.NoTrajectory => "chưa có lộ trình",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Expected one of the named reasons."),
    };
}
