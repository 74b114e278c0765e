namespace GovIndicators.Calculators;

/// <summary>The documents that the growth formulas come from, as an explanation names them.</summary>
internal static class GrowthSources
{
    internal const string WorldBank = "World Bank, Data and statistics: Growth rates";
    internal const string WorldDevelopmentIndicators = "World Bank, World Development Indicators: Statistical methods";
    internal const string MeasuresOfChange = "Alacra World Data: Measures of change";
    internal const string Dhis2 = "DHIS2 user documentation: Configure metadata, indicators and year-to-date periods";
    internal const string Vtl = "SDMX Technical Working Group, VTL 2.1 reference manual: time operators";
    internal const string Splicing = "Krsinich 2016, The FEWS index, Journal of Official Statistics 32(2), 375-404";
}
