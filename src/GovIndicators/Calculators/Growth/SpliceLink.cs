namespace GovIndicators.Calculators;

/// <summary>Where in the overlap the later part takes over, and the levels of both parts whose ratio links them.</summary>
internal readonly record struct SpliceLink(int Place, double Earlier, double Later);
