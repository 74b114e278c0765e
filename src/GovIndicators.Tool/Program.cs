using GovIndicators.Tool;

return await GovindCommand.RunAsync(args, Output.OfConsole(), Console.OpenStandardInput).ConfigureAwait(false);
