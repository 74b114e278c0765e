namespace GovIndicators;

/// <summary>The stable code, the sentence and the short words of each reason.</summary>
public static partial class NoAnswers
{
    extension(NoAnswer reason)
    {
        /// <summary>The stable code, such as zero-base; "none" where there is an answer.</summary>
        public string Code => Entry(reason).Code;

        /// <summary>The reason as a sentence in a language.</summary>
        public string ToText(Language language) => language == Language.Vietnamese ? Entry(reason).Vietnamese : Entry(reason).English;

        /// <summary>The reason in the few words that a cell of a table takes: unlike coverage.</summary>
        public string ToWords(Language language) => language == Language.Vietnamese ? VietnameseWords(reason) : Entry(reason).Code.Replace('-', ' ');
    }

    private static (string Code, string English, string Vietnamese) Entry(NoAnswer reason) => reason switch
    {
        NoAnswer.None => ("none", "There is an answer.", "Có kết quả."),
        NoAnswer.NotReported => ("not-reported", "Nothing was reported.", "Chưa có số liệu báo cáo."),
        NoAnswer.EmptyDenominator => ("empty-denominator", "The whole is empty: nothing of nothing has no percent.", "Mẫu số bằng 0 nên không có tỷ lệ."),
        NoAnswer.ZeroBase => ("zero-base", "The base is zero, so a relative change is undefined.", "Giá trị gốc bằng 0 nên không tính được mức tăng tương đối."),
        NoAnswer.NegativeBase => ("negative-base", "The base is negative, so a relative change has no meaning.", "Giá trị gốc âm nên mức tăng tương đối không có nghĩa."),
        NoAnswer.SignChange => ("sign-change", "The values have opposite signs, so no ratio of them has a meaning.", "Hai giá trị trái dấu nên tỷ số không có nghĩa."),
        NoAnswer.NotPositive => ("not-positive", "A value is zero or negative where the method needs values above zero.", "Có giá trị bằng 0 hoặc âm, phương pháp cần giá trị dương."),
        NoAnswer.NoTimePassed => ("no-time-passed", "There is no time between the two periods.", "Hai kỳ không cách nhau về thời gian."),
        NoAnswer.UnlikeCoverage => ("unlike-coverage", "The values cover unlike stretches of time, such as part of a year against a whole year.", "Hai giá trị có phạm vi thời gian khác nhau, ví dụ một phần năm so với cả năm."),
        NoAnswer.UnlikeFrequency => ("unlike-frequency", "The periods have unlike frequencies.", "Hai kỳ có tần suất khác nhau."),
        NoAnswer.UnlikeProducer => ("unlike-producer", "The values come from different producers.", "Số liệu do các đơn vị khác nhau công bố."),
        NoAnswer.UnlikeIndicator => ("unlike-indicator", "The values measure different indicators or have different units.", "Hai giá trị thuộc chỉ tiêu hoặc đơn vị tính khác nhau."),
        NoAnswer.BreakInSeries => ("break-in-series", "The series is broken between the two periods.", "Chuỗi số liệu bị đứt đoạn giữa hai kỳ."),
        NoAnswer.MeasureForbids => ("measure-forbids", "What the indicator measures does not allow this.", "Bản chất của chỉ tiêu không cho phép phép tính này."),
        NoAnswer.PercentOfPercent => ("percent-of-percent", "The values are percents: their difference is in percentage points, and a relative change must be asked for by name.", "Các giá trị là tỷ lệ phần trăm: chênh lệch tính bằng điểm phần trăm, mức tăng tương đối phải được yêu cầu rõ."),
        NoAnswer.TooFewObservations => ("too-few-observations", "There are too few observations for the method.", "Số quan sát quá ít đối với phương pháp."),
        NoAnswer.NoOverlap => ("no-overlap", "The parts have no period in common.", "Các phần không có kỳ chung."),
        NoAnswer.CountNotReported => ("count-not-reported", "A count that the question needs was not reported; only bounds follow.", "Thiếu số đếm cần thiết; chỉ xác định được khoảng."),
        NoAnswer.DirectionUnknown => ("direction-unknown", "The direction of good is not known.", "Chưa xác định chiều tốt của chỉ tiêu."),
        NoAnswer.NoBaseline => ("no-baseline", "No baseline is declared.", "Chưa công bố giá trị gốc."),
        NoAnswer.NoTarget => ("no-target", "No target is declared.", "Chưa có mục tiêu."),
        NoAnswer.TargetEqualsBaseline => ("target-equals-baseline", "The target equals the baseline, so there is no gap to close.", "Mục tiêu bằng giá trị gốc nên không có khoảng cách cần thu hẹp."),
        NoAnswer.BaselineMeetsTarget => ("baseline-meets-target", "The baseline already meets the target, so there is no gap to close.", "Giá trị gốc đã đạt mục tiêu nên không có khoảng cách cần thu hẹp."),
        NoAnswer.NoTimeLeft => ("no-time-left", "The target date has been reached.", "Đã đến hạn của mục tiêu."),
        NoAnswer.BeforeStart => ("before-start", "The date lies before the beginning.", "Thời điểm nằm trước khi bắt đầu."),
        NoAnswer.NeverAtThisPace => ("never-at-this-pace", "At the present pace it is never reached.", "Với tốc độ hiện nay thì không bao giờ đạt."),
        NoAnswer.PoolingNotNamed => ("pooling-not-named", "Only percents exist, and their average must be asked for by name.", "Chỉ có tỷ lệ phần trăm; muốn lấy trung bình phải nêu rõ."),
        NoAnswer.TooMuchMissing => ("too-much-missing", "Too much is missing for the stated policy.", "Thiếu quá nhiều số liệu so với quy tắc đã nêu."),
        NoAnswer.TooLarge => ("too-large", "The result is too large to be written as a number.", "Kết quả quá lớn, không biểu diễn được."),
        NoAnswer.MethodDoesNotApply => ("method-does-not-apply", "The method does not apply to this kind of target or value.", "Phương pháp không áp dụng cho loại mục tiêu hoặc giá trị này."),
        NoAnswer.WeightsDoNotFit => ("weights-do-not-fit", "The weights sum to nothing, or do not fit the values.", "Trọng số có tổng bằng 0 hoặc không khớp với các giá trị."),
        NoAnswer.WrongOrder => ("wrong-order", "What was given as the later part begins or ends before the earlier one.", "Phần được nêu là phần sau lại bắt đầu hoặc kết thúc trước phần trước."),
        NoAnswer.AlreadyMet => ("already-met", "The target is met already, so nothing more is needed.", "Đã đạt mục tiêu nên không cần thêm."),
        NoAnswer.TrendMeetsTarget => ("trend-meets-target", "The trend has reached the target already and the latest value has not, so the trend does not say when.", "Đường xu thế đã đạt mục tiêu mà giá trị mới nhất thì chưa, nên xu thế không cho biết khi nào đạt."),
        NoAnswer.NoTrajectory => ("no-trajectory", "No trajectory is declared.", "Chưa công bố lộ trình."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Expected one of the named reasons."),
    };
}
