// A program of somebody else: it has the packages and nothing of this repository.
using GovIndicators;
using GovIndicators.Calculators;
using GovIndicators.Datasets;

var tallies = GovDataset.Sample.Plan("VN-UBQG-2022").Reported.Where(r => r.Group is not null).Select(r => r.Tally);
Share? all = tallies.Select(t => CompletionRate.Of(t, CompletionBasis.All)).Aggregate((sum, one) => sum + one);
Console.WriteLine(all);
