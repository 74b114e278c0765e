// A program of somebody else: it has the packages and nothing of this repository.
using GovIndicators;

Share all = Share.Of(42, 44) + Share.Of(59, 63);
Console.WriteLine(all);
