using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>What a dataset that was put together in code must keep to beside the rules of every dataset: files can hold it.</summary>
internal sealed class BuilderCheck
{
    private readonly DatasetParts _parts;
    private readonly FaultCollector _faults;
    private readonly HashSet<Citation> _sources;
    private readonly FigureStyle _style;

    private BuilderCheck(DatasetParts parts, FaultCollector faults)
    {
        (_parts, _faults, _style) = (parts, faults, FigureStyle.Of(parts.FigureLanguage));
        _sources = [.. parts.Sources.Items];
    }

    internal static void Run(DatasetParts parts, SeriesArchive observations, FaultCollector faults)
    {
        var check = new BuilderCheck(parts, faults);
        if (AsOfRange.ComplaintAbout(parts.AsOf.GetValueOrDefault()) is { } asOf) check.Add(FaultCode.Contradiction, parts.AsOf.ToIso(), asOf);
        check.Sources();
        foreach (var agency in parts.Agencies.Items) check.Listed(agency.Citation, $"The agency {agency.Code}");
        foreach (var succession in parts.Successions.Items) check.Listed(succession.Citation, $"The succession {succession}");
        foreach (var indicator in parts.Indicators.Items) check.Indicator(indicator);
        foreach (var figure in parts.Figures.Items) check.Figure(figure);
        foreach (var target in parts.Targets.Items) check.Target(target);
        foreach (var plan in parts.Plans.Items) check.Plan(plan);
        check.Observations(observations);
    }

    private void Sources()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in _parts.Sources.Items)
        {
            OneLine(source.Key, "The key of a source");
            if (source.Key is null) Add(FaultCode.Missing, source.Title, $"The source '{FaultCollector.Quote(source.Title)}' has no key; give it one.");
            else if (!keys.Add(source.Key)) Add(FaultCode.Duplicate, source.Key, $"'{FaultCollector.Quote(source.Key)}' is the key of two sources; give each a key of its own.");
        }
    }

    private void Indicator(Indicator indicator)
    {
        Listed(indicator.Citation, $"The indicator {indicator.Code}");
        NotBlank(indicator.Producer, $"The producer of the indicator {indicator.Code}");
        OneLine(indicator.Producer, $"The producer of the indicator {indicator.Code}");
    }

    private void Figure(PublishedFigure figure)
    {
        var what = $"The figure {figure.Id}";
        Listed(figure.Source, what);
        Printed(figure.Figure, what);
        Published(figure.Published, figure.ReferenceDate, what);
        foreach (var text in new[] { figure.Id, figure.Subject, figure.Indicator, figure.Producer, figure.Figure.Text, figure.Whole, figure.Part }) OneLine(text, what);
        NotBlank(figure.Whole, $"The whole of the figure {figure.Id}");
        NotBlank(figure.Part, $"The part of the figure {figure.Id}");
        NotBlank(figure.Note, $"The note of the figure {figure.Id}");
        if (figure.Period is not null && figure.Stretch is not null) Add(FaultCode.Contradiction, figure.Stretch, $"{what} has a period and a stretch; keep one.");
        if (figure.Stretch is { } stretch && !FigureRow.IsStretch(stretch)) Add(FaultCode.NotA, stretch, $"The stretch of the figure {figure.Id} is '{FaultCollector.Quote(stretch)}'; write two periods, such as 2022/2025.");
    }

    private void Target(Target target)
    {
        Listed(target.Citation, $"The target {target.Code}");
        OneLine(target.Code, "The code of a target");
        NotBlank(target.Plan, $"The plan of the target {target.Code}");
        NotBlank(target.SupersededBy, $"The successor of the target {target.Code}");
        Act(target.Act, $"The target {target.Code}");
        if (TrajectoryRule.NeedsBaseline(target.Trajectory, target.Baseline is not null) is { } lacking) Add(FaultCode.Missing, target.Trajectory.Code, $"{lacking} It is the target {target.Code}.");
        if (TrajectoryRule.ComplaintAbout(target.Trajectory, target.Baseline?.Value, target.Values.Select(v => v.Value)) is { } complaint) Add(FaultCode.Contradiction, target.Trajectory.Code, $"{complaint} It is the target {target.Code}.");
        foreach (var figure in target.Values.Select(v => v.Figure).Append(target.Baseline?.Figure).OfType<Figure>())
        {
            if (figure.Text.Length == 0) Add(FaultCode.Missing, "", $"A figure of the target {target.Code} has no printed text; leave it out.");
            else Printed(figure, $"The target {target.Code}");
        }
    }

    private void Plan(Plan plan)
    {
        Listed(plan.Citation, $"The plan {plan.Code}");
        OneLine(plan.Code, "The code of a plan");
        NotBlank(plan.Parent, $"The parent of the plan {plan.Code}");
        Act(plan.Act, $"The plan {plan.Code}");
        foreach (var group in plan.Groups)
        {
            NotBlank(group.Code, $"The code of a group of the plan {plan.Code}");
            OneLine(group.Code, $"The code of a group of the plan {plan.Code}");
        }

        foreach (var task in plan.Tasks)
        {
            if (LineText.IndexOfControl(task.Code) >= 0) OneLine(task.Code, $"The code of a task of the plan {plan.Code}");
            if (task.Citation is not null) Listed(task.Citation, $"The task {task.Code} of the plan {plan.Code}");
            if (task.Product is { Length: 0 }) NotBlank(task.Product, $"The product of the task {task.Code} of the plan {plan.Code}");
        }

        var figures = _parts.Figures.Items.GroupBy(f => f.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var tally in plan.Reported) Tally(plan, tally, figures);
    }

    private void Tally(Plan plan, ReportedTally tally, Dictionary<string, PublishedFigure> figures)
    {
        Listed(tally.Citation, $"A tally of the plan {plan.Code}");
        NotBlank(tally.Producer, $"The producer of a tally of the plan {plan.Code}");
        OneLine(tally.Producer, $"The producer of a tally of the plan {plan.Code}");
        Published(tally.Published, tally.ReferenceDate, $"A tally of the plan {plan.Code}");
        var counts = CountWord.All.Select(word => word.In(tally.Tally)).ToArray();
        foreach (var id in tally.Figures)
        {
            if (!figures.TryGetValue(id, out var figure))
            {
                Add(FaultCode.UnknownFigure, id, $"A tally of the plan {plan.Code} names the figure '{FaultCollector.Quote(id)}', which does not exist; add it or correct the identifier.");
            }
            else if (CountWord.IndexOf(figure.Indicator, out _) is >= 0 and var index && counts[index] is null)
            {
                Add(FaultCode.Missing, id, $"A tally of the plan {plan.Code} names the figure {id} and has no count of '{CountWord.All[index].FieldName}'; give the count.");
            }
            else if (TallyReading.ComplaintAbout(figure, tally.Group is null ? plan.Code : $"{plan.Code}/{tally.Group}", tally.Subject, counts) is { } complaint)
            {
                Add(FaultCode.Contradiction, id, complaint);
            }
        }
    }

    private void Observations(SeriesArchive observations)
    {
        var indicators = _parts.Indicators.Items.GroupBy(i => i.Code).ToDictionary(g => g.Key, g => g.First());
        var agencies = _parts.Agencies.Items.Select(a => a.Code).ToHashSet();
        foreach (var key in observations.Keys)
        {
            if (LineText.IndexOfControl(key.Text) >= 0) OneLine(key.Text, "The key of a series");
            if (!indicators.ContainsKey(key.Indicator)) Add(FaultCode.UnknownIndicator, key.Indicator.Text, $"The series {key} is of {key.Indicator}, which is not among the indicators; add it or correct the code.");
            if (!agencies.Contains(key.Agency)) Add(FaultCode.UnknownAgency, key.Agency.Text, $"The series {key} is of {key.Agency}, which is not among the agencies; add it or correct the code.");
        }

        foreach (var (key, vintage, observation) in observations.All())
        {
            if (LineText.IndexOfControl(vintage) >= 0) OneLine(vintage, $"A vintage of {key}");
            if (observation.Source is not null) Listed(observation.Source, $"{observation.Period.ToString()} of {key}");
            if (observation.Figure is not null) Add(FaultCode.Contradiction, observation.Figure.ToString(), $"{observation.Period.ToString()} of {key} has a printed figure; add a published figure instead, from which the observation follows.");
            if (observation.Status != ObservationStatus.Forecast) Published(observation.Published, observation.ReferenceDate, $"{observation.Period.ToString()} of {key}");
            if (indicators.TryGetValue(key.Indicator, out var indicator)) Value(observation, indicator, $"{observation.Period.ToString()} of {key}");
        }
    }

    private void Value(Observation observation, Indicator indicator, string what)
    {
        if (observation.Parts is { } parts)
        {
            var percent = RateParts.PercentOf(parts.Numerator, parts.Denominator);
            if (percent is null && parts.Denominator != 0) Add(FaultCode.Contradiction, "", $"{what}: {RateParts.NoPercent(parts.Numerator, parts.Denominator)}");
            if (!indicator.Measure.IsRate) Add(FaultCode.Contradiction, "", $"{what} has numerator and denominator, and {indicator.Code} is a {indicator.Measure.Code}; only a rate has them, so leave them out.");
            else if (percent is { } known && observation.Value is { } value && ObservationEvidence.ValueIsPercent(indicator) && !ObservationEvidence.Agrees(value, parts)) Add(FaultCode.Contradiction, ValueLimits.Text(value), $"{what}: {RateParts.Contradiction(ValueLimits.Text(value), parts, known)}");
            else if (percent is { } left && observation.Value is null && !observation.Status.MeansAbsent) Add(FaultCode.Missing, "", string.Create(CultureInfo.InvariantCulture, $"{what} has parts and no value; give the value, {left}."));
        }

        if (observation.Value is { } limited && !ValueLimits.Of(indicator).Allow(limited)) Add(FaultCode.Contradiction, ValueLimits.Text(limited), ValueLimits.Complaint($"{what}, {ValueLimits.Text(limited)},", indicator));
    }

    private void Published(NodaTime.LocalDate? published, NodaTime.LocalDate? reference, string what)
    {
        if (Knowledge.ComplaintAbout(published, reference, what) is { } complaint) Add(FaultCode.Contradiction, published.ToIso(), complaint);
    }

    /// <summary>What is written is the text, so reading it must give the figure.</summary>
    private void Printed(Figure figure, string what)
    {
        if (figure.Hedge == Hedge.Derived && figure.Text.Length == 0)
        {
            if (figure.RoundingMode != default) Add(FaultCode.NotWritable, "", $"{what} names how it was rounded, which files do not hold; ask for it where it matters, by Figure.With.");
            return;
        }

        var complaint = "it has no printed text";
        if (figure.Text.Length > 0 && GovIndicators.Figure.TryParse(figure.Text, _style, figure.Hedge, figure.Unit, out var read, out complaint))
        {
            if (read == figure) return;
            complaint = $"its text reads as {FigureReading.ValueText(read)}, rounded in the usual way";
        }

        Add(FaultCode.NotWritable, figure.Text, $"{what} cannot be read again from a file in {_style}: {complaint}");
    }

    private void Act(LegalAct? act, string what)
    {
        if (act is null) return;
        OneLine(act.Number, $"{what}: the number of its act");
        OneLine(act.AmendedBy, $"{what}: the act that amended its act");
        NotBlank(act.Title, $"{what}: the title of its act");
        NotBlank(act.Issuer, $"{what}: the issuer of its act");
        NotBlank(act.AmendedBy, $"{what}: the act that amended its act");
    }

    private void Listed(Citation? citation, string what)
    {
        if (citation is null || _sources.Contains(citation)) return;
        Add(FaultCode.UnknownSource, citation.Title, $"{what} cites '{FaultCollector.Quote(citation.ToString())}', which is not among the sources; add it there, with its key.");
    }

    private void NotBlank(string? text, string what)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text)) Add(FaultCode.Missing, text, $"{what} is blank; leave it out.");
    }

    /// <summary>What stands in one line when it is shown, so that files refuse a control character in it.</summary>
    private void OneLine(string? text, string what)
    {
        if (text is not null && LineText.ComplaintAbout(text) is { } complaint) Add(FaultCode.ControlCharacter, text, $"{what}: {complaint}");
    }

    private void Add(string code, string text, string message) => _faults.Add(default, code, text, message);
}
