namespace GovIndicators.Tests.Calculators;

/// <summary>A tree of agencies by the place of the parent, and what each reported of a part and a whole, month by month.</summary>
internal sealed record TreeReports(int[] Parents, (int Part, int Whole)?[][] Months)
{
    public bool HasSeries(int agency) => Months[agency].Length > 0;

    public double? PartOf(int agency, int month) => At(agency, month) is { Part: >= 0 and var part } ? part : null;

    public double? WholeOf(int agency, int month) => At(agency, month) is { Whole: >= 0 and var whole } ? whole : null;

    private (int Part, int Whole)? At(int agency, int month) => (uint)month < (uint)Months[agency].Length ? Months[agency][month] : null;
}
