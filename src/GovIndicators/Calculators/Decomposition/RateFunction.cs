namespace GovIndicators.Calculators;

/// <summary>A rate as a function of its factors, such as <c>values => values["deaths"][0] / values["births"][0]</c>.</summary>
/// <param name="values">The factors, each as before or as after.</param>
/// <returns>The rate; null where it is not defined for these values.</returns>
/// <remarks>The function has to give the same answer for the same values: it is asked once for each mixture of before and after.</remarks>
public delegate double? RateFunction(FactorValues values);
