using GovIndicators.Benchmarks.Calculators.Growth;

if (args is ["scaling"]) PanelScaling.Write(Console.Out);
else BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
