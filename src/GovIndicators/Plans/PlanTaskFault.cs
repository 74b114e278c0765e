namespace GovIndicators;

/// <summary>Which part of a task breaks a rule.</summary>
internal enum PlanTaskPart
{
    Leads,
    LeadFrom,
    Due,
    DueDecided,
    StatusOn,
    Status,
    StatusReported,
}

/// <summary>A rule that the histories of a task break.</summary>
/// <param name="Part">Which part breaks it.</param>
/// <param name="Index">Which of its history, from 0.</param>
/// <param name="Message">What came in and what would do.</param>
internal readonly record struct PlanTaskFault(PlanTaskPart Part, int Index, string Message)
{
    /// <summary>The argument of the constructor of a task that holds the part.</summary>
    internal string Argument => Part switch
    {
        PlanTaskPart.Leads or PlanTaskPart.LeadFrom => "leads",
        PlanTaskPart.Due or PlanTaskPart.DueDecided => "dueDates",
        _ => "statuses",
    };
}
