namespace GovIndicators.Calculators;

/// <summary>What the series forms share: a series made of another, with what was said of its values.</summary>
internal static class SeriesForms
{
    /// <summary>Which values beside its own make an answer unsure.</summary>
    internal enum Unsureness
    {
        OfItself,
        OfTheOneBefore,
        OfAllBefore,
    }

    /// <summary>A series of the same periods with other values; a status stays, and an unsure one is passed on to what was computed with it.</summary>
    /// <param name="series">The series behind it.</param>
    /// <param name="indicator">What the values measure.</param>
    /// <param name="key">The key of the new series.</param>
    /// <param name="values">One value for each period; what is not finite is absent.</param>
    /// <param name="unsureness">Which values a value was computed with.</param>
    /// <param name="common">The status of a value that all others were computed with.</param>
    internal static IndicatorSeries With(
        IndicatorSeries series,
        Indicator indicator,
        SeriesKey key,
        ReadOnlySpan<double> values,
        Unsureness unsureness,
        ObservationStatus common = ObservationStatus.Normal)
    {
        var made = new IndicatorSeries.Builder(indicator, key);
        var before = common;
        for (var i = 0; i < values.Length; i++)
        {
            var own = series.StatusOf(series.First + i);
            var status = own == ObservationStatus.Normal && before.IsUnsure ? before : own;
            double? value = double.IsFinite(values[i]) ? values[i] : null;
            made.Add(series.First + i, value, StatusOf(value, status));
            before = unsureness switch
            {
                Unsureness.OfTheOneBefore => own,
                Unsureness.OfAllBefore => status,
                _ => common,
            };
        }

        return made.Build();
    }

    /// <summary>The status, unless it says that there is no value and there is one.</summary>
    internal static ObservationStatus StatusOf(double? value, ObservationStatus status) => value is not null && status.MeansAbsent ? ObservationStatus.Normal : status;

    /// <summary>The same indicator measured in another way; its natural limits are those of the way before, and go.</summary>
    internal static Indicator Remeasured(Indicator indicator, Unit unit, Measure measure) => new(indicator.Code, indicator.Name, unit, measure)
    {
        Direction = indicator.Direction,
        Producer = indicator.Producer,
        Definition = indicator.Definition,
        Citation = indicator.Citation,
    };

    /// <summary>Every series of a panel converted by its series form, in their order, and why the form refuses the others.</summary>
    internal static ConvertedPanel Each(SeriesPanel panel, Func<IndicatorSeries, Explanation?, IndicatorSeries?> convert)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var converted = new List<IndicatorSeries>(panel.Count);
        var refused = new Dictionary<SeriesKey, NoAnswer>();
        for (var i = 0; i < panel.Count; i++)
        {
            var series = panel.ToSeries(i);
            if (convert(series, null) is { } one)
            {
                converted.Add(one);
                continue;
            }

            var why = new Explanation();
            convert(series, why);
            refused.Add(series.Key, why.Reason);
        }

        return new(SeriesPanel.FromSeries(converted), refused);
    }
}
