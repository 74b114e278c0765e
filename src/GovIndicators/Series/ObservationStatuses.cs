namespace GovIndicators;

/// <summary>The letter and the meaning of each observation status.</summary>
public static class ObservationStatuses
{
    extension(ObservationStatus status)
    {
        /// <summary>The SDMX letter: A for normal, P for provisional, ...</summary>
        public char Letter => status == ObservationStatus.Normal ? 'A' : (char)status;

        /// <summary>The status in words of a language: break in series, đứt đoạn chuỗi.</summary>
        public string ToText(Language language)
        {
            var (english, vietnamese) = status switch
            {
                ObservationStatus.Break => ("break in series", "đứt đoạn chuỗi"),
                ObservationStatus.DefinitionDiffers => ("definition differs", "khác định nghĩa"),
                ObservationStatus.Estimated => ("estimated", "ước tính"),
                ObservationStatus.Forecast => ("forecast", "dự báo"),
                ObservationStatus.Imputed => ("imputed", "suy bù"),
                ObservationStatus.NotCollected => ("not collected", "không thu thập"),
                ObservationStatus.CannotExist => ("cannot exist", "không thể có"),
                ObservationStatus.Provisional => ("provisional", "sơ bộ"),
                ObservationStatus.Suppressed => ("suppressed", "không công bố"),
                ObservationStatus.LowReliability => ("of low reliability", "độ tin cậy thấp"),
                _ => ("normal", "bình thường"),
            };
            return language == Language.Vietnamese ? vietnamese : english;
        }

        /// <summary>True for a status that says why there is no value.</summary>
        public bool MeansAbsent => status is ObservationStatus.NotCollected or ObservationStatus.CannotExist or ObservationStatus.Suppressed;

        /// <summary>True for a value that may still change or is not sure.</summary>
        public bool IsUnsure => status is ObservationStatus.Provisional or ObservationStatus.Estimated or ObservationStatus.Forecast
            or ObservationStatus.Imputed or ObservationStatus.LowReliability;
    }

    /// <summary>The one of two statuses that a value made of both has: what does not compare before what is unsure, and the less sure before the surer.</summary>
    internal static ObservationStatus Worse(ObservationStatus one, ObservationStatus other) => Weight(one) >= Weight(other) ? one : other;

    private static int Weight(ObservationStatus status) => status switch
    {
        ObservationStatus.Break => 7,
        ObservationStatus.DefinitionDiffers => 6,
        ObservationStatus.Forecast => 5,
        ObservationStatus.LowReliability => 4,
        ObservationStatus.Imputed => 3,
        ObservationStatus.Estimated => 2,
        ObservationStatus.Provisional => 1,
        _ => 0,    // normal, or there is no value of which to be unsure
    };

    /// <summary>The status of an SDMX letter; the empty text is <see cref="ObservationStatus.Normal"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ObservationStatus status)
    {
        status = ObservationStatus.Normal;
        if (text.IsEmpty) return true;
        if (text.Length != 1) return false;
        if (text[0] == 'A') return true;
        if (text[0] is not ('B' or 'D' or 'E' or 'F' or 'I' or 'L' or 'M' or 'P' or 'Q' or 'U')) return false;
        status = (ObservationStatus)text[0];
        return true;
    }
}
