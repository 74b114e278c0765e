using GovIndicators.Benchmarks.Calculators.Forecast;
using GovIndicators.Benchmarks.Calculators.Growth;
using GovIndicators.Benchmarks.Calculators.Portfolio;
using GovIndicators.Benchmarks.Calculators.TargetProgress;
using GovIndicators.Benchmarks.Datasets;

if (args is ["scaling"]) PanelScaling.Write(Console.Out);
else if (args is ["scaling", "progress"]) ProgressScaling.Write(Console.Out);
else if (args is ["scaling", "tasks"]) TaskTableScaling.Write(Console.Out);
else if (args is ["scaling", "forecast"]) ForecastScaling.Write(Console.Out);
else if (args is ["datasets"]) DatasetRates.Write(Console.Out);
else if (args is ["datasets", var step, var path]) DatasetRates.Step(step, path, Console.Out);
else BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
